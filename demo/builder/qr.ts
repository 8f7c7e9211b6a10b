// Draws a code that a phone's camera can read.
import {html, svg, type TemplateResult} from 'lit';
import {encode} from 'uqr';

/** Modules of white around the code, as ISO/IEC 18004 requires. */
const QUIET = 4;

/** The code that leads to an address. Its squares stay black on white, on paper and in every scheme of colours. */
export function renderCode(address: string): TemplateResult {
  const {data, size} = encode(address, {ecc: 'M', border: QUIET});
  const path = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : []))).join('');
  return html`<svg class="code" viewBox="0 0 ${size} ${size}" role="img" aria-label="QR code that leads to ${address}">
    ${svg`<rect width=${size} height=${size} fill="#ffffff"></rect><path d=${path} fill="#000000"></path>`}
  </svg>`;
}
