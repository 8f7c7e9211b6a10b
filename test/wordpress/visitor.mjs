// Says what a visitor finds of an element on a page, with the script and without JavaScript.
import {readdirSync} from 'node:fs';
import {basename, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import {askFirst} from '../support/pages.mjs';

/** The school in the tests. */
export const school = {
  organisation: "St Mary's School",
  phone: '01354 654321',
  email: "o'brien@example.org",
  'checked-on': new Date().toISOString().slice(0, 10),
};

/** The numbers and addresses that an element of that school may link to: its own details and the national ones. */
const OURS = [school.phone, school.email, ...(await nationalContacts())].map((text) => text.replaceAll(' ', ''));

async function nationalContacts() {
  const folder = fileURLToPath(new URL('../../src/', import.meta.url));
  const [file] = readdirSync(folder, {recursive: true}).filter((name) => basename(name) === 'national.ts');
  const {outputFiles} = await build({entryPoints: [join(folder, file)], bundle: true, write: false, format: 'esm'});
  const national = await import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);
  return Object.values(national).map((contact) => contact.dial ?? contact);
}

/** Returns PHP that sets the details of a school. */
export const settingsOf = (details) =>
  `update_option('prevent_widgets', json_decode(base64_decode('${Buffer.from(JSON.stringify(details)).toString('base64')}'), true));`;

/**
 * Opens a page that goes from address to address. What a visitor without JavaScript has there, the browser makes of the
 * same answer: it parses the HTML once more, and runs no script.
 */
export async function visitors(browser, viewport) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  askFirst(page);
  if (viewport) await page.setViewport(viewport);
  return {
    visit: (address) => visit(page, address),
    /** Returns what an element shows that its fallback does not say: texts and the targets of links. */
    async notInFallback(address) {
      const html = await look(page, address);
      const [written, shown] = [await page.evaluate(saidBy, html), await page.evaluate(saidBy)];
      return shown.flatMap((texts, at) => texts.filter((text) => !written[at].join(' ').includes(text)));
    },
    /** Returns the targets of the links in which elements stand. */
    async linksAround(address) {
      await look(page, address);
      return page.evaluate(linksAroundElements);
    },
    /** Returns the first heading of the element. If a language is given, it first chooses that language in the menu. */
    async headingOf(address, language) {
      await look(page, address);
      return page.evaluate(headingIn, language);
    },
    /** Returns every address that a page requests. */
    async requestsOf(address) {
      const requests = [];
      const note = (request) => requests.push(request.url());
      page.on('request', note);
      await look(page, address);
      page.off('request', note);
      return requests;
    },
    close: () => context.close(),
  };
}

/**
 * Says what became of the elements on a page: `alive` if each shows the school's number and nothing foreign, otherwise
 * what is wrong.
 */
async function visit(page, address) {
  const html = await look(page, address);
  const without = await page.evaluate(inspect, OURS, school.phone, html);
  const alive = await page.evaluate(inspect, OURS, school.phone);
  const foreign = [...without.foreign, ...alive.foreign];
  if (foreign.length) return `foreign: ${foreign}`;
  if (!without.emergency) return 'nothing';
  if (!alive.elements) return 'fallback only';
  if (!without.phone) return 'without the details';
  return alive.isAlive && alive.phone ? 'alive' : 'dead';
}

/**
 * Opens a page, and waits until its elements have rendered. Scripts with `defer` have run by then, but languages may
 * still be loading. A tag without the script never renders. Returns the HTML that the server sent.
 */
async function look(page, address) {
  const answer = await page.goto(address, {waitUntil: 'domcontentloaded'});
  await page.waitForFunction(areAlive, {timeout: 10_000}).catch(() => {});
  return answer.text();
}

/** Runs inside a page. */
function areAlive() {
  const elements = [...document.querySelectorAll('*')].filter(({localName}) => localName.startsWith('prevent-'));
  return elements.every((each) => each.matches(':not(:defined)') || each.shadowRoot?.querySelector('section'));
}

/** Runs inside a page. Looks at the page, or at what a browser without JavaScript makes of the HTML that it is given. */
function inspect(ours, phone, html) {
  const page = html === undefined ? document : new DOMParser().parseFromString(html, 'text/html');
  const elements = [...page.querySelectorAll('*')].filter(({localName}) => localName.startsWith('prevent-'));
  const roots = elements.map((element) => element.shadowRoot ?? element);
  const text = roots.map(({textContent}) => textContent).join(' ');
  const targets = roots.flatMap((root) =>
    [...root.querySelectorAll('a[href^="tel:"], a[href^="mailto:"]')].map((link) =>
      link.getAttribute('href').replace(/^\w+:/, ''),
    ),
  );
  return {
    elements: elements.length,
    isAlive: elements.every(({shadowRoot}) => shadowRoot?.querySelector('section')),
    emergency: (elements.length ? text : page.body.textContent).includes('999'),
    phone: text.includes(phone) && targets.includes(phone.replace(' ', '')),
    foreign: [...targets.filter((target) => !ours.includes(target)), ...(text.match(/0909 ?\d+/g) ?? [])],
  };
}

/** Runs inside a page. */
async function headingIn(language) {
  const {shadowRoot} = document.querySelector('prevent-report');
  const heading = () => shadowRoot.querySelector('h2').textContent.trim();
  if (!language) return heading();
  shadowRoot.querySelector('.languages details').open = true;
  shadowRoot.querySelector(`button[part="language-button"][lang="${language}"]`).click();
  return new Promise((resolve) => {
    const look = () => shadowRoot.querySelector('section').lang === language && resolve(heading());
    new MutationObserver(look).observe(shadowRoot, {subtree: true, childList: true, attributes: true});
    look();
  });
}

/**
 * Runs inside a page. It looks at the page, or at the HTML that it is given. It returns, for each element, the texts
 * that stand in one node and the targets of links. It skips buttons and what is for screen readers only, because a
 * fallback has neither.
 */
function saidBy(html) {
  const SKIPPED = 'style, button, [hidden], [role=status], .visually-hidden, .languages';
  const hasScript = html === undefined;
  const page = hasScript ? document : new DOMParser().parseFromString(html, 'text/html');
  const elements = [...page.querySelectorAll('*')].filter(({localName}) => localName.startsWith('prevent-'));
  return elements.map((element) => {
    const root = hasScript ? element.shadowRoot.querySelector('section') : element;
    for (const each of hasScript ? root.querySelectorAll(SKIPPED) : []) each.remove();
    const links = [...root.querySelectorAll('a')].map((link) => link.getAttribute('href'));
    const blocks = hasScript
      ? [...root.querySelectorAll('p, li, h2, h3, h4, summary, strong')].filter(
          (each) => !each.querySelector('p, li, a, strong'),
        )
      : [root];
    const texts = blocks.map(({textContent}) => textContent.replace(/\s+/g, ' ').trim());
    return [...texts, ...links];
  });
}

/** Runs inside a page. */
function linksAroundElements() {
  const elements = [...document.querySelectorAll('*')].filter(({localName}) => localName.startsWith('prevent-'));
  return elements.flatMap((element) => element.closest('a')?.href ?? []);
}
