// Finds what the plugin lacks of the script. What it has of each element and detail is written by hand in several places.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {strFromU8, unzipSync} from 'fflate';
import {elementTags} from '../../scripts/build/read-tags.mjs';
import {pluginZip} from './plugin.mjs';

const files = unzipSync(readFileSync(pluginZip));
const read = (path) => strFromU8(files[`prevent-widgets/${path}`]);
const json = (path) => JSON.parse(read(path));

/** Returns the texts in quotes, or the keys, of an array that a PHP file declares. */
const arrayIn = (path, name, text) =>
  [...new RegExp(`const ${name} = array\\(([^;]*)\\);`).exec(read(path))[1].matchAll(text)].map(([, each]) => each);

describe('the WordPress plugin', () => {
  const tags = [...elementTags].sort();

  it('has every element of the script', () => {
    assert.deepEqual(arrayIn('includes/elements.php', 'TAGS', /'([\w-]+)'/g).sort(), tags);
    assert.deepEqual(
      Object.keys(files).flatMap((path) => /blocks\/([\w-]+)\/block\.json$/.exec(path)?.[1] ?? []),
      tags,
    );
    for (const tag of tags) assert.equal(json(`blocks/${tag}/block.json`).name, `prevent-widgets/${tag}`);
    assert.deepEqual(
      [...read('readme.txt').matchAll(/^\* \*\*.*?`\[([\w-]+)\]`/gm)].map(([, tag]) => tag).sort(),
      tags,
    );
  });

  it('has a fallback for every element', () => {
    for (const language of ['en', 'cy']) {
      const {days, ...templates} = json(`generated/fallback-${language}.json`);
      assert.deepEqual(Object.keys(templates).sort(), tags);
      assert.equal(days.length, 12);
    }
  });

  it('has a parser for every detail of its settings', () => {
    const details = json('generated/fields.json').groups.flatMap(({names}) => names);
    assert.deepEqual(arrayIn('includes/details.php', 'PARSERS', /'([\w-]+)'\s*=>/g).sort(), details.sort());
  });
});
