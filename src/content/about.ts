import {msg} from '@lit/localize';
import {html} from 'lit';
import type {Nation} from '../attributes/nation.js';
import type {Section, Text} from './section.js';

export const aboutHeading = () => msg('What Prevent is', {id: 'about.heading'});

export const threat = () =>
  msg('The threat from terrorism is real. CONTEST is the UK’s plan to deal with it.', {
    id: 'about.threat',
    desc: 'CONTEST is a name',
  });

/** @param organisation The name as the page wrote it. */
export const partners = (organisation: Text | undefined) =>
  organisation
    ? msg(html`Many partners, including ${organisation}, work on it together.`, {
        id: 'about.partners-with',
        desc: 'The name of a council or a school, which may end in a full stop',
      })
    : msg('Many partners work on it together.', {id: 'about.partners'});

/** CONTEST's four elements. */
export const contest = () =>
  msg(
    html`<p>CONTEST has four parts:</p>
      <ul>
        <li><strong>Pursue</strong>: find, investigate and stop planned attacks.</li>
        <li><strong>Prepare</strong>: if an attack cannot be stopped, reduce the harm.</li>
        <li>
          <strong>Protect</strong>: make attacks harder to carry out, for example at borders and at power and water
          plants.
        </li>
        <li><strong>Prevent</strong>: stop people from becoming terrorists or being drawn towards terrorism.</li>
      </ul>`,
    {id: 'about.contest', desc: 'The four parts keep their English names'},
  );

/** What Prevent is for, which kinds of terrorism it deals with, and its aims. */
export const purpose = (): Section => ({
  heading: msg('What Prevent is for', {id: 'about.purpose'}),
  body: msg(
    html`<p>
        Arrests alone cannot end terrorism. Prevent helps people early, before they become extremists or terrorists, or
        support terrorism.
      </p>
      <p>It deals with every kind of terrorism. The most common kinds in the UK are extreme right-wing and Islamist.</p>
      <p>Prevent aims to:</p>
      <ul>
        <li>deal with the causes that lead people to terrorism</li>
        <li>challenge the ideas that terrorists use</li>
        <li>protect and support people who could be drawn in</li>
        <li>help people who are already involved to leave and start again</li>
        <li>keep people safe from anyone who would exploit them</li>
      </ul>`,
    {id: 'about.purpose-text', desc: 'Prevent is the subject of each aim'},
  ),
});

/** Who has the Prevent duty, nation by nation. */
export const duty = (nation: Nation | undefined): Section => ({
  heading: msg('Who has the Prevent duty', {id: 'about.duty'}),
  body:
    nation === 'northern-ireland'
      ? msg(
          html`<p>
            The Prevent duty does not apply in Northern Ireland. You can still tell the police about a concern.
          </p>`,
          {id: 'about.duty-ni'},
        )
      : msg(
          html`<p>
              By law, some organisations must help to stop people being drawn into terrorism. They work together to do
              this. They include councils, schools, colleges, universities, childcare, health and social care, prisons,
              probation and the police. ${dutyHere(nation)}
            </p>
            <p>Members of the public have no such duty. But anyone can share a concern.</p>`,
          {id: 'about.duty-text', desc: 'A sentence about one nation, or nothing'},
        ),
});

function dutyHere(nation: Nation | undefined): Text {
  switch (nation) {
    case 'scotland':
      return msg('Scotland has its own guidance for this duty.', {id: 'about.duty-scotland'});
    case 'wales':
      return msg('In Wales, all these organisations use the same form to report a concern, in Welsh or English.', {
        id: 'about.duty-wales',
        desc: 'These organisations: councils, schools and so on, as listed before',
      });
    case undefined:
      return msg('This law applies in England, Scotland and Wales, but not in Northern Ireland.', {
        id: 'about.duty-where',
      });
    default:
      return '';
  }
}

/** What a local Prevent team does. */
export const localWork = (): Section => ({
  heading: msg('What the local team does', {id: 'about.team'}),
  body: msg(
    html`<p>The team works with organisations and community groups to:</p>
      <ul>
        <li>help them spot extremism and challenge it in the right way</li>
        <li>train staff to spot people who may come to support terrorism or extremism, and to get them help</li>
        <li>make more people aware of Prevent, and of what leads to extremism and terrorism</li>
      </ul>`,
    {id: 'about.team-text'},
  ),
});

export const askForMore = () =>
  msg('Ask for more information', {id: 'about.ask', desc: 'A heading; a local contact follows'});
