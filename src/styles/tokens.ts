import {css} from 'lit';

/**
 * The custom properties that a page may set (`--prevent-*`), each with its default. Every default pair has a contrast
 * of at least 7:1. Dark values follow the page's own `color-scheme`, not the visitor's system: a page that is always
 * light gets a light element. A browser without `light-dark()` shows the page's own text on the page's own surface.
 *
 * @cssprop --prevent-text-color - Text.
 * @cssprop --prevent-surface-color - The box. The part about danger now is tinted with the emergency colour.
 * @cssprop --prevent-quiet-color - The background of contacts and notes.
 * @cssprop --prevent-border-color - Lines.
 * @cssprop --prevent-link-color - Links, and the edges of the nearest contact and of notes.
 * @cssprop --prevent-emergency-color - The button that calls 999, and the line below the part about danger now.
 * @cssprop --prevent-on-emergency-color - The text of that button.
 * @cssprop --prevent-font-family - The typeface.
 * @cssprop --prevent-font-size - Size of the text. Everything in the box grows with it, so that a page's own buttons
 *   for larger text can set it. Without it, the visitor's browser sets the size.
 * @cssprop --prevent-border-radius - Rounded corners.
 */
export const tokens = css`
  :host {
    --_height: 60em;
    --_padding: clamp(0.75em, 2.5vw, 1.25em);
    --_font: var(--prevent-font-family, system-ui, sans-serif);
    --_radius: var(--prevent-border-radius, 0.5em);
    --_text: var(--prevent-text-color, light-dark(#1b1f23, #eef1f4));
    --_surface: var(--prevent-surface-color, light-dark(#fff, #15191d));
    --_quiet: var(--prevent-quiet-color, light-dark(#f2f4f6, #222a31));
    --_danger: color-mix(in srgb, var(--_emergency) 8%, var(--_surface));
    --_border: var(--prevent-border-color, light-dark(#6a737c, #8b959f));
    --_link: var(--prevent-link-color, light-dark(#0b4575, #a9d1f7));
    --_emergency: var(--prevent-emergency-color, light-dark(#8f1010, #ffc6c0));
    --_on-emergency: var(--prevent-on-emergency-color, light-dark(#fff, #3a0404));
  }
`;
