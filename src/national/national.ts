import type {Phone} from '../attributes/phone.js';

// The numbers and addresses that are the same for everyone. They are constants: no attribute, no translation and no
// configuration can change them. provenance.ts says where each comes from.

const phone = (text: string): Phone => ({text, dial: text.replace(/ /g, '')});

/** Police, ambulance and fire in an emergency. */
export const emergency = phone('999');
/** What a caller who cannot speak presses on a mobile, when asked to. Not a number to call. */
export const silentSolution = '55';
/** Emergency text relay, by textphone or by the Relay UK app. */
export const emergencyRelay = phone('18000');
/** Emergency calls in British Sign Language. */
export const emergencySignLanguage = 'https://999bsl.co.uk/';
/** The police when nobody is in danger now. */
export const police = phone('101');
/** The police by text relay, when nobody is in danger now. */
export const policeRelay = phone('18001 101');
/** ACT Early Support Line: for the public, family and friends. */
export const supportLine = phone('0800 011 3764');
/** Anti-Terrorist Hotline: for suspicious activity. */
export const hotline = phone('0800 789 321');
/** Suspicious activity, reported online. */
export const reportActivity = 'https://www.gov.uk/ACT';
/** Online material that promotes terrorism or extremism. */
export const reportMaterial = 'https://www.gov.uk/report-terrorism';
/** Counter Terrorism Policing's site for family and friends. */
export const actEarly = 'https://actearly.uk/';
/** GOV.UK: what Prevent is, the signs, how to get help. */
export const getHelp = 'https://www.gov.uk/guidance/get-help-if-youre-worried-about-someone-being-radicalised';
/** Advice for parents and teachers, from the Department for Education and the Home Office. */
export const educateAgainstHate = 'https://educateagainsthate.com/';
/** The Home Office's free training, in English and Welsh. */
export const training = 'https://www.support-people-susceptible-to-radicalisation.service.gov.uk/';
/** Police Scotland's address for Prevent referrals. */
export const scotlandReferrals = 'PreventReferrals@scotland.police.uk';
/** Extremism in schools and colleges in England: concerns about an institution or its staff. */
export const reportEducation = 'https://report-extremism.education.gov.uk/';
/** Department for Education counter-extremism helpline, England. */
export const educationHelpline = phone('020 7340 7264');
/** NSPCC helpline: independent advice for adults who are worried about a child. */
export const nspcc = phone('0808 800 5000');
/** Crimestoppers: independent of the police; callers stay anonymous. */
export const crimestoppers = phone('0800 555 111');
/** The Independent Prevent Commissioner: a concern about how Prevent was used, in England, Scotland and Wales. */
export const preventCommissioner = 'https://www.gov.uk/guidance/report-a-concern-about-prevent';
