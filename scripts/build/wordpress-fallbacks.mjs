import {fileURLToPath} from 'node:url';
import {importBundle} from './import-source.mjs';
import {readMessages} from './read-messages.mjs';
import {isReviewed, readTranslations} from './read-translations.mjs';
import {release} from './release.mjs';

const PLACEHOLDER = /\$\{[^}]*\}/g;

/**
 * The languages in which the plugin writes its fallbacks. Pages in other languages show English until the script has
 * loaded.
 */
const fallbackLanguages = ['en', 'cy'];

/** Returns the fallbacks by language: a template for each element, from the texts of src/content and locales/. */
export async function fallbacks() {
  const {templates, setTranslation, emergencySentence} = await importTemplates();
  const english = emergencySentence();
  return Object.fromEntries(
    fallbackLanguages.map((tag) => {
      setTranslation(tag === 'en' ? (template) => template : translationInto(tag));
      const result = templates(tag === 'en' || isReviewed(tag), english);
      check(tag, result);
      return [tag, result];
    }),
  );
}

function importTemplates() {
  const path = (name) => fileURLToPath(new URL(name, import.meta.url));
  const lit = path('lit-as-text.mjs');
  return importBundle({
    entryPoints: [path('wordpress-templates.js')],
    alias: {lit, '@lit/localize': lit},
    plugins: [releaseValues],
  });
}

/** Gives src/release.ts its values, because it has none before the build. */
const releaseValues = {
  name: 'release',
  setup: ({onLoad}) =>
    onLoad({filter: /[\\/]src[\\/]release\.ts$/}, () => ({
      contents: Object.entries(release)
        .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
        .join('\n'),
    })),
};

/**
 * Returns a function that gives a message's text in a language, with the values of the English template in their
 * places. In a draft, a text can lack a translation that fits it. Then the text stays in English, as in the script.
 */
function translationInto(tag) {
  const messages = new Map(readMessages().map((message) => [message.id, message]));
  const translations = readTranslations(tag);
  return (template, id) => {
    const text = translations
      .get(id)
      ?.contents.map((part) => part.markup ?? part)
      .join('');
    if (text === undefined) return template;
    if (typeof template === 'string') return text;
    const expressions = messages.get(id).contents.flatMap((part) => part.untranslatable?.match(PLACEHOLDER) ?? []);
    const places = (text.match(PLACEHOLDER) ?? []).map((expression) => expressions.indexOf(expression));
    if (places.includes(-1)) return template;
    return {...template, strings: text.split(PLACEHOLDER), values: places.map((at) => template.values[at])};
  };
}

/** Throws for a fallback without 999: we must not ship one. */
function check(tag, templates) {
  for (const [name, template] of Object.entries(templates)) {
    if (name !== 'days' && !template.includes('href="tel:999"')) throw new Error(`${name} in ${tag} has no 999.`);
    if (/undefined|NaN|\$\{|\[object/.test(template)) throw new Error(`${name} in ${tag} is not whole: ${template}`);
  }
}
