// This takes 20 seconds: it opens 21 heavy pages in each browser.
// R9, R10, R12 and R15 on other people's real pages: tests every row of docs/hostile-pages.md, alone and all at once.
import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {it} from 'node:test';
import {launch} from '../support/engines.mjs';
import {
  describePages,
  elementsWithoutEmergencyLink,
  hostPage,
  readText,
  rendered,
  tableRows,
} from '../support/pages.mjs';

const fallback = '<p>In an emergency, call <a href="tel:999">999</a>.</p>';
const elements = `<prevent-report organisation="Fenland District Council" phone="101">${fallback}</prevent-report>
  <div class="prevent-signs">${fallback}</div>`;
const ours = '<script src="prevent.js" defer></script>';

const script = (...paths) => paths.map((path) => `<script src="/node_modules/${path}"></script>`).join('');
const sheet = (path) => `<link rel="stylesheet" href="/node_modules/${path}">`;
const style = (css) => `<style>${css}</style>`;
/** Returns libraries that no package registry has any more, but Debian does. */
const debian = (...names) =>
  names.every((name) => existsSync(`/usr/share/javascript/${name}`)) && {
    head: names.map((name) => `<script src="${name.replaceAll('/', '-')}"></script>`).join(''),
    files: Object.fromEntries(
      names.map((name) => [name.replaceAll('/', '-'), readFileSync(`/usr/share/javascript/${name}`, 'utf8')]),
    ),
  };

/** What each page has in the head or around the elements. Some of these cannot share a page with others. */
const pages = {
  'Prototype 1.7': debian('prototype/prototype.js'),
  'MooTools 1.4': debian('mootools/mootools.js', 'mootools/mootools-more.js'),
  'jQuery 1.12': {head: script('jquery-1/dist/jquery.js')},
  'es5-shim and es5-sham': {head: script('es5-shim/es5-shim.js', 'es5-shim/es5-sham.js')},
  'core-js 3': {head: script('core-js-bundle/minified.js')},
  'zone.js': {head: script('zone.js/bundles/zone.umd.js')},
  'Bootstrap 3': {
    head:
      sheet('bootstrap-3/dist/css/bootstrap.css') +
      script('jquery-1/dist/jquery.js', 'bootstrap-3/dist/js/bootstrap.js'),
  },
  'Bootstrap 5': {
    head: sheet('bootstrap-5/dist/css/bootstrap.css') + script('bootstrap-5/dist/js/bootstrap.bundle.js'),
  },
  'Foundation 6': {
    head:
      sheet('foundation-sites/dist/css/foundation.css') +
      script('jquery-1/dist/jquery.js', 'foundation-sites/dist/js/foundation.js'),
  },
  'normalize.css': {head: sheet('normalize.css/normalize.css')},
  '* { all: unset }': {head: style('* { all: unset }')},
  '* { … !important }': {
    head: style(
      '* { color: red !important; font: 8px fantasy !important; letter-spacing: 1em !important; text-transform: uppercase !important; text-align: right !important; line-height: 0.5 !important }',
    ),
  },
  'html { font-size: 62.5% }': {head: style('html { font-size: 62.5% } body { font-size: 1.4rem }')},
  'a page from right to left': {head: style('html { direction: rtl }')},
  'quirks mode': {page: (html) => html.replace('<!doctype html>', '')},
  'markup of the age of framesets': {
    page: (html) =>
      html
        .replace('<!doctype html>', '<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 3.2//EN">')
        .replace('<body>', '<body bgcolor=black text=yellow link=lime vlink=red alink=white>'),
    around: (html) =>
      `<center><font face="Comic Sans MS" size=1 color=red><b><i><u><table border=5 cellpadding=9 width=90%><tr><td nowrap align=right>${html}</td></tr></table></u></i></b></font></center>`,
    alone: true,
  },
  'a base for another site': {
    head: '<base href="https://www.example.org/elsewhere/" target="_top">',
    // The page must then give the script's address in full.
    isAbsolute: true,
    alone: true,
  },
  'the script twice, in two versions': {head: '<script src="prevent.older.js" defer></script>'},
  'names that stand in for methods': {
    around: (html) =>
      `${html}<a id="litHtmlVersions"></a><a id="reactiveElementVersions"></a><a id="ShadyCSS"></a><a id="customElement"></a>
       <img name="querySelector" alt=""><img name="currentScript" alt=""><img name="readyState" alt=""><form id="trustedTypes"><input name="createPolicy"></form>`,
    alone: true,
  },
};
// Leave out what Debian's packages hold if they are not installed.
const there = Object.fromEntries(Object.entries(pages).filter(([, page]) => page));

const build = ({head = '', around = (html) => html, page = (html) => html, isAbsolute}, origin) => {
  const at = origin && isAbsolute ? ours.replace('prevent.js', `${origin}/dist/prevent.js`) : ours;
  const absolute = (html) => (isAbsolute ? html.replaceAll('"/node_modules/', `"${origin}/node_modules/`) : html);
  return page(hostPage(around(elements) + at, absolute(head)));
};

