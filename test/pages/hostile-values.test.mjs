// This takes three quarters of a minute: it opens each value in every place that takes one, in each browser.
// R3, R6: what somebody could write into attributes and placeholders to make the page dial, mail, open or run
// something.
import assert from 'node:assert/strict';
import {it} from 'node:test';
import {describePages, elementsOnPage, hostPage, rendered} from '../support/pages.mjs';

const RUN = 'window.hit=1';
const fallback = '<p>In an emergency, call <a href="tel:999">999</a>.</p>';

/** Pairs of attribute and value. Either the value is not allowed, or it means nothing more than its letters. */
const values = [
  ...[
    ...[
      '0909 879 0123',
      '09098790123',
      '070 1234 5678',
      '118 118',
      '+44 909 879 0123',
      '+1 900 555 0123',
      '00 44 909 8790123',
    ],
    ...[
      '*#06#',
      '*21*01354654321#',
      '01354 654321;phone-context=evil.example',
      '01354654321,,1',
      '01354654321p9',
      '101;ext=9',
    ],
    ...['٠١٣٥٤٦٥٤٣٢١', '०१३५४६५४३२१', '\u202e101', '0135\u200f4 654321', 'tel:01354654321;ext=1', `javascript:${RUN}`],
    ...['999 or 0909 879 0123', '<b>101</b>', '101" onclick="window.hit=1', '', '   '],
  ].map((value) => ['phone', value]),
  ...[
    ...[
      'a@b.example?bcc=x@evil.example',
      'a@b.example%3Fbcc=x',
      'a@b.example%0D%0Abcc:x@evil.example',
      'a@b.example\nbcc:x@evil.example',
    ],
    ...[
      'a@b.example,x@evil.example',
      'a@b.example;x@evil.example',
      'mailto:a@b.example?cc=c@d.example',
      `javascript:${RUN}//@b.example`,
    ],
    ...[
      '<img src=x onerror=window.hit=1>@b.example',
      '"><script>window.hit=1</script>@b.example',
      'a@\u202eexample.b',
      'a@b@c.example',
    ],
    ...['someone@council.gsi.gov.uk', 'someone@x.gsx.gov.uk', 'a@xn--80ak6aa92e.example%00', 'a @b.example'],
  ].map((value) => ['email', value]),
  ...[
    ...[
      `javascript:${RUN}`,
      `JaVaScRiPt:${RUN}`,
      `java\tscript:${RUN}`,
      ` javascript:${RUN}`,
      `data:text/html,<script>${RUN}</script>`,
    ],
    ...[
      'http://evil.example/',
      '//evil.example/',
      '/evil',
      'evil.example',
      'https://user:password@evil.example/',
      'https:evil',
    ],
    ...[
      'blob:https://evil.example/1',
      'vbscript:evil',
      'file:///etc/passwd',
      'https://',
      'https://ex\u202eample.org/',
      'tel:09098790123',
    ],
  ].map((value) => ['form-url', value]),
  ...[
    '<script>window.hit=1</script>',
    '<img src=x onerror=window.hit=1>',
    '${window.hit=1}',
    '{{constructor.constructor("hit=1")()}}',
  ].flatMap((value) => ['organisation', 'hours', 'lead-name'].map((name) => [name, value])),
  ...['0909 879 0123', `javascript:${RUN}`].map((value) => ['lead-phone', value]),
  ...['a@b.example?bcc=x@evil.example', 'a@b.example,x@evil.example'].map((value) => ['lead-email', value]),
  ...['<b>', `javascript:${RUN}`, '__proto__', 'constructor'].flatMap((value) =>
    ['nation', 'heading-level', 'checked-on', 'lang'].map((name) => [name, value]),
  ),
];

