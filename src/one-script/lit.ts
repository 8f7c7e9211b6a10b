/**
 * What the one script has in place of `lit`: lit's templates, and of LitElement and `css` what our elements use. The build
 * puts it there; apps get lit itself (docs/decisions/0020). It does what lit documents:
 * https://lit.dev/docs/components/lifecycle/
 */
import type {PropertyDeclarations, ReactiveController} from 'lit';
import {showBetween} from './templates.js';

export {html, nothing} from './templates.js';

/** A style sheet: its text, and what all elements share once one of them has needed it. */
interface Style {
  readonly text: string;
  sheet: CSSStyleSheet | undefined;
}

type Styles = Style | readonly Styles[];

/** A style sheet without expressions in it. */
export const css = ([text = '']: TemplateStringsArray): Style => ({text, sheet: undefined});

/** An element that renders itself anew when one of its properties has changed. */
export abstract class LitElement extends HTMLElement {
  declare static properties: PropertyDeclarations;
  declare static styles: Styles;

  static get observedAttributes(): readonly string[] {
    return Object.values(this.properties).map(({attribute}) => String(attribute));
  }

  /** Settles when what has changed is shown. */
  declare updateComplete: Promise<void>;
  declare renderRoot: ShadowRoot | undefined;

  declare private readonly controllers: ReactiveController[];
  declare private isUpdatePending: boolean;
  declare private show: (content: unknown) => void;

  constructor() {
    super();
    this.controllers = [];
    for (const name of Object.keys(this.kind.properties)) addAccessor(this, name);
  }

  abstract render(): unknown;
  abstract shouldUpdate(): boolean;

  addController(controller: ReactiveController): void {
    this.controllers.push(controller);
  }

  connectedCallback(): void {
    const isFirst = !this.renderRoot;
    // src/elements/never-blank.ts has made the shadow root.
    if (isFirst && this.shadowRoot) this.useRoot(this.shadowRoot);
    for (const controller of this.controllers) controller.hostConnected?.();
    if (isFirst) this.requestUpdate();
  }

  disconnectedCallback(): void {
    for (const controller of this.controllers) controller.hostDisconnected?.();
  }

  attributeChangedCallback(attribute: string, _before: unknown, value: string | null): void {
    for (const [name, {attribute: own, type}] of Object.entries(this.kind.properties)) {
      if (own === attribute) Reflect.set(this, name, type === Boolean ? value !== null : value);
    }
  }

  requestUpdate(): void {
    if (!this.renderRoot || this.isUpdatePending) return;
    this.isUpdatePending = true;
    // What changes together is rendered once.
    this.updateComplete = Promise.resolve().then(() => {
      this.isUpdatePending = false;
      if (!this.shouldUpdate()) return;
      for (const controller of this.controllers) controller.hostUpdate?.();
      this.show(this.render());
      for (const controller of this.controllers) controller.hostUpdated?.();
    });
  }

  private useRoot(root: ShadowRoot): void {
    this.renderRoot = root;
    // In front of the fallback, which is there until the first rendering has succeeded.
    const [start, end] = [document.createComment(''), document.createComment('')];
    root.prepend(start, end);
    this.show = showBetween(start, end);
    addStyles(root, ([this.kind.styles] as Style[][]).flat(Infinity) as Style[]);
  }

  private get kind(): typeof LitElement {
    return this.constructor as typeof LitElement;
  }
}

function addAccessor(element: LitElement, name: string): void {
  // It may have been set before the element was upgraded.
  let value: unknown = Object.prototype.hasOwnProperty.call(element, name) ? Reflect.get(element, name) : undefined;
  Object.defineProperty(element, name, {
    get: () => value,
    set(next: unknown) {
      if (next === value) return;
      value = next;
      element.requestUpdate();
    },
  });
}

/** By sheets that all elements share; a browser without them gets a copy for each element (R16). */
function addStyles(root: ShadowRoot, styles: readonly Style[]): void {
  if ('adoptedStyleSheets' in Document.prototype && 'replace' in CSSStyleSheet.prototype) {
    root.adoptedStyleSheets = styles.map((style) => (style.sheet ??= sheetOf(style)));
    return;
  }
  for (const {text} of styles) {
    const element = document.createElement('style');
    element.textContent = text;
    root.append(element);
  }
}

function sheetOf({text}: Style): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  return sheet;
}
