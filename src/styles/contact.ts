import {css} from 'lit';

/** Contacts: a name, whom it is for, and the ways to reach it. */
export const contact = css`
  /* Cards reach almost to the edges of the box, so that their texts begin where all others do. */
  .contacts {
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 19em), 1fr));
    --_gap: calc(var(--_padding) / 2 - 0.125em);
    gap: var(--_gap);
    margin-inline: calc(var(--_gap) - var(--_padding));
  }
  .contacts > .note {
    max-inline-size: 28em;
    margin: 0.25em calc(var(--_padding) - var(--_gap));
  }
  .contact {
    display: flex;
    flex-wrap: wrap;
    align-content: start;
    align-items: baseline;
    gap: 0 0.75em;
    max-inline-size: none;
    padding: calc(var(--_padding) / 2 - 0.0625em) calc(var(--_padding) - var(--_gap) - 1px);
    border: 1px solid var(--_quiet);
    border-radius: var(--_radius);
    background: var(--_quiet);
    overflow-wrap: anywhere;
  }
  @media (prefers-contrast: more) {
    .contact {
      border-color: var(--_border);
    }
  }
  /* The nearest one. */
  .nearest > :first-child {
    border-color: var(--_link);
    outline: 1px solid var(--_link); /* A shadow would go where colours are forced. */
    outline-offset: -2px;
    background: var(--_surface);
  }
  .contact > * {
    flex: 0 0 100%;
    max-inline-size: 100%;
  }
  .contact p,
  .contact [part='heading'] {
    margin: 0;
  }
  .contact > p:not(.line) + p:not(.line) {
    margin-block-start: 0.1875em;
  }
  .contact > p {
    box-sizing: border-box;
    padding-inline-end: max(0px, 100% - 28em);
  }
  /* A name and its number share a line where there is room for both. */
  .contact > strong {
    flex: 1 1 10em;
  }
  .contact > .phone {
    flex: 0 1 auto;
    padding: 0;
    font-size: 1em;
  }
  .contact strong,
  .contact [part='heading'] {
    font-size: 1em;
    line-height: var(--_tight, 1.25);
  }
  .contact > .line {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.5em;
    margin-block: 0.125em;
  }
  /* Each line is a target of 44 px, which is higher than its text. Keep targets apart. */
  .contact > .line + .line {
    margin-block-start: 11px;
  }
  .contact > .phone + .line {
    margin-block-start: 18px;
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  [role='status']:empty {
    margin: 0;
  }
`;