/** What stands on a page beside an honest element, and tries to speak for it. */
const placements = {
  'a link that runs something': `<a href="javascript:${RUN}#prevent-report">Report</a>`,
  'a link that opens a page of data':
    '<a href="data:text/html,<script>parent.hit=1</script>#prevent-report">Report</a>',
  'a link with handlers': '<a href="#prevent-report" onfocus="window.hit=1" onload="window.hit=1">Report</a>',
  'a link with details':
    '<a href="#prevent-report" data-phone="0909 879 0123" phone="0909 879 0123" data-email="x@evil.example">Report</a>',
  'a link with details in its address': '<a href="?phone=0909+879+0123&email=x@evil.example#prevent-report">Report</a>',
  'a link with details behind its hash': '<a href="#phone=09098790123#prevent-report">Report</a>',
  'a link in another language than any': '<a lang="x-evil" href="#prevent-report">Report</a>',
  'a link with a language that is no tag': '<a lang="../../evil" href="#prevent-report">Report</a>',
  'a class with details':
    '<div class="prevent-report" data-phone="0909 879 0123" phone="0909 879 0123" form-url="https://evil.example/">999</div>',
  'a class with details as properties':
    '<div class="prevent-report"><script>document.currentScript.parentNode.phone = "0909 879 0123"</script>999</div>',
  'a class with a name that is a path': '<div class="prevent-report ../../evil">999</div>',
  'a class with a part for a slot':
    '<div class="prevent-report"><a slot="emergency" href="tel:09098790123">0909 879 0123</a></div>',
  'a class with ids of ours': '<div class="prevent-report"><p id="heading">Evil</p><p id="count">9</p>999</div>',
  'a class with an image for a name': '<div class="prevent-report"><img name="createElement2" alt="">999</div>',
  'a class with a style sheet':
    '<div class="prevent-report"><style>prevent-report::part(emergency-link){content:"0909"}</style>999</div>',
  'a class inside a class':
    '<div class="prevent-report"><div class="prevent-report" data-phone="0909 879 0123">999</div></div>',
  'a class and a link':
    '<div class="prevent-report"><a href="#prevent-report" data-phone="0909 879 0123">999</a></div>',
  'a name for the script': '<img name="currentScript" alt="" data-phone="0909 879 0123" src="data:,">',
  'a script of another type': '<script type="text/plain" src="prevent.js" data-phone="0909 879 0123"></script>',
  'a script for a module that is no script': '<a type="module" src="prevent.js" data-phone="0909 879 0123">Report</a>',
  'a script without an address': '<script data-phone="0909 879 0123"></script>',
  'a frame with the name of a library': '<iframe name="litHtmlVersions"></iframe>',
  'a form with the name of the registry':
    '<form id="prevent-widgets" name="Symbol(prevent-widgets)"><input name="push"></form>',
  'a meta element': '<meta name="prevent-phone" content="0909 879 0123">',
  'data for search engines': '<script type="application/ld+json">{"telephone": "0909 879 0123"}</script>',
  'a base for links': '<base target="evil">',
};

describePages('hostile values', (engine) => {
  const {openSite} = engine;
  const open = (body, attributes = '') =>
    openSite({'index.html': hostPage(`${body}<script src="prevent.js" ${attributes}></script>`)});

  /** Returns every address that any element shows, and every other effect that a value could have. */
  const look = (page) =>
    page.evaluate(`(() => {
      const roots = (${elementsOnPage})().map(({shadowRoot}) => shadowRoot);
      return {
        hrefs: roots.map((root) => [...root.querySelectorAll('a')].map((link) => link.getAttribute('href'))),
        foreign: roots.flatMap(
          (root) => [...root.querySelectorAll('script, img, iframe, style, [onclick], [onerror]')].length,
        ),
        hasRun: 'hit' in window,
        prototype: Object.keys(Object.prototype),
      };
    })()`);
  const escape = (value) => value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  const harmless = {hasRun: false, prototype: []};

  /** Returns the addresses that an element shows by itself, with these attributes on the script's tag. */
  const plain = async (attributes = '') => {
    if (!known.has(attributes)) {
      const page = await open(`<prevent-report>${fallback}</prevent-report>`, attributes);
      await rendered(page);
      known.set(attributes, (await look(page)).hrefs[0]);
    }
    return known.get(attributes);
  };
  const known = new Map();
  // An element shows a text only beside a contact.
  const contacts = 'data-phone="101" data-lead-phone="101"';
  const texts = ['organisation', 'hours', 'lead-name', 'checked-on'];

  for (const name of new Set(values.map(([each]) => each))) {
    const ofName = values.filter(([each]) => each === name).map(([, value]) => value);
    it(`R6: ${ofName.length} values of ${name}: on the element, on the script, on placeholders`, async () => {
      const company = texts.includes(name) ? contacts : '';
      const expected = await plain(company);
      const page = await engine.open();
      for (const value of ofName) {
        const attribute = `${name}="${escape(value)}"`;
        const html = hostPage(
          `<prevent-report ${attribute}>${fallback}</prevent-report><prevent-report>${fallback}</prevent-report>
          <div class="prevent-report" ${attribute} data-${attribute}>${fallback}</div>
          <p><a href="#prevent-report" ${attribute} data-${attribute}>Report</a></p>
          <script src="prevent.js" data-${attribute} ${company}></script>`,
        );
        await page.goto(`${engine.site({'index.html': html})}index.html`);
        await rendered(page, 4);
        const {hrefs, foreign, ...rest} = await look(page);
        for (const each of hrefs) assert.deepEqual(each, expected, JSON.stringify(value));
        assert.deepEqual(foreign, [0, 0, 0, 0], JSON.stringify(value));
        assert.deepEqual(rest, harmless, JSON.stringify(value));
      }
    });
  }

  for (const [what, html] of Object.entries(placements)) {
    it(`R3: ${what}`, async () => {
      const expected = await plain();
      const page = await open(`<prevent-report>${fallback}</prevent-report>${html}`);
      await page.waitForFunction(() => document.readyState === 'complete');
      await rendered(page, await page.evaluate(`(${elementsOnPage})().length`));
      const {hrefs, foreign, ...rest} = await look(page);
      for (const each of hrefs) assert.deepEqual(each, expected);
      assert.ok(foreign.every((count) => count === 0));
      assert.deepEqual(rest, harmless);
    });
  }

  it('R6: there are enough of them', () => {
    assert.ok(values.length + Object.keys(placements).length >= 80);
    assert.equal(new Set(values.map(String)).size, values.length);
  });
});
