import {msg} from '@lit/localize';
import {html} from 'lit';
import type {Nation} from '../contacts/nation.js';
import {verbatim} from './verbatim.js';
import type {Section, Text} from './section.js';

export const reportHeading = () => msg('Report a concern', {id: 'report.heading'});

export const worried = (): Section => ({
  heading: msg('Worried about someone?', {id: 'report.worried'}),
  body: msg(html`<p>Trust your instincts and tell someone. What you share is treated in confidence.</p>`, {
    id: 'report.worried-text',
  }),
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

export const educationForm = () => msg('Tell the Department for Education', {id: 'report.education-form'});

/** @param helpline is a link. */
export const educationText = (helpline: Text) =>
  msg(
    html`This is not the way to report a worry about a pupil. You need not give your name.<br />Or call, Monday to
      Friday, ${verbatim('11am')} to ${verbatim('3pm')}, not on bank holidays: ${helpline}`,
    {id: 'report.education-text', desc: '11am and 3pm; a number to call'},
  );

export const onlineMaterial = (): Section => ({
  heading: msg('Seen something online?', {id: 'report.material'}),
  body: msg(
    html`<p>
        You can report online material that promotes terrorism or extremism. Do not download it or send it on. That can
        be a crime.
      </p>
      <p>You need not give your name.</p>`,
    {id: 'report.material-text'},
  ),
});

export const reportOnline = () => msg('Report it on GOV.UK', {id: 'report.online'});

/** @param hotline is a link. */
export const suspiciousActivity = (hotline: Text): Section => ({
  heading: msg('Seen or heard something suspicious?', {id: 'report.activity'}),
  body: msg(
    html`<p>Tell the police about anything that could be part of a terrorist plan.</p>
      <p>You need not give your name.</p>
      <p>Anti-Terrorist Hotline, free, day and night: ${hotline}</p>`,
    {id: 'report.activity-text', desc: 'A number to call'},
  ),
});

/** What a person who takes a report asks for. */
export const whatToSay = (): Section => ({
  heading: msg('What to say', {id: 'report.say'}),
  body: msg(
    html`<p>Say what you know. You may be asked:</p>
      <ul>
        <li>Who are you worried about? How can we reach you?</li>
        <li>What happened, and when? Was it one thing, or did it build up?</li>
        <li>What did the person say or do, as exactly as you can remember?</li>
        <li>What do they do online that worries you? How do you know?</li>
        <li>Are they in touch with people or groups that worry you? How often?</li>
        <li>Have they talked about hurting people, attacks or travel? In what words?</li>
        <li>Do they have other needs, or help from someone already?</li>
      </ul>`,
    {id: 'report.say-text', desc: 'The questions of those who take the report; they: the person'},
  ),
});

const multiAgencyHelp = (nation: Nation | undefined) =>
  nation === 'scotland'
    ? msg(
        'A Prevent Multi-Agency Panel (PMAP) may offer the person help. They must agree to it, or a parent for a child.',
        {id: 'report.pmap', desc: 'PMAP is a name'},
      )
    : msg(
        'Channel may offer the person help, such as a mentor. It is a group led by the council. They must agree to it, or a parent for a child.',
        {id: 'report.channel', desc: 'Channel is a name; they: the person'},
      );

/** What happens to a report. */
export const whatHappensNext = (): Section => ({
  heading: msg('What happens next', {id: 'report.next'}),
  body: msg(
    html`<ul>
      <li>The police look at what you said. They may call you back.</li>
      <li>You may hear nothing more. That protects the privacy of all.</li>
      <li>If a life is at risk, the police may try to find out who called.</li>
    </ul>`,
    {id: 'report.next-text'},
  ),
});

/** More of it, where Prevent applies: only there can a report lead to help by a panel. */
export const whatHelpFollows = (nation: Nation | undefined) =>
  msg(
    html`<ul>
      <li>Often the police need not stay involved. Teachers, health workers, social workers or mentors can help.</li>
      <li>${multiAgencyHelp(nation)}</li>
      <li>A report is not a punishment. It gives nobody a criminal record.</li>
    </ul>`,
    {id: 'report.help-text', desc: 'A sentence about Channel or PMAP'},
  );

export const complain = () =>
  msg('Was Prevent used wrongly? Complain on GOV.UK', {id: 'report.complain', desc: 'The text of a link'});

export const privacy = () =>
  msg(
    'This box saves and sends nothing. But the history of your browser keeps the page, and your phone keeps the call.',
    {
      id: 'report.privacy',
    },
  );