/** Runs in a page. It returns everything about the element's look that a host could have changed. */
const look = () => {
  const root = document.getElementsByTagName('prevent-report')[0].shadowRoot;
  const names = ['fontSize', 'fontStyle', 'fontWeight', 'lineHeight', 'letterSpacing', 'textTransform', 'textAlign'];
  return Array.prototype.map.call(root.querySelectorAll('section, h2, h3, p, a, li, button'), (each) => {
    const style = getComputedStyle(each);
    return [each.localName, ...names.map((name) => style[name]), style.direction, style.color, style.display].join(' ');
  });
};

describePages('hostile pages', (engine) => {
  const {openSite} = engine;

  async function assertWorks(page) {
    const shown = await rendered(page, 2);
    assert.deepEqual(
      shown.map(({regions, slots}) => [regions, slots]),
      [
        [1, 0],
        [1, 0],
      ],
    );
    assert.deepEqual(await page.evaluate(elementsWithoutEmergencyLink), []);
    assert.match(shown[0].text, /Fenland District Council/);
    assert.doesNotMatch(JSON.stringify(shown), /0909/);
    // Prove that the element is alive: change the number, and expect another row.
    await page.evaluate(() => {
      const [element] = document.getElementsByTagName('prevent-report');
      element.setAttribute('phone', '01354 654321');
      return element.updateComplete;
    });
    const [{links}] = await rendered(page, 2);
    assert.ok(links.includes('tel:01354654321'));
    await page.evaluate(() => document.getElementsByTagName('prevent-report')[0].setAttribute('phone', '101'));
    assert.deepEqual(
      page.faults.filter((fault) => /prevent/i.test(fault)),
      [],
    );
  }

  const older = {change: (bytes) => `${bytes}`.replaceAll('Report a concern', 'Report a worry')};
  const open = (page) =>
    openSite({'index.html': build(page, engine.server.origin), 'prevent.older.js': older, ...page.files});

  for (const [name, page] of Object.entries(there)) {
    it(`R9, R12: ${name}: it works, and looks as on an empty page`, async () => {
      const expected = await (await openSite({'index.html': build({})})).evaluate(look);
      const opened = await open(page);
      await assertWorks(opened);
      assert.deepEqual(await opened.evaluate(look), expected);
    });
  }

  it('R9, R12, R15: all that can share a page, at once', async () => {
    const together = Object.values(there).filter(({alone}) => !alone);
    const page = await open({
      head: together.map(({head = ''}) => head).join(''),
      page: (html) => together.reduce((text, {page: change = (same) => same}) => change(text), html),
      files: Object.assign({}, ...together.map(({files}) => files)),
    });
    await assertWorks(page);
  });

  const mootools = pages['MooTools 1.4'];
  it('R9, R34: MooTools, and placeholders', {skip: !mootools && 'not installed'}, async () => {
    const html = '<ul><li class="prevent-report">Call 999.</li></ul><p><a href="#prevent-signs">Signs</a></p>';
    const page = await openSite({
      'index.html': build({head: mootools.head, page: () => html + ours}),
      ...mootools.files,
    });
    await rendered(page, 2);
  });

  it('R12: a visitor’s own font size of 24 px', async () => {
    const big = {
      chromium: {args: ['--no-sandbox', '--blink-settings=defaultFontSize=24']},
      firefox: {extraPrefsFirefox: {'font.size.variable.x-western': 24, 'font.size.variable.x-unicode': 24}},
      webkit: {settings: {'default-font-size': 24}},
    };
    const browser = await launch(engine.name, big[engine.name]);
    try {
      const page = await browser.newPage();
      await page.goto(`${engine.site({'index.html': build({head: style('html { font-size: 62.5% }')})})}index.html`);
      await rendered(page, 2);
      const size = await page.evaluate(
        () => getComputedStyle(document.querySelector('prevent-report').shadowRoot.querySelector('section')).fontSize,
      );
      assert.equal(size, '24px');
    } finally {
      await browser.close();
    }
  });
});

// Junk on prototypes also breaks how these tests question a page, so hostile-globals.test.mjs tests it without that.
it('the document lists every one of these pages, and no other', () => {
  const [first] = readText('docs/hostile-pages.md').split('\n## ');
  const listed = tableRows(first).map(([name]) => name.replaceAll('`', ''));
  assert.deepEqual(
    listed.sort(),
    [...Object.keys(pages), 'a visitor’s own font size of 24 px', 'junk on every prototype'].sort(),
  );
});

it('the document has a row for each of the twelve kinds of pages, with tests that there are', () => {
  const [, kinds] = readText('docs/hostile-pages.md').split('\n## ');
  const rows = tableRows(kinds);
  assert.deepEqual(
    rows.map(([number]) => Number(number)),
    [...rows.keys()].map((at) => at + 1),
  );
  assert.equal(rows.length, 12);
  for (const [, kind, , tests] of rows) {
    const files = [...tests.matchAll(/`(.*?)`/g)].map(([, file]) => file);
    assert.ok(files.length, kind);
    for (const file of files) assert.ok(existsSync(new URL(`../../${file}`, import.meta.url)), file);
  }
});
