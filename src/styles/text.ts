import {css} from 'lit';

/** What is in the boxes: texts, links, buttons, disclosures and notes. */
export const text = css`
  [part='heading'] {
    margin: 0.75em 0 0.25em;
    font-size: 1.1875em;
    line-height: var(--_tight, 1.25);
  }
  #heading {
    margin: 0 0 0.25em;
    font-size: 1.5em;
  }
  /* At most about 65 characters in a line. */
  p,
  ul,
  li {
    max-inline-size: 28em;
    margin: 0.5em 0;
  }
  ul {
    padding-inline-start: 1.25em;
  }
  li {
    margin: 0.25em 0;
  }
  [role='list'] {
    max-inline-size: none;
    padding: 0;
    list-style: none; /* Safari then announces no list, so each has role=list. */
  }
  .links > * + * {
    margin-block-start: max(0.25em, 44px - 1.5em);
  }
  .small,
  .contact p,
  .now > p,
  .note {
    font-size: 0.9375em;
    line-height: var(--_loose, 1.375);
  }
  /* Side by side where there is room. */
  .columns {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 19em), 1fr));
    gap: 0.5em 1.5em;
    margin-block: 0.5em;
  }
  .columns > * {
    min-inline-size: 0;
    margin: 0;
  }
  .columns > .note {
    grid-column: 1 / -1;
  }
  a {
    color: var(--_link);
    text-decoration-thickness: max(1px, 0.0625em);
    text-underline-offset: 0.15em;
    /* The target is 44 px high, but takes no more room than its text. Other targets keep their distance. */
    margin-block: min(0px, (var(--_line, 1.5em) - 44px) / 2);
  }
  a,
  button {
    display: inline-block;
    box-sizing: border-box;
    min-inline-size: 44px;
    min-block-size: 44px;
    max-inline-size: 100%;
    padding-block: max(0px, (44px - var(--_line, 1.5em)) / 2);
    font: inherit;
  }
  a:hover {
    text-decoration-thickness: max(3px, 0.1875em);
  }
  button {
    position: relative;
    padding-inline: 0.75em;
    border: 1px solid;
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_link);
    cursor: pointer;
  }
  :focus-visible {
    outline: 3px solid var(--_text);
    outline-offset: 2px;
    border-radius: 2px;
  }
  .content > :last-child {
    margin-block-end: 0;
  }
  /* Icons for a telephone, for mail and for another site. They are borders, which keep a colour where colours are forced. */
  a::before {
    content: '';
    display: inline-block;
    margin-inline-end: 0.4em;
    border: 0.4em solid;
    clip-path: var(--_sign);
  }
  a {
    --_sign: polygon(25% 0, 100% 0, 100% 75%, 78% 75%, 78% 38%, 16% 100%, 0 84%, 62% 22%, 25% 22%);
  }
  [href^='tel'] {
    --_sign: polygon(0 0, 28% 0, 34% 26%, 20% 43%, 57% 80%, 74% 66%, 100% 72%, 100% 100%, 50% 92%, 8% 50%);
  }
  [href^='mail'] {
    margin-block: 0; /* It stands beside a button, which is just as high. */
    --_sign: polygon(0 14%, 100% 14%, 100% 24%, 50% 60%, 0 24%, 0 34%, 50% 70%, 100% 34%, 100% 86%, 0 86%);
  }
  details {
    box-sizing: border-box;
    padding-inline: 0.75em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  summary {
    box-sizing: border-box;
    min-block-size: 44px;
    margin-inline: -0.75em;
    padding: max(0px, (44px - var(--_line, 1.5em)) / 2) 0.75em;
    color: var(--_link);
    font-weight: bold;
    cursor: pointer;
  }
  summary:hover,
  button:hover {
    text-decoration: underline;
  }
  .number {
    font-size: 1.25em;
    font-weight: bold;
  }
  .note {
    padding-inline-start: 0.75em;
    border-inline-start: 0.25em solid var(--_link);
  }
  .note > :first-child {
    margin-block-start: 0;
  }
  .note > :last-child {
    margin-block-end: 0;
  }
  @media (prefers-contrast: more) {
    .root {
      border: 2px solid;
    }
    a {
      text-decoration-thickness: 2px;
    }
  }
`;
