// Holds what the tests of whole pages share: browsers, the documented snippets, and questions to ask a page.
import {readFileSync} from 'node:fs';
import {after, afterEach, before, describe} from 'node:test';
import {engineNames, launch} from './engines.mjs';
import {startServer} from './server.mjs';

/** The files that document how to put the script on a page. */
export const documents = ['README.md', 'docs/snippets.md', 'docs/reference.md', 'docs/cms.md'];

/** Returns the text of one of the repository's files. */
export const readText = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

/** Returns the rows of the first table in a document's text, without its head, as lists of cells in their Markdown. */
export const tableRows = (text) =>
  text
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .slice(2)
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );

/** Every documented block: its name and its HTML. */
export const blocks = documents.flatMap((path) =>
  [...readText(path).matchAll(/(?:^##+ (.*)\n[^#]*?)?```html\n([^]*?)```/gm)].map(([, heading, html]) => ({
    name: `${path}, ${heading ?? html.match(/<([\w-]+)/)[1]}`,
    html,
  })),
);

const elementBlocks = blocks.filter(({html}) => html.includes('<prevent-'));

/** Every documented block with an English element and its script: its name and its HTML. */
export const snippets = elementBlocks.filter(({html}) => !html.includes('lang="cy"') && html.includes('<script'));

/** Every documented block with a Welsh element. */
export const welshSnippets = elementBlocks.filter(({html}) => html.includes('lang="cy"'));

