// Replaces lit and @lit/localize when the build runs src/content in Node. A template is its strings and values, and
// becomes HTML without a browser.

/** Replaces lit's `html`. */
export const html = (strings, ...values) => ({strings, values});
/** Replaces @lit/localize's `str`, for texts without markup. */
export const str = (strings, ...values) => ({strings, values, isText: true});

let translate = (template) => template;

/** Sets the function that translates a text: it takes the English template and its id. */
export function setTranslation(translation) {
  translate = translation;
}

/** Replaces @lit/localize's `msg`. */
export function msg(template, {id}) {
  const translated = translate(template, id);
  return translated.isText ? joined(translated, String) : translated;
}

/** Returns the HTML of a template, a text or a list of them. It escapes texts. */
export function toHtml(value) {
  if (value === undefined || value === null || value === false) return '';
  if (Array.isArray(value)) return value.map(toHtml).join('');
  return value.strings ? joined(value, toHtml) : escape(String(value));
}

const joined = ({strings, values}, write) =>
  strings.map((string, at) => (at < values.length ? string + write(values[at]) : string)).join('');

const escape = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
