// Runs every documented block through the converters with which websites make HTML of Markdown, and opens the result in
// a browser.
import assert from 'node:assert/strict';
import {it} from 'node:test';
import {contentOf, converters, everywhere, places} from '../support/markdown.mjs';
import {blocks, describePages, hostPage} from '../support/pages.mjs';

const html = blocks.map((block) => ({...block, html: block.html.replaceAll('https://your-site.example/', '')}));

describePages(
  'Markdown',
  ({openSite}) => {
    const found = new Map();

    /** Returns what is found on a page with that HTML. Half of what one converter writes, another one writes too. */
    function look(body) {
      const open = async () => contentOf(await openSite({'index.html': hostPage(body)}));
      if (!found.has(body)) found.set(body, open());
      return found.get(body);
    }

    /** Fails if a converted block differs from the same block pasted as HTML, anywhere in a text. */
    async function assertWhole(block, convert) {
      const asHtml = await look(block.repeat(Object.keys(places).length));
      assert.deepEqual(await look(convert(everywhere(block))), asHtml);
    }

    for (const [converter, convert] of Object.entries(converters)) {
      for (const {name, html: block} of html) {
        it(`R2: ${converter}: ${name}`, () => assertWhole(block, convert));
      }
    }

    const [{html: block}] = html;
    const faults = {
      'an opening tag over several lines': (converter) =>
        !/^(?:showdown|kramed)/.test(converter) && block.replace(/^<div>\n(<prevent-\w+) (.*)>/, '$1\n  $2\n>'),
      'no <div> around the element': () => block.replace(/<\/?div>\n/g, ''),
    };
    for (const [converter, convert] of Object.entries(converters)) {
      for (const [fault, breakIt] of Object.entries(faults)) {
        const broken = breakIt(converter);
        if (!broken) continue;
        it(`${converter}: ${fault} would be noticed`, () => assert.rejects(assertWhole(broken, convert)));
      }
    }
  },
  // A converter writes the same in every browser, and every browser reads it in the same way.
  {not: ['firefox', 'webkit']},
);
