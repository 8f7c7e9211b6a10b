import type * as national from './national.js';
import {type Nation, nations} from '../attributes/nation.js';
import {
  actEarlyContact,
  actEarlyLaunch,
  argyllAndBute,
  commissioner,
  educateAgainstHatePage,
  educationHelplinePage,
  free101,
  getHelpPage,
  hotlineQuestions,
  nspccPage,
  protectUk,
  type Provenance,
  relayUk,
  reportExtremism,
  reportTerrorism,
  surreyPolice,
  torbay,
  trainingNews,
  videoRelay,
} from './sources.js';

/** What is known about a national contact, besides its number or address. */
export interface ContactProvenance extends Provenance {
  /** What it is called, in English. */
  readonly name: string;
  /** Where it exists. */
  readonly nations: readonly Nation[];
  /** When it answers, in English; absent if no source says so. */
  readonly hours?: string;
}

const whereDutyApplies: readonly Nation[] = ['england', 'wales', 'scotland'];
const always = 'day and night';

/**
 * The source of every national contact. It is kept apart from the contacts so that visitors do not download it. The
 * type rejects a contact without a source. `dist/contacts.json` is built from it.
 */
export const provenance: Readonly<Record<keyof typeof national, ContactProvenance>> = {
  emergency: {name: 'Emergency: police, ambulance and fire', nations, hours: always, ...getHelpPage('call 999')},
  silentSolution: {
    name: 'Silent Solution: what a caller to 999 who cannot speak presses on a mobile, when asked to',
    nations,
    hours: always,
    ...surreyPolice('press 55 when prompted'),
  },
  emergencyRelay: {name: 'Emergency by text relay: textphone or the Relay UK app', nations, ...relayUk('18000')},
  emergencySignLanguage: {
    name: '999 BSL: emergency in British Sign Language, by video',
    nations,
    hours: always,
    ...videoRelay('999 BSL', '24 hours a day', 'free to use'),
  },
  police: {name: 'Police (not an emergency)', nations, ...free101('101', 'free of charge')},
  policeRelay: {name: 'Police by text relay (not an emergency)', nations, ...actEarlyContact('18001 101')},
  supportLine: {
    name: 'ACT Early Support Line',
    nations: whereDutyApplies,
    hours: '9am to 5pm every day; at other times, specialist police officers answer',
    ...actEarlyContact('0800 011 3764', 'every day 9:00am - 5:00pm', 'specialist Counter Terrorism officers'),
  },
  hotline: {
    name: 'Anti-Terrorist Hotline',
    nations,
    hours: always,
    ...hotlineQuestions('0800 789 321', '24/7'),
  },
  reportActivity: {
    name: 'Report suspicious activity online',
    nations,
    ...protectUk('Report online', '0800 789 321'),
  },
  reportMaterial: {
    name: 'Report online material that promotes terrorism or extremism',
    nations,
    ...reportTerrorism('Report online material promoting terrorism or extremism'),
  },
  actEarly: {name: 'ACT Early: signs, and help for family and friends', nations, ...actEarlyLaunch('actearly.uk')},
  getHelp: {
    name: 'GOV.UK: what Prevent is and how to get help',
    nations: whereDutyApplies,
    ...getHelpPage('Get help for radicalisation concerns'),
  },
  educateAgainstHate: {
    name: 'Educate Against Hate: advice for parents and teachers',
    nations: whereDutyApplies,
    ...educateAgainstHatePage('Educate Against Hate'),
  },
  training: {
    name: 'Home Office: free Prevent training, in English or Welsh',
    nations: whereDutyApplies,
    ...trainingNews('Prevent duty training', 'free'),
  },
  scotlandReferrals: {
    name: 'Police Scotland, Prevent referrals by staff',
    nations: ['scotland'],
    hours: 'checked day and night',
    ...argyllAndBute('PreventReferrals@scotland.police.uk', 'monitored 24/7'),
  },
  reportEducation: {
    name: 'Report extremism in a school or college, or among its staff, to the Department for Education',
    nations: ['england'],
    ...reportExtremism('extremism within an education setting in England'),
  },
  educationHelpline: {
    name: 'Department for Education counter-extremism helpline',
    nations: ['england'],
    hours: '11am to 3pm, Monday to Friday, not on bank holidays',
    ...educationHelplinePage('020 7340 7264', '11am and 3pm', 'Monday to Friday', 'excluding bank holidays'),
  },
  nspcc: {
    name: 'NSPCC helpline, for adults who are worried about a child',
    nations,
    ...nspccPage('0808 800 5000'),
    note: 'Copies of its pages have different hours: print none',
  },
  crimestoppers: {
    name: 'Crimestoppers: independent of the police, anonymous',
    nations,
    ...torbay('0800 555 111', 'remain anonymous'),
  },
  preventCommissioner: {
    name: 'Tell the Independent Prevent Commissioner how Prevent was used',
    nations: whereDutyApplies,
    ...commissioner('Applies to England, Scotland and Wales', 'will not investigate every concern'),
  },
};
