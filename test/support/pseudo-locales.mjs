import {readMessages} from '../../scripts/build/read-messages.mjs';
import {versionOf} from '../../scripts/build/rollup-plugin-languages.mjs';

const plain = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const accented = [...'ȧƀƈḓḗƒɠħīĵķŀḿƞǿƥɋřşŧŭṽẇẋẏẑȦƁƇḒḖƑƓĦĪĴĶĿḾȠǾƤɊŘŞŦŬṼẆẊẎẐ'];
const arabic = [...'ابجدهوزحطيكلمنسعفصقرشتثخذض'];

/** Turn English words into pseudo-words, so that you see at once what a translation does not reach. */
const translators = {
  // Every letter gets a mark, and every word becomes half as long again.
  'en-XA': (word) =>
    [...word].map((letter, index) => accented[plain.indexOf(letter)].repeat(index % 2 ? 2 : 1)).join(''),
  // Arabic letters replace Latin ones, so that the text runs from right to left.
  'ar-XB': (word) => [...word.toLowerCase()].map((letter) => arabic[plain.indexOf(letter)]).join(''),
};

/**
 * Serves /pseudo/<pseudo-locale>/<tag>.js: the file of a language, with the texts of a pseudo-locale in it.
 *
 * They take the place of a real language, since a script knows no others.
 */
export function pseudoLocales() {
  return {
    name: 'pseudo-locales',
    serve({path}) {
      const [, name, tag] = path.match(/^\/pseudo\/([\w-]+)\/(\w+)\.js$/) ?? [];
      return name && {type: 'js', body: languageFile(tag, translators[name])};
    },
  };
}

function languageFile(tag, translate) {
  return `(() => {
    const key = Symbol.for('prevent-widgets');
    (window[key] = window[key] || []).push({
      name: '${tag}', version: '${versionOf(tag)}', isReviewed: true,
      templates: (html, str) => ({${readMessages().map((message) => template(message, translate))}}),
    });
  })()`;
}

/** Returns a translation as lit-localize writes it: its values are numbers, in the order of the English. */
function template({id, contents, tag = ''}, translate) {
  let count = 0;
  const numbered = (markup) => markup.replace(/\$\{[^}]*\}/g, () => `\${${count++}}`);
  // Braces hold a field, as in {day}.
  const translated = (text) =>
    text.replace(/\{\w+\}|[a-z]+/gi, (word) => (word.startsWith('{') ? word : translate(word)));
  const parts = contents.map((part) => (typeof part === 'string' ? translated(part) : numbered(part.untranslatable)));
  return `'${id}': ${tag}\`${parts.join('')}\``;
}
