// This takes half a minute: it opens a page for each of 60 kinds of junk in each browser.
// Tests pages that put junk where scripts look. Each case says what happens: the element renders, or the fallback
// stays.
import assert from 'node:assert/strict';
import {it} from 'node:test';
import {describePages, elementsWithoutEmergencyLink, hostPage, rendered} from '../support/pages.mjs';

const details = `organisation="A council" phone="01354 654321" email="team@example.org" form-url="https://example.org/form"
  hours="9 to 5" checked-on="2020-01-31" lead-name="Ms A" lead-phone="101" nation="wales" collapsed`;
const report = (attributes) =>
  `<prevent-report ${details} heading-level="9" ${attributes}><p>Call <a href="tel:999">999</a>.</p></prevent-report>`;
// The wrong level makes the element complain to the console, whatever the console is.
const languages = ['en', 'ur'];
const elements = report('') + report('lang="ur" language-menu');
const script = '<script src="prevent.js"></script>';
const run = (code) => `<script>${code}</script>`;

// With one of these names, an element of the page becomes a property of the window.
const windowNames = [
  'reactiveElementVersions',
  'litHtmlVersions',
  'litElementVersions',
  'reactiveElementPolyfillSupport',
  'litHtmlPolyfillSupport',
  'litElementPolyfillSupport',
  'reactiveElementHydrateSupport',
  'litElementHydrateSupport',
  'litHtmlPolyfillSupportDevMode',
  'litPropertyMetadata',
  'litIssuedWarnings',
  'ShadyCSS',
  'JSCompiler_renameProperty',
  'trustedTypes',
  'customElements',
  'addEventListener',
  'console',
  'process',
  'html',
  'phone',
];
// With one of these names, a form or an image becomes a property of the document.
const documentNames = [
  'currentScript',
  'createElement',
  'createComment',
  'createTreeWalker',
  'importNode',
  'querySelector',
  'adoptedStyleSheets',
  'body',
  'head',
  'documentElement',
  'defaultView',
];
const anchors = windowNames.map((name) => `<a id="${name}"></a>`).join('');
const images = (names) => names.map((name) => `<img name="${name}" alt="" data-phone="01632 960000">`).join('');
// Without one of these, lit cannot render.
const indispensable = ['createElement', 'createComment', 'createTreeWalker', 'importNode'];

const junk = [
  'html',
  'attribute',
  'phone',
  'parse',
  'id',
  'extend',
  'each',
  'email',
  'collapsed',
  'nation',
  'state',
  'type',
  'name',
  'version',
  'values',
  'templates',
  'names',
  'text',
  'node',
  'converter',
  'hasChanged',
  'noAccessor',
];
/** Names that lit would take for its own. */
const misleading = ['strings', 'strTag', 'renderBefore', 'creationScope'];
const pollute = (value, names = junk) =>
  run(`for (const name of ${JSON.stringify(names)}) {
    Object.prototype[name] = ${value};
    Array.prototype[name] = ${value};
  }`);

/** Each case: what the head contains, what precedes the element, and what happens. */
const cases = {
  ...Object.fromEntries(windowNames.map((name) => [`an element with id ${name}`, {body: `<a id="${name}"></a>`}])),
  'elements with all of these ids': {body: anchors},
  'two elements with each of these ids': {body: anchors + anchors},
  ...Object.fromEntries(
    documentNames.map((name) => [
      `an image called ${name}`,
      {body: images([name]), outcome: indispensable.includes(name) ? 'fallback' : 'renders'},
    ]),
  ),
  'images with all of these names': {body: images(documentNames), outcome: 'fallback'},
  'strings on Object.prototype and Array.prototype': {head: pollute(`'09012345678'`)},
  'functions on Object.prototype and Array.prototype': {head: pollute('function () {}')},
  'objects on Object.prototype and Array.prototype': {head: pollute(`{phone: '09012345678'}`)},
  ...Object.fromEntries(
    misleading.flatMap((name) =>
      [`'09012345678'`, 'function () {}', `{phone: '09012345678'}`].map((value) => [
        `${name}, as ${value}, on Object.prototype and Array.prototype`,
        {head: pollute(value, [name]), outcome: 'fallback'},
      ]),
    ),
  ),
  'a number that could be a real one on Object.prototype': {head: run(`Object.prototype.phone = '01632 960000'`)},
  'get and set on Object.prototype': {head: run(`Object.prototype.get = Object.prototype.set = 'junk'`)},
  // With this junk, no script can define a property that has a getter. WebKit does not mind.
  'value on Object.prototype': {head: run(`Object.prototype.value = 'junk'`), outcome: 'fallback', inWebKit: 'renders'},
  'frozen prototypes': {
    head: run(
      '[Object, Array, Function, Map, Set, Promise, Element, Node].forEach((each) => Object.freeze(each.prototype))',
    ),
  },
  'frozen globals': {head: run('[Object, Array, JSON, Math, Intl, customElements, console].forEach(Object.freeze)')},
  // Prototype 1.5 and MooTools 1.1 do this: they are older than the standard methods.
  'old libraries that replace methods of arrays and functions': {
    head: run(`
      Array.prototype.map = function (iterator) {
        var results = [];
        for (var i = 0; i < this.length; i++) results.push((iterator || function (x) { return x }).call(arguments[1], this[i], i));
        return results;
      };
      Array.prototype.find = function (iterator) { for (var i = 0; i < this.length; i++) if (iterator(this[i], i)) return this[i]; };
      Array.prototype.includes = function (object) { for (var i = 0; i < this.length; i++) if (this[i] == object) return true; return false; };
      Array.prototype.toJSON = String.prototype.toJSON = function () { return 'junk'; };
      Array.from = function (iterable) { var a = []; for (var i = 0; i < iterable.length; i++) a.push(iterable[i]); return a; };
      Function.prototype.bind = function () {
        var method = this, args = Array.prototype.slice.call(arguments), object = args.shift();
        return function () { return method.apply(object, args.concat(Array.prototype.slice.call(arguments))); };
      };
      String.prototype.trim = function () { return this.replace(/^\\s+|\\s+$/g, ''); };
      Element.prototype.remove = function () { this.parentNode.removeChild(this); return this; };
    `),
  },
  'a console that throws': {head: run(`console.warn = console.error = () => { throw new Error('console') }`)},
  'no console': {head: run('delete window.console')},
  'no trusted types': {head: run('delete window.trustedTypes')},
  'trusted types that refuse': {
    head: run(`Object.defineProperty(window, 'trustedTypes', {value: {createPolicy() { throw new Error('no') }}})`),
  },
  'a browser that hides its languages': {
    head: run(`Object.defineProperty(navigator, 'languages', {value: undefined})`),
  },
  'classes of the page that are called Comment and Text': {
    head: run('delete window.trustedTypes; window.Comment = window.Text = class {}'),
  },
  'no Intl': {head: run('delete window.Intl'), shown: 'en'},
};

