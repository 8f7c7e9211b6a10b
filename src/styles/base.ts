import {css} from 'lit';

/**
 * The box of every element. `all: initial` on the first element inside the shadow root stops inheritance from the page
 * (R12). `medium` is the visitor's own font size, and everything inside is in `em`.
 */
export const base = css`
  :host {
    display: block;
    margin-block: 1em; /* Any rule of the page is stronger. */
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
   * The second element of a kind on a page, and each one after it, is not laid out while it is far from the screen.
   * --_height is an estimate, and rather too low: what a link led to then moves down on the screen, not up and out of
   * sight. Links, screen readers and the search of a page reach such an element all the same, but Safari's search does
   * not: https://bugs.webkit.org/show_bug.cgi?id=283846
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
`;
