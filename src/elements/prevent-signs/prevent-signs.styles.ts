import {css} from 'lit';

export const styles = css`
  :host {
    --_height: 80em;
  }
  :host([collapsed]) {
    --_height: 55em;
  }
  .note ul {
    max-inline-size: none;
    columns: 24em;
    column-gap: 2em;
  }
  /* Every column but the first drops the margin above its first sign. Without margins, all begin level. */
  .note li {
    margin-block-start: 0;
  }
`;
