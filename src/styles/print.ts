import {css} from 'lit';

/** Styles for a printed page to pin up: everything in black, with link addresses. They come after all other styles. */
export const print = css`
  @media print {
    * {
      background: none !important;
      border-color: #000 !important;
      color: #000 !important;
    }
    .root {
      border: 0 !important;
      content-visibility: visible !important;
      font-size: var(--prevent-font-size, 11pt);
    }
    /* The edge of a page cuts what reaches it: half a border, and the bullets of Urdu. */
    .content {
      padding: 0 0.5em;
    }
    /* Nothing is pressed on paper. */
    summary {
      min-block-size: 0;
      padding-block: 0.25em;
    }
    .number {
      white-space: nowrap;
    }
    .now ul {
      columns: 20em;
      max-inline-size: none;
      margin-block: 0 0.5em;
    }
    .now,
    .contact,
    .emergency {
      border: 1px solid;
    }
    .now,
    .nearest > :first-child {
      border-width: 3px;
    }
    .now,
    .contacts {
      margin-inline: 0;
    }
    .now {
      margin-block-start: 0;
      border-radius: var(--_radius);
    }
    a:not(.emergency) {
      display: inline;
    }
    button,
    .languages {
      display: none;
    }
    /* Where text runs from right to left, the last slash of an address would otherwise move to its other end. */
    a[href^='http']::after {
      content: ' (' attr(href) ')';
      direction: ltr;
      unicode-bidi: isolate;
      font-size: 0.8em;
      font-weight: normal;
    }
    li,
    .note {
      break-inside: avoid;
    }
    [part='heading'] {
      break-after: avoid;
    }
  }
`;
