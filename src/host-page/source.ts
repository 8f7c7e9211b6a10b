import {attributeName, attributeProperties, ways} from '../attributes/attributes.js';
import {PAGE} from '../attributes/fallback.js';
import {decode} from '../attributes/decode.js';
import type {PageValues, RawValues} from '../attributes/page-defaults.js';
import {warnOfOverruled} from './agree.js';
import {warnOnce} from '../attributes/warn.js';
import {warnOfWrongAttributes} from '../attributes/wrong-attributes.js';
import {findIn} from '../query.js';
import {addressOf} from './script-tags.js';

/** One place in which the page's owner gives details. */
export interface Source {
  /** The part of the page that has these contacts for itself; undefined if they are for the whole page. */
  readonly section?: Element | undefined;
  readonly values: PageValues;
}

/** What marks a block of data: `<script type="application/json" data-prevent-widgets>`. */
export const BLOCK = 'data-prevent-widgets';

/** `folder` says where `locales/` is. It is not an attribute of an element, but is written like one elsewhere. */
const properties = [...attributeProperties, 'folder'];

const propertyOf = (name: string) => properties.find((property) => attributeName(property) === name);

/** Reads the details of a script tag. Its attributes come before those in its address. */
export function sourceOfTag(script: HTMLScriptElement): Source {
  const [, hash = ''] = addressOf(script)?.split('#', 2) ?? [];
  const inAddress = valuesOf(fromHash(hash), (name, written) => `<script src="prevent.js#…"> with ${name}=${written}`);
  const own = Object.entries(script.dataset).filter(([name]) => properties.includes(name));
  const onTag = valuesOf(own, (name, written) => `<script data-${name}=${written}>`);
  warnOfWrongAttributes(
    'script',
    script.getAttributeNames(),
    attributeProperties.map((property) => `data-${attributeName(property)}`),
  );
  for (const property of onTag.keys()) warnOfOverruled(property, [onTag, inAddress]);
  return sourceAt(script, new Map([...inAddress, ...onTag]));
}

/** Reads the details in a block of data. If it is not valid JSON, there are none, and the console says so. */
export function sourceOfBlock(script: HTMLScriptElement): Source {
  const raw: [string, unknown][] = [];
  try {
    const data: unknown = JSON.parse(script.text.trim());
    for (const [name, value] of Object.entries(data as object)) {
      const property = propertyOf(name);
      if (property) raw.push([property, value]);
      else {
        const names = properties.map(attributeName).join(', ');
        warnOnce(`"${name}" in <script ${BLOCK}> is not read. Names are: ${names}.`);
      }
    }
  } catch {
    // While the page is loading, the rest of the block may still come.
    if (document.readyState !== 'loading') warnOnce(`<script ${BLOCK}> is no JSON.`);
  }
  return sourceAt(
    script,
    valuesOf(raw, (name, written) => `<script ${BLOCK}> with "${name}": ${written}`),
  );
}

/** Returns what is built into a file. */
export const sourceInFile = (details: RawValues): Source => ({
  values: valuesOf(Object.entries(details), (name, written) => `prevent.js with ${name}=${written} inside`),
});

function sourceAt({parentElement}: HTMLScriptElement, values: PageValues): Source {
  // An element that is a part of a page, or has one in it, is not just a section.
  const isForSection =
    parentElement && ways.some((way) => values.has(way)) && !findIn(parentElement, `head, body, ${PAGE}`).length;
  return {values, section: isForSection ? parentElement : undefined};
}

/** Returns details by property name. In JSON, `false` and `null` mean that a detail is not given. */
function valuesOf(
  raw: readonly (readonly [property: string, value: unknown])[],
  where: (name: string, written: string) => string,
): PageValues {
  return new Map(
    raw
      .filter(([, value]) => value !== false && value !== null)
      .map(([property, value]) => [
        property,
        {value, where: (written: string) => where(attributeName(property), written)},
      ]),
  );
}

/** Reads details behind `#`. A plus means a space, as in a form, except before a number and in an address. */
function fromHash(hash: string): [string, string][] {
  // An editor may have escaped the address twice.
  return hash
    .replace(/&amp;/g, '&')
    .split('&')
    .flatMap((part) => {
      const [name = '', ...rest] = part.split('=');
      const property = propertyOf(name);
      if (!property) {
        warnOfWrongAttributes('script src="prevent.js#…"', [name], attributeProperties.map(attributeName));
        return [];
      }
      const written = rest.join('=');
      // Some tools write a space as +, but a number can begin with one, and an address can have one.
      return [[property, decode(/@|%40|^http/i.test(written) ? written : written.replace(/(?!^)\+/g, ' '))]];
    });
}
