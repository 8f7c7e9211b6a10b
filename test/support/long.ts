import {plainStates, type State} from './states.js';

// These are the longest values that each attribute allows, with no place to break.
const domain = `${'b'.repeat(63)}.${'c'.repeat(63)}.${'d'.repeat(58)}.uk`;
const email = `${'a'.repeat(64)}@${domain}`;
const word = 'Llanfairpwllgwyngyll'.repeat(6);

/** Attributes with the longest details of a local team and of a lead. */
export const longDetails = `organisation="${word}" form-url="https://${domain}/" phone="+44 (0)1354 654321" email="${email}"
  hours="${word}" checked-on="2020-01-31" lead-name="${word}" lead-phone="+44 (0)1354 692193" lead-email="${email}"`;

const localOnly = longDetails.replace(/lead-.*/s, '');

/** Every element with every attribute that changes its layout, and with the longest details. */
export const longStates: readonly State[] = [
  ...plainStates.slice(0, 6),
  {name: '<prevent-report language-menu>', html: '<prevent-report language-menu></prevent-report>'},
  {name: '<prevent-report> with the longest details', html: `<prevent-report ${longDetails}></prevent-report>`},
  {
    name: '<prevent-report> with the longest details, Scotland',
    html: `<prevent-report nation="scotland" ${longDetails}></prevent-report>`,
  },
  {name: '<prevent-about> with the longest details', html: `<prevent-about ${localOnly}></prevent-about>`},
];
