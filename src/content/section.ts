import type {TemplateResult} from 'lit';

/** A text: a plain one, or one with markup, numbers or names inside. */
export type Text = string | TemplateResult;

/** A piece of content, in the order in which it is read. */
export interface Section {
  readonly heading: Text;
  readonly body: Text;
}
