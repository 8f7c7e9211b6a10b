// Holds the fallbacks of the WordPress plugin: what each element shows, in order, as templates in Mustache's syntax
// that the plugin fills in. {{#phone}}…{{/phone}} stays if there is a phone number, {{^phone}}…{{/phone}} stays if
// there is none.
import {html} from 'lit';
import * as national from '../../src/national/national.js';
import {nations} from '../../src/attributes/nation.js';
import * as about from '../../src/content/about.js';
import * as emergency from '../../src/content/emergency.js';
import {unreviewed} from '../../src/content/language-notes.js';
import * as local from '../../src/content/local-contact.js';
import * as report from '../../src/content/report.js';
import * as routes from '../../src/content/routes.js';
import * as signs from '../../src/content/signs.js';
import {renderNationalCheckedOn} from '../../src/parts/national-checked-on.js';
import {setTranslation, toHtml} from './lit-as-text.mjs';

export {setTranslation};

const filled = (name) => `{{${name}}}`;
const when = (name, template) => html`${`{{#${name}}}`}${template}${`{{/${name}}}`}`;
const unless = (name, template) => html`${`{{^${name}}}`}${template}${`{{/${name}}}`}`;
const whereThereIsPrevent = (template) => unless('northern-ireland', template);

/** Renders what depends on the nation: the usual text, and a nation's own text where it differs. */
function byNation(render) {
  const usual = render(undefined);
  const others = nations.filter((nation) => toHtml(render(nation)) !== toHtml(usual));
  const instead = others.map((nation) => when(nation, render(nation)));
  return [...instead, others.reduce((template, nation) => unless(nation, template), usual)];
}

const phone = ({text, dial}) => html`<a href="tel:${dial}">${text}</a>`;
const email = (address) => html`<a href="mailto:${address}">${address}</a>`;
/** Shows the address as the text of the link, so that people can read it where something has removed the link. */
const site = (address) => html`<a href="${address}">${address.replace(/\/$/, '')}</a>`;
const website = (address, label) => html`<p>${label}: ${site(address)}</p>`;
const section = ({heading, body}) =>
  html`<h3>${heading}</h3>
    ${body}`;
const disclosure = ({heading, body}) =>
  html`<details>
    <summary>${heading}</summary>
    ${body}
  </details>`;
const folded = (each) => [when('collapsed', disclosure(each)), unless('collapsed', section(each))];
const paragraphs = (texts) => texts.map((text) => html`<p>${text}</p>`);

/** Renders a contact: its name, then the ways to reach it, then what to know first. */
const contact = (name, ways, notes) => [
  html`<p><strong>${name}</strong></p>`,
  ...paragraphs(ways),
  ...paragraphs(notes),
];
/** Renders a detail of the site, if it has one. */
const detail = (name, template) => when(name, html`<p>${template}</p>`);
const ownPhone = (name) => detail(name, html`<a href="tel:${filled(`${name}-dial`)}">${filled(name)}</a>`);
const ownEmail = (name) => [detail(name, email(filled(name)))];
const emailAdvice = (name) => detail(name, byNation(local.emailAdvice));

// A translation that nobody has reviewed shows the sentence about 999 in English beside it.
let englishEmergency = '';

const callNow = () => html`<a href="tel:${national.emergency.dial}">${emergency.callEmergency()}</a>`;
const danger = () =>
  html`<p><strong>${emergency.inDangerNow()}</strong> ${callNow()}</p>
    ${englishEmergency}
    ${emergency.silentCall()}${disclosure({heading: emergency.whatCounts(), body: emergency.threats()})}`;

const lead = () =>
  when('lead', [
    ...contact(report.leadName(), [], []),
    detail('lead-name', filled('lead-name')),
    ownPhone('lead-phone'),
    ownEmail('lead-email'),
    html`<p>${report.leadText()}</p>`,
    emailAdvice('lead-email'),
  ]);

const givenBy = () => detail('organisation', local.givenBy(filled('organisation')));

/** Renders the team as src/parts/local-team.ts does: if its number is 101, it is the contact for the police too. */
const team = () => [
  html`<p>
    <strong>${when('northern-ireland', local.localContactName())}${whereThereIsPrevent(local.localTeamName())}</strong>
  </p>`,
  detail('phone-is-police', routes.policeName()),
  unless('phone-is-police', givenBy()),
  detail('form-url', html`${local.formLabel()}: <a href="${filled('form-url')}">${filled('form-url')}</a>`),
  ownPhone('phone'),
  ownEmail('email'),
  when('phone-is-police', [givenBy(), html`<p>${byNation(routes.policeText)}</p>`]),
  detail('hours', html`${local.hoursLabel()}: ${filled('hours')}`),
  emailAdvice('email'),
  detail('checked', local.checkedOn(filled('day'))),
  detail('out-of-date', html`<strong>${local.outOfDate(filled('day'))}</strong>`),
];

/**
 * Renders the routes as src/elements/prevent-report/report-routes.ts does: a team comes second if nobody knows its
 * hours.
 */
const allRoutes = () => [
  lead(),
  when('hours-known', when('local', team())),
  whereThereIsPrevent(
    contact(
      routes.supportLineName(),
      [phone(national.supportLine)],
      [routes.supportLineFor(), routes.supportLineText()],
    ),
  ),
  unless('hours-known', when('local', team())),
  unless('phone-is-police', contact(routes.policeName(), [phone(national.police)], [byNation(routes.policeText)])),
  contact(
    routes.nspccName(),
    [phone(national.nspcc)],
    [html`${routes.nspccText()} ${whereThereIsPrevent(routes.childrensServices())}`],
  ),
  contact(routes.crimestoppersName(), [phone(national.crimestoppers)], [routes.crimestoppersText()]),
  ['scotland', 'wales', 'northern-ireland'].reduce((template, nation) => unless(nation, template), education()),
  html`<p>${report.staffText()}</p>`,
  when('scotland', contact(report.scotlandName(), [email(national.scotlandReferrals)], [report.scotlandText()])),
];

const education = () => [
  ...contact(report.educationName(), [], []),
  website(national.reportEducation, report.educationForm()),
  html`<p>${report.educationText(phone(national.educationHelpline))}</p>`,
];

const reportTemplate = () => {
  const next = report.whatHappensNext();
  const help = whereThereIsPrevent(byNation(report.whatHelpFollows));
  return html`${danger()}
    <h2>${report.reportHeading()}</h2>
    <p>${report.worried()}</p>
    <p>${report.privacy()}</p>
    ${allRoutes()} ${section(report.onlineMaterial())}${website(national.reportMaterial, report.reportOnline())}
    ${section(report.suspiciousActivity())}
    ${contact(report.hotlineName(), [phone(national.hotline)], [report.hotlineText()])}
    ${website(national.reportActivity, report.reportSuspicious())}
    ${[report.whatToSay(), {...next, body: html`${next.body}${help}`}].map(folded)}
    ${whereThereIsPrevent(website(national.preventCommissioner, report.tellCommissioner()))}`;
};

const signsTemplate = () =>
  html`${danger()}
    <h2>${signs.signsHeading()}</h2>
    <p>${signs.radicalised()}</p>
    ${section(signs.caution())}${signs.signGroups().map(folded)}${section(signs.whatToDo())}
    ${whereThereIsPrevent(html`<p>${routes.supportLineName()}: ${phone(national.supportLine)}</p>`)}
    <p>${routes.policeName()}: ${phone(national.police)}</p>
    <h3>${signs.learnMore()}</h3>
    ${website(national.actEarly, routes.actEarlyLink())}
    ${whereThereIsPrevent([
      website(national.getHelp, routes.getHelpLink()),
      website(national.educateAgainstHate, routes.educateLink()),
    ])}`;

const bannerTemplate = () => [
  html`<h2>${when('compact', emergency.inDangerNow())}${unless('compact', emergency.emergencyHeading())}</h2>
    <p>${callNow()}</p>
    ${englishEmergency}`,
  unless(
    'compact',
    html`<p>${emergency.whenToCall()}</p>
      ${emergency.threats()}
      <h3>${emergency.otherWaysHeading()}</h3>
      ${emergency.silentCall()}
      ${emergency.otherWays(phone(national.emergencyRelay), site(national.emergencySignLanguage))}`,
  ),
];

const aboutTemplate = () => {
  const law = byNation((nation) => section(about.duty(nation)));
  return html`${danger()}
    <h2>${about.aboutHeading()}</h2>
    <p>
      ${about.threat()} ${when('organisation', about.partners(filled('organisation')))}
      ${unless('organisation', about.partners(undefined))}
    </p>
    ${when('northern-ireland', law)}${about.contest()}${section(about.purpose())}
    ${whereThereIsPrevent([
      law,
      section(about.localWork()),
      html`<h3>${signs.learnMore()}</h3>`,
      website(national.training, routes.trainingLink()),
      website(national.getHelp, routes.getHelpLink()),
    ])}
    ${when('local', [html`<h3>${about.askForMore()}</h3>`, team()])}`;
};

/** Returns the template of each element by its tag, and the templates of a day, in the language that is set. */
export function templates(isReviewed, englishHeading) {
  englishEmergency = isReviewed ? '' : html`<p lang="en" dir="ltr">${englishHeading}</p>`;
  const note = isReviewed ? '' : html`<p>${unreviewed()}</p>`;
  const write = (template) => plain(toHtml(html`${note}${template}`));
  return {
    'prevent-report': write([reportTemplate(), renderNationalCheckedOn()]),
    'prevent-signs': write([signsTemplate(), renderNationalCheckedOn()]),
    'prevent-emergency-banner': write(bannerTemplate()),
    'prevent-about': write([aboutTemplate(), renderNationalCheckedOn()]),
    days: Array.from({length: 12}, (_, month) => dayTemplate(month)),
  };
}

/** Returns the sentence about 999, in the language that is set. */
export const emergencySentence = () => plain(toHtml(emergency.emergencyHeading()));

/** Returns the template of a day in a month: `{{date}} November {{year}}`. */
const dayTemplate = (month) =>
  local
    .writtenDay(`3333-${String(month + 1).padStart(2, '0')}-22`)
    .replace('3333', filled('year'))
    .replace('22', filled('date'));

/**
 * Puts a template on one line, because wpautop turns a line break into <br>. It drops isolation, which matters only
 * where text runs from right to left.
 */
const plain = (text) =>
  text
    .replace(/<\/?(?:bdi|span)\b[^>]*>/g, '')
    .replace(/ (?:class|id)="[^"]*"/g, '')
    .replace(/<br \/>/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/ ?(<\/?(?:p|ul|li|h\d|details|summary)\b[^>]*>) ?/g, '$1')
    .replace(/(\}\}|>) (?=<p|\{\{[#^])/g, '$1')
    .trim();
