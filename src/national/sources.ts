// The pages that were read, each with the day. provenance.ts and claims.ts say what a page is read for: the words that
// it has to contain. `npm run sources` opens every page and looks for them.

/** Where a number or a statement was read, and when. */
export interface Provenance {
  /** Address of the page. */
  readonly source: string;
  /** The day on which the page was read: an ISO date. */
  readonly checkedOn: string;
  /**
   * Words on the page that support what we say, such as a number or hours. If they go, somebody has to read it again.
   */
  readonly expects: readonly [string, ...string[]];
  /** What a reader of the page should know. */
  readonly note?: string;
}

/** Creates the provenance of one statement on a page from the page's own words. */
type Page = (...expects: Provenance['expects']) => Provenance;

const page =
  (checkedOn: string, source: string): Page =>
  (...expects) => ({source, checkedOn, expects});
const on23November = (source: string) => page('2026-11-23', source);
const on28November = (source: string) => page('2026-11-28', source);

export const getHelpPage = on28November(
  'https://www.gov.uk/guidance/get-help-if-youre-worried-about-someone-being-radicalised',
);
export const callCharges = on28November('https://www.gov.uk/call-charges');
export const free101 = on28November(
  'https://www.wired-gov.net/wg/news.nsf/articles/General+public+should+not+have+to+pay+for+101+nonemergency+calls+from+tomorrow+01042020151000?open',
);
export const reportTerrorism = on23November('https://www.gov.uk/report-terrorism');
export const commissioner = on28November('https://www.gov.uk/guidance/report-a-concern-about-prevent');
export const reviewOfPrevent = on28November(
  'https://www.gov.uk/government/publications/independent-review-of-prevents-report-and-government-response/independent-review-of-prevent-one-year-on-progress-report-accessible',
);
export const dutyLaw = on23November('http://www.legislation.gov.uk/id/ukpga/2015/6/schedule/6/part/1?view=extent');
export const dutyInScotland = on23November(
  'https://www.gov.uk/government/publications/prevent-duty-guidance-for-specified-authorities-in-scotland/prevent-duty-guidance-for-scotland-accessible',
);
export const formInWales = on28November(
  'https://safercommunities.wales/launch-of-the-national-referral-form-nrf-in-wales',
);
export const trainingNews = on23November('https://www.warwickshire.gov.uk/news/article/6821/prevent-duty-training');

export const actEarlyContact = on28November('https://actearly.uk/contact/');
export const actEarlyQuestions = on28November('https://www.actearly.uk/working-together/faq/');
export const actEarlyLaunch = on28November('https://www.counterterrorism.police.uk/ct-police-launch-act-early/');
export const protectUk = on28November(
  'https://www.protectuk.police.uk/advice-and-guidance/awareness/act-report-suspicious-activity',
);
export const hotlineQuestions = on28November('https://www.west-midlands.police.uk/specialist-teams/ct-faq');
export const southTyneside = on28November(
  'https://southtyneside.gov.uk/article/20947/Report-terrorism-and-suspicious-activity',
);
export const surreyPolice = on28November(
  'http://www.mynewsdesk.com/uk/surrey-police/news/surrey-police-issue-advice-on-pressing-55-when-calling-999-in-support-of-the-iopc-make-yourself-heard-campaign-365274',
);
export const standingTogether = on28November('https://www.standingtogether.org.uk/get-support');
export const suspiciousBag = on28November(
  'https://www.reigate-banstead.gov.uk/info/20044/your_council/1346/emergency_planning/5',
);
export const relayUk = on23November('https://www.relayuk.bt.com/');
export const videoRelay = on28November(
  'https://www.ofcom.org.uk/phones-and-broadband/accessibility/emergency-video-relay/',
);
export const emergencySms = on28November('https://www.northyorkshire.police.uk/contact/emergency-sms-text-service/');
export const emergencySmsReply = on28November('https://www.southtees.nhs.uk/services/audiology/emergencysms/');

export const educateAgainstHatePage = on23November('https://educateagainsthate.com/');
export const educationHelplinePage = on28November(
  'https://educateagainsthate.com/school-leaders/what-action-should-be-taken-if-a-member-of-staff-in-my-school-has-a-concern',
);
export const concernAboutAdult = on28November(
  'https://www.educateagainsthate.com/what-should-i-do-if-i-have-a-concern-about-an-adult-working-in-education/',
);
export const reportExtremism = on28November('https://report-extremism.education.gov.uk/');
export const nspccPage = on28November(
  'https://www.nspcc.org.uk/what-we-do/news-opinion/protecting-children-from-radicalisation1/',
);
export const torbay = on28November('https://www.torbay.gov.uk/safer-torbay/extremism/how-to-report-concerns/');
export const northHertfordshire = on28November('https://www.north-herts.gov.uk/radicalisation-and-extremism');
export const argyllAndBute = on28November('https://argyll-bute.gov.uk/my-community/prevent-referral-pathway');
export const preventInScotland = on28November(
  'https://scotland.police.uk/about-us/how-we-do-it/prevent-referral-data/prevent-in-scotland-q-a-briefing',
);
export const channelInSalford = on28November(
  'https://www.salford.gov.uk/people-communities-and-local-information/the-prevent-duty/channel-and-the-channel-journey/',
);
export const dorset = on28November('https://dorsetcouncil.gov.uk/en/your-community/community-safety/prevent');
export const bournemouth = on28November(
  'https://www.bcpcouncil.gov.uk/Children-young-people-and-families/Working-in-childcare/Early-Years-Safeguarding/Prevent.aspx',
);
export const referralInWales = on23November(
  'https://digitalservices.south-wales.police.uk/en/prevent-referral-form-english/',
);
