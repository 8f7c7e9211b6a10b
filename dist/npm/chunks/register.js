import { html, nothing, LitElement, css } from 'lit';
import { keyed } from 'lit/directives/keyed.js';

/**
 * @license
 * Copyright 2021 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */
const _str = (strings, ...values) => ({
  strTag: true,
  strings,
  values
});
const str = _str;
const isStrTagged = (val) => typeof val !== "string" && "strTag" in val;
const joinStringsAndValues = (strings, values, valueOrder) => {
  let concat = strings[0];
  for (let i = 1; i < strings.length; i++) {
    concat += values[valueOrder ? valueOrder[i - 1] : i - 1];
    concat += strings[i];
  }
  return concat;
};

const defaultMsg = ((template) => isStrTagged(template) ? joinStringsAndValues(template.strings, template.values) : template);

let msg = defaultMsg;
let installed = false;
function _installMsgImplementation(impl) {
  if (installed) {
    throw new Error("lit-localize can only be configured once");
  }
  msg = impl;
  installed = true;
}

const generateMsgId = () => "";

const expressionOrders = /* @__PURE__ */ new WeakMap();
const hashCache = /* @__PURE__ */ new Map();
function runtimeMsg(templates, template, options) {
  if (templates) {
    const id = options?.id ?? generateId(template);
    const localized = templates[id];
    if (localized) {
      if (typeof localized === "string") {
        return localized;
      } else if ("strTag" in localized) {
        return joinStringsAndValues(
          localized.strings,
          // Cast `template` because its type wasn't automatically narrowed (but
          // we know it must be the same type as `localized`).
          template.values,
          localized.values
        );
      } else {
        let order = expressionOrders.get(localized);
        if (order === void 0) {
          order = localized.values;
          expressionOrders.set(localized, order);
        }
        return {
          ...localized,
          values: order.map((i) => template.values[i])
        };
      }
    }
  }
  return defaultMsg(template);
}
function generateId(template) {
  const strings = typeof template === "string" ? template : template.strings;
  let id = hashCache.get(strings);
  if (id === void 0) {
    id = generateMsgId();
    hashCache.set(strings, id);
  }
  return id;
}

function verbatim(text) {
  return html`<bdi dir="ltr">${text}</bdi>`;
}

const phone$1 = (text) => ({ text, dial: text.replace(/ /g, "") });
const emergency$1 = phone$1("999");
const silentSolution = "55";
const emergencyRelay = phone$1("18000");
const emergencySignLanguage = "https://999bsl.co.uk/";
const police = phone$1("101");
const policeRelay = phone$1("18001 101");
const supportLine = phone$1("0800 011 3764");
const hotline = phone$1("0800 789 321");
const reportActivity = "https://www.gov.uk/ACT";
const reportMaterial = "https://www.gov.uk/report-terrorism";
const actEarly = "https://actearly.uk/";
const getHelp = "https://www.gov.uk/guidance/get-help-if-youre-worried-about-someone-being-radicalised";
const educateAgainstHate = "https://educateagainsthate.com/";
const training = "https://www.support-people-susceptible-to-radicalisation.service.gov.uk/";
const scotlandReferrals = "PreventReferrals@scotland.police.uk";
const reportEducation = "https://report-extremism.education.gov.uk/";
const educationHelpline = phone$1("020 7340 7264");
const nspcc = phone$1("0808 800 5000");
const crimestoppers = phone$1("0800 555 111");
const preventCommissioner = "https://www.gov.uk/guidance/report-a-concern-about-prevent";

const WITHOUT_WIDTH = /[\u034f\u00ad\u200b-\u200e\u202a\u202c\u202d\u2060-\u2064\u2066\u2068\u2069\ufeff]/g;
const INVISIBLE = /[\u034f\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;
const ENDS = new RegExp(`^(?:${WITHOUT_WIDTH.source}|\\s)+|(?:${WITHOUT_WIDTH.source}|\\s)+$`, "g");
const SPACES = /[\u1680\u2000-\u200a\u202f\u205f\u3000\u00a0]/g;
const HYPHENS = /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/g;
const QUOTES = /^[\u2018-\u201f\u2033\uff02]+([^\u2018-\u201f\u2033\uff02]*)[\u2018-\u201f\u2033\uff02]+$/;
function visible(text) {
  return text.replace(WITHOUT_WIDTH, "").replace(SPACES, " ").replace(HYPHENS, "-");
}
function pastedValue(value) {
  return visible(value).trim().replace(QUOTES, "$1").trim();
}
function pastedText(value) {
  return value.replace(ENDS, "").replace(QUOTES, "$1").trim();
}
function causeIn(value) {
  const text = value.trim();
  if (/[\u201c-\u201f\u2033\uff02]|^[\u2018-\u201b]|[\u2018-\u201b]$/.test(text)) {
    return "the quotation marks are curly: use straight ones";
  }
  const at = text.search(INVISIBLE);
  if (at < 0) return void 0;
  const place = at === 0 ? "before" : at === text.length - 1 ? "after" : "in";
  return `there is an invisible character ${place} it (U+${codeOf(text.charAt(at)).toUpperCase()})`;
}
function written(value) {
  return JSON.stringify(value).replace(INVISIBLE, (mark) => `\\u${codeOf(mark)}`);
}
const codeOf = (character) => character.charCodeAt(0).toString(16).padStart(4, "0");

const checkedOnAllowed = "a past date like 2026-11-23";
const ISO_DATE = /^\d{4}-\d\d-\d\d$/;
const DAY = 864e5;
function parseCheckedOn(value, now = Date.now()) {
  const text = pastedValue(value);
  const date = new Date(text);
  const isPast = date.getTime() <= now + DAY;
  return ISO_DATE.test(text) && isPast && date.toISOString().startsWith(text) ? date : void 0;
}
function isOutOfDate(checkedOn, now = Date.now()) {
  const expires = new Date(checkedOn);
  expires.setUTCFullYear(expires.getUTCFullYear() + 1);
  return expires.getTime() < now - DAY;
}
function adviseOnCheckedOn(checkedOn) {
  return isOutOfDate(checkedOn) ? "the date is more than a year ago, so visitors are told that the details may be wrong" : void 0;
}

const emailAllowed = "one address like team@example.org, of no closed domain (gsi, gse, gsx, gcsx)";
function parseEmail(value) {
  const address = pastedValue(value).replace(/^mailto: */i, "");
  const [local, domain, more] = address.split("@");
  if (!local || !domain || more !== void 0 || local.length > 64 || address.length > 254) return void 0;
  const isAddress = /^[\w'+-]+(?:\.[\w'+-]+)*$/.test(local) && /^(?:[a-zA-Z\d](?:[a-zA-Z\d-]*[a-zA-Z\d])?\.)+[a-zA-Z]{2,}$/.test(domain) && !domain.split(".").some(({ length }) => length > 63);
  const isRetired = /(?:^|\.)(?:gsi|gse|gsx|gcsx)\.gov\.uk$/.test(domain.toLowerCase());
  return isAddress && !isRetired ? address : void 0;
}
function adviseOnEmail(address) {
  return address.toLowerCase().replace("@", ".").endsWith(".pnn.police.uk") ? "newer police addresses do not have pnn in them: check that this one still works" : void 0;
}

