import {pastedValue} from './pasted.js';

/** What `parseCheckedOn` accepts, for the console. */
export const checkedOnAllowed = 'a past date like 2026-11-23';

const ISO_DATE = /^\d{4}-\d\d-\d\d$/;
const DAY = 86_400_000;

/** Returns the day at midnight UTC; undefined if it is not a calendar day, or still in the future everywhere. */
export function parseCheckedOn(value: string, now = Date.now()): Date | undefined {
  const text = pastedValue(value);
  const date = new Date(text);
  // An invalid date is NaN, so this is false for it.
  const isPast = date.getTime() <= now + DAY;
  return ISO_DATE.test(text) && isPast && date.toISOString().startsWith(text) ? date : undefined;
}

/** Whether details checked on that day are more than a year old. */
export function isOutOfDate(checkedOn: Date, now = Date.now()): boolean {
  const expires = new Date(checkedOn);
  expires.setUTCFullYear(expires.getUTCFullYear() + 1);
  return expires.getTime() < now - DAY;
}

/** Says what the page's owner should know about details that were checked long ago. */
export function adviseOnCheckedOn(checkedOn: Date): string | undefined {
  return isOutOfDate(checkedOn)
    ? 'the date is more than a year ago, so visitors are told that the details may be wrong'
    : undefined;
}
