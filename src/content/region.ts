import {msg, str} from '@lit/localize';

/** Tells the region of an element from earlier ones of the same element on the page. The number is at least 2. */
export const box = (count: number) =>
  msg(str`(box ${count})`, {id: 'region.box', desc: 'Follows a heading, for screen readers only'});
