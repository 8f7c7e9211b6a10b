import type {TemplateResult} from 'lit';
import type {DirectiveResult} from 'lit/directive.js';

/** A text: a plain one, or one with markup, links, numbers or names inside. */
export type Text = string | TemplateResult | DirectiveResult;

/** A piece of content, in the order in which it is read. */
export interface Section {
  readonly heading: Text;
  readonly body: Text;
}