describePages('hostile globals', ({name, openSite}) => {
  /** Returns what the elements show on a page without junk: in both languages, and in English alone. */
  const expected = async (wanted) => {
    const html = report('') + (wanted.includes('ur') ? report('lang="ur" language-menu') : report('language-menu'));
    const page = await openSite({'index.html': hostPage(html + script)});
    await untilRendered(page, wanted);
    return page.evaluate(look);
  };
  const plain = {};

  for (const [what, {head = '', body = '', outcome = 'renders', inWebKit = outcome, shown}] of Object.entries(cases)) {
    const renders = (name === 'webkit' ? inWebKit : outcome) === 'renders';
    it(`R9: ${what}: ${renders ? 'the elements render, one in English and one in Urdu' : 'the fallbacks stay'}`, async () => {
      const page = await openSite({'index.html': hostPage(body + elements + script, head)});
      if (renders) await untilRendered(page, shown ? [shown, shown] : languages);
      assert.deepEqual(await page.evaluate(elementsWithoutEmergencyLink), []);
      const looks = await page.evaluate(look);
      assert.equal(looks.length, languages.length);
      if (renders) {
        const wanted = shown ? [shown, shown] : languages;
        plain[wanted] ??= await expected(wanted);
        assert.deepEqual(looks, plain[wanted], page.faults.join('\n'));
      }
      for (const {links, regions} of looks) {
        assert.equal(regions, renders ? 1 : 0, page.faults.join('\n'));
        assert.ok(!links.some((href) => /^(?!https:|mailto:|tel:)|0901|01632|junk/.test(href)), `junk in: ${links}`);
      }
    });
  }
});

describePages('hostile globals and placeholders', ({openSite}) => {
  const placeholders = `<ul><li class="prevent-report">999</li></ul><div class="prevent-signs">999</div>
    <p><a href="#prevent-about">About</a></p>`;
  const names = {
    ids: anchors,
    names: images(documentNames.filter((name) => !indispensable.includes(name))),
  };
  for (const [what, body] of Object.entries(names)) {
    it(`R9: elements of the page whose ${what} stand in for methods: every placeholder becomes an element`, async () => {
      const page = await openSite({'index.html': hostPage(body + placeholders + script)});
      await page.waitForFunction(() => document.readyState === 'complete');
      await rendered(page, 3);
      assert.deepEqual(page.faults, []);
    });
  }
});

// A language loads a little later. puppeteer's own way to wait fails on such pages.
async function untilRendered(page, wanted) {
  const shown = async () => (await page.evaluate(look)).map(({lang}) => lang);
  for (const end = Date.now() + page.getDefaultTimeout(); String(await shown()) !== String(wanted);) {
    if (Date.now() > end) throw new Error(`They are not rendered in ${wanted}: ${page.faults.join('\n')}`);
  }
}

/** Runs in a page. It returns exactly what each element shows, and how deep and how folded it is. */
function look() {
  return Array.prototype.map.call(document.getElementsByTagName('prevent-report'), ({shadowRoot: root}) => ({
    lang: root?.querySelector('section')?.lang,
    regions: root?.querySelectorAll('section').length ?? 0,
    slots: root?.querySelectorAll('slot').length ?? 0,
    text: (root?.querySelector('section')?.textContent ?? '').replace(/\s+/g, ' '),
    structure: Array.prototype.map
      .call(root?.querySelectorAll('section *') ?? [], ({localName}) => localName)
      .join(' '),
    links: Array.prototype.map.call(root?.querySelectorAll('a') ?? [], (link) => link.getAttribute('href')),
  }));
}
