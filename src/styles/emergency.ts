import {css} from 'lit';

/** Danger now, and the button that calls 999. */
export const emergency = css`
  /* It has a surface of its own, from edge to edge. */
  .now {
    display: flex;
    flex-wrap: wrap;
    align-items: start;
    gap: 0.25em 1.5em;
    margin: calc(-1 * var(--_padding)) calc(-1 * var(--_padding)) var(--_padding);
    padding: 0.4375em var(--_padding);
    border-block-end: 3px solid var(--_emergency);
    border-radius: var(--_radius) var(--_radius) 0 0;
    background: var(--_danger);
  }
  .now > * {
    box-sizing: border-box;
    flex: 1 1 min(100%, 21em);
    min-inline-size: 0;
    margin: 0;
  }
  .now .ask {
    display: flex;
    flex-wrap: wrap;
    flex: 0 1 auto;
    align-items: center;
    gap: 0.25em 0.75em;
  }
  .ask > :first-child {
    min-inline-size: 0;
    margin: 0;
    font-size: 1.2em;
    line-height: var(--_tight, 1.25);
  }
  .emergency {
    padding: max(0.1em, (40px - 1em * var(--_tight, 1.2)) / 2) 0.5em;
    border: 2px solid var(--_on-emergency);
    border-radius: var(--_radius);
    background: var(--_emergency);
    color: var(--_on-emergency);
    font-size: min(1.6em, 12vw);
    font-weight: bold;
    line-height: var(--_tight, 1.2);
    text-align: center;
  }
  .emergency::before {
    content: none;
  }
  .emergency:not(:hover) {
    text-decoration: none;
  }
`;
