/** What `parseEmail` takes, for the console. */
export const emailAllowed = 'one address like team@example.org, of no closed domain (gsi, gse, gsx, gcsx)';

const LOCAL = /^[\w'+-]+(?:\.[\w'+-]+)*$/;
const DOMAIN = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/i;
// GOV.UK says that every name of the gsi family has to be replaced:
// https://www.gov.uk/guidance/procure-a-new-secure-cloud-email-service
const RETIRED = /(?:^|\.)(?:gsi|gse|gsx|gcsx)\.gov\.uk$/i;
const SUSPECT = /(?:^|\.)pnn\.police\.uk$/i;

/**
 * A plain `local@domain` that can stand behind `mailto:` as it is, or undefined for anything else and for a mail domain
 * that is closed for certain.
 */
export function parseEmail(value: string): string | undefined {
  const address = value.trim();
  const [local, domain, more] = address.split('@');
  if (!local || !domain || more !== undefined || local.length > 64 || address.length > 254) return undefined;
  return LOCAL.test(local) && DOMAIN.test(domain) && !RETIRED.test(domain) ? address : undefined;
}

/**
 * What the host should know about an address that is shown all the same. Newer Prevent addresses have no `pnn` in them,
 * but no notice that retires it was found.
 */
export function adviseOnEmail(address: string): string | undefined {
  return SUSPECT.test(address.slice(address.indexOf('@') + 1))
    ? 'newer police addresses have no pnn: check that this one is read'
    : undefined;
}
