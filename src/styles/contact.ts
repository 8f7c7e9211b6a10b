import {css} from 'lit';

/** Contacts: a name, labelled lines, and a button to copy an address. */
export const contact = css`
  .routes > li {
    margin: 0 0 0.75em;
    padding-block: 0.5em;
  }
  .routes strong {
    display: block;
  }
  .line {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.75em;
    margin: 0.25em 0;
  }
  .line > * {
    min-inline-size: 0;
  }
  .label {
    min-inline-size: min(100%, 6em);
  }
  button {
    position: relative;
    padding-inline: 0.75em;
    border: 1px solid currentColor;
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_link);
    cursor: pointer;
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
