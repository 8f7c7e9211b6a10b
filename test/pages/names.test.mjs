// Tests the names that content blockers and visitors' own style sheets rely on, and where on a page the elements stand.
import assert from 'node:assert/strict';
import {readdirSync} from 'node:fs';
import {it} from 'node:test';
import {describePages, hostPage, rendered} from '../support/pages.mjs';

const blocked = /ads|beacon|cookie|alert|banner/i;
const details =
  'phone="101" email="a@example.org" form-url="https://example.org" hours="Always" checked-on="2020-01-01"';
// This reaches every branch that renders different markup.
const everything = `
  <prevent-emergency-banner compact></prevent-emergency-banner><prevent-emergency-banner></prevent-emergency-banner>
  <prevent-signs></prevent-signs><prevent-signs collapsed></prevent-signs>
  <prevent-report ${details} lead-name="A" lead-email="b@example.org" nation="scotland"></prevent-report>
  <prevent-report nation="northern-ireland"></prevent-report><prevent-about ${details}></prevent-about>
  <script src="prevent.js"></script>`;

it('R15: no file has a name that blockers block', () => {
  const names = readdirSync(new URL('../../dist/', import.meta.url), {recursive: true});
  assert.ok(names.includes('prevent.js'));
  assert.deepEqual(
    names.filter((name) => blocked.test(name)),
    [],
  );
});

describePages('names', ({openSite}) => {
  async function inEveryRoot(question) {
    const page = await openSite({'index.html': hostPage(everything)});
    await rendered(page, 7);
    return page.evaluate(question);
  }

  it('R15: no class, id or part inside an element has such a name', async () => {
    const names = await inEveryRoot(() =>
      [...document.querySelectorAll('main > *')]
        .flatMap(({shadowRoot}) => [...(shadowRoot?.querySelectorAll('*') ?? [])])
        .flatMap(({id, classList, part}) => [id, ...classList, ...part])
        .filter(Boolean),
    );
    for (const known of ['root', 'heading', 'link', 'visually-hidden']) assert.ok(names.includes(known), known);
    assert.deepEqual(
      names.filter((name) => blocked.test(name)),
      [],
    );
  });

  it('R30: nothing is fixed to the window, and nothing sticks to it', async () => {
    const positions = await inEveryRoot(() =>
      [...document.querySelectorAll('main > *')]
        .flatMap((element) => [element, ...(element.shadowRoot?.querySelectorAll('*') ?? [])])
        .map((element) => getComputedStyle(element).position),
    );
    assert.ok(positions.length > 100);
    assert.deepEqual(
      positions.filter((position) => ['fixed', 'sticky'].includes(position)),
      [],
    );
  });
});
