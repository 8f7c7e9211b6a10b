import {msg, str} from '@lit/localize';
import {html} from 'lit';
import type {Nation} from '../contacts/nation.js';
import type {Section, Text} from './section.js';

export const aboutHeading = () => msg('What Prevent is', {id: 'about.heading'});

/** CONTEST and its four elements. */
export const contest = (organisation: string | undefined): Omit<Section, 'heading'> => ({
  paragraphs: [
    msg('The threat from terrorism is real. CONTEST is the plan of the UK against it.', {
      id: 'about.threat',
      desc: 'CONTEST is a name',
    }),
    organisation
      ? msg(str`Many partners work on it together, ${organisation} among them.`, {
          id: 'about.partners-with',
          desc: 'The name of a council or a school',
        })
      : msg('Many partners work on it together.', {id: 'about.partners'}),
    msg('CONTEST has four parts:', {id: 'about.contest'}),
  ],
  items: [
    msg(html`<strong>Pursue</strong>: find out about attacks, investigate and stop them.`, {id: 'about.pursue'}),
    msg(html`<strong>Prepare</strong>: where an attack cannot be stopped, keep the harm small.`, {
      id: 'about.prepare',
    }),
    msg(html`<strong>Protect</strong>: make attacks harder, at borders and at power and water works for example.`, {
      id: 'about.protect',
    }),
    msg(html`<strong>Prevent</strong>: stop people from becoming terrorists or being drawn towards terrorism.`, {
      id: 'about.prevent',
    }),
  ],
});

/** What Prevent is for, which kinds of extremism it deals with, and its aims. */
export const purpose = (): Section => ({
  heading: msg('What Prevent is for', {id: 'about.purpose'}),
  paragraphs: [
    msg('Arrests alone cannot end terrorism. Prevent helps people early, before they turn to it or support it.', {
      id: 'about.early',
    }),
    msg('It deals with every kind of extremism. The most common kinds are extreme right-wing and Islamist.', {
      id: 'about.kinds',
    }),
    msg('Prevent aims to:', {id: 'about.aims'}),
  ],
  items: [
    msg('deal with the causes that lead people to terrorism', {id: 'about.causes'}),
    msg('answer the ideas that terrorists use', {id: 'about.ideas'}),
    msg('protect and support people who could be drawn in', {id: 'about.protect-people'}),
    msg('help people who are already involved to leave and start again', {id: 'about.leave'}),
    msg('keep people safe from those who would use them', {id: 'about.safe'}),
  ],
});

/** Who has the Prevent duty, nation by nation. */
export const duty = (nation: Nation | undefined): Section => ({
  heading: msg('Who has a duty', {id: 'about.duty'}),
  paragraphs:
    nation === 'northern-ireland'
      ? [
          msg('The Prevent duty does not apply in Northern Ireland. You can still tell the police about a concern.', {
            id: 'about.duty-ni',
          }),
        ]
      : [
          msg(
            'By law, some public bodies must help to stop people being drawn into terrorism. They are councils, schools, colleges, childcare, health and social care, prisons, probation and the police.',
            {id: 'about.duty-text'},
          ),
          ...dutyHere(nation),
          msg('You yourself have no such duty. But you can share a concern.', {id: 'about.duty-public'}),
        ],
});

function dutyHere(nation: Nation | undefined): readonly Text[] {
  switch (nation) {
    case 'scotland':
      return [msg('Scotland has its own guidance for this duty.', {id: 'about.duty-scotland'})];
    case 'wales':
      return [msg('In Wales they all use one form, in Welsh or English.', {id: 'about.duty-wales'})];
    case undefined:
      return [msg('This holds in England, Scotland and Wales, not in Northern Ireland.', {id: 'about.duty-where'})];
    default:
      return [];
  }
}

/** What a local Prevent team does. */
export const localWork = (): Section => ({
  heading: msg('What the local team does', {id: 'about.team'}),
  paragraphs: [msg('The team works with groups in the community to:', {id: 'about.team-text'})],
  items: [
    msg('help them spot extremism and answer it in the right way', {id: 'about.team-spot'}),
    msg('train staff to see who may need support, and where to send them for it', {id: 'about.team-train'}),
    msg('make more people aware of Prevent and of what leads to extremism', {id: 'about.team-aware'}),
  ],
});

export const askForMore = () => msg('Ask for more', {id: 'about.ask'});
