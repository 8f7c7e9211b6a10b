import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import {readMessages} from './read-messages.mjs';
import {isReviewed, readTranslations} from './read-translations.mjs';
import {release} from './release.mjs';

const path = (name) => fileURLToPath(new URL(name, import.meta.url));
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

async function importTemplates() {
  const lit = path('lit-as-text.mjs');
  const {outputFiles} = await build({
    entryPoints: [path('wordpress-templates.js')],
    alias: {lit, '@lit/localize': lit},
    plugins: [releaseValues],
    bundle: true,
    write: false,
    format: 'esm',
    logLevel: 'error',
  });
  return import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);
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
 * places.
 */
function translationInto(tag) {
  const messages = new Map(readMessages().map((message) => [message.id, message]));
  const translations = readTranslations(tag);
  return (template, id) => {
    const message = messages.get(id);
    const translation = translations.get(id);
    if (!message || !translation) throw new Error(`locales/${tag}.xlf has no ${id}, which a fallback shows.`);
    const expressions = message.contents.flatMap((part) => part.untranslatable?.match(PLACEHOLDER) ?? []);
    const text = translation.contents.map((part) => part.markup ?? part).join('');
    if (typeof template === 'string') return text;
    const values = (text.match(PLACEHOLDER) ?? []).map((expression) => {
      const at = expressions.indexOf(expression);
      if (at < 0) throw new Error(`${id} in locales/${tag}.xlf fills in ${expression}, which the English does not.`);
      return template.values[at];
    });
    return {...template, strings: text.split(PLACEHOLDER), values};
  };
}

/** Throws for a fallback without 999: we must not ship one. */
function check(tag, templates) {
  for (const [name, template] of Object.entries(templates)) {
    if (name !== 'days' && !template.includes('href="tel:999"')) throw new Error(`${name} in ${tag} has no 999.`);
    if (/undefined|NaN|\$\{|\[object/.test(template)) throw new Error(`${name} in ${tag} is not whole: ${template}`);
  }
}
