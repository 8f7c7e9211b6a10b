import { html, nothing } from 'lit';
import { m as msg, v as verbatim, H as str, I as policeRelay, J as contentCheckedOn, u as renderPhone, K as renderEmail } from './register.js';

const localTeamName = () => msg("Your local Prevent team", { id: "local.team" });
const localContactName = () => msg("Your local contact", { id: "local.contact" });
const givenBy = (organisation) => msg(html`These details come from ${organisation}`, {
  id: "local.given-by"
});
const formLabel = () => msg("Online form", { id: "local.form" });
const hoursLabel = () => msg("Opening hours", { id: "local.hours" });
const askForPrevent = () => msg("Ask for the Prevent team, even if you only want advice.", { id: "local.ask-for" });
const emailAdvice = (nation) => nation === "northern-ireland" ? msg(
  "In an email, just say that you have a concern. Ask for a call, and give a number that is safe to ring. Leave out names and details. Do not attach anything.",
  { id: "local.email-advice-ni" }
) : msg(
  "In an email, just say that it is about Prevent. Ask for a call, and give a number that is safe to ring. Leave out names and details. Do not attach anything.",
  { id: "local.email-advice" }
);
const months = () => msg("January, February, March, April, May, June, July, August, September, October, November, December", {
  id: "local.months"
});
function writtenDay(isoDate) {
  const [year = "", month, day] = isoDate.split("-");
  return msg("{day} {month} {year}", { id: "local.day" }).replace("{day}", String(Number(day))).replace("{month}", months().split(", ")[Number(month) - 1] ?? "").replace("{year}", year);
}
const checkedOn = (day) => msg(str`Details checked on ${day}`, {
  id: "local.checked"
});
const outOfDate = (day) => msg(str`These details were last checked on ${day}, more than a year ago. They may be wrong.`, {
  id: "local.out-of-date"
});
const copy = () => msg("Copy", { id: "local.copy" });
const copied = (text) => msg(html`Copied: ${verbatim(text)}`, { id: "local.copied" });
const copyFailed = () => msg("Your browser did not allow this. Select the address and copy it yourself.", { id: "local.copy-failed" });

const supportLineName = () => msg("ACT Early Support Line", { id: "routes.support-line" });
const supportLineFor = () => msg("For family, friends and the public", { id: "routes.support-line-for" });
const supportLineText = () => msg(
  html`You can call at any time, every day. Outside the hours of ${verbatim("9am")} to ${verbatim("5pm")}, your call goes to a specialist police officer. Calls are not recorded. You do not have to give your name.`,
  { id: "routes.support-line-text" }
);
const policeName = () => msg("Police (not an emergency)", { id: "routes.police" });
const policeText = (nation) => msg(
  html`Calls are free in the UK. ${nation === "scotland" || nation === "northern-ireland" ? "" : askForPrevent()} By text relay: ${verbatim(policeRelay.text)}.`,
  {
    id: "routes.police-text"
  }
);
const nspccName = () => msg("NSPCC helpline", { id: "routes.nspcc" });
const nspccText = () => msg("The NSPCC gives independent advice to adults who are worried about a child.", { id: "routes.nspcc-text" });
const childrensServices = () => msg("You can also tell your council\u2019s children\u2019s services.", {
  id: "routes.childrens-services"
});
const crimestoppersName = () => msg("Crimestoppers", { id: "routes.crimestoppers" });
const crimestoppersText = () => msg(
  "If you do not want to talk to the police, you can call Crimestoppers. It is independent. You do not have to give your name.",
  {
    id: "routes.crimestoppers-text"
  }
);
const actEarlyLink = () => msg("ACT Early: more about the signs", { id: "routes.act-early" });
const getHelpLink = () => msg("GOV.UK: what Prevent is and how to get help", { id: "routes.get-help" });
const educateLink = () => msg("Educate Against Hate: advice for parents and teachers", { id: "routes.educate" });
const trainingLink = () => msg("Home Office: free Prevent training, in English or Welsh", {
  id: "routes.training"
});
const nationalCheckedOn = (day) => msg(str`National details checked on ${day}`, {
  id: "routes.checked"
});

function renderNationalCheckedOn() {
  return html`<p class="small">${nationalCheckedOn(writtenDay(contentCheckedOn))}</p>`;
}

const without = { subline: void 0, form: void 0, phone: void 0, email: void 0 };
const nameId = (id) => `${id}-name`;
function renderContact({ id, name, subline, form, phone, email, notes }, copy, about = nothing) {
  const of = nameId(id);
  return html`<li class="contact">${about}<strong id="${of}">${name}</strong> ${phone ? html`<p class="line phone">${renderPhone(phone, `${id}-phone`, of)}</p>` : nothing} ${subline ? html`<p>${subline}</p>` : nothing} ${form ? html`<p class="line">${form}</p>` : nothing} ${email ? html`<p class="line">${renderEmail(email, `${id}-address`, of)} ${copy.renderButton(email, `${id}-address`)}</p>` : nothing} ${notes.filter(Boolean).map((note) => html`<p>${note}</p>`)}</li>`;
}

export { childrensServices as A, nspccName as B, crimestoppersText as C, crimestoppersName as D, renderNationalCheckedOn as a, copied as b, copy as c, copyFailed as d, givenBy as e, emailAdvice as f, getHelpLink as g, hoursLabel as h, policeName as i, localTeamName as j, checkedOn as k, localContactName as l, formLabel as m, nameId as n, outOfDate as o, policeText as p, actEarlyLink as q, renderContact as r, supportLineName as s, trainingLink as t, educateLink as u, without as v, writtenDay as w, supportLineText as x, supportLineFor as y, nspccText as z };
