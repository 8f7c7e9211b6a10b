/**
 * What the one script has in place of `@lit/localize`: what its runtime mode does, with English as one language of many. The build
 * has taken the texts out of msg(), and put their numbers there (scripts/rollup-plugin-messages.mjs).
 * https://lit.dev/docs/localization/runtime-mode/
 */
import type {LocaleModule} from '@lit/localize';
import type {ReentrantConfiguration} from '@lit/localize/init/reentrant.js';
import type {TemplateResult} from 'lit';
import {messageOf} from '../locale/message.js';
import {texts} from './english.js';
import {isTemplate} from './templates.js';

/** The tag of a text with values in it, of which the build leaves nothing. */
export const str = String.raw;

let translations: () => LocaleModule | undefined;

/** Says where the texts of the language that is shown now come from. */
export function configureReentrantLocalization({getLocale, loadLocaleSync}: ReentrantConfiguration): void {
  translations = () => loadLocaleSync(getLocale());
}

/** A text in the language that is shown now, with values filled in; in English where there is no translation. */
export function msg(number: number, given: readonly unknown[]): string | TemplateResult {
  const message = translations()?.templates[number] ?? messageOf(texts[number] ?? '');
  if (typeof message === 'string') return message;
  const values = message.values.map((which) => given[which as number]);
  return isTemplate(message) ? {...message, values} : String.raw({raw: message.strings}, ...values);
}
