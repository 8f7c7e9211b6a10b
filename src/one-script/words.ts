import type {TemplateResult} from 'lit';

/** Words with places for values; `values` says which of those that are given stands where. */
interface Words {
  readonly strings: TemplateStringsArray;
  readonly values: readonly unknown[];
}

/** What a catalog holds for a number. */
export type Message = string | Words | TemplateResult;

/** Words with places for values. */
export const str = (strings: TemplateStringsArray, ...values: readonly unknown[]): Words => ({
  strings,
  values,
});
