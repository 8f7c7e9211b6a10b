import type * as national from './national.js';

/** Where a national contact was read, and when. */
export interface Provenance {
  /** Address of the page that gives the contact. */
  readonly source: string;
  /** The day on which the page was read: an ISO date. */
  readonly checkedOn: string;
}

const on28November = (source: string): Provenance => ({source, checkedOn: '2026-11-28'});
const on23November = (source: string): Provenance => ({source, checkedOn: '2026-11-23'});

/**
 * The source of every national contact. It stands apart from the contacts so that no visitor downloads it; the type
 * refuses a contact that has none.
 */
export const provenance: Record<keyof typeof national, Provenance> = {
  emergency: on23November('https://www.gov.uk/guidance/get-help-if-youre-worried-about-someone-being-radicalised'),
  silentSolution: on23November('https://heart.co.uk/news/what-to-do-if-you-need-to-call-999-but-cant-talk'),
  emergencyRelay: on23November('https://relayuk.bt.com/'),
  emergencySignLanguage: on23November(
    'https://www.ofcom.org.uk/phones-and-broadband/accessibility/emergency-video-relay/',
  ),
  police: on23November(
    'http://www.deeside.com/calls-to-police-101-non-emergency-line-set-to-be-free-of-charge-from-tomorrow/',
  ),
  policeRelay: on23November('https://actearly.uk/contact/'),
  supportLine: on23November('https://actearly.uk/contact/'),
  hotline: on23November('https://www.protectuk.police.uk/advice-and-guidance/awareness/act-report-suspicious-activity'),
  reportActivity: on23November(
    'https://www.protectuk.police.uk/advice-and-guidance/awareness/act-report-suspicious-activity',
  ),
  reportMaterial: on23November(
    'https://northyorkshire.police.uk/what-we-do/public-safety-and-welfare/terrorism-advice/',
  ),
  actEarly: on23November('https://www.counterterrorism.police.uk/ct-police-launch-act-early/'),
  getHelp: on23November('https://www.gov.uk/guidance/get-help-if-youre-worried-about-someone-being-radicalised'),
  educateAgainstHate: on23November('https://educateagainsthate.com/'),
  training: on23November('https://www.warwickshire.gov.uk/news/article/6821/prevent-duty-training'),
  scotlandReferrals: on23November('https://argyll-bute.gov.uk/my-community/prevent-referral-pathway'),
  reportEducation: on23November('https://report-extremism.education.gov.uk/'),
  educationHelpline: on23November(
    'https://educateagainsthate.com/school-leaders/what-action-should-be-taken-if-a-member-of-staff-in-my-school-has-a-concern',
  ),
  nspcc: on28November('https://www.nspcc.org.uk/what-we-do/news-opinion/protecting-children-from-radicalisation1/'),
  crimestoppers: on23November('https://www.torbay.gov.uk/safer-torbay/extremism/how-to-report-concerns/'),
  preventCommissioner: on28November('https://www.gov.uk/guidance/report-a-concern-about-prevent'),
};
