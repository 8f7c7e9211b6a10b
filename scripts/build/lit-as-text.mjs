// Stands in for lit and @lit/localize where the build runs src/content in Node: a template is its strings and values, and
// becomes HTML without a browser.

/** lit's. */
export const html = (strings, ...values) => ({strings, values});
/** @lit/localize's, for texts without markup. */
export const str = (strings, ...values) => ({strings, values, isText: true});

let translate = (template) => template;

/** Sets what gives a text in another language: a function from the template in English and its id. */
export function setTranslation(translation) {
  translate = translation;
}

/** @lit/localize's. */
export function msg(template, {id}) {
  const translated = translate(template, id);
  return translated.isText ? joined(translated, String) : translated;
}

/** HTML of a template, a text, or a list of them. Texts are escaped. */
export function toHtml(value) {
  if (value === undefined || value === null || value === false) return '';
  if (Array.isArray(value)) return value.map(toHtml).join('');
  return value.strings ? joined(value, toHtml) : escape(String(value));
}

const joined = ({strings, values}, write) =>
  strings.map((string, at) => (at < values.length ? string + write(values[at]) : string)).join('');

const escape = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
