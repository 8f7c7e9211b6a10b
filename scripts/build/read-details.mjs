import {readFileSync} from 'node:fs';
import {importSource} from './import-source.mjs';

/**
 * Reads a file with the details of a council, and checks them with the script's own parsers.
 *
 * @param {string} file JSON: values by attribute name, as in HTML. A boolean attribute has true.
 * @returns {Promise<Record<string, string>>} The same, with '' for true. A name or a value that is not allowed throws.
 */
export async function readDetails(file) {
  const {attributeProperties, attributeName, attributeRules} = await importSource('attributes/attributes.ts');
  const properties = new Map(attributeProperties.map((property) => [attributeName(property), property]));
  const details = JSON.parse(readFileSync(file, 'utf8'));
  return Object.fromEntries(
    Object.entries(details).map(([name, value]) => {
      const property = properties.get(name);
      if (!property)
        throw new Error(`${file}: there is no attribute ${name}. There are: ${[...properties.keys()].join(', ')}.`);
      const rule = attributeRules[property];
      // `language-menu` can name languages, and any value turns it on.
      const isText = typeof value === 'string';
      const isAllowed = rule
        ? isText && rule.parse(value) !== undefined
        : value === true || (isText && name === 'language-menu');
      if (!isAllowed)
        throw new Error(`${file}: ${name} cannot be ${JSON.stringify(value)}. Allowed: ${rule?.allowed ?? 'true'}.`);
      return [name, value === true ? '' : value];
    }),
  );
}
