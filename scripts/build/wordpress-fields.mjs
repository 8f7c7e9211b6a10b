import {fileURLToPath} from 'node:url';
import {importBundle} from './import-source.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Imports the snippet builder's own modules: what people can set, what it says about a wrong value, and the attributes
 * that make optimisers leave the script alone.
 */
export const importBuilder = () =>
  importBundle({
    stdin: {
      contents: ['demo/builder/attributes', 'demo/builder/check', 'demo/builder/leave-alone', 'src/attributes/phone']
        .map((name) => `export * from './${name}.ts';`)
        .join('\n'),
      resolveDir: root,
    },
  });

/**
 * Returns what the plugin's settings and blocks say: the labels, hints and sentences of the snippet builder.
 *
 * @returns {Promise<object>} `leaveAlone`, the script's attributes for optimisers; `groups` of the settings;
 *   `fields` by attribute; `elements` by tag, with the attributes that each reads; `emoji`, an expression that finds one,
 *   with what is said where it is not allowed; `notYet`, what is said of a day to come; `advice` for values that are
 *   shown all the same.
 */
export async function fields() {
  const {
    attributes,
    check,
    elements,
    explanations,
    groups,
    isShortOutsideOfMixedAreas,
    leaveAloneInWordPress,
    NOT_YET,
    PICTURE,
  } = await importBuilder();
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
    emoji: forPhp([PICTURE, needed(check('phone', EMOJI).error)]),
    notYet: NOT_YET,
    advice: {
      emoji: needed(check('organisation', EMOJI).advice),
      pnn: needed(check('email', 'team@example.pnn.police.uk').advice),
      short: forPhp([isShortOutsideOfMixedAreas, needed(check('phone', '01354 65432').advice)]),
      old: needed(check('checked-on', '2000-01-01').advice),
    },
  };
}

const EMOJI = '\u{1f3eb}';

const property = (attribute) => attribute.replace(/-[a-z]/g, (match) => match[1].toUpperCase());

/**
 * Returns an expression that PHP's preg_match accepts. In PHP, `$` also matches before a final line break unless the
 * `D` flag is set. The `u` flag would make digits match in every script, and `.` match a carriage return.
 */
function forPhp([{source, flags}, sentence]) {
  if (/#|\[[^\]]*\\[dD]/.test(source) || /[^isu]/.test(flags)) throw new Error(`No PHP for /${source}/${flags}`);
  const ofAscii = source.replaceAll('\\d', '[0-9]').replaceAll('\\D', '[^0-9]');
  const written = ofAscii.replace(/\\u([0-9a-f]{4})/g, '\\x{$1}').replace(/\\p\{\w+\}/g, rangesOf);
  return [`#(*ANYCRLF)${written}#${flags.replace('u', '')}uD`, sentence];
}

/** Places that Unicode keeps free for new emojis. They count as emojis, so that each version of Node writes the same. */
const KEPT = /(?=\p{Cn})[\u{1f680}-\u{1f6ff}\u{1fa70}-\u{1faff}]/u;

/** Returns the emojis that have a property, such as `\p{Emoji_Presentation}`: PHP before 8.2 has no such property. */
function rangesOf(property) {
  const isEmoji = new RegExp(`(?=\\p{Emoji})${property}|${KEPT.source}`, 'u');
  const ranges = [];
  for (let code = 0; code <= 0x1ffff; code++) {
    if (!isEmoji.test(String.fromCodePoint(code))) continue;
    if (ranges.at(-1)?.[1] === code - 1) ranges.at(-1)[1] = code;
    else ranges.push([code, code]);
  }
  return `[${ranges.map((ends) => ends.map((code) => `\\x{${code.toString(16)}}`).join('-')).join('')}]`;
}

function needed(text) {
  if (!text) throw new Error('The snippet builder has no advice any more.');
  return text;
}
