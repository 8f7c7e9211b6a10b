// Puts a council's details into a finished script. This module runs in Node for `npm run build -- --defaults
// details.json`, and in the browser for the snippet builder, so both make the same file.

/** The code that a finished file has for src/host-page/details-inside.ts. */
const RELEASED = `JSON.parse('{"prevent-widgets":"details"}')`;

/**
 * Returns the script with the details inside. The script checks every value again when it runs.
 *
 * @param {string} script The text of prevent.js or prevent.all.js, as released. Any other text throws.
 * @param {Readonly<Record<string, string>>} details Values by attribute name, as in HTML:
 *   `form-url`. A boolean attribute has ''.
 * @returns {string}
 */
export function withDetailsInside(script, details) {
  const [before, after, ...more] = script.split(RELEASED);
  if (before === undefined || after === undefined || more.length) throw new Error('This is no released prevent.js.');
  const values = Object.fromEntries(Object.entries(details).map(([name, value]) => [propertyName(name), value]));
  return `${before}JSON.parse(${asciiLiteral(JSON.stringify(values))})${after}`;
}

/** @param {string} attribute */
function propertyName(attribute) {
  return attribute.replace(/-[a-z]/g, (match) => match.charAt(1).toUpperCase());
}

/**
 * Returns a string literal in ASCII, so that no charset of a page can spoil it, and without `<`, so that it may stand
 * in a page.
 *
 * @param {string} text
 */
function asciiLiteral(text) {
  return JSON.stringify(text).replace(/[^ -~]|</g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
