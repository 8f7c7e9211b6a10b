// R9, R34: an element that has a shadow root already, and placeholders in the shadow roots of a site's own elements.
import assert from 'node:assert/strict';
import {it} from 'node:test';
import {describePages, elementsOnPage, hostPage, rendered} from '../support/pages.mjs';

const script = '<script src="prevent.js" defer></script>';
const ours = '01632 960777';
const old = '01632 960123';
const fallback = `<p>Call <a href="tel:999">999</a>.</p>`;
const inside = `<style>a { color: red }</style><section>Old number: <a href="tel:${old}">${old}</a><slot></slot></section>`;
const template = (attributes) => `<template ${attributes}>${inside}</template>`;

/** What a server, a saved page or an older script has left in the element. */
const roots = {
  'an open root from the server': template('shadowrootmode="open"'),
  'a closed root from the server': template('shadowrootmode="closed"'),
  'a root that hands on its focus': template('shadowrootmode="open" shadowrootdelegatesfocus'),
  'a root that can be copied and saved': template('shadowrootmode="open" shadowrootclonable shadowrootserializable'),
  'a template that no browser made a root of': '<template shadowroot="open">Old</template>',
};

/** How a site's own element gets a shadow root. */
const define = `customElements.define('site-card', class extends HTMLElement {
  connectedCallback() { this.attachShadow({mode: 'open'}).innerHTML = this.dataset.html; }
});`;
const card = (html) => `<site-card data-html="${html.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"></site-card>`;
const sites = {
  'defined before': (html) => ({head: `<script>${define}</script>`, body: card(html)}),
  'defined later': (html) => ({
    body: `${card(html)}<script>addEventListener('load', () => setTimeout(() => {${define}}))</script>`,
  }),
  'in another one': (html) => ({
    head: `<script>${define}</script>`,
    body: card(card(html)),
  }),
  'in another one, and defined later': (html) => ({
    body: `<div><template shadowrootmode="open">${card(html)}</template></div>
      <script>addEventListener('load', () => setTimeout(() => {${define}}))</script>`,
  }),
  'from the server': (html) => ({
    body: `<site-card><template shadowrootmode="open">${html}</template></site-card>`,
  }),
  'of a plain element': (html) => ({body: `<div><template shadowrootmode="open">${html}</template></div>`}),
  'inserted later': (html) => ({
    body: `<script>addEventListener('load', () => {
      const host = document.createElement('div');
      host.attachShadow({mode: 'open'}).innerHTML = ${JSON.stringify(html)};
      document.querySelector('main').append(host);
    })</script>`,
  }),
};

