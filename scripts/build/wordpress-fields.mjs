import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Imports the snippet builder's own modules: what people can set, what it says about a wrong value, and the attributes
 * that make optimisers leave the script alone.
 */
export async function importBuilder() {
  const {outputFiles} = await build({
    stdin: {
      contents: ['demo/builder/attributes', 'demo/builder/check', 'demo/builder/leave-alone', 'src/attributes/phone']
        .map((name) => `export * from './${name}.ts';`)
        .join('\n'),
      resolveDir: root,
    },
    bundle: true,
    write: false,
    format: 'esm',
    logLevel: 'error',
  });
  return import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);
}

/**
 * Returns what the plugin's settings and blocks say: the labels, hints and sentences of the snippet builder.
 *
 * @returns {Promise<object>} `leaveAlone`, the script's attributes for optimisers; `groups` of the settings;
 *   `fields` by
 *   attribute; `elements` by tag, with the attributes that each reads;
 *   `advice` for values that are shown all the same.
 */
export async function fields() {
  const {attributes, check, elements, explanations, groups, isShortOutsideOfMixedAreas, leaveAloneInWordPress} =
    await importBuilder();
  const ofTag = (tag) => [...attributes.values()].filter(({tags}) => tags.includes(tag)).map(({name}) => name);
  return {
    leaveAlone: Object.entries(leaveAloneInWordPress)
      .map(([name, value]) => (value ? `${name}="${value}"` : name))
      .join(' '),
    // Leave out the last group: an editor sets those on each block.
    groups: groups.slice(0, -1),
    fields: Object.fromEntries(
      [...attributes.values()].map(({name, label, hint, choices}) => [
        name,
        {label, hint, choices, explanations: (explanations[property(name)] ?? []).map(forPhp)},
      ]),
    ),
    elements: Object.fromEntries(elements.map(({tag, label, hint}) => [tag, {label, hint, attributes: ofTag(tag)}])),
    advice: {
      pnn: needed(check('email', 'team@example.pnn.police.uk').advice),
      short: forPhp([isShortOutsideOfMixedAreas, needed(check('phone', '01354 65432').advice)]),
      old: needed(check('checked-on', '2000-01-01').advice),
    },
  };
}

const property = (attribute) => attribute.replace(/-[a-z]/g, (match) => match[1].toUpperCase());

/**
 * Returns an expression that PHP's preg_match accepts. In PHP, `$` also matches before a final line break unless the
 * `D` flag is set. The `u` flag would make digits match in every script, and `.` match a carriage return.
 */
function forPhp([{source, flags}, sentence]) {
  if (/#|\[[^\]]*\\[dD]/.test(source) || /[^is]/.test(flags)) throw new Error(`No PHP for /${source}/${flags}`);
  const ofAscii = source.replaceAll('\\d', '[0-9]').replaceAll('\\D', '[^0-9]');
  return [`#(*ANYCRLF)${ofAscii}#${flags}uD`, sentence];
}

function needed(text) {
  if (!text) throw new Error('The snippet builder has no advice any more.');
  return text;
}
