import { html } from 'lit';

function renderDisclosure({ heading, body }) {
  return html`<details><summary part="summary">${heading}</summary>${body}</details>`;
}

export { renderDisclosure as r };
