import {css} from 'lit';

/** Contacts: a name, labelled lines, and a button to copy an address. */
export const contact = css`
  .contacts {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 19em), 1fr));
    gap: 0.375em;
    margin-block: 0.5em;
  }
  .contacts > li {
    min-inline-size: 0;
    margin: 0;
  }
  .contact {
    display: flex;
    flex-wrap: wrap;
    align-content: start;
    align-items: start;
    column-gap: 0.75em;
    padding: 0.125em 0.625em 0.375em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_quiet);
  }
  .contact > * {
    min-inline-size: 0;
    max-inline-size: 100%;
    overflow-wrap: anywhere;
  }
  .contact p {
    margin: 0;
  }
  /* A name and its number share a line where there is room for both. */
  .name {
    flex: 1 1 8em;
  }
  .contact > .small {
    flex: 0 0 100%;
    max-inline-size: none;
  }
  .name strong {
    line-height: var(--_tight, 1.25);
  }
  .link {
    margin: 0;
  }
  .line {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.75em;
  }
  .line > * {
    min-inline-size: 44px;
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
