import {pastedValue} from './pasted.js';

/** What `parseEmail` takes, for the console. */
export const emailAllowed = 'one address like team@example.org, of no closed domain (gsi, gse, gsx, gcsx)';

/**
 * A plain `local@domain` that can stand behind `mailto:` as it is, or undefined for anything else and for a mail domain
 * that is closed for certain.
 */
export function parseEmail(value: string): string | undefined {
  const address = pastedValue(value).replace(/^mailto: */i, '');
  const [local, domain, more] = address.split('@');
  if (!local || !domain || more !== undefined || local.length > 64 || address.length > 254) return undefined;
  // Neither counts nor the flag i: a browser takes a millisecond to prepare such an expression.
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
 * What the host should know about an address that is shown all the same. Newer Prevent addresses have no `pnn` in them,
 * but no notice that retires it was found.
 */
export function adviseOnEmail(address: string): string | undefined {
  return address.toLowerCase().replace('@', '.').endsWith('.pnn.police.uk')
    ? 'newer police addresses have no pnn: check that this one is read'
    : undefined;
}
