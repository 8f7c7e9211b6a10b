// Tests the built script in real old browsers: where the elements show, and where the fallback stays. docs/browsers.md
// has the table. Each browser takes a second; the first run fetches 95 MB. ALL_OLD_BROWSERS=1 also runs those that are
// further from the border.
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {elementTags as tags} from '../../scripts/build/read-tags.mjs';
import {oldBrowsers} from '../support/old-browsers.mjs';
import {hostPage, readText} from '../support/pages.mjs';
import {startServer} from '../support/server.mjs';

const WELSH = 'Rhowch wybod am bryder';

/** Runs inside the old browser, so it is written in the JavaScript of that time. It sends its report as a request. */
const watch = `
var errors = [];
var pressed = false;
addEventListener('error', function (event) { errors.push(event.message); });

function regionOf(element) { return element.shadowRoot && element.shadowRoot.querySelector('section'); }

function isSeen(link) {
  link.scrollIntoView();
  var box = link.getBoundingClientRect();
  var root = link.getRootNode();
  var hit = root.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
  return box.width > 0 && box.height > 0 && link.contains(hit);
}

function look(element) {
  var region = regionOf(element);
  var links = [].slice.call((region || element).querySelectorAll('a[href="tel:999"]'));
  var heading = region && region.querySelector('#heading');
  return {tag: element.localName, isAlive: !!region, heading: heading && heading.textContent.trim(),
    emergency: links.filter(isSeen).length};
}

function report() {
  var elements = [].map.call(document.querySelectorAll('main > *:not(h1):not(script)'), look);
  var said = {agent: navigator.userAgent, elements: elements, errors: errors};
  new Image().src = location.hash.slice(1) + encodeURIComponent(JSON.stringify(said));
}

addEventListener('load', function () {
  var first = document.querySelector('prevent-report');
  if (!regionOf(first)) return report();
  var english = look(first).heading;
  [].forEach.call(regionOf(first).querySelectorAll('button'), function (button) {
    if (button.lang === 'cy') button.click();
  });
  var turns = 0;
  (function wait() {
    if (look(first).heading !== english || ++turns > 200) report();
    else setTimeout(wait, 20);
  })();
});`;

const fallback = '<p>In danger now? Call <a href="tel:999">999</a>.</p>';
const page = hostPage(
  `${tags.map((tag) => `<${tag} language-menu="cy">${fallback}</${tag}>`).join('\n')}<script src="prevent.js"></script>`,
  `<script>${watch}</script>`,
);

describe('old browsers, as they were', () => {
  let server;
  before(async () => (server = await startServer()));
  after(() => server.close());

  /** Returns what the page reports in a browser. `script` replaces prevent.js. */
  async function open(browser, script = readText('dist/prevent.js')) {
    return browser.reportOf(`${server.site({'index.html': page, 'prevent.js': script})}index.html`);
  }

  for (const browser of oldBrowsers) {
    const skip = browser.missing ?? (browser.isRare && !process.env.ALL_OLD_BROWSERS && 'ALL_OLD_BROWSERS is not set');
    const shows = {elements: 'the elements are alive and change the language', fallback: 'the fallback stays'};
    it(`R16: ${browser.name}: ${shows[browser.shows]}, and 999 can be pressed`, {skip}, async () => {
      const {agent, elements, errors} = await open(browser);
      assert.match(agent, browser.version);
      assert.deepEqual(
        elements.map(({tag}) => tag),
        tags,
      );
      for (const {tag, emergency} of elements) assert.ok(emergency >= 1, `${tag} has no 999`);
      const isAlive = browser.shows === 'elements';
      assert.ok(elements.every((each) => each.isAlive === isAlive));
      if (isAlive) assert.deepEqual(errors, []);
      else assert.equal(errors.length, 1, errors.join('\n'));
      if (isAlive) assert.equal(elements[0].heading, WELSH);
    });
  }

  const border = oldBrowsers.find(({shows, isRare, missing}) => shows === 'elements' && !isRare && !missing);
  it('notices a script that is too new, and one that shows no 999', {skip: !border && 'no old browser'}, async () => {
    const script = readText('dist/prevent.js');
    const tooNew = await open(border, `class TooNew { static {} }${script}`);
    assert.ok(tooNew.elements.every(({isAlive}) => !isAlive));
    assert.equal(tooNew.errors.length, 1);
    const without = await open(border, script.replaceAll('tel:', 'sms:'));
    assert.ok(without.elements.some(({emergency}) => emergency === 0));
  });

  it('docs/browsers.md has each of them, with what it shows, and the syntax that the build writes', () => {
    const table = readText('docs/browsers.md');
    const [, target] = /esbuild\(\{target: '(\w+)'/.exec(readText('rollup.config.mjs'));
    assert.ok(table.includes(`The build writes ${target.toUpperCase()} `));
    for (const {name, shows} of oldBrowsers) {
      assert.match(
        table,
        new RegExp(`^\\| ${name} .*\\| ${shows === 'elements' ? 'the elements' : 'the fallback'} `, 'm'),
      );
    }
  });
});
