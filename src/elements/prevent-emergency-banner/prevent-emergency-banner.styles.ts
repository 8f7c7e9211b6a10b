import {css} from 'lit';

export const styles = css`
  :host {
    --_height: 39em;
  }
  :host([compact]) {
    --_height: 4em;
  }
  .root {
    border-inline-start: 0.5em solid var(--_emergency);
  }
  .compact {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 1em;
    padding-block: 0.25em;
  }
  /* Its gap too takes no room. */
  .compact [role='status']:empty {
    margin-inline-end: -1em;
  }
  .compact #heading {
    margin: 0;
    font-size: 1.1em;
  }
  .compact .emergency {
    min-inline-size: 0;
    padding-block: 0.25em;
    font-size: 1.5em;
  }
`;
