import {css} from 'lit';

export const styles = css`
  :host {
    --_height: 130em;
  }
  .now {
    margin-block-end: 1em;
    padding-block-end: 1em;
    border-block-end: 1px solid var(--_border);
  }
`;
