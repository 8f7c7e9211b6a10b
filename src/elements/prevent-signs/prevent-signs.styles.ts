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
`;
