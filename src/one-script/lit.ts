/**
 * What the one script has in place of `lit`: lit's templates, and of LitElement and `css` what our elements use. The build
 * puts it there; apps get lit itself (docs/decisions/0020). It does what lit documents:
 * https://lit.dev/docs/components/lifecycle/
 */
import type {PropertyDeclarations, ReactiveController} from 'lit';
import {build, patch} from './templates.js';

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
    return Object.entries(this.properties).map(([name, {attribute}]) => {
      this.addAccessor(name);
      return attribute as string;
    });
  }

  /** Settles when what has changed is shown. */
  declare updateComplete: Promise<void>;
  declare renderRoot: ShadowRoot | undefined;

  declare private readonly controllers: ReactiveController[];
  declare private isUpdatePending: boolean;
  /** What the properties hold. */
  declare private readonly held: Record<string, unknown>;
  /** What is shown, and the values in it. */
  declare private rendered: Element | undefined;
  declare private given: readonly unknown[];

  constructor() {
    super();
    this.controllers = [];
    // Without a prototype: a page can have added to that of all objects.
    this.held = Object.create(null) as Record<string, unknown>;
    for (const name of Object.keys(this.kind.properties)) {
      if (!Object.prototype.hasOwnProperty.call(this, name)) continue;
      // It was set before the element was upgraded, and hides the accessor.
      this.held[name] = Reflect.get(this, name);
      Reflect.deleteProperty(this, name);
    }
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
      if (own === attribute) Reflect.set(this, name, type ? value !== null : value);
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

  /** Calls the listener that a template has for a click. */
  handleEvent({target}: Event): void {
    const listener = (target as Element).closest<HTMLElement>('[data-click]');
    if (listener) (this.given[Number(listener.dataset['click'])] as () => unknown)();
  }

  private useRoot(root: ShadowRoot): void {
    this.renderRoot = root;
    root.addEventListener('click', this);
    addStyles(root, ([this.kind.styles] as Style[][]).flat(Infinity) as Style[]);
  }

  private show(content: unknown): void {
    const given: unknown[] = [];
    const wanted = build(content, given);
    if (this.rendered) patch(this.rendered, wanted);
    // In front of the fallback, which is there until the first rendering has succeeded.
    else this.renderRoot?.prepend((this.rendered = wanted));
    this.given = given;
  }

  private get kind(): typeof LitElement {
    return this.constructor as typeof LitElement;
  }

  private static addAccessor(name: string): void {
    Object.defineProperty(this.prototype, name, {
      configurable: true,
      get(this: LitElement) {
        return this.held[name];
      },
      set(this: LitElement, value: unknown) {
        if (value === this.held[name]) return;
        this.held[name] = value;
        this.requestUpdate();
      },
    });
  }
}

/** By sheets that all elements share; a browser without them gets a copy for each element (R16). */
function addStyles(root: ShadowRoot, styles: readonly Style[]): void {
  if ('adoptedStyleSheets' in Document.prototype && 'replaceSync' in CSSStyleSheet.prototype) {
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