/** The documented placeholders. */
export const placeholderSnippets = blocks.filter(({html}) => /class="prevent-|#prevent-/.test(html));

/** The documented ways to give details for the whole page without an element. */
export const detailSnippets = blocks.filter(({html}) => html.startsWith('<script') && html.includes('organisation'));

/** The documented script tags that give defaults for the whole page. */
export const scriptTags = detailSnippets.filter(({html}) => html.includes(' data-phone')).map(({html}) => html);

/** The documented script tags that bring a language, for elements in it. */
export const languageTags = blocks.filter(({html}) => /^<script [^>]*src="locales\//.test(html)).map(({html}) => html);

/** All snippets, one below the other, as somebody may paste them. */
export const allSnippets = snippets.map(({html}) => html).join('\n');

/** Reasons to leave WebKitGTK out that several files share. */
export const notInWebKit = {
  find: 'WebKit’s window.find does not look into shadow roots',
  print: 'the driver of WebKitGTK cannot print',
};

/** Returns a host's page. The icon stops browsers from requesting one. */
export const hostPage = (body, head = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title>
  <meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,">${head}</head>
  <body><main><h1>A page</h1>${body}</main></body></html>`;

/** The size of a page, as puppeteer opens it. */
const SIZE = {width: 800, height: 600};

/** The browsers, by engine: whether one is open, and how many suites have yet to use it. */
const browsers = new Map(engineNames.map((name) => [name, {opened: undefined, suites: 0}]));

/**
 * Runs tests in every engine. The suites of all files that run in one process share a browser: Firefox needs nearly
 * 4 s of processor time to start.
 *
 * @param tests Receives the engine: its name, `site`, `open`, `openSite`; while tests run, also its browser and server.
 * @param options Options of the server, and in `not` the engines to leave out.
 */
export function describePages(title, tests, {not = [], ...serve} = {}) {
  for (const name of engineNames.filter((each) => !not.includes(each))) {
    const shared = browsers.get(name);
    shared.suites++;
    // Tests of one engine close each other's pages, so one runs at a time, even where the describes do not.
    describe(`${title} (${name})`, {concurrency: 1}, () => {
      const pages = [];
      /** Pages that a test has left as new. */
      const left = [];
      /** Pages that stay until the suite ends. */
      const kept = [];
      const engine = {
        name,
        site: (files) => engine.server.site(files),
        /**
         * Opens a page at that address. Its `faults` are its errors and the warnings and errors that it wrote to the
         * console. What lasts beyond the next address, such as an emulation, is done in `prepare`. Another test
         * may get a page without that, unless something sets its `isChanged`.
         */
        async open(url, prepare) {
          const used = !prepare && (await takeUsed());
          const page = used || (await newPage());
          pages.push(page);
          page.faults = [];
          page.isChanged ||= Boolean(prepare) || !url;
          await prepare?.(page);
          if (url) await (used ? leaveFor(used, url) : page.goto(url));
          return page;
        },
        /** Serves the files in a folder of their own, and opens their index.html. */
        openSite: (files, prepare) => engine.open(`${engine.site(files)}index.html`, prepare),
        /** Opens a page for all tests of the suite. */
        async openForAll() {
          const page = await newPage();
          kept.push(page);
          return page;
        },
      };

      async function newPage() {
        const page = await engine.browser.newPage();
        page.faults = [];
        if (name !== 'webkit') askFirst(page);
        page.setDefaultTimeout(15_000);
        page.on('pageerror', (error) => page.faults.push(error.message));
        page.on('console', (message) => {
          if (['warn', 'error'].includes(message.type())) page.faults.push(message.text());
        });
        return page;
      }

      async function takeUsed() {
        const page = left.pop();
        await page?.bringToFront();
        return page;
      }

      // Chromium starts a process for each new page, and Firefox a tab with all that belongs to one, so the next test gets
      // a page of which only the address has changed. WebKit's driver does so by itself.
      async function putAway(page) {
        if (name === 'webkit' || page.isChanged || page.isClosed()) return page.close();
        const {width, height} = page.viewport();
        if (width !== SIZE.width || height !== SIZE.height) await page.setViewport(SIZE);
        // What has said something may say more, and that must not be heard in the next test. Other pages go straight to
        // the next address: a stop between the two would cost nearly as much as the test.
        if (page.faults.length) await leaveFor(page, 'about:blank');
        left.push(page);
      }

      before(async () => {
        engine.server = await startServer(serve);
        engine.browser = await (shared.opened ??= launch(name));
      });
      afterEach(() => Promise.all(pages.splice(0).map(putAway)));
      after(async () => {
        await Promise.all([...left, ...kept].map((page) => page.close()));
        if (--shared.suites === 0) await engine.browser?.close();
        await engine.server?.close();
      });
      tests(engine);
    });
  }
}

/**
 * Makes a page ask once before it waits: to wait, puppeteer first puts a helper into the document, and that takes ten
 * times as long as a question.
 */
export function askFirst(page) {
  const wait = page.waitForFunction.bind(page);
  page.waitForFunction = async (condition, options, ...args) => {
    // A page that gives way to another may not answer. Waiting goes on in the other.
    const answer = await page.evaluateHandle(condition, ...args).catch(() => undefined);
    if (await answer?.evaluate((value) => Boolean(value)).catch(() => false)) return answer;
    return wait(condition, options, ...args);
  };
}

/** Goes to an address. The page may ask before what was typed is lost. */
async function leaveFor(page, url) {
  const accept = (dialog) => dialog.type() === 'beforeunload' && dialog.accept();
  page.on('dialog', accept);
  await page.goto(url);
  page.off('dialog', accept);
}

/** Waits for a fault that contains these words, because browsers report faults a little later. */
export async function faultSaying(page, words) {
  const found = () => page.faults.find((fault) => fault.includes(words));
  for (const end = Date.now() + page.getDefaultTimeout(); !found(); await page.evaluate(() => {})) {
    if (Date.now() > end) throw new Error(`Nothing said “${words}”, but: ${page.faults.join('\n')}`);
  }
  return found();
}

/**
 * Waits until the page's `faults` are all that it has said so far. Browsers report in order, but a little later, so the
 * page says one more thing and this waits for that.
 */
export async function reported(page) {
  const last = `The last of ${page.faults.length}`;
  await page.evaluate((words) => console.error(words), last);
  page.faults.splice(page.faults.indexOf(await faultSaying(page, last)), 1);
}

/** Waits until an expression has an answer in the page that is true, and returns the answer. */
export async function answerOf(page, expression) {
  // A page that gives way to another may not answer. Waiting goes on in the other.
  const answer = await page.evaluate(`(${expression})`).catch(() => undefined);
  return answer || (await page.waitForFunction(expression)).jsonValue();
}

/** Waits until every element of ours on the page has rendered, and returns the text of each. */
export const rendered = (page, count = 1) =>
  answerOf(
    page,
    `((all) => all.length === (${count}) && all.every(${hasRendered}) && all.map(${lookAt}))((${elementsOnPage})())`,
  );

/** Runs inside a page. It says whether an element shows what its shadow root holds. */
export const hasRendered = ({shadowRoot}) => Boolean(shadowRoot?.querySelector('section'));

/**
 * Runs inside a page. It returns every element of ours in document order, including those in the shadow roots of
 * placeholders.
 */
export function elementsOnPage(view = window) {
  const isOurs = ({localName}) => /^prevent-[a-z-]+$/.test(localName);
  const below = (root) =>
    Array.prototype.flatMap.call(root.querySelectorAll('*'), (each) =>
      isOurs(each) ? [each] : each.shadowRoot ? below(each.shadowRoot) : [],
    );
  return below(view.document);
}

const lookAt = ({localName, shadowRoot}) => ({
  tag: localName,
  regions: shadowRoot.querySelectorAll('section').length,
  slots: shadowRoot.querySelectorAll('slot').length,
  text: shadowRoot.querySelector('section').textContent,
  links: [...shadowRoot.querySelectorAll('a')].map((link) => link.getAttribute('href')),
});

/**
 * Runs inside a page. It returns the elements of ours in which a visitor sees no link to 999 that works.
 *
 * @param frame The selector of a frame to look into instead.
 */
export function elementsWithoutEmergencyLink(frame) {
  const view = frame ? document.querySelector(frame).contentWindow : window;
  const elements = below(view.document);
  if (!elements.length) throw new Error('There is no element to look at.');
  return elements.filter((element) => !linksIn(element).some(canBePressed)).map(({localName}) => localName);

  // In the shadow root of a placeholder, the fallback is the placeholder's content.
  function below(root) {
    return Array.prototype.flatMap.call(root.querySelectorAll('*'), (each) =>
      each.localName.startsWith('prevent-') ? [each] : each.shadowRoot ? below(each.shadowRoot) : [],
    );
  }

  function linksIn(root) {
    const roots = [root, root.shadowRoot, root.getRootNode().host].filter(Boolean);
    return roots.flatMap((each) => [...each.querySelectorAll('a[href="tel:999"]')]);
  }

  function canBePressed(link) {
    link.scrollIntoView({block: 'center', behavior: 'instant'});
    const [box] = link.getClientRects();
    if (!box?.width || !box.height) return false;
    if (!link.checkVisibility({opacityProperty: true, visibilityProperty: true})) return false;
    return link.contains(deepest(view.document, box.left + box.width / 2, box.top + box.height / 2));
  }

  // Returns what a finger would touch: the hit inside the shadow root, if there is one.
  function deepest(root, x, y) {
    const hit = root.elementFromPoint(x, y);
    const inner = hit?.shadowRoot && hit.shadowRoot !== root ? deepest(hit.shadowRoot, x, y) : null;
    return inner ?? hit;
  }
}
