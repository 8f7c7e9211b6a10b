import {css} from 'lit';

export const styles = css`
  :host {
    --_height: 108em;
  }
  .note ul {
    max-inline-size: none;
    columns: 24em;
    column-gap: 2em;
  }
  /* A column begins without the margin of its first sign, the first one too. */
  .note li {
    margin-block-start: 0;
  }
`;
