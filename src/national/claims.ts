import {
  actEarlyContact,
  actEarlyQuestions,
  argyllAndBute,
  bournemouth,
  callCharges,
  channelInSalford,
  concernAboutAdult,
  dorset,
  dutyInScotland,
  dutyLaw,
  educationHelplinePage,
  emergencySms,
  emergencySmsReply,
  formInWales,
  free101,
  getHelpPage,
  hotlineQuestions,
  northHertfordshire,
  nspccPage,
  preventInScotland,
  type Provenance,
  referralInWales,
  relayUk,
  reportExtremism,
  reviewOfPrevent,
  southTyneside,
  standingTogether,
  surreyPolice,
  suspiciousBag,
  torbay,
  trainingNews,
  videoRelay,
} from './sources.js';

const call999 = getHelpPage('call 999');
const channelNeedsConsent = channelInSalford(
  'must give consent',
  'parent or guardian',
  'chaired by the local authority',
);
const panelNeedsConsent = preventInScotland('remains voluntary', 'Consent is required', 'parent/guardian');

/**
 * The sources of each text that states a number, a time or a promise, by the id of its message. `npm run lint` rejects
 * such a text without a row, and a row without its text. Visitors do not download this list.
 */
export const claims: Readonly<Record<string, readonly [Provenance, ...Provenance[]]>> = {
  'about.contest': [reviewOfPrevent('four pillars of CONTEST')],
  'about.purpose-text': [getHelpPage('Prevent deals with all of them', 'most common types of terrorism in the UK')],
  'about.duty-text': [dutyLaw('E+W+S', 'Local government', 'Education', 'Police')],
  'about.duty-where': [dutyLaw('E+W+S')],
  'about.duty-ni': [dutyLaw('E+W+S')],
  'about.duty-scotland': [dutyInScotland('Prevent duty guidance', 'Scotland')],
  'about.duty-wales': [formInWales('specified authorities must use the NRF', 'Welsh language version')],

  'emergency.heading': [call999],
  'emergency.call': [call999],
  'emergency.when': [call999],
  'emergency.last-resort': [call999],
  'emergency.threats': [suspiciousBag('immediately move away and call 999')],
  'emergency.silent': [surreyPolice('999 mobile caller', 'press 55 when prompted')],
  'emergency.other-ways-text': [
    surreyPolice('press 55 when prompted', 'If no noise is heard'),
    {
      ...standingTogether('from a landline', '45 seconds'),
      note: 'That pressing 55 sends no location was read in the guide of the Independent Office for Police Conduct',
    },
    relayUk('18000'),
    {
      ...videoRelay('999 BSL', '24 hours a day', 'free to use'),
      note: 'That nobody has to register follows from it: the page only asks for a device, and the app or the site',
    },
    emergencySms('you must register your mobile', "Text the word 'register' to 999", "texting 'Yes' back"),
    emergencySmsReply('within three minutes', 'please try again'),
  ],

  'local.ask-for': [
    torbay('Call 101', 'You can ask to speak with a Police Prevent Officer'),
    northHertfordshire('ask for the PREVENT team'),
  ],

  'report.worried-text': [
    getHelpPage('Anything you share will always be in confidence'),
    southTyneside('it is better to be safe and report'),
    {
      ...actEarlyContact('we may need to share some information with them'),
      note: 'In confidence is no promise of secrecy, in any language',
    },
  ],
  'report.scotland-text': [argyllAndBute('National Referral Form', 'monitored 24/7')],
  'report.education-text': [
    reportExtremism('You do not have to give your name', 'If you have a safeguarding concern about a child'),
    educationHelplinePage('020 7340 7264', '11am and 3pm', 'Monday to Friday', 'excluding bank holidays'),
  ],
  'report.material-text': [
    concernAboutAdult('anonymously report online material promoting terrorism or extremism'),
    getHelpPage('Downloading terrorist materials from the internet'),
  ],
  'report.hotline-text': [
    hotlineQuestions('0800 789 321', '24/7'),
    callCharges('0800', 'Freephone service'),
    southTyneside('you can report anonymously'),
  ],
  'report.channel': [channelNeedsConsent],
  'report.pmap': [panelNeedsConsent],
  'report.panel': [channelNeedsConsent, panelNeedsConsent],
  'report.next-text': [
    actEarlyContact('We may need to ask you more questions'),
    {
      ...referralInWales('confidentiality'),
      note: 'That a caller may be traced when a life is at risk was read on the site of Norfolk Police; the address was not kept',
    },
  ],
  'report.help-text': [
    actEarlyContact('no need for ongoing police involvement'),
    dorset('is not a punishment', 'will not appear on the individual’s criminal record'),
  ],

  'routes.support-line-text': [
    actEarlyContact(
      'every day 9:00am - 5:00pm',
      'Calls outside of these hours',
      'specialist Counter Terrorism officers',
    ),
    actEarlyQuestions('Your call won’t be recorded', 'you don’t have to leave your name'),
  ],
  'routes.police-text': [free101('101', 'free of charge'), actEarlyContact('18001 101')],
  'routes.nspcc-text': [nspccPage('Adults worried about children being radicalised')],
  'routes.crimestoppers-text': [torbay('0800 555 111', 'remain anonymous')],
  'routes.training': [trainingNews('free', 'Welsh')],

  'signs.support-text': [bournemouth('‘something to be done’')],
};

/** Texts that lint takes for claims but that need no source, with the reason. */
export const withoutSource: Readonly<Record<string, string>> = {
  'about.partners-with': 'The page gives the name.',
  'local.given-by': 'The page gives the name.',
  'local.hours': 'The page gives the hours.',
  'local.checked': 'The page gives the day.',
  'local.out-of-date': 'The page gives the day.',
  'local.copied': 'It repeats what the page gives.',
  'region.box': 'It counts boxes on the page.',
  'report.privacy': 'It speaks of this script: test/pages/quiet.test.mjs holds what it promises.',
  'routes.checked': 'The day is contentCheckedOn in src/release.ts.',
};