describePages('shadow roots', ({openSite, name}) => {
  const open = (body, head = '') => openSite({'index.html': hostPage(body, head)});

  for (const [what, html] of Object.entries(roots)) {
    for (const number of [ours, '']) {
      it(`R31: ${what} is emptied${number ? '' : ', where the page gives no number'}`, async () => {
        const phone = number ? `phone="${number}"` : '';
        const page = await open(`<prevent-report ${phone}>${html}${fallback}</prevent-report>${script}`);
        const [{text, links, slots}] = await rendered(page);
        assert.doesNotMatch(text, /Old|960123/);
        assert.ok(!links.some((link) => link.includes(old)), `${links}`);
        assert.equal(links.includes('tel:01632960777'), Boolean(number));
        assert.equal(slots, 0);
        const {children, colour} = await page.evaluate(() => {
          const {shadowRoot} = document.querySelector('prevent-report');
          const link = shadowRoot.querySelector('[part=link]');
          return {
            children: [...shadowRoot.children].filter(({localName}) => localName !== 'style').length,
            colour: getComputedStyle(link).color,
          };
        });
        assert.equal(children, 1);
        assert.notEqual(colour, 'rgb(255, 0, 0)');
        assert.deepEqual(page.faults, []);
      });
    }
  }

  it('R31: a root that a script has given the element before it was defined is emptied', async () => {
    const page = await open(`<prevent-report phone="${ours}">${fallback}</prevent-report>
      <script>document.querySelector('prevent-report').attachShadow({mode: 'open'}).innerHTML = ${JSON.stringify(inside)}</script>${script}`);
    const [{text}] = await rendered(page);
    assert.doesNotMatch(text, /Old|960123/);
    assert.match(text, /960777/);
    assert.deepEqual(page.faults, []);
  });

  const placeholder = `<style>.prevent-report::part(region), p::part(region) { outline: 7px solid rgb(1, 2, 3) }
      .prevent-report, p { --prevent-text-color: rgb(4, 5, 6) }</style>
    <div lang="cy"><div class="prevent-report">${fallback}</div></div><p><a href="/help#prevent-report">Report</a></p>
    <ul><li class="prevent-report">Call 999.</li></ul>`;

  /** Runs in a page. It includes the elements in the site's shadow roots. */
  const looks = `(${elementsOnPage})().map((element) => {
    const region = element.shadowRoot?.querySelector('section');
    const style = region && getComputedStyle(region);
    return region && [region.lang, style.outlineWidth, style.color].join();
  })`;

  for (const [what, site] of Object.entries(sites)) {
    it(`R34: placeholders in a shadow root that is ${what}: elements come, with parts, colours and language`, async () => {
      const {head = '', body} = site(placeholder);
      const page = await open(`${body}<script src="locales/cy.js" defer></script>${script}`, head);
      const styled = '7px,rgb(4, 5, 6)';
      // The last one stands beside its placeholder.
      await page.waitForFunction(`${looks}.join(';').startsWith('cy,${styled};en,${styled};en,')`);
      assert.equal(await page.$eval('main', ({innerText}) => /999|Report/.test(innerText)), false);
      assert.deepEqual(page.faults, []);
    });
  }

  const link = '<a href="/help#prevent-report">Report</a>';
  // Each becomes an element of the site once the page has loaded, and then attaches a root of its own.
  const later = {
    'a link in an element': `<site-card>${link}</site-card>`,
    'a link, last in an element': `<site-card><p>Worried?</p>${link}</site-card>`,
    'a link in a line': `<p is="site-line">Worried? ${link} today.</p>`,
    'a class': `<p is="site-line" class="prevent-report">Report</p>`,
  };
  for (const [what, html] of Object.entries(later)) {
    // WebKit does not define what `is` names.
    it(`R34: takes no shadow root from what the site defines later: ${what}`, {skip: name === 'webkit'}, async () => {
      const page = await open(html + script);
      await rendered(page);
      await page.evaluate(() => {
        const attach = (Base) =>
          class extends Base {
            constructor() {
              super();
              this.attachShadow({mode: 'open'}).innerHTML = '<b>The site’s</b><slot></slot>';
            }
          };
        customElements.define('site-card', attach(HTMLElement));
        customElements.define('site-line', attach(HTMLParagraphElement), {extends: 'p'});
      });
      await page.waitForFunction(
        () => document.querySelector('site-card, [is]').shadowRoot?.textContent === 'The site’s',
      );
      await rendered(page);
      assert.equal(await page.$eval('main', ({innerText}) => innerText.includes('Report')), false);
      assert.deepEqual(page.faults, []);
    });
  }

  it('R34: what a site’s closed root holds is its own, and stays as it is', async () => {
    const page = await open(
      `<div id="host"></div><div class="prevent-about">${fallback}</div>
      <script>root = host.attachShadow({mode: 'closed'}); root.innerHTML = '<div class="prevent-report">Call 999.</div>'</script>${script}`,
    );
    await rendered(page);
    assert.equal(await page.evaluate(() => window.root.innerHTML), '<div class="prevent-report">Call 999.</div>');
    assert.deepEqual(page.faults, [], name);
  });
});
