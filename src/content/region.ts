import {msg, str} from '@lit/localize';

/** Sets the name of a region apart from the same element's earlier on the page. The number is at least 2. */
export const box = (count: number) =>
  msg(str`(box ${count})`, {id: 'region.box', desc: 'Follows a heading, for screen readers only'});
