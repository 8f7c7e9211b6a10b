// The build puts other values here (scripts/build/release.mjs).

/** The version of the project, as package.json has it. */
export const version = '' as string;

/**
 * Every source in national/provenance.ts and national/claims.ts was read on this day or later: an ISO date such as
 * 2026-11-23.
 */
export const contentCheckedOn = '' as string;
