import { html } from 'lit';
import { m as msg, v as verbatim, s as str, H as policeRelay, a as renderHeading, h as html$1 } from './register.js';

const localTeamName = () => msg("Your local Prevent team", {id:29});
const localContactName = () => msg("Your local contact", {id:30});
const givenBy = (organisation) => msg(str`${organisation} gives these details.`, {id:31});
const formLabel = () => msg("Online form", {id:32});
const phoneLabel = () => msg("Phone", {id:33});
const emailLabel = () => msg("Email", {id:34});
const hoursLabel = () => msg("Open", {id:35});
const askForPrevent = () => msg("Ask for the Prevent team.", {id:36});
const emailAdvice = () => msg(
  "In an email, only say that it is about Prevent and ask for a call. Leave out names and details. Attach nothing.",
  {id:37}
);
const months = () => msg("January, February, March, April, May, June, July, August, September, October, November, December", {id:38});
const writtenDay = (date) => msg("{day} {month} {year}", {id:39}).replace("{day}", String(date.getUTCDate())).replace("{month}", months().split(", ")[date.getUTCMonth()] ?? "").replace("{year}", String(date.getUTCFullYear()));
const checkedOn = (day) => msg(str`Details checked on ${day}.`, {id:40});
const outOfDate = (day) => msg(str`These details were last checked on ${day}, more than a year ago. They may be wrong.`, {id:41});
const copy = () => msg("Copy", {id:42});
const copied = (text) => msg(html`Copied: ${verbatim(text)}`, {id:43});
const copyFailed = () => msg("Your browser did not allow this. Select the address and copy it by hand.", {id:44});

const supportLineName = () => msg("ACT Early Support Line", {id:71});
const supportLineText = () => msg(
  html`For family, friends and the public. Every day, ${verbatim("9am")} to ${verbatim("5pm")}. At other times your call goes to a specialist officer. Calls are not recorded. You need not give your name.`,
  {id:72}
);
const policeName = () => msg("Police, when it is not an emergency", {id:73});
const policeText = (nation) => msg(
  html`Free in the UK. ${nation === "northern-ireland" ? "" : askForPrevent()} By text relay: ${verbatim(policeRelay.text)}.`,
  {id:74}
);
const actEarlyLink = () => msg("ACT Early: more about the signs", {id:75});
const getHelpLink = () => msg("GOV.UK: what Prevent is and how to get help", {id:76});
const educateLink = () => msg("Educate Against Hate: advice for parents and teachers", {id:77});
const trainingLink = () => msg("Home Office: free Prevent training, in English or Welsh", {id:78});

function renderSection(level, { heading, body }) {
  return html$1`${renderHeading(level, heading)}${body}`;
}

export { copied as a, copyFailed as b, copy as c, askForPrevent as d, localContactName as e, formLabel as f, givenBy as g, hoursLabel as h, emailAdvice as i, emailLabel as j, checkedOn as k, localTeamName as l, getHelpLink as m, policeName as n, outOfDate as o, phoneLabel as p, actEarlyLink as q, renderSection as r, supportLineName as s, trainingLink as t, educateLink as u, supportLineText as v, writtenDay as w, policeText as x };
