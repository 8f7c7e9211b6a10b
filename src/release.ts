// The build puts other values here (scripts/build/release.mjs).

/** The version of the project, as package.json has it. */
export const version = '' as string;

/**
 * The day on which the source that was read longest ago was read (national/provenance.ts): an ISO date such as
 * 2026-11-23.
 */
export const contentCheckedOn = '' as string;
