import type {TemplateResult} from 'lit';

/** Markup that is the same in every language, unlike the text in it. */
export interface Markup extends TemplateResult {
  readonly isMarkup: true;
}

/**
 * lit's `html`, for markup that is the same in every language: it becomes one template together with the markup around it
 * (`asOneTemplate`). Texts use lit's own, since theirs change with the language.
 */
export function html(strings: TemplateStringsArray, ...values: unknown[]): Markup {
  return markup(strings, values);
}

/** The same, where the markup itself depends on something: strings that are constants of ours, and a value between each two. */
export function markup(strings: readonly string[], values: unknown[]): Markup {
  // What lit's `html` returns: https://github.com/lit/lit/blob/main/packages/lit-html/src/lit-html.ts
  return {['_$litType$']: 1, strings: strings as TemplateStringsArray, values, isMarkup: true};
}
