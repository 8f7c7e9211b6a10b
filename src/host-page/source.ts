import {attributeName, attributeProperties} from '../attributes/attributes.js';
import {decode} from '../attributes/decode.js';
import type {PageValues} from '../attributes/page-defaults.js';
import {warnOfOverruled} from './agree.js';
import {warnOnce} from '../attributes/warn.js';
import {warnOfWrongAttributes} from '../attributes/wrong-attributes.js';
import {addressOf} from './script-tags.js';

/** One place in which the page's owner gives details. */
export interface Source {
  /** The tag that has them; undefined for those inside the file. */
  readonly script?: HTMLScriptElement;
  readonly values: PageValues;
}

/** What marks a block of data: `<script type="application/json" data-prevent-widgets>`. */
export const BLOCK = 'data-prevent-widgets';

/** Where the folder `locales/` is: no attribute of an element, and written like one elsewhere. */
const properties = [...attributeProperties, 'folder'];

const propertyOf = (name: string) => properties.find((property) => attributeName(property) === name);

/** The details of a script tag: its attributes, before those in its address. */
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

/** The details in a block of data. Nothing, and a line in the console, where it cannot be read. */
export function sourceOfBlock(script: HTMLScriptElement): Source {
  const raw: [string, unknown][] = [];
  try {
    const data: unknown = JSON.parse(script.text);
    for (const [name, value] of Object.entries(data as object)) {
      const property = propertyOf(name);
      // `true` is an attribute without a value, as in the file with a council's details.
      if (property && value !== false) raw.push([property, value === true ? '' : value]);
      if (!property) {
        const names = properties.map(attributeName).join(', ');
        warnOnce(`"${name}" in <script ${BLOCK}> is not read. Names are: ${names}.`);
      }
    }
  } catch {
    // The rest of it may only be on its way.
    if (document.readyState !== 'loading') warnOnce(`<script ${BLOCK}> is no JSON.`);
  }
  return {script, values: valuesOf(raw, (name, written) => `<script ${BLOCK}> with "${name}": ${written}`)};
}

/** Details by the name of the property. */
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

/** A plus is a space, as in a form, but in front of a number and in an e-mail address. */
function fromHash(hash: string): [string, string][] {
  // An editor can have escaped the address once more.
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
