import {pastedValue} from './pasted.js';

/** What `parseEmail` accepts, for the console. */
export const emailAllowed = 'one address like team@example.org, of no closed domain (gsi, gse, gsx, gcsx)';

/**
 * Returns a plain `local@domain` that can follow `mailto:` as it is. Returns undefined for anything else, and for a
 * mail domain that is known to be closed.
 */
export function parseEmail(value: string): string | undefined {
  const address = pastedValue(value).replace(/^mailto: */i, '');
  const [local, domain, more] = address.split('@');
  if (!local || !domain || more !== undefined || local.length > 64 || address.length > 254) return undefined;
  // Use no counts and no flag i: a browser takes a millisecond to prepare such an expression.
  const isAddress =
    /^[\w'+-]+(?:\.[\w'+-]+)*$/.test(local) &&
    /^(?:[a-zA-Z\d](?:[a-zA-Z\d-]*[a-zA-Z\d])?\.)+[a-zA-Z]{2,}$/.test(domain) &&
    !domain.split('.').some(({length}) => length > 63);
  // GOV.UK says that every name of the gsi family has to be replaced:
  // https://www.gov.uk/guidance/procure-a-new-secure-cloud-email-service
  const isRetired = /(?:^|\.)(?:gsi|gse|gsx|gcsx)\.gov\.uk$/.test(domain.toLowerCase());
  return isAddress && !isRetired ? address : undefined;
}

/**
 * Says what the page's owner should know about an address that is still shown. Newer Prevent addresses have no `pnn` in
 * them, but we found no notice that retires it.
 */
export function adviseOnEmail(address: string): string | undefined {
  return address.toLowerCase().replace('@', '.').endsWith('.pnn.police.uk')
    ? 'newer police addresses do not have pnn in them: check that this one still works'
    : undefined;
}