const headingLevelAllowed = "2 to 6";
function parseHeadingLevel(value) {
  return /^[2-6]$/.test(pastedValue(value)) ? Number(pastedValue(value)) : void 0;
}

const nations = ["england", "wales", "scotland", "northern-ireland"];
const nationAllowed = nations.join(", ");
function parseNation(value) {
  return nations.find((nation) => nation === pastedValue(value).toLowerCase().replace(/[ _]/g, "-"));
}

const followers$1 = /* @__PURE__ */ new Set();
let defaultsOf = () => ({ values: /* @__PURE__ */ new Map(), contradictory: [] });
function pageDefaultsOf(element) {
  return defaultsOf();
}
function pageDefault(name, element) {
  return defaultsOf().values.get(name);
}
function followPageDefaults(changed) {
  followers$1.add(changed);
  return () => followers$1.delete(changed);
}

const phoneAllowed = "a UK number at normal cost (01, 02, 03, 07, 0800, 0808), or 101";
function parsePhone(value) {
  const text = pastedValue(value).replace(/^tel: */i, "");
  if (!/^\(?\+? ?\d[\d ().-]*$/.test(text)) return void 0;
  const digits = text.replace(/[^+\d]/g, "");
  const national = nationalNumber(digits);
  const isAllowed = /^(?:101|0(?:1\d{8,9}|[23]\d{9}|7[1-57-9]\d{8}|800\d{6,7}|808\d{7}))$/.test(national);
  return isAllowed ? { text, dial: national === digits ? national : national.replace("0", "+44") } : void 0;
}
const nationalNumber = (written) => written.replace(/[^\d+]/g, "").replace(/^(?:\+|00)440?/, "0");
const isShortOutsideOfMixedAreas = /^(?:0|\+44)1(?!204|208|254|276|297|298|363|364|384|386|404|420|460|461|480|488|524|527|562|566|606|629|635|647|659|695|6977|726|744|750|768|827|837|884|900|905|935|946|949|963|995)\d{8}$/;
function adviseOnPhone({ dial }) {
  return isShortOutsideOfMixedAreas.test(dial) ? "a digit seems to be missing: numbers with this area code have 11 digits" : void 0;
}

const plainTextAllowed = "up to 120 characters without < > { } or control characters";
function parsePlainText(value) {
  const text = pastedText(value);
  return text && text.length <= 120 && !hasForbidden(text) && !isTorn(text) ? text : void 0;
}
const isTorn = (text) => /^[\u2019\u201d\u2033\uff02]/.test(text);
function hasForbidden(text) {
  if (/^[ -;=?-z|~]*$/.test(text)) return false;
  return /[\p{C}<>{}]/u.test(text);
}

const named = /* @__PURE__ */ new Set();
function warnOnce(message) {
  if (named.has(message)) return;
  named.add(message);
  try {
    console.warn(`prevent-widgets: ${message}`);
  } catch {
  }
}

const webAddressAllowed = "one https:// address of a public site";
function parseWebAddress(value) {
  const address = pastedText(value);
  if (!/^https:\/\/[\w.-]+(?::\d+)?(?:[/?#][!-~]*)?$/i.test(address) || /[\\"<>`]/.test(address)) return void 0;
  try {
    const url = new URL(address);
    return /\.[a-z]/i.test(url.hostname) ? url : void 0;
  } catch {
    return void 0;
  }
}

const text$1 = { parse: parsePlainText, allowed: plainTextAllowed, isWay: false };
const email = { parse: parseEmail, allowed: emailAllowed, isWay: true, advise: adviseOnEmail };
const phone = { parse: parsePhone, allowed: phoneAllowed, isWay: true, advise: adviseOnPhone };
const attributeRules = {
  organisation: text$1,
  email,
  phone,
  formUrl: { parse: parseWebAddress, allowed: webAddressAllowed, isWay: true },
  hours: text$1,
  leadName: text$1,
  leadEmail: email,
  leadPhone: phone,
  nation: { parse: parseNation, allowed: nationAllowed, isWay: false },
  checkedOn: { parse: parseCheckedOn, allowed: checkedOnAllowed, isWay: false, advise: adviseOnCheckedOn },
  headingLevel: { parse: parseHeadingLevel, allowed: headingLevelAllowed, isWay: false }
};
const valueProperties = Object.keys(attributeRules);
const ways = Object.keys(attributeRules).filter((name) => attributeRules[name].isWay);
const vouches = (property) => property === "hours" || property === "checkedOn";
const identifying = Object.keys(attributeRules).filter(
  (name) => !vouches(name) && name !== "headingLevel"
);
const switches = ["collapsed", "compact"];
const isSwitch = (property) => switches.includes(property);
const attributeProperties = [...valueProperties, ...switches, "languageMenu"];
function attributeName(property) {
  return property.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
function comparable(name, raw) {
  const value = asText(raw);
  const parsed = typeof value === "string" ? attributeRules[name].parse(value) : void 0;
  if (typeof parsed === "object" && "dial" in parsed) return nationalNumber(parsed.dial);
  const text2 = String(parsed).toLowerCase();
  return parsed === void 0 ? void 0 : text2.replace(/\s+|\/$/g, "");
}
const asText = (raw) => typeof raw === "number" ? String(raw) : raw;
function resolveAttribute(name, own, host) {
  const ofPage = own === void 0 || own === null ? pageDefault(name) : void 0;
  const value = asText(own ?? ofPage?.value ?? "");
  const isText = typeof value === "string";
  if (isText && !value.trim()) return void 0;
  const rule = attributeRules[name];
  const parsed = isText ? rule.parse(value) : void 0;
  const shown = isText ? written(value) : typeof value;
  const where = ofPage?.where(shown) ?? `<${host.localName} ${attributeName(name)}=${shown}>`;
  if (parsed === void 0) {
    const cause = isText && causeIn(value);
    warnOnce(`${where} is left out. Allowed: ${rule.allowed}.${cause ? ` But ${cause}.` : ""}`);
    return void 0;
  }
  const advice = rule.advise?.(parsed);
  if (advice) warnOnce(`${where} is shown, but ${advice}.`);
  return parsed;
}

function propertiesOf(...names) {
  return Object.fromEntries(names.map((name) => [name, declarationOf(name)]));
}
function declarationOf(name) {
  const type = isSwitch(name) ? Boolean : void 0;
  return { __proto__: null, attribute: attributeName(name), type };
}
function resolveValues(host, names) {
  const values = {};
  for (const name of names) {
    const own = rawValue(host, name) ?? (vouches(name) && isOfOthers(host) ? "" : void 0);
    values[name] = resolveAttribute(name, own, host);
  }
  return values;
}
function isOfOthers(host) {
  return identifying.some((name) => {
    const [own, ofPage] = [rawValue(host, name), pageDefault(name)?.value].map((raw) => comparable(name, raw));
    return own && ofPage && own !== ofPage;
  });
}
const rawValue = (host, name) => host[name];
function switchValue(host, name) {
  const own = rawValue(host, name);
  return own === false || own === void 0 || own === null ? pageDefault(name)?.value : own;
}
function isOn(host, name) {
  return switchValue(host, name) !== void 0;
}
function menuWords(host) {
  const value = switchValue(host, "languageMenu");
  return typeof value === "string" ? value.split(/[\s,]+/).filter(Boolean) : [];
}

const nine = () => verbatim(emergency$1.text);
const emergencyHeading = () => msg(html`In an emergency, call ${nine()}`, { id: "emergency.heading" });
const inDangerNow = () => msg("In danger now?", { id: "emergency.danger" });
const callEmergency = () => msg(html`Call ${nine()}`, { id: "emergency.call" });
const whenToCall = () => msg(html`Call ${nine()} straight away if there is danger now. For example:`, {
  id: "emergency.when"
});
const threats = () => msg(
  html`<ul><li>You see a bag, a parcel, a car or a van that does not seem right. Do not touch it. Move away, then call.</li><li>Someone is about to travel to join a terrorist group.</li><li>Someone seems to be part of a plan for an attack.</li><li>Someone talks about hurting people or getting weapons.</li></ul>`,
  { id: "emergency.threats" }
);
const whatCounts = () => msg("What counts as an emergency?", { id: "emergency.what-counts" });
const silentCall = () => msg(
  html`<p>If you cannot speak, call ${nine()} on a mobile and listen. Cough or tap the phone if you can. Wait until you are asked, then press ${verbatim(silentSolution)}.</p>`,
  { id: "emergency.silent" }
);
const otherWaysHeading = () => msg("If you cannot speak or hear", { id: "emergency.other-ways" });
const otherWays = (relay, signLanguage) => msg(
  html`<p>A silent call alone does not bring the police. When you are asked, press ${verbatim(silentSolution)}. This tells the police that you need help. It does not send your location. Answer their questions by pressing keys or tapping. On a landline, you will not be asked to press ${verbatim(silentSolution)}. Stay on the line.</p><ul><li id="relay">By textphone or the Relay UK app: ${relay}</li><li id="sign-language">In British Sign Language, by video call (free, day and night, no need to register): ${signLanguage}</li><li>By text message, but only if you have already registered with emergencySMS. Text ${nine()}. Say which service you need, what happened and where. If you get no reply after three minutes, text again.<p>To register, text ${verbatim("register")} to ${nine()}. You will get a text back. Read it, reply ${verbatim("yes")}, and wait for a message that says it worked.</p></li></ul>`,
  {
    id: "emergency.other-ways-text"
  }
);
const lastResort = () => msg(str`Emergency? Call ${emergency$1.text}`, {
  id: "emergency.last-resort"
});

function renderDisclosure({ heading, body }) {
  return html`<details><summary part="summary">${heading}</summary>${body}</details>`;
}

const languageName = () => msg("English", {
  id: "language.name"
});
const menuLabel = () => msg("Language", { id: "language.menu" });
const nowIn = () => msg("Now in English.", { id: "language.shown" });
const loadingFailed = () => msg("This language could not be loaded. Please try again.", { id: "language.failed" });
const unreviewed = () => msg("Nobody has checked this translation yet. It may have mistakes.", {
  id: "language.unreviewed"
});
const readInEnglish = () => msg("Read it in English", { id: "language.to-english" });

const versions = { "ar": "MUT_", "bg": "P1X8", "bn": "xV9V", "ckb": "9TGP", "cy": "_NOf", "es": "BuJE", "fa": "GOMr", "gu": "daDv", "lt": "2SKF", "lv": "KrnR", "pa": "p8ln", "pl": "C0Uy", "ps": "4EyU", "pt": "VXHE", "ro": "NT2Y", "ru": "Yc8v", "so": "fL8j", "tr": "nCo4", "uk": "iEAf", "ur": "gnCF" };
const directoryFile = { "version": "wWUw"};

const sourceLanguage = "en";
const languages = [sourceLanguage, ...Object.keys(versions)];
function resolveLanguage(tag) {
  if (/^en\b/i.test(tag)) return sourceLanguage;
  const wanted = writtenForm(tag);
  const [language] = wanted.split("-");
  return languages.find((known) => known === language && writtenForm(known) === wanted);
}
function writtenForm(tag) {
  try {
    const { language, script } = new Intl.Locale(
      tag.trim().replace(/_/g, "-").replace(/^prs\b/i, "fa")
    ).maximize();
    return `${language}-${script ?? ""}`.replace("ku-Arab", "ckb-Arab");
  } catch {
    return "";
  }
}
function directionOf(language) {
  return /^(?:ar|ckb|fa|ps|ur)$/.test(language) ? "rtl" : "ltr";
}

function native(node, name) {
  return Reflect.get(Object.getPrototypeOf(node), name, node);
}
function call(node, method, selectors) {
  return native(node, method).call(node, selectors);
}
function closest(element, selectors) {
  const found = call(element, "closest", selectors);
  if (found) return found;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? closest(root.host, selectors) : null;
}

const followers = /* @__PURE__ */ new Map();
let observer;
let choice;
function followLanguage(element, changed) {
  followers.set(element, changed);
  observer ?? (observer = new MutationObserver(notifyFollowers));
  for (let node = element; node; node = node instanceof ShadowRoot ? node.host : void 0) {
    node = node.getRootNode();
    observer.observe(node, { attributes: true, attributeFilter: ["lang"], subtree: true });
  }
}
function unfollowLanguage(element) {
  followers.delete(element);
  if (!followers.size) observer?.disconnect();
}
function chooseLanguage(language) {
  choice = language;
  notifyFollowers();
}
function notifyFollowers() {
  for (const changed of followers.values()) changed();
}
function wantedLanguage(element) {
  return choice ?? ownLanguage(element);
}
function ownLanguage(element) {
  return resolveLanguage(closestLang(element)) ?? sourceLanguage;
}
function pageTag(element) {
  try {
    const [tag] = Intl.getCanonicalLocales(closestLang(element));
    return tag;
  } catch {
    return void 0;
  }
}
const XML = "http://www.w3.org/XML/1998/namespace";
function closestLang(element) {
  const found = closest(element, "[*|lang]");
  return found?.getAttributeNS(XML, "lang") ?? found?.getAttribute("lang") ?? contentLanguage();
}
function contentLanguage() {
  const root = document.documentElement;
  const language = root.matches(":lang(en)") ? sourceLanguage : languages.find((tag) => root.matches(`:lang(${tag})`));
  return language ?? "";
}
function browserLanguages() {
  return navigator.languages?.flatMap((tag) => resolveLanguage(tag) ?? []) ?? [];
}

const registry = /* @__PURE__ */ Symbol.for("prevent-widgets");
const directoryName = "languages";
const catalogs = /* @__PURE__ */ new Map();
const loaded = /* @__PURE__ */ new Set([sourceLanguage]);
let knownDirectory;
function registerLanguageFiles() {
  const page = window;
  const waiting = page[registry] ?? [];
  if (!Array.isArray(waiting)) return;
  page[registry] = { push: registerLanguageFile };
  waiting.forEach(registerLanguageFile);
}
function registerLanguageFile(file) {
  const version = file.name === directoryName ? directoryFile.version : versions[file.name];
  if (file.version !== version) {
    warnOnce(`locales/${file.name}.js is of another version than prevent.js.`);
    return;
  }
  if (file.name === directoryName) knownDirectory = file;
  else registerCatalog(file);
  loaded.add(file.name);
  notifyFollowers();
}
function registerCatalog({ name, isReviewed, templates }) {
  catalogs.set(name, { isReviewed, templates: templates(html, str) });
}
function directory() {
  return knownDirectory;
}
function catalogOf(language) {
  return catalogs.get(language);
}
function isLoaded(name) {
  return loaded.has(name);
}
function isUnreviewed(language) {
  return catalogs.get(language)?.isReviewed === false;
}

const configureReentrantLocalization = ({ sourceLocale, targetLocales, getLocale, loadLocaleSync }) => {
  const targetLocalesSet = new Set(targetLocales);
  _installMsgImplementation(((template, options) => {
    const locale = getLocale();
    const templates = locale !== sourceLocale && targetLocalesSet.has(locale) ? loadLocaleSync(locale)?.templates : void 0;
    return runtimeMsg(templates, template, options);
  }));
  return {};
};

let shown = sourceLanguage;
configureReentrantLocalization({
  sourceLocale: sourceLanguage,
  targetLocales: languages.slice(1),
  getLocale: () => shown,
  loadLocaleSync: catalogOf
});
function shownLanguage() {
  return shown;
}
function setShownLanguage(language) {
  shown = language;
}
function inLanguage(language, render) {
  const before = shown;
  setShownLanguage(language);
  try {
    return render();
  } finally {
    shown = before;
  }
}

function renderMenu(controller, names) {
  const offered = offeredLanguages(controller.host);
  const own = new Set(
    browserLanguages().filter((language) => language !== sourceLanguage && offered.includes(language))
  );
  const others = offered.filter((language) => !own.has(language));
  const renderButton = (language) => html`<button type="button" part="language-button" lang="${language}" dir="${directionOf(language)}" aria-pressed="${language === shownLanguage()}" @click="${(event) => controller.choose(language, event)}">${names[language]}</button>`;
  return html`<div class="languages">${[...own].map(renderButton)} ${renderDisclosure({ heading: menuLabel(), body: others.map(renderButton) })}</div>`;
}
function offeredLanguages(host) {
  const known = menuWords(host).map(resolveLanguage).filter(Boolean);
  return known.length ? languages.filter((language) => [sourceLanguage, ownLanguage(host), ...known].includes(language)) : languages;
}

function renderLanguageBar(controller) {
  return html`${renderOwnMenu(controller)}${renderNote(controller)}<p role="status">${renderOutcome(controller)}</p>`;
}
function renderOwnMenu(controller) {
  const names = directory()?.names;
  return names && isOn(controller.host, "languageMenu") ? renderMenu(controller, names) : nothing;
}
function renderNote(controller) {
  const shown = shownLanguage();
  const own = ownLanguage(controller.host);
  const other = own === sourceLanguage ? controller.left : own;
  const back = shown === sourceLanguage && other !== shown ? other : void 0;
  if (!isUnreviewed(shown) && !back) return nothing;
  const language = back ?? shown;
  return html`<p class="note">${back ? nothing : html`<span>${unreviewed()}</span>`} <button type="button" part="language-button" lang="${language}" dir="${directionOf(language)}" @click="${(event) => back ? controller.choose(back === own ? void 0 : back, event) : controller.choose(sourceLanguage, event, shown)}">${back ? nameOf(back) : readInEnglish()}</button></p>`;
}
function nameOf(language) {
  if (isLoaded(language)) return inLanguage(language, languageName);
  const intl = Intl;
  return (intl.DisplayNames && new intl.DisplayNames([language], { type: "language" }).of(language)) ?? language;
}
function renderOutcome({ outcome }) {
  return outcome === "changed" ? nowIn() : outcome === "failed" ? loadingFailed() : nothing;
}
function renderEnglishEmergency() {
  if (!isUnreviewed(shownLanguage())) return nothing;
  return html`<p lang="en" dir="ltr">${inLanguage(sourceLanguage, emergencyHeading)}</p>`;
}

function renderEmergencyCall(question) {
  return html`<div class="ask">${question} <a class="emergency" part="emergency-link" href="tel:${emergency$1.dial}" target="_self">${callEmergency()}</a></div>${renderEnglishEmergency()}`;
}
function renderDangerNow() {
  return html`<div class="now">${renderEmergencyCall(html`<strong>${inDangerNow()}</strong>`)}${silentCall()} ${renderDisclosure({ heading: whatCounts(), body: threats() })}</div>`;
}

function renderHeading(level, text, id) {
  const name = id ?? nothing;
  switch (level) {
    case 2:
      return html`<h2 part="heading" id="${name}">${text}</h2>`;
    case 3:
      return html`<h3 part="heading" id="${name}">${text}</h3>`;
    case 4:
      return html`<h4 part="heading" id="${name}">${text}</h4>`;
    case 5:
      return html`<h5 part="heading" id="${name}">${text}</h5>`;
    default:
      return html`<h6 part="heading" id="${name}">${text}</h6>`;
  }
}
function renderSection(level, { heading, body }) {
  return html`<div>${renderHeading(level, heading)}${body}</div>`;
}

function renderPhone({ text, dial }, id, of) {
  return keyed(
    dial,
    html`<a class="number" part="link" id="${id}" href="tel:${dial}" target="_self" aria-labelledby="${of} ${id}">${verbatim(text)}</a>`
  );
}
function renderEmail(address, id, of) {
  const [local, domain] = address.split("@");
  return keyed(
    address,
    html`<a part="link" href="mailto:${address}" target="_self" aria-labelledby="${of} ${id}">${verbatim(html`${local}<wbr>@${domain}`)}</a>`
  );
}
function renderWebLink(address, label, id, of) {
  return keyed(
    address,
    html`<a part="link" id="${id ?? nothing}" href="${address}" rel="noopener noreferrer" referrerpolicy="no-referrer" aria-labelledby="${id && of ? `${of} ${id}` : nothing}">${label}</a>`
  );
}

const version = "1.0.0";
const contentCheckedOn = "2026-11-23";

const bare = (name) => name.toLowerCase().replace(/^data-|[^a-z]/g, "").replace(/z/g, "s");
function warnOfWrongAttributes(tag, present, read) {
  for (const name of present) {
    if (read.includes(name)) continue;
    const cause = causeIn(name);
    if (cause) {
      warnOnce(`<${tag} ${name}> is not read: ${cause}.`);
      continue;
    }
    const meant = bare(name);
    if (!attributeProperties.some((property) => property.toLowerCase() === meant)) continue;
    const right = read.find((known) => bare(known) === meant);
    warnOnce(`<${tag} ${name}> is not read. ${right ? `Write ${right}.` : "This element does not show it."}`);
  }
}

const box = (count) => msg(str`(box ${count})`, { id: "region.box" });

const PAGE = 'main, nav, header, footer, h1, [role="main"], [role="navigation"], [role="banner"], [role="contentinfo"]';
const fallbacks = /* @__PURE__ */ new WeakMap();
function fallbackOf(element) {
  const elsewhere = fallbacks.get(element);
  return elsewhere?.hiding?.holders?.() ?? [elsewhere?.placeholder ?? element];
}
const isOnTheScreen = (element) => element !== null && element.getClientRects().length > 0;
function hideFallback(element, isHidden) {
  const elsewhere = fallbacks.get(element);
  if (!elsewhere?.hiding) return;
  const {
    placeholder,
    hiding: { hide, sheet }
  } = elsewhere;
  sheet.disabled = true;
  const { display, visibility } = getComputedStyle(placeholder);
  sheet.disabled = false;
  const { parentElement } = placeholder;
  const isOff = display === "none" || (parentElement && getComputedStyle(parentElement).visibility) !== visibility;
  element.toggleAttribute("hidden", isOff);
  element.toggleAttribute("inert", placeholder.hasAttribute("inert"));
  const isRefused = isOnTheScreen(parentElement) && !isOnTheScreen(element);
  hide(isHidden && !isOff && !isRefused);
}

function decode(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const BETWEEN = "[ ()./|\u2022_-]{0,3}";
const NUMBER = new RegExp(
  `(?:^|[^\\d.-]|[^\\d\\s][.-])((?:(?:\\+|00)(?:${BETWEEN}\\d){9,13}|\\(?0(?:${BETWEEN}\\d){9,10}|0800 ?1111|116 ?123))(?![.:]?\\d)`,
  "g"
);
const EMAIL = /[\w.+'-]+@[\w-]+(?:\.[\w-]+)+/g;
const EXPENSIVE = /^0(?:9|7[06])/;
const DATE = /^\(?0?\d[-./]\d\d[-./]\d{4}/;
const ADDRESS = /^\s*(?:tel|sms|mailto):([^?;,]*)/i;
const keyOf = (written) => written.includes("@") ? written.toLowerCase() : nationalNumber(written);
const national = [
  ...[emergency$1, emergencyRelay, police, policeRelay, supportLine, hotline, educationHelpline, nspcc, crimestoppers],
  // The same as 999, from a mobile of any country.
  { dial: "112" }
];
const nationalKeys = new Set([...national.map(({ dial }) => dial), scotlandReferrals].map(keyOf));
const NATIONAL_NUMBER = new RegExp(
  `(?:\\+44${BETWEEN}0?|\\(?0)(?:${[...nationalKeys].filter((key) => /^0\d{9,}$/.test(key)).map((key) => key.slice(1).replace(/./g, `${BETWEEN}$&`)).join("|")})(?!\\d)`,
  "g"
);
function localContactsIn(text, addresses) {
  const local = visible(text).replace(/\s+/g, " ").replace(/ ?@ ?/g, "@").replace(NATIONAL_NUMBER, ";");
  const written = [
    ...[...local.matchAll(NUMBER)].map(([, number = ""]) => number),
    ...local.match(EMAIL) ?? [],
    ...addresses.flatMap((address) => ADDRESS.exec(address)?.slice(1).map(decode) ?? [])
  ].map((each) => each.trim()).filter((each) => !DATE.test(each));
  const found = new Map(written.map((each) => [keyOf(each), each]));
  return [...found].filter(([key]) => key && !nationalKeys.has(key) && !EXPENSIVE.test(key));
}

class KeptFallbackController {
  constructor(host, showFallback) {
    this.unfollow = () => void 0;
    this.update = () => {
      this.host.requestUpdate();
    };
    this.observer = new MutationObserver(this.update);
    this.host = host;
    this.showFallback = showFallback;
    host.addController(this);
  }
  /** Returns whether the fallback has to stay and, if so, shows it. */
  isKept() {
    const isKept = keepsFallback(this.host);
    if (isKept) this.showFallback();
    return isKept;
  }
  hostConnected() {
    this.unfollow = followPageDefaults(this.update);
    for (const holder of fallbackOf(this.host))
      this.observer.observe(holder, { childList: true, characterData: true, subtree: true, attributes: true });
    this.update();
    if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", this.update, { once: true });
  }
  hostDisconnected() {
    this.unfollow();
    this.observer.disconnect();
  }
}
function keepsFallback(host) {
  const isTorn = ways.some((name) => pageDefaultsOf().contradictory.includes(name));
  const shown = ways.filter((name) => name in host);
  const known = shown.flatMap((name) => comparable(name, rawValue(host, name) ?? pageDefault(name)?.value) ?? []);
  if (known.length && !isTorn) return false;
  if (document.readyState === "loading" && !host.nextSibling) return true;
  const lost = contactsIn(fallbackOf(host)).filter(([key]) => !known.includes(key));
  if (!lost.length) return false;
  resolveValues(host, ways);
  warnOnce(adviceFor(host, lost, isTorn));
  return true;
}
function contactsIn(nodes) {
  const texts = [];
  const addresses = [];
  const read = (node) => {
    const element = node;
    if (node.nodeType === 3) texts.push(node.data);
    if (node.nodeType !== 1 || /^(?:script|style|template)$/.test(element.localName)) return;
    texts.push(element.getAttribute("alt") ?? "");
    addresses.push(element.getAttribute("href") ?? "");
    const assigned = node instanceof HTMLSlotElement ? node.assignedNodes() : [];
    (assigned.length ? assigned : native(node, "childNodes")).forEach(read);
  };
  nodes.forEach(read);
  return localContactsIn(texts.join(" "), addresses);
}
function adviceFor(host, lost, isTorn) {
  const contacts = lost.map(([, written]) => written).join(", ");
  const name = lost.every(([key]) => key.includes("@")) ? "email" : "phone";
  const canBeShown = name in host && lost.some(([, written]) => comparable(name, written));
  const cure = canBeShown ? `Write <script type="application/json" data-prevent-widgets>{"${name}": "\u2026"}<\/script>.` : "The element cannot show it: write it outside.";
  return `<${host.localName}> leaves its fallback in place: the script does not know ${contacts}.` + // A block of data is no help against a contradiction. Its own warning names the cure.
  (isTorn ? "" : ` ${cure}`);
}

let loader;
const pending = /* @__PURE__ */ new Map();
function setLanguageLoader(load) {
  loader = load;
}
function loadFile(name) {
  const started = pending.get(name);
  if (started) return started;
  const loading = tryToLoad(name).finally(() => pending.delete(name));
  pending.set(name, loading);
  return loading;
}
async function tryToLoad(name) {
  try {
    await loader?.(name);
  } catch {
  }
}

const PATIENCE = 800;
let lastPressed = null;
let forgetLast = () => void 0;
class LanguageController {
  constructor(host) {
    /** What came of the visitor's last choice in this element. */
    this.outcome = "none";
    /** The names of the files that are loading for this element. */
    this.awaited = "";
    this.host = host;
    host.addController(this);
  }
  hostConnected() {
    followLanguage(this.host, () => {
      this.follow();
    });
    this.follow();
  }
  hostDisconnected() {
    unfollowLanguage(this.host);
    this.outcome = "none";
    this.left = void 0;
  }
  hostUpdate() {
    setShownLanguage(this.shown ?? sourceLanguage);
  }
  hostUpdated() {
    this.follow();
  }
  /**
   * Shows all elements in a language, or each in its own, and says in this element whether it worked. The pressed
   * button stays where it is on the screen, however long the texts above it become. So its place is measured when the
   * language has loaded, right before the first element changes.
   *
   * @param left The translation to which the same button then leads back.
   */
  async choose(language, { currentTarget }, left) {
    const pressed = lastPressed = currentTarget;
    this.left = left;
    const wanted = language ?? ownLanguage(this.host);
    if (!isLoaded(wanted)) await loadFile(wanted);
    if (pressed !== lastPressed) return;
    const places = [pressed, this.host].map((element) => ({ element, top: element.getBoundingClientRect().top }));
    forgetLast();
    forgetLast = () => {
      this.outcome = "none";
      this.host.requestUpdate();
    };
    this.outcome = isLoaded(wanted) ? "changed" : "failed";
    if (isLoaded(wanted)) chooseLanguage(language);
    this.host.requestUpdate();
    await new Promise(requestAnimationFrame);
    const kept = places.find(({ element }) => element.isConnected);
    const { scrollingElement } = document;
    if (kept && scrollingElement) {
      const top = scrollingElement.scrollTop + kept.element.getBoundingClientRect().top - kept.top;
      scrollingElement.scrollTo({ top, behavior: "instant" });
    }
  }
  follow() {
    const wanted = wantedLanguage(this.host);
    const missing = [wanted, ...isOn(this.host, "languageMenu") ? [directoryName] : []].filter(
      (name) => !isLoaded(name)
    );
    const awaited = missing.join();
    const isNew = awaited !== this.awaited;
    this.awaited = awaited;
    if (!awaited) this.show(wanted, isNew);
    else if (isNew) {
      const giveUp = () => {
        if (awaited === this.awaited) this.show(isLoaded(wanted) ? wanted : sourceLanguage);
      };
      setTimeout(giveUp, PATIENCE);
      void Promise.all(missing.map(loadFile)).then(giveUp);
    }
  }
  /** @param isNew Whether there is something else to show: the menu. */
  show(language, isNew = false) {
    if (this.shown === language && !isNew) return;
    this.shown = language;
    this.host.requestUpdate();
  }
}

const SCRIPT = "script[src]";
function warnOfSwallowedPage(host) {
  if (host.nextSibling) return false;
  const isScriptInside = host.querySelector(SCRIPT) !== null && !host.textContent.includes(emergency$1.text);
  if (!isScriptInside && host.querySelector(`form, ${PAGE}`) === null) return false;
  const tag = host.localName;
  warnOnce(`<${tag}> holds a part of the page. It needs an end tag: <${tag}></${tag}>.`);
  return true;
}

function keepFromGoingBlank(host) {
  const line = createEmergencyLine();
  const slot = document.createElement("slot");
  const root = rootOf(host);
  root.replaceChildren("", slot, line);
  const hideRegion = (isHidden) => root.querySelector('[part~="region"]')?.toggleAttribute("hidden", isHidden);
  host.addController({
    hostUpdated() {
      const isWhole = root.querySelector(`[part~="region"] a[href="tel:${emergency$1.dial}"]`) !== null;
      hideRegion(!isWhole);
      if (!isWhole) return;
      line.parentNode?.removeChild(line);
      if (!warnOfSwallowedPage(host)) slot.parentNode?.removeChild(slot);
      else if (!slot.parentNode) root.append(slot);
      hideFallback(host, true);
    }
  });
  return () => {
    hideFallback(host, false);
    hideRegion(true);
    if (!line.parentNode) root.append(slot, line);
  };
}
function createEmergencyLine() {
  const link = document.createElement("a");
  link.href = `tel:${emergency$1.dial}`;
  link.target = "_self";
  link.textContent = inLanguage(sourceLanguage, lastResort);
  const line = document.createElement("p");
  line.lang = sourceLanguage;
  line.dir = "ltr";
  line.append(link);
  return line;
}
function rootOf(host) {
  try {
    return host.shadowRoot ?? host.attachShadow({ mode: "open" });
  } catch {
    const value = host.attachShadow({ __proto__: null, mode: "closed" });
    Object.defineProperty(host, "shadowRoot", { __proto__: null, value });
    return value;
  }
}

const EVENTS = ["beforeprint", "afterprint"];
class OpenInPrintController {
  constructor(host) {
    this.opened = [];
    this.host = host;
    host.addController(this);
  }
  hostConnected() {
    for (const event of EVENTS) window.addEventListener(event, this);
  }
  hostDisconnected() {
    for (const event of EVENTS) window.removeEventListener(event, this);
  }
  // A page that prints by itself may say so before the browser does.
  handleEvent({ type }) {
    const isPrinting = type === "beforeprint";
    const folded = this.host.renderRoot.querySelectorAll("details:not([open])");
    const changed = isPrinting ? [...folded] : this.opened;
    for (const details of changed) details.open = isPrinting;
    this.opened = isPrinting ? [...this.opened, ...changed] : [];
  }
}

const inUse = /* @__PURE__ */ new Set();
class RegionCountController {
  constructor(host) {
    /** 1 for the first element of its tag, 2 for the second. A removed element frees its count for the next. */
    this.count = 0;
    this.host = host;
    host.addController(this);
  }
  hostConnected() {
    const before = this.count;
    this.count = 1;
    while (inUse.has(this.name)) this.count++;
    inUse.add(this.name);
    if (this.count !== before) this.host.requestUpdate();
  }
  hostDisconnected() {
    inUse.delete(this.name);
  }
  get name() {
    return `${this.host.localName} ${this.count}`;
  }
}

const DEFAULT_LEVEL = 2;
class PreventElement extends LitElement {
  constructor() {
    super();
    this.language = new LanguageController(this);
    this.fallback = new KeptFallbackController(this, keepFromGoingBlank(this));
    this.count = new RegionCountController(this);
    Object.assign(this, { renderRoot: this.createRenderRoot() });
    new OpenInPrintController(this);
  }
  /**
   * Creates the styles again for another document. It refuses style sheets that were created elsewhere, and the element
   * loses those that it had (https://github.com/lit/lit/issues/4868).
   */
  adoptedCallback() {
    const view = this.ownerDocument.defaultView;
    const { shadowRoot } = this;
    if (!view || !shadowRoot?.adoptedStyleSheets) return;
    const { elementStyles } = this.constructor;
    shadowRoot.adoptedStyleSheets = elementStyles.map(({ cssText }) => {
      const sheet = new view.CSSStyleSheet();
      sheet.replaceSync(cssText);
      return sheet;
    });
  }
  /** The fallback stays while the first language is loading, or while the fallback is needed (R31). */
  shouldUpdate() {
    return Boolean(this.language.shown) && !this.fallback.isKept();
  }
  willUpdate() {
    const { observedAttributes } = this.constructor;
    warnOfWrongAttributes(this.localName, this.getAttributeNames(), observedAttributes);
  }
  /** The level of the element's own heading. Headings below it are one level deeper. */
  get level() {
    return resolveValues(this, ["headingLevel"]).headingLevel ?? DEFAULT_LEVEL;
  }
  /**
   * Renders the root of an element: a region that is named by its heading, and that inherits neither language nor
   * direction from the page.
   *
   * @param danger Danger now, which comes first.
   * @param heading The heading, unless it is part of `danger`.
   * @param kind Further classes of the content.
   */
  renderRegion(danger, heading, content, kind = "") {
    const shown = shownLanguage();
    const { count } = this.count;
    return html`<section class="root" part="region" lang="${shown}" dir="${directionOf(shown)}" aria-labelledby="${count > 1 ? "heading count" : "heading"}"><div class="content ${kind}">${danger}${renderLanguageBar(this.language)} ${heading ? renderHeading(this.level, heading, "heading") : nothing} <span id="count" hidden>${box(count)}</span> ${content}</div></section>`;
  }
}
PreventElement.properties = propertiesOf("headingLevel", "languageMenu");
/** The version of the project. */
PreventElement.version = version;
/** Every source of the contents was read on this day or later: an ISO date. */
PreventElement.contentCheckedOn = contentCheckedOn;

const base = css`:host{margin-block:1em;display:block}:host([hidden]),.root[hidden]{display:none}@supports (content-visibility:hidden){:host([hidden=until-found i]){content-visibility:hidden;display:block}}.root{all:initial;border:1px solid var(--_border);border-radius:var(--_radius);background:var(--_surface);color:var(--_text);color-scheme:inherit;font-family:var(--_font);font-size:var(--prevent-font-size,medium);overflow-wrap:break-word;visibility:inherit;pointer-events:inherit;interactivity:inherit;-webkit-user-select:inherit;user-select:inherit;-webkit-text-size-adjust:100%;line-height:1.5;display:flow-root}@supports not ((-webkit-hyphens:none)){.root[aria-labelledby~=count]{content-visibility:auto;contain-intrinsic-block-size:auto var(--_height)}@media (width<=600px){.root[aria-labelledby~=count]{contain-intrinsic-block-size:auto calc(1.4 * var(--_height))}}}.content{float:left;box-sizing:border-box;inline-size:100%;padding:var(--_padding)}`;

const contact = css`.contacts{--_gap:calc(var(--_padding) / 2 - .125em);gap:var(--_gap);margin-inline:calc(var(--_gap) - var(--_padding));grid-template-columns:repeat(auto-fill,minmax(min(100%,19em),1fr))}.contacts>.note{max-inline-size:28em;margin:.25em calc(var(--_padding) - var(--_gap))}.contact{max-inline-size:none;padding:calc(var(--_padding) / 2 - .0625em) calc(var(--_padding) - var(--_gap) - 1px);border:1px solid var(--_quiet);border-radius:var(--_radius);background:var(--_quiet);overflow-wrap:anywhere;flex-wrap:wrap;align-content:start;align-items:baseline;gap:0 .75em;display:flex}@media (prefers-contrast:more){.contact{border-color:var(--_border)}}.nearest>:first-child{border-color:var(--_link);outline:1px solid var(--_link);outline-offset:-2px;background:var(--_surface)}.contact>*{flex:0 0 100%;max-inline-size:100%}.contact p,.contact [part=heading]{margin:0}.contact>p:not(.line)+p:not(.line){margin-block-start:.1875em}.contact>p{box-sizing:border-box;padding-inline-end:max(0px,100% - 28em)}.contact>strong{flex:10em}.contact>.phone{flex:0 auto;padding:0;font-size:1em}.contact strong,.contact [part=heading]{font-size:1em;line-height:var(--_tight,1.25)}.contact>.line{flex-wrap:wrap;align-items:center;gap:0 .5em;margin-block:.125em;display:flex}.contact>.line+.line{margin-block-start:11px}.contact>.phone+.line{margin-block-start:18px}.visually-hidden{clip-path:inset(50%);white-space:nowrap;block-size:1px;inline-size:1px;position:absolute;overflow:hidden}[role=status]:empty{margin:0}`;

const emergency = css`.now{margin:calc(-1 * var(--_padding)) calc(-1 * var(--_padding)) var(--_padding);padding:.4375em var(--_padding);border-block-end:3px solid var(--_emergency);border-radius:var(--_radius) var(--_radius) 0 0;background:var(--_danger);flex-wrap:wrap;align-items:start;gap:.25em 1.5em;display:flex}.now>*{box-sizing:border-box;flex:min(100%,21em);min-inline-size:0;margin:0}.now .ask{flex-wrap:wrap;flex:0 auto;align-items:center;gap:.25em .75em;display:flex}.ask>:first-child{min-inline-size:0;font-size:1.2em;line-height:var(--_tight,1.25);margin:0}.emergency{padding:max(.1em, (40px - 1em * var(--_tight,1.2)) / 2) .5em;border:2px solid var(--_on-emergency);border-radius:var(--_radius);background:var(--_emergency);color:var(--_on-emergency);font-size:min(1.6em,12vw);font-weight:700;line-height:var(--_tight,1.2);text-align:center}.emergency:before{content:none}.emergency:not(:hover){text-decoration:none}`;

const print = css`@media print{*{color:#000!important;background:0 0!important;border-color:#000!important}.root{font-size:var(--prevent-font-size,11pt);content-visibility:visible!important;border:0!important}.content{padding:0 .5em}summary{min-block-size:0;padding-block:.25em}.number{white-space:nowrap}.now ul{columns:20em;max-inline-size:none;margin-block:0 .5em}.now,.contact,.emergency{border:1px solid}.now,.nearest>:first-child{border-width:3px}.now,.contacts{margin-inline:0}.now{border-radius:var(--_radius);margin-block-start:0}a:not(.emergency){display:inline}button,.languages{display:none}a[href^=http]:after{content:" (" attr(href) ")";direction:ltr;unicode-bidi:isolate;font-size:.8em;font-weight:400}li,.note{break-inside:avoid}[part=heading]{break-after:avoid}}`;

const language = css`.languages{flex-wrap:wrap;gap:.25em;margin-block-end:.5em;display:flex}.languages>*{min-inline-size:0}.languages [open]{flex-basis:100%;padding-block-end:.5em}[open]>button{margin:.125em}p.note{flex-wrap:wrap;align-items:center;gap:.25em .75em;min-inline-size:0;margin-block:0 .75em;display:flex}p.note>span{flex:9em;min-inline-size:0}button[aria-pressed=true]{border-width:3px;font-weight:700}p:not([role])>bdi[dir]{white-space:nowrap}.root[dir=rtl],.root:is([lang=bn],[lang=gu],[lang=pa]){--_tight:1.6;--_loose:1.7;--_line:1.8em;line-height:1.8}.root[lang=ur],button[lang=ur]{--_tight:2;--_loose:2;--_line:2em;font-family:var(--prevent-font-family,"Noto Nastaliq Urdu", "Urdu Typesetting", system-ui, sans-serif);line-height:2}bdi,.root [lang=en]{font-family:var(--_font);text-align:-webkit-match-parent;text-align:match-parent}`;

const text = css`[part=heading]{font-size:1.1875em;line-height:var(--_tight,1.25);margin:.75em 0 .25em}#heading{margin:0 0 .25em;font-size:1.5em}p,ul,li{max-inline-size:28em;margin:.5em 0}ul{padding-inline-start:1.25em}li{margin:.25em 0}[role=list]{max-inline-size:none;padding:0;list-style:none}.links>*+*{margin-block-start:max(.25em,44px - 1.5em)}.small,.contact p,.now>p,.note{font-size:.9375em;line-height:var(--_loose,1.375)}.columns{grid-template-columns:repeat(auto-fit,minmax(min(100%,19em),1fr));gap:.5em 1.5em;margin-block:.5em;display:grid}.columns>*{min-inline-size:0;margin:0}.columns>.note{grid-column:1/-1}a{color:var(--_link);text-underline-offset:.15em;margin-block:min(0px, (var(--_line,1.5em) - 44px) / 2);text-decoration-thickness:max(1px,.0625em)}a,button{box-sizing:border-box;min-block-size:44px;min-inline-size:44px;max-inline-size:100%;padding-block:max(0px, (44px - var(--_line,1.5em)) / 2);font:inherit;display:inline-block}a:hover{text-decoration-thickness:max(3px,.1875em)}button{border-radius:var(--_radius);background:var(--_surface);color:var(--_link);cursor:pointer;border:1px solid;padding-inline:.75em;position:relative}:focus-visible{outline:3px solid var(--_text);outline-offset:2px;border-radius:2px}.content>:last-child{margin-block-end:0}a:before{content:"";clip-path:var(--_sign);border:.4em solid;margin-inline-end:.4em;display:inline-block}a{--_sign:polygon(25% 0, 100% 0, 100% 75%, 78% 75%, 78% 38%, 16% 100%, 0 84%, 62% 22%, 25% 22%)}[href^=tel]{--_sign:polygon(0 0, 28% 0, 34% 26%, 20% 43%, 57% 80%, 74% 66%, 100% 72%, 100% 100%, 50% 92%, 8% 50%)}[href^=mail]{--_sign:polygon(0 14%, 100% 14%, 100% 24%, 50% 60%, 0 24%, 0 34%, 50% 70%, 100% 34%, 100% 86%, 0 86%);margin-block:0}details{box-sizing:border-box;border:1px solid var(--_border);border-radius:var(--_radius);background:var(--_surface);padding-inline:.75em}summary{box-sizing:border-box;min-block-size:44px;padding:max(0px, (44px - var(--_line,1.5em)) / 2) .75em;color:var(--_link);cursor:pointer;margin-inline:-.75em;font-weight:700}summary:hover,button:hover{text-decoration:underline}.number{font-size:1.25em;font-weight:700}.note{border-inline-start:.25em solid var(--_link);padding-inline-start:.75em}.note>:first-child{margin-block-start:0}.note>:last-child{margin-block-end:0}@media (prefers-contrast:more){.root{border:2px solid}a{text-decoration-thickness:2px}}`;

const tokens = css`:host{--_height:60em;--_padding:clamp(.75em, 2.5vw, 1.25em);--_font:var(--prevent-font-family,system-ui, sans-serif);--_radius:var(--prevent-border-radius,.5em);--_text:var(--prevent-text-color,light-dark(#1b1f23,#eef1f4));--_surface:var(--prevent-surface-color,light-dark(#fff,#15191d));--_quiet:var(--prevent-quiet-color,light-dark(#f2f4f6,#222a31));--_danger:color-mix(in srgb, var(--_emergency) 8%, var(--_surface));--_border:var(--prevent-border-color,light-dark(#6a737c,#8b959f));--_link:var(--prevent-link-color,light-dark(#0b4575,#a9d1f7));--_emergency:var(--prevent-emergency-color,light-dark(#8f1010,#ffc6c0));--_on-emergency:var(--prevent-on-emergency-color,light-dark(#fff,#3a0404))}`;

const shared = [tokens, base, text, emergency, contact, language, print];

function define(elements) {
  const free = elements.filter(([tag]) => !customElements.get(tag));
  for (const [tag, element] of free) customElements.define(tag, element);
  return free.map(([tag]) => tag);
}

const languageModules = { ar: () => import('../../locales/ar.js'), bg: () => import('../../locales/bg.js'), bn: () => import('../../locales/bn.js'), ckb: () => import('../../locales/ckb.js'), cy: () => import('../../locales/cy.js'), es: () => import('../../locales/es.js'), fa: () => import('../../locales/fa.js'), gu: () => import('../../locales/gu.js'), lt: () => import('../../locales/lt.js'), lv: () => import('../../locales/lv.js'), pa: () => import('../../locales/pa.js'), pl: () => import('../../locales/pl.js'), ps: () => import('../../locales/ps.js'), pt: () => import('../../locales/pt.js'), ro: () => import('../../locales/ro.js'), ru: () => import('../../locales/ru.js'), so: () => import('../../locales/so.js'), tr: () => import('../../locales/tr.js'), uk: () => import('../../locales/uk.js'), ur: () => import('../../locales/ur.js'), languages: () => import('../../locales/languages.js') };

function register(tag, element) {
  if (!("document" in globalThis)) return;
  setLanguageLoader((name) => languageModules[name]?.() ?? Promise.resolve());
  registerLanguageFiles();
  define([[tag, element]]);
}

export { shownLanguage as A, police as B, isOutOfDate as C, renderDisclosure as D, actEarly as E, educateAgainstHate as F, supportLine as G, str as H, policeRelay as I, contentCheckedOn as J, renderEmail as K, reportMaterial as L, nspcc as M, crimestoppers as N, scotlandReferrals as O, PreventElement as P, reportEducation as Q, hotline as R, reportActivity as S, educationHelpline as T, preventCommissioner as U, renderSection as a, renderDangerNow as b, renderHeading as c, renderWebLink as d, register as e, inDangerNow as f, getHelp as g, emergencyHeading as h, isOn as i, renderEmergencyCall as j, threats as k, silentCall as l, msg as m, otherWays as n, otherWaysHeading as o, propertiesOf as p, emergencySignLanguage as q, resolveValues as r, shared as s, training as t, renderPhone as u, verbatim as v, whenToCall as w, emergencyRelay as x, pageTag as y, resolveLanguage as z };
