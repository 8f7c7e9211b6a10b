import {msg, str} from '@lit/localize';
import {html} from 'lit';
import type {Nation} from '../contacts/nation.js';
import type {Section, Text} from './section.js';

export const aboutHeading = () => msg('What Prevent is', {id: 'about.heading'});

export const threat = () =>
  msg('The threat from terrorism is real. CONTEST is the plan of the UK against it.', {
    id: 'about.threat',
    desc: 'CONTEST is a name',
  });

export const partners = (organisation: string) =>
  msg(str`Many partners work on it together, ${organisation} among them.`, {
    id: 'about.partners-with',
    desc: 'The name of a council or a school',
  });

/** CONTEST's four elements. */
export const contest = () =>
  msg(
    html`<p>CONTEST has four parts:</p>
      <ul>
        <li><strong>Pursue</strong>: find out about attacks, investigate and stop them.</li>
        <li><strong>Prepare</strong>: where an attack cannot be stopped, keep the harm small.</li>
        <li><strong>Protect</strong>: make attacks harder, at borders and at power and water works for example.</li>
        <li><strong>Prevent</strong>: stop people from becoming terrorists or being drawn towards terrorism.</li>
      </ul>`,
    {id: 'about.contest', desc: 'The four parts keep their English names'},
  );

/** What Prevent is for, which kinds of extremism it deals with, and its aims. */
export const purpose = (): Section => ({
  heading: msg('What Prevent is for', {id: 'about.purpose'}),
  body: msg(
    html`<p>Arrests alone cannot end terrorism. Prevent helps people early, before they turn to it or support it.</p>
      <p>It deals with every kind of extremism. The most common kinds are extreme right-wing and Islamist.</p>
      <p>Prevent aims to:</p>
      <ul>
        <li>deal with the causes that lead people to terrorism</li>
        <li>answer the ideas that terrorists use</li>
        <li>protect and support people who could be drawn in</li>
        <li>help people who are already involved to leave and start again</li>
        <li>keep people safe from those who would use them</li>
      </ul>`,
    {id: 'about.purpose-text'},
  ),
});

/** Who has the Prevent duty, nation by nation. */
export const duty = (nation: Nation | undefined): Section => ({
  heading: msg('Who has a duty', {id: 'about.duty'}),
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
              By law, some public bodies must help to stop people being drawn into terrorism. They are councils,
              schools, colleges, childcare, health and social care, prisons, probation and the police.
              ${dutyHere(nation)}
            </p>
            <p>You yourself have no such duty. But you can share a concern.</p>`,
          {id: 'about.duty-text', desc: 'A sentence about one nation, or nothing'},
        ),
});

function dutyHere(nation: Nation | undefined): Text {
  switch (nation) {
    case 'scotland':
      return msg('Scotland has its own guidance for this duty.', {id: 'about.duty-scotland'});
    case 'wales':
      return msg('In Wales they all use one form, in Welsh or English.', {id: 'about.duty-wales'});
    case undefined:
      return msg('This holds in England, Scotland and Wales, not in Northern Ireland.', {id: 'about.duty-where'});
    default:
      return '';
  }
}

/** What a local Prevent team does. */
export const localWork = (): Section => ({
  heading: msg('What the local team does', {id: 'about.team'}),
  body: msg(
    html`<p>The team works with groups in the community to:</p>
      <ul>
        <li>help them spot extremism and answer it in the right way</li>
        <li>train staff to see who may need support, and where to send them for it</li>
        <li>make more people aware of Prevent and of what leads to extremism</li>
      </ul>`,
    {id: 'about.team-text'},
  ),
});

export const askForMore = () => msg('Ask for more', {id: 'about.ask'});
