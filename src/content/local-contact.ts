import {msg, str} from '@lit/localize';
import {html} from 'lit';
import {verbatim} from './verbatim.js';

// Labels for the details that the host page gives.

export const localTeamName = () => msg('Your local Prevent team', {id: 'local.team'});

/** The same where there is no Prevent. */
export const localContactName = () => msg('Your local contact', {id: 'local.contact'});

export const givenBy = (organisation: string) =>
  msg(str`${organisation} gives these details.`, {id: 'local.given-by', desc: 'The name of a council or a school'});

export const formLabel = () => msg('Online form', {id: 'local.form'});
export const phoneLabel = () => msg('Phone', {id: 'local.phone'});
export const emailLabel = () => msg('Email', {id: 'local.email'});
export const hoursLabel = () => msg('Open', {id: 'local.hours', desc: 'Opening hours follow'});

export const askForPrevent = () =>
  msg('Ask for the Prevent team.', {id: 'local.ask-for', desc: 'After the number 101'});

export const emailAdvice = () =>
  msg(
    'In an email, only say that it is about Prevent and ask for a call. Leave out names and details. Attach nothing.',
    {
      id: 'local.email-advice',
    },
  );

const months = () =>
  msg('January, February, March, April, May, June, July, August, September, October, November, December', {
    id: 'local.months',
    desc: 'In the form that they have inside a date; each followed by a comma and a space',
  });

/** A day in the reader's words. Not from Intl: no browser has the month names of all our languages. */
export const writtenDay = (date: Date) =>
  msg('{day} {month} {year}', {id: 'local.day', desc: 'A date; {day}, {month} and {year} are filled in'})
    .replace('{day}', String(date.getUTCDate()))
    .replace('{month}', months().split(', ')[date.getUTCMonth()] ?? '')
    .replace('{year}', String(date.getUTCFullYear()));

export const checkedOn = (day: string) => msg(str`Details checked on ${day}.`, {id: 'local.checked', desc: 'A date'});

export const outOfDate = (day: string) =>
  msg(str`These details were last checked on ${day}, more than a year ago. They may be wrong.`, {
    id: 'local.out-of-date',
    desc: 'A date',
  });

export const copy = () => msg('Copy', {id: 'local.copy', desc: 'A button; the address that it copies follows'});
export const copied = (text: string) =>
  msg(html`Copied: ${verbatim(text)}`, {id: 'local.copied', desc: 'An e-mail address'});
export const copyFailed = () =>
  msg('Your browser did not allow this. Select the address and copy it by hand.', {id: 'local.copy-failed'});
