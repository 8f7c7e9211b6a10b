import { html } from 'lit';
import { m as msg, v as verbatim, s as str, F as policeRelay, a as renderHeading } from './register.js';

const localTeamName = () => msg("Your local Prevent team", { id: "local.team" });
const localContactName = () => msg("Your local contact", { id: "local.contact" });
const givenBy = (organisation) => msg(str`${organisation} gives these details.`, { id: "local.given-by" });
const formLabel = () => msg("Online form", { id: "local.form" });
const phoneLabel = () => msg("Phone", { id: "local.phone" });
const emailLabel = () => msg("Email", { id: "local.email" });
const hoursLabel = () => msg("Open", { id: "local.hours" });
const askForPrevent = () => msg("Ask for the Prevent team.", { id: "local.ask-for" });
const emailAdvice = () => msg(
  "In an email, only say that it is about Prevent and ask for a call. Leave out names and details. Attach nothing.",
  {
    id: "local.email-advice"
  }
);
const months = () => msg("January, February, March, April, May, June, July, August, September, October, November, December", {
  id: "local.months"
});
const writtenDay = (date) => msg("{day} {month} {year}", { id: "local.day" }).replace("{day}", String(date.getUTCDate())).replace("{month}", months().split(", ")[date.getUTCMonth()] ?? "").replace("{year}", String(date.getUTCFullYear()));
const checkedOn = (day) => msg(str`Details checked on ${day}.`, { id: "local.checked" });
const outOfDate = (day) => msg(str`These details were last checked on ${day}, more than a year ago. They may be wrong.`, {
  id: "local.out-of-date"
});
const copy = () => msg("Copy", { id: "local.copy" });
const copied = (text) => msg(html`Copied: ${verbatim(text)}`, { id: "local.copied" });
const copyFailed = () => msg("Your browser did not allow this. Select the address and copy it by hand.", { id: "local.copy-failed" });

const supportLineName = () => msg("ACT Early Support Line", { id: "routes.support-line" });
const supportLineText = () => msg(
  html`For family, friends and the public. Every day, ${verbatim("9am")} to ${verbatim("5pm")}. At other times your call goes to a specialist officer. Calls are not recorded. You need not give your name.`,
  { id: "routes.support-line-text" }
);
const policeName = () => msg("Police, when it is not an emergency", { id: "routes.police" });
const policeText = (nation) => msg(
  html`Free in the UK. ${nation === "northern-ireland" ? "" : askForPrevent()} By text relay: ${verbatim(policeRelay.text)}.`,
  {
    id: "routes.police-text"
  }
);
const actEarlyLink = () => msg("ACT Early: more about the signs", { id: "routes.act-early" });
const getHelpLink = () => msg("GOV.UK: what Prevent is and how to get help", { id: "routes.get-help" });
const educateLink = () => msg("Educate Against Hate: advice for parents and teachers", { id: "routes.educate" });
const trainingLink = () => msg("Home Office: free Prevent training, in English or Welsh", { id: "routes.training" });

function renderSection(level, { heading, body }) {
  return html`${renderHeading(level, heading)}${body}`;
}

export { copied as a, copyFailed as b, copy as c, askForPrevent as d, localContactName as e, formLabel as f, givenBy as g, hoursLabel as h, emailAdvice as i, emailLabel as j, checkedOn as k, localTeamName as l, getHelpLink as m, policeName as n, outOfDate as o, phoneLabel as p, actEarlyLink as q, renderSection as r, supportLineName as s, trainingLink as t, educateLink as u, supportLineText as v, writtenDay as w, policeText as x };
