import {attributeName, attributeProperties} from '../attributes/attributes.js';
import {decode} from '../attributes/decode.js';
import type {PageValues} from '../attributes/page-defaults.js';
import {warnOfOverruled} from './agree.js';
import {warnOnce} from '../attributes/warn.js';
import {warnOfWrongAttributes} from '../attributes/wrong-attributes.js';
import {addressOf} from './script-tags.js';

/** One place in which the page's owner gives details. */
export interface Source {
  /** The tag that holds them; undefined if they are inside the file. */
  readonly script?: HTMLScriptElement;
  readonly values: PageValues;
}

/** What marks a block of data: `<script type="application/json" data-prevent-widgets>`. */
export const BLOCK = 'data-prevent-widgets';

/** `folder` says where `locales/` is. It is not an attribute of an element, but is written like one elsewhere. */
const properties = [...attributeProperties, 'folder'];

const propertyOf = (name: string) => properties.find((property) => attributeName(property) === name);

/** Reads the details of a script tag. Its attributes come before those in its address. */
export function sourceOfTag(script: HTMLScriptElement): Source {
  const [, hash = ''] = addressOf(script).split('#', 2);
  const inAddress = valuesOf(fromHash(hash), (name, written) => `<script src="prevent.js#…"> with ${name}=${written}`);
  const own = Object.entries(script.dataset).filter(([name]) => properties.includes(name));
  const onTag = valuesOf(own, (name, written) => `<script data-${name}=${written}>`);
  warnOfWrongAttributes(
    'script',
    script.getAttributeNames(),
    attributeProperties.map((property) => `data-${attributeName(property)}`),
  );
  for (const [property, other] of inAddress) warnOfOverruled(property, onTag.get(property), other);
  return {script, values: new Map([...inAddress, ...onTag])};
}

/** Reads the details in a block of data. If it is not valid JSON, there are none, and the console says so. */
export function sourceOfBlock(script: HTMLScriptElement): Source {
  const raw: [string, unknown][] = [];
  try {
    const data: unknown = JSON.parse(script.text);
    for (const [name, value] of Object.entries(data as object)) {
      const property = propertyOf(name);
      // `true` means an attribute without a value, as in a council's own file.
      if (property && value !== false) raw.push([property, value === true ? '' : value]);
      if (!property) {
        const names = properties.map(attributeName).join(', ');
        warnOnce(`"${name}" in <script ${BLOCK}> is not read. Names are: ${names}.`);
      }
    }
  } catch {
    // While the page is loading, the rest of the block may still come.
    if (document.readyState !== 'loading') warnOnce(`<script ${BLOCK}> is no JSON.`);
  }
  return {script, values: valuesOf(raw, (name, written) => `<script ${BLOCK}> with "${name}": ${written}`)};
}

/** Returns details by property name. */
export function valuesOf(
  raw: readonly (readonly [property: string, value: unknown])[],
  where: (name: string, written: string) => string,
): PageValues {
  return new Map(
    raw.map(([property, value]) => [
      property,
      {value, where: (written: string) => where(attributeName(property), written)},
    ]),
  );
}

/** Reads details behind `#`. A plus means a space, as in a form, except before a number and in an e-mail address. */
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
      // Some tools write a space as +, but a number can begin with one, and an e-mail address can have one.
      return [[property, decode(/^\+|@|%40/i.test(written) ? written : written.replace(/\+/g, ' '))]];
    });
}
