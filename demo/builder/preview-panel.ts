// Handles the panel with the preview: its switches and, on a phone, the button that opens it over the form.
import {find} from './views.js';
import type {PreviewContent} from './preview.js';

/**
 * Follows the switches and the button.
 *
 * @param redraw Called when the preview has to be drawn again.
 * @returns A function for the colours that are chosen for it.
 */
export function followPreview(
  frame: HTMLIFrameElement,
  redraw: () => void,
): {readonly scheme: () => PreviewContent['scheme']} {
  let scheme: PreviewContent['scheme'] = 'light';
  const panel = find('.preview');
  const opener = find('[data-preview="open"]');

  const open = (isOpen: boolean) => {
    panel.toggleAttribute('data-open', isOpen);
    // Make what is behind the panel unreachable.
    for (const other of document.querySelectorAll<HTMLElement>('header.site, .steps-of-page, .bar, footer.site')) {
      other.inert = isOpen;
    }
    (isOpen ? find('[data-preview="close"]') : opener).focus();
  };

  document.addEventListener('click', ({target}) => {
    const button = target instanceof Element ? target.closest('button') : null;
    if (!button) return;
    const {preview, width, scheme: colours} = button.dataset;
    if (preview !== undefined) open(preview === 'open');
    if (width === undefined && colours === undefined) return;
    frame.dataset['width'] = width ?? frame.dataset['width'];
    scheme = (colours ?? scheme) as typeof scheme;
    for (const other of button.parentElement?.querySelectorAll('button') ?? []) {
      other.setAttribute('aria-pressed', String(other === button));
    }
    redraw();
  });
  document.addEventListener('keydown', ({key}) => {
    if (key === 'Escape' && panel.hasAttribute('data-open')) open(false);
  });
  // A wider window shows both side by side.
  matchMedia('(min-width: 60rem)').addEventListener('change', () => {
    if (panel.hasAttribute('data-open')) open(false);
  });
  return {scheme: () => scheme};
}
