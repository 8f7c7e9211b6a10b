import {nothing, type TemplateResult} from 'lit';

const known = new Map<string, TemplateStringsArray>();

/**
 * The same markup with as few templates as it takes: one for all that is the same in every language, and one for each text.
 * lit prepares, clones and remembers a template for each `html` otherwise; a report has eighty.
 *
 * The nodes between the texts stay when the language or an attribute changes, and so does the focus in them, as long as
 * what comes and goes is `optional` (docs/decisions/0018).
 */
export function asOneTemplate(result: TemplateResult): TemplateResult {
  const strings = [''];
  const values: unknown[] = [];
  const add = (inner: TemplateResult) => {
    inner.strings.forEach((string, index) => {
      strings.push((strings.pop() ?? '') + string);
      if (index === inner.values.length) return;
      const value = inner.values[index];
      if (isTemplate(value) && 'isMarkup' in value) {
        add(value);
      } else {
        values.push(resolve(value));
        strings.push('');
      }
    });
  };
  add(result);
  return {...result, strings: templateOf(strings), values};
}

/**
 * A part that is not always there; what is falsy is none. It stands in a list of its own: inside the template around it, that
 * would be another one with it than without, and all of it be rendered anew.
 */
export function optional(part: TemplateResult | false | '' | undefined): readonly TemplateResult[] | typeof nothing {
  return part ? [part] : nothing;
}

/** What stays apart: a text, whose own markup becomes one template, and the items of a list. */
function resolve(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(resolve);
  return isTemplate(value) ? asOneTemplate(value) : value;
}

function isTemplate(value: unknown): value is TemplateResult {
  return typeof value === 'object' && value !== null && '_$litType$' in value;
}

/** lit knows a template by the identity of its strings. */
function templateOf(strings: readonly string[]): TemplateStringsArray {
  const key = strings.join('\0');
  const template = known.get(key) ?? Object.assign(strings, {raw: strings});
  known.set(key, template);
  return template;
}
