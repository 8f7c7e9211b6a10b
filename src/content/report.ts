import {msg} from '@lit/localize';
import {html} from 'lit';
import type {Nation} from '../contacts/nation.js';
import {verbatim} from './verbatim.js';
import {noName} from './routes.js';
import type {Section} from './section.js';

export const reportHeading = () => msg('Report a concern', {id: 'report.heading'});

export const worried = (): Section => ({
  heading: msg('Worried about someone?', {id: 'report.worried'}),
  paragraphs: [
    msg('Trust your instincts and tell someone. What you share is treated in confidence.', {
      id: 'report.worried-text',
    }),
  ],
});

export const leadName = () =>
  msg('The safeguarding lead here', {
    id: 'report.lead',
    desc: 'A person at the school or college whose site this is',
  });

export const leadText = () =>
  msg('Staff: speak to the safeguarding lead first. Pupils and parents can do so too.', {id: 'report.lead-text'});

export const staffText = () =>
  msg('Worried through your work, as a teacher or a doctor? Follow the safeguarding steps of your workplace first.', {
    id: 'report.staff',
  });

export const scotlandName = () => msg('Police Scotland, Prevent referrals', {id: 'report.scotland'});

export const scotlandText = () => msg('Read day and night.', {id: 'report.scotland-text'});

export const educationName = () =>
  msg('Worried about a school or college in England, or its staff?', {id: 'report.education'});

export const educationText = () =>
  msg('This is not the way to report a worry about a pupil.', {
    id: 'report.education-text',
  });

export const educationForm = () => msg('Tell the Department for Education', {id: 'report.education-form'});

export const educationHours = () =>
  msg(html`Or call, Monday to Friday, ${verbatim('11am')} to ${verbatim('3pm')}, not on bank holidays:`, {
    id: 'report.education-hours',
    desc: '11am and 3pm; a number to call follows',
  });

export const onlineMaterial = (): Section => ({
  heading: msg('Seen something online?', {id: 'report.material'}),
  paragraphs: [
    msg(
      'You can report online material that promotes terrorism or extremism. Do not download it or send it on. That can be a crime.',
      {id: 'report.material-text'},
    ),
    noName(),
  ],
});

export const reportOnline = () => msg('Report it on GOV.UK', {id: 'report.online'});

export const suspiciousActivity = (): Section => ({
  heading: msg('Seen or heard something suspicious?', {id: 'report.activity'}),
  paragraphs: [
    msg('Tell the police about anything that could be part of a terrorist plan.', {id: 'report.activity-text'}),
    noName(),
  ],
});

export const hotlineName = () =>
  msg('Anti-Terrorist Hotline, free, day and night:', {id: 'report.hotline', desc: 'A number to call follows'});

/** What a person who takes a report asks for. */
export const whatToSay = (): Section => ({
  heading: msg('What to say', {id: 'report.say'}),
  paragraphs: [msg('Say what you know. You may be asked:', {id: 'report.say-text'})],
  items: [
    msg('Who are you worried about? How can we reach you?', {id: 'report.who', desc: 'Asked by those you tell'}),
    msg('What happened, and when? Was it one thing, or did it build up?', {id: 'report.what'}),
    msg('What did the person say or do, as exactly as you can remember?', {id: 'report.words'}),
    msg('What do they do online that worries you? How do you know?', {id: 'report.their-life-online'}),
    msg('Are they in touch with people or groups that worry you? How often?', {id: 'report.contacts'}),
    msg('Have they talked about hurting people, attacks or travel? In what words?', {id: 'report.harm'}),
    msg('Do they have other needs, or help from someone already?', {id: 'report.needs'}),
  ],
});

const multiAgencyHelp = (nation: Nation | undefined) =>
  nation === 'scotland'
    ? msg(
        'A Prevent Multi-Agency Panel (PMAP) may offer the person help. They must agree to it, or a parent for a child.',
        {id: 'report.pmap', desc: 'PMAP is a name'},
      )
    : msg(
        'Channel may offer the person help, such as a mentor. It is a group led by the council. They must agree to it, or a parent for a child.',
        {id: 'report.channel', desc: 'Channel is a name; “they”: the person'},
      );

/** What happens to a report. Only where Prevent applies can it lead to help by a panel. */
export const whatHappensNext = (nation: Nation | undefined): Section => ({
  heading: msg('What happens next', {id: 'report.next'}),
  items: [
    msg('The police look at what you said. They may call you back.', {id: 'report.look'}),
    msg('You may hear nothing more. That protects the privacy of all.', {id: 'report.nothing'}),
    msg('If a life is at risk, the police may try to find out who called.', {id: 'report.life'}),
    ...(nation === 'northern-ireland'
      ? []
      : [
          msg(
            'Often the police need not stay involved. Teachers, health workers, social workers or mentors can help.',
            {
              id: 'report.support',
            },
          ),
          multiAgencyHelp(nation),
          msg('A report is not a punishment. It gives nobody a criminal record.', {id: 'report.no-record'}),
        ]),
  ],
});

export const complain = () =>
  msg('Was Prevent used wrongly? Complain on GOV.UK', {id: 'report.complain', desc: 'The text of a link'});

export const privacy = () =>
  msg(
    'This box saves and sends nothing. But the history of your browser keeps the page, and your phone keeps the call.',
    {
      id: 'report.privacy',
    },
  );
