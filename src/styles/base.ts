import {css} from 'lit';

/**
 * What every element shares. `all: initial` on the first element inside the shadow root ends whatever the page hands
 * down (R12): `medium` is the visitor's own font size, and everything inside is in `em`.
 */
export const base = css`
  :host {
    display: block;
  }
  :host([hidden]),
  .root[hidden] {
    display: none;
  }
  @supports (content-visibility: hidden) {
    :host([hidden='until-found' i]) {
      display: block;
      content-visibility: hidden;
    }
  }
  .root {
    all: initial;
    display: flow-root;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
    color-scheme: inherit;
    font-family: var(--_font);
    font-size: var(--prevent-font-size, medium);
    line-height: 1.5;
    overflow-wrap: break-word;
    /* What the page has switched off stays off (R35). */
    visibility: inherit;
    pointer-events: inherit;
    interactivity: inherit;
    -webkit-user-select: inherit;
    user-select: inherit;
    -webkit-text-size-adjust: 100%;
  }
  /*
   * The second report of a page, and each after it, is not laid out while it is far from the screen. About so high it
   * will be, rather more: then what a link led to moves down on the screen, not up and away. It is found, announced and
   * linked to all the same, but not by Safari's search:
   * https://bugs.webkit.org/show_bug.cgi?id=283846
   */
  @supports not (-webkit-hyphens: none) {
    .root[aria-labelledby~='count'] {
      content-visibility: auto;
      contain-intrinsic-block-size: auto var(--_height);
    }
    @media (max-width: 600px) {
      .root[aria-labelledby~='count'] {
        contain-intrinsic-block-size: auto calc(1.4 * var(--_height));
      }
    }
  }
  /* Underlines and strikes of the page are painted through all that is inside, but not through a float. */
  .content {
    float: left;
    box-sizing: border-box;
    inline-size: 100%;
    padding: var(--_padding);
  }
  [part='heading'] {
    margin: 1em 0 0.25em;
    font-size: 1.2em;
    line-height: var(--_tight, 1.25);
  }
  #heading {
    margin-block-start: 0;
    font-size: 1.5em;
  }
  p,
  ul {
    max-inline-size: 42em;
    margin: 0.5em 0;
  }
  ul {
    padding-inline-start: 1.25em;
  }
  li {
    margin: 0.25em 0;
  }
  a {
    color: var(--_link);
    text-decoration-thickness: max(1px, 0.0625em);
    text-underline-offset: 0.15em;
  }
  a,
  button {
    display: inline-block;
    box-sizing: border-box;
    min-inline-size: 44px;
    min-block-size: 44px;
    max-inline-size: 100%;
    padding-block: max(0px, (44px - 1.5em) / 2);
    font: inherit;
  }
  a:hover {
    text-decoration-thickness: max(3px, 0.1875em);
  }
  :focus-visible {
    outline: 3px solid var(--_text);
    outline-offset: 2px;
    border-radius: 2px;
  }
  summary {
    box-sizing: border-box;
    min-block-size: 44px;
    padding-block: 0.6em;
    color: var(--_link);
    font-weight: bold;
    cursor: pointer;
  }
  summary:hover,
  button:hover,
  .emergency:hover {
    text-decoration: underline;
  }
  .links,
  .contacts {
    max-inline-size: none;
    padding: 0;
    list-style: none; /* Safari takes such a list for none: role="list" tells. */
  }
  .links li {
    margin: 0;
  }
  .number {
    font-size: 1.25em;
    font-weight: bold;
  }
  .note {
    padding: 0.75em;
    border-inline-start: 0.3em solid var(--_link);
    background: var(--_quiet);
  }
  .small {
    font-size: 0.9375em;
    line-height: var(--_loose, 1.4);
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
  @media print {
    * {
      background: none !important;
      color: #000 !important;
    }
    .root {
      border: 0 !important;
      content-visibility: visible !important;
    }
    .content {
      padding: 0;
    }
    a {
      display: inline;
    }
    button,
    .languages {
      display: none;
    }
    a[href^='http']::after {
      content: ' (' attr(href) ')';
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
