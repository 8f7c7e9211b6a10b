/** A telephone number that is safe to show and to dial. */
export interface Phone {
  /** As it is shown, in the grouping in which it was written. */
  readonly text: string;
  /** What is dialled after `tel:`: digits only, with the leading 0 of a UK number. */
  readonly dial: string;
}

/** What `parsePhone` takes, for the console. */
export const phoneAllowed = 'a UK number at normal cost (01, 02, 03, 07, 0800, 0808), or 101';

/**
 * A UK telephone number, or undefined for anything else: extensions, service codes, other countries' numbers, numbers
 * that cost extra, 999 (which is no local contact), and digits of other scripts. `+44`, `0044` and `+44 (0)` become 0.
 */
export function parsePhone(value: string): Phone | undefined {
  const text = value.replace(/\u00a0/g, ' ').trim();
  if (!/^[+(]?\d[\d ().-]*$/.test(text)) return undefined;
  const dial = text.replace(/[^+\d]/g, '').replace(/^(?:\+|00)440?/, '0');
  // 084, 087, 09 and 118 cost the caller extra; 070 and 076 are personal numbers and pagers. 070 and the like are used
  // for fraud, and nobody who needs help should pay for it.
  const isAllowed = /^(?:101|0(?:1\d{8,9}|[23]\d{9}|7[1-57-9]\d{8}|800\d{6,7}|808\d{7}))$/.test(dial);
  return isAllowed ? {text, dial} : undefined;
}
