import {msg} from '@lit/localize';
import {html} from 'lit';
import type {Nation} from '../attributes/nation.js';
import {verbatim} from './verbatim.js';
import type {Section, Text} from './section.js';

export const reportHeading = () => msg('Report a concern', {id: 'report.heading'});

export const worried = () =>
  msg(
    'Are you worried that a child, a parent or another adult may be getting drawn into extremism? You do not have to be sure. Trust your instincts and tell the police or another contact below. You can just ask for advice. What you share is treated in confidence.',
    {id: 'report.worried-text', desc: 'In confidence: handled with discretion. It is no promise of secrecy'},
  );

export const leadName = () =>
  msg('Our safeguarding lead', {
    id: 'report.lead',
    desc: 'A person at the school or college whose site this is',
  });

export const leadText = () =>
  msg('Staff should speak to the safeguarding lead first. Pupils and parents can speak to them too.', {
    id: 'report.lead-text',
  });

export const staffText = () =>
  msg(
    'Are you worried about someone you know through your work, for example as a teacher or a doctor? Follow your workplace’s safeguarding rules first.',
    {id: 'report.staff'},
  );

export const scotlandName = () =>
  msg('For staff in Scotland: Police Scotland, Prevent referrals', {
    id: 'report.scotland',
    desc: 'Police Scotland is a name: give it in English too',
  });

export const scotlandText = () =>
  msg(
    'Fill in the national referral form and email it. Put names and details in the form, not in the email itself. In the email, give a number that is safe to ring. The inbox is checked day and night.',
    {id: 'report.scotland-text', desc: 'The form is sent to an e-mail address'},
  );

export const educationName = () =>
  msg('Worried about extremism in a school or college in England, or among its staff?', {id: 'report.education'});

export const educationForm = () => msg('Tell the Department for Education', {id: 'report.education-form'});

/** @param helpline The link that calls it. */
export const educationText = (helpline: Text) =>
  msg(
    html`If you are worried about a pupil, do not use this form. Use the contacts above. You do not have to give your
      name.<br />If you cannot use the form or need advice, call Monday to Friday, ${verbatim('11am')} to
      ${verbatim('3pm')}, but not on bank holidays: ${helpline}`,
    {id: 'report.education-text', desc: '11am and 3pm; a number to call'},
  );

export const onlineMaterial = (): Section => ({
  heading: msg('Seen something online?', {id: 'report.material'}),
  body: msg(
    html`<p>
      You can report online material that promotes terrorism or extremism. You do not have to give your name. Do not
      download it or send it on. That can be a crime.
    </p>`,
    {id: 'report.material-text', desc: 'It: the online material'},
  ),
});

export const reportOnline = () =>
  msg('Report online material on GOV.UK', {
    id: 'report.online',
    desc: 'The text of a link; GOV.UK is the site on which one reports, not what is reported',
  });

export const suspiciousActivity = (): Section => ({
  heading: msg('Seen or heard something suspicious?', {id: 'report.activity'}),
  body: msg(
    html`<p>If nobody is in danger now, tell the police about anything that could be linked to terrorism.</p>`,
    {id: 'report.activity-text'},
  ),
});

export const hotlineName = () =>
  msg('Anti-Terrorist Hotline', {id: 'report.hotline', desc: 'A name: give it in English too'});

export const hotlineText = () =>
  msg('You can call free of charge, day and night. You do not have to give your name.', {id: 'report.hotline-text'});

export const reportSuspicious = () =>
  msg('Report something suspicious on GOV.UK', {
    id: 'report.suspicious',
    desc: 'The text of a link; GOV.UK is the site on which one reports, not what is reported',
  });

/** What a person who takes a report asks for. */
export const whatToSay = (): Section => ({
  heading: msg('What to say', {id: 'report.say'}),
  body: msg(
    html`<p>Say what you know. You may be asked:</p>
      <ul>
        <li>Who are you worried about? Who are you, and how can you be reached?</li>
        <li>What happened, and when? Was it one thing, or did it build up?</li>
        <li>What did the person say or do? Be as exact as you can.</li>
        <li>What do they do online that worries you? How do you know?</li>
        <li>Are they in touch with people or groups that worry you? How often?</li>
        <li>Have they talked about hurting people, attacks or travel? What exactly did they say?</li>
        <li>Do they have a disability or other needs? Is anyone helping them already?</li>
      </ul>`,
    {id: 'report.say-text', desc: 'The questions of those who take the report; they: the person'},
  ),
});

function multiAgencyHelp(nation: Nation | undefined): string {
  switch (nation) {
    case 'scotland':
      return msg(
        'A Prevent Multi-Agency Panel (PMAP) may offer the person help. The person has to agree first. For a child, a parent or guardian has to agree.',
        {id: 'report.pmap', desc: 'A group of several services; PMAP is a name'},
      );
    case undefined:
      return msg(
        'A group of local services may offer the person help. This group is called Channel. In Scotland, it is called a Prevent Multi-Agency Panel (PMAP). The person has to agree first. For a child, a parent or guardian has to agree.',
        {id: 'report.panel', desc: 'Channel and PMAP are names'},
      );
    default:
      return msg(
        'A group called Channel, led by the council, may offer the person help, such as a mentor. The person has to agree first. For a child, a parent or guardian has to agree.',
        {id: 'report.channel', desc: 'Channel is a name'},
      );
  }
}

/** What happens to a report. */
export const whatHappensNext = (): Section => ({
  heading: msg('What happens next', {id: 'report.next'}),
  body: msg(
    html`<ul>
      <li>The police check what you said and find out more. They may call you back.</li>
      <li>You may not hear anything more. That is to protect everyone’s privacy.</li>
      <li>If a life is at risk, the police may try to trace a caller who gave no name.</li>
    </ul>`,
    {id: 'report.next-text'},
  ),
});

/** What else happens if Prevent applies: only then can a report lead to help from a panel. */
export const whatHelpFollows = (nation: Nation | undefined) =>
  msg(
    html`<ul>
      <li>
        Often the police do not need to stay involved. Teachers, health workers, social workers or mentors can help.
      </li>
      <li>${multiAgencyHelp(nation)}</li>
      <li>Making a report does not punish anyone. It does not give anyone a criminal record.</li>
    </ul>`,
    {id: 'report.help-text', desc: 'A sentence about Channel or PMAP'},
  );

export const tellCommissioner = () =>
  msg('Do you think Prevent was used wrongly? Tell the Prevent Commissioner on GOV.UK', {
    id: 'report.commissioner',
    desc: 'The text of a link; the Commissioner watches over Prevent, and GOV.UK is the site with the form. Not “complain”',
  });

export const privacy = () =>
  msg(
    'This box does not save or send anything. But your browser’s history shows this page, and your phone and email keep your calls and messages. A school or work network may keep a record too.',
    {id: 'report.privacy'},
  );
