import {css} from 'lit';

/** The button that calls 999, and what stands around it. */
export const emergency = css`
  .emergency {
    min-inline-size: min(100%, 6em);
    padding: 0.2em 0.6em;
    border: 2px solid var(--_on-emergency);
    border-radius: var(--_radius);
    background: var(--_emergency);
    color: var(--_on-emergency);
    font-size: 2.5em;
    font-weight: bold;
    line-height: var(--_tight, 1.2);
    text-align: center;
  }
  .emergency:not(:hover) {
    text-decoration: none;
  }
  /* Danger now has a surface of its own, from edge to edge. */
  .now {
    margin: 0 calc(-1 * var(--_padding)) 0.75em;
    padding: 0.25em var(--_padding);
    border-block: 1px solid var(--_border);
    border-inline-start: 0.5em solid var(--_emergency);
    background: var(--_quiet);
  }
  [role='status']:first-child:empty + .now {
    margin-block-start: calc(-1 * var(--_padding));
    border-block-start: 0;
  }
  .now p {
    margin: 0.25em 0;
    font-size: 0.9375em;
    line-height: var(--_loose, 1.4);
  }
  .now .ask {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.75em;
    max-inline-size: none;
    font-size: 1em;
  }
  .ask strong {
    font-size: 1.2em;
    line-height: var(--_tight, 1.25);
  }
  .ask .emergency {
    min-inline-size: 0;
    padding: 0.1em 0.4em;
    font-size: 1.6em;
  }
  @media print {
    .emergency {
      display: inline-block;
      border-color: currentColor;
    }
    .now {
      margin-inline: 0;
    }
  }
`;
