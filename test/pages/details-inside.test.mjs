// Tests a council's own copy of the script: the file holds its details, and a hundred schools include it with one line.
import assert from 'node:assert/strict';
import {it} from 'node:test';
import {withDetailsInside} from '../../scripts/build/details-inside.mjs';
import {describePages, faultSaying, hostPage, readText, rendered} from '../support/pages.mjs';

const details = {
  organisation: 'Cyngor Sir Ynys Môn \u{1F6E1} "O’Neill & Co" \\ $& </script><!--',
  phone: '01354 654321',
  email: 'prevent@cambs.police.uk',
  'form-url': 'https://www.fenland.gov.uk/prevent',
  'heading-level': '3',
  collapsed: '',
};
const allowed = {...details, organisation: 'Cyngor Sir Ynys Môn & “O’Neill” \\ $&'};
const fallback = '<p>In an emergency, call <a href="tel:999">999</a>.</p>';
const report = `<prevent-report>${fallback}</prevent-report>`;
const script = (attributes = '') => `<script src="prevent.js" ${attributes}></script>`;

it('only the released script takes details', () => {
  const released = readText('dist/prevent.js');
  const own = withDetailsInside(released, details);
  assert.throws(() => withDetailsInside(own, details), /no released prevent\.js/);
  assert.throws(() => withDetailsInside('alert(1)', details), /no released prevent\.js/);
  assert.equal(Buffer.byteLength(own), own.length, 'is ASCII');
  assert.doesNotMatch(own, /<\/script/);
});

describePages('details inside the file', (engine) => {
  const openWith = (body, values = allowed, name = 'prevent.js') =>
    engine.openSite({
      'index.html': hostPage(body),
      [name]: {change: (bytes) => withDetailsInside(bytes.toString(), values)},
    });

  for (const name of ['prevent.js', 'prevent.all.js']) {
    it(`${name}: hold for every element of a page with one bare line`, async () => {
      const tag = `<script src="${name}"></script>`;
      const signs = `<prevent-signs>${fallback}</prevent-signs>`;
      const page = await openWith(`${report}${signs}<div class="prevent-about">${fallback}</div>${tag}`, allowed, name);
      const elements = await rendered(page, 3);
      for (const {tag: element, text, links} of elements.filter((each) => each.tag !== 'prevent-signs')) {
        assert.ok(text.includes(allowed.organisation), text);
        for (const href of [
          'tel:01354654321',
          'mailto:prevent@cambs.police.uk',
          'https://www.fenland.gov.uk/prevent',
        ]) {
          assert.ok(links.includes(href), `${element}: ${href}`);
        }
      }
      const level = await page.$eval('prevent-report', ({shadowRoot}) => Boolean(shadowRoot.querySelector('h3')));
      const folded = await page.$eval('prevent-signs', ({shadowRoot}) => Boolean(shadowRoot.querySelector('summary')));
      assert.deepEqual({level, folded}, {level: true, folded: true});
      assert.deepEqual(page.faults, []);
    });
  }

  it("give way to the script's tag, and that to the element", async () => {
    const page = await openWith(
      `${report}<prevent-report phone="01354 111111" email=""></prevent-report>${script('data-phone="01354 222222" data-form-url=""')}`,
    );
    const [first, second] = await rendered(page, 2);
    assert.ok(first.links.includes('tel:01354222222') && first.links.includes('mailto:prevent@cambs.police.uk'));
    assert.ok(second.links.includes('tel:01354111111') && !second.links.some((href) => href.startsWith('mailto:')));
    for (const {links, text} of [first, second]) {
      assert.ok(!links.includes('https://www.fenland.gov.uk/prevent') && !text.includes('01354 654321'));
    }
  });

  it('R6: are checked when the script runs: what is not allowed is left out, and the rest stays', async () => {
    const page = await openWith(report + script(), {...details, phone: '0909 879 0123'});
    const [{links, text}] = await rendered(page);
    assert.ok(links.includes('tel:999') && links.includes('mailto:prevent@cambs.police.uk'));
    assert.ok(!links.includes('tel:09098790123') && !text.includes('O’Neill'));
    await faultSaying(page, 'prevent.js with phone="0909 879 0123" inside is left out');
    await faultSaying(page, 'prevent.js with organisation=');
  });

  it('stay whole in a script that is pasted into the page itself', async () => {
    const own = withDetailsInside(readText('dist/prevent.js'), allowed);
    const page = await engine.openSite({'index.html': hostPage(`${report}<script>${own}</script>`)});
    const [{text}] = await rendered(page);
    assert.ok(text.includes(allowed.organisation));
    assert.deepEqual(page.faults, []);
  });
});
