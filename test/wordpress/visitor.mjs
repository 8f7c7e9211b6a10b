// Says what a visitor finds of an element on a page, with the script and without JavaScript.
import {readdirSync} from 'node:fs';
import {basename, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';

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
 * Opens two pages, one for a visitor with the script and one for a visitor without JavaScript. Each page goes from
 * address to address.
 */
export async function visitors(browser, viewport) {
  const context = await browser.createBrowserContext();
  const [alive, without] = [await context.newPage(), await context.newPage()];
  await without.setJavaScriptEnabled(false);
  for (const page of viewport ? [alive, without] : []) await page.setViewport(viewport);
  return {
    visit: (address) => visit(alive, without, address),
    /** Returns what an element shows that its fallback does not say: texts and the targets of links. */
    async notInFallback(address) {
      await Promise.all([look(alive, address, true), look(without, address, false)]);
      const [shown, written] = await Promise.all([alive.evaluate(saidBy, true), without.evaluate(saidBy, false)]);
      return shown.flatMap((texts, at) => texts.filter((text) => !written[at].join(' ').includes(text)));
    },
    /** Returns the first heading of the element. If a language is given, it first chooses that language in the menu. */
    async headingOf(address, language) {
      await look(alive, address, true);
      return alive.evaluate(headingIn, language);
    },
    /** Returns every address that a page requests. */
    async requestsOf(address) {
      const requests = [];
      const note = (request) => requests.push(request.url());
      alive.on('request', note);
      await look(alive, address, true);
      alive.off('request', note);
      return requests;
    },
    close: () => context.close(),
  };
}

/**
 * Says what became of the elements on a page: `alive` if each shows the school's number and nothing foreign, otherwise
 * what is wrong.
 */
async function visit(alivePage, withoutPage, address) {
  const [alive, without] = await Promise.all([look(alivePage, address, true), look(withoutPage, address, false)]);
  const foreign = [...without.foreign, ...alive.foreign];
  if (foreign.length) return `foreign: ${foreign}`;
  if (!without.emergency) return 'nothing';
  if (!alive.elements) return 'fallback only';
  if (!without.phone) return 'without the details';
  return alive.isAlive && alive.phone ? 'alive' : 'dead';
}

/**
 * Looks at a page once its elements have rendered. Scripts with `defer` have run by then, but languages may still be
 * loading. A tag without the script never renders.
 */
async function look(page, address, hasScript) {
  await page.goto(address, {waitUntil: 'domcontentloaded'});
  if (hasScript) await page.waitForFunction(areAlive, {timeout: 10_000}).catch(() => {});
  return page.evaluate(inspect, hasScript, OURS, school.phone);
}

/** Runs inside a page. */
function areAlive() {
  const elements = [...document.querySelectorAll('*')].filter(({localName}) => localName.startsWith('prevent-'));
  return elements.every((each) => each.matches(':not(:defined)') || each.shadowRoot?.querySelector('section'));
}

/** Runs inside a page. */
function inspect(hasScript, ours, phone) {
  const elements = [...document.querySelectorAll('*')].filter(({localName}) => localName.startsWith('prevent-'));
  const roots = elements.map((element) => (hasScript && element.shadowRoot) || element);
  const text = roots.map(({textContent}) => textContent).join(' ');
  const targets = roots.flatMap((root) =>
    [...root.querySelectorAll('a[href^="tel:"], a[href^="mailto:"]')].map((link) =>
      link.getAttribute('href').replace(/^\w+:/, ''),
    ),
  );
  return {
    elements: elements.length,
    isAlive: elements.every(({shadowRoot}) => shadowRoot?.querySelector('section')),
    emergency: (elements.length ? text : document.body.textContent).includes('999'),
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
 * Runs inside a page. It returns, for each element, the texts that stand in one node and the targets of links. It skips
 * buttons and what is for screen readers only, because a fallback has neither.
 */
function saidBy(hasScript) {
  const SKIPPED = 'style, button, [hidden], [role=status], .visually-hidden, .languages';
  const elements = [...document.querySelectorAll('*')].filter(({localName}) => localName.startsWith('prevent-'));
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
