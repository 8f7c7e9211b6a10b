import {msg, str} from '@lit/localize';
import {html} from 'lit';
import type {Nation} from '../attributes/nation.js';
import type {Text} from './section.js';
import {verbatim} from './verbatim.js';

// Labels for the details that the host page gives. No full stop follows a name or a date, which may end with one
// itself.

export const localTeamName = () => msg('Your local Prevent team', {id: 'local.team'});

/** The same for a nation without Prevent. */
export const localContactName = () => msg('Your local contact', {id: 'local.contact'});

/** @param organisation The name as the page wrote it. */
export const givenBy = (organisation: Text) =>
  msg(html`These details come from ${organisation}`, {
    id: 'local.given-by',
    desc: 'The name of a council or a school, which may end in a full stop: no full stop follows',
  });

export const formLabel = () => msg('Online form', {id: 'local.form'});
export const hoursLabel = () => msg('Opening hours', {id: 'local.hours', desc: 'The hours follow'});

export const askForPrevent = () =>
  msg('Ask for the Prevent team, even if you only want advice.', {id: 'local.ask-for', desc: 'After the number 101'});

/** What to write in an e-mail and what to leave out, since others may read it. Northern Ireland has no Prevent. */
export const emailAdvice = (nation: Nation | undefined) =>
  nation === 'northern-ireland'
    ? msg(
        'In an email, just say that you have a concern. Ask for a call, and give a number that is safe to ring. Leave out names and details. Do not attach anything.',
        {id: 'local.email-advice-ni'},
      )
    : msg(
        'In an email, just say that it is about Prevent. Ask for a call, and give a number that is safe to ring. Leave out names and details. Do not attach anything.',
        {id: 'local.email-advice'},
      );

const months = () =>
  msg('January, February, March, April, May, June, July, August, September, October, November, December', {
    id: 'local.months',
    desc: 'In the form that they have inside a date; each followed by a comma and a space',
  });

/**
 * Writes a day in the reader's language. It does not use Intl: no browser has the month names of all our languages.
 *
 * @param isoDate Such as 2026-11-23.
 */
export function writtenDay(isoDate: string): string {
  const [year = '', month, day] = isoDate.split('-');
  return msg('{day} {month} {year}', {id: 'local.day', desc: 'A date; {day}, {month} and {year} are filled in'})
    .replace('{day}', String(Number(day)))
    .replace('{month}', months().split(', ')[Number(month) - 1] ?? '')
    .replace('{year}', year);
}

export const checkedOn = (day: string) =>
  msg(str`Details checked on ${day}`, {
    id: 'local.checked',
    desc: 'A date as in local.day, which may end in a full stop: no full stop follows',
  });

export const outOfDate = (day: string) =>
  msg(str`These details were last checked on ${day}, more than a year ago. They may be wrong.`, {
    id: 'local.out-of-date',
    desc: 'A date as in local.day, which may end in a full stop',
  });

export const copy = () => msg('Copy', {id: 'local.copy', desc: 'A button; the address that it copies follows'});
export const copied = (text: string) =>
  msg(html`Copied: ${verbatim(text)}`, {id: 'local.copied', desc: 'An e-mail address'});
export const copyFailed = () =>
  msg('Your browser did not allow this. Select the address and copy it yourself.', {id: 'local.copy-failed'});
