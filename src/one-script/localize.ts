/**
 * What the one script has in place of `@lit/localize`: what its runtime mode does for texts whose number the build knows
 * (scripts/rollup-plugin-messages.mjs). https://lit.dev/docs/localization/runtime-mode/
 */
import type {LocaleModule} from '@lit/localize';
import type {ReentrantConfiguration} from '@lit/localize/init/reentrant.js';
import type {TemplateResult} from 'lit';

/** A text with values in it: of the source, what they are; of a translation, which of those of the source. */
interface Text {
  readonly isText: true;
  readonly strings: TemplateStringsArray;
  readonly values: readonly unknown[];
}

type Message = string | Text | TemplateResult;

let translations: () => LocaleModule | undefined;

/** Says where the translations of the language that is shown now come from. */
export function configureReentrantLocalization({getLocale, loadLocaleSync}: ReentrantConfiguration): void {
  translations = () => loadLocaleSync(getLocale());
}

/** A text with values in it. */
export const str = (strings: TemplateStringsArray, ...values: readonly unknown[]): Text => ({
  isText: true,
  strings,
  values,
});

/** A text in the language that is shown now; in its own words where there is no translation. */
export function msg(source: Message, number: number): string | TemplateResult {
  const message = (translations()?.templates[number] ?? source) as Message;
  if (typeof message === 'string') return message;
  const given = (source as Text).values;
  const values = message === source ? given : message.values.map((which) => given[which as number]);
  return 'isText' in message
    ? String.raw({raw: message.strings}, ...values)
    : {...message, values: values as unknown[]};
}
