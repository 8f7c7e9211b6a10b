/**
 * What the one script has in place of `lit`: lit's templates, and of LitElement and `css` what our elements use. The build
 * puts it there; apps get lit itself (docs/decisions/0020). It does what lit documents:
 * https://lit.dev/docs/components/lifecycle/
 */
import {html, nothing, render, type RenderOptions} from 'lit/html.js';
import type {PropertyDeclarations, ReactiveController} from 'lit';

export {html, nothing};

/** A style sheet: its text, and what all elements share once one of them has needed it. */
interface Style {
  readonly text: string;
  sheet?: CSSStyleSheet;
}

type Styles = Style | readonly Styles[];

/** A style sheet without expressions in it. */
export const css = ([text = '']: TemplateStringsArray): Style => ({text});

/** An element that renders itself anew when one of its properties has changed. */
export abstract class LitElement extends HTMLElement {
  declare static properties: PropertyDeclarations;
  declare static styles: Styles;

  /** The property of each attribute. */
  declare private static propertyOf: Map<string, string> | undefined;

  static get observedAttributes(): readonly string[] {
    if (!this.propertyOf) {
      this.propertyOf = new Map();
      for (const [name, {attribute = name}] of Object.entries(this.properties)) {
        this.propertyOf.set(String(attribute), name);
        addAccessor(this.prototype, name);
      }
    }
    return [...this.propertyOf.keys()];
  }

  /** Settles when what has changed is shown. */
  declare updateComplete: Promise<void>;
  declare renderRoot: ShadowRoot | undefined;

  declare private readonly controllers: ReactiveController[];
  declare private isUpdatePending: boolean;
  declare private renderOptions: RenderOptions;

  constructor() {
    super();
    this.controllers = [];
    const values = this as unknown as Record<string, unknown>;
    for (const name of Object.keys(this.kind.properties)) {
      if (!Object.prototype.hasOwnProperty.call(this, name)) continue;
      // Set before the element was upgraded, it hides the accessor.
      const value = values[name];
      // eslint-disable-next-line @typescript-eslint/no-dynamic-delete
      delete values[name];
      values[name] = value;
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
    const {properties, propertyOf} = this.kind;
    const name = propertyOf?.get(attribute) ?? '';
    const values = this as unknown as Record<string, unknown>;
    values[name] = properties[name]?.type === Boolean ? value !== null : value;
  }

  requestUpdate(): void {
    if (!this.renderRoot || this.isUpdatePending) return;
    this.isUpdatePending = true;
    // What changes together is rendered once.
    this.updateComplete = Promise.resolve().then(() => {
      this.update();
    });
  }

  private useRoot(root: ShadowRoot): void {
    this.renderRoot = root;
    this.renderOptions = {host: this, renderBefore: root.firstChild};
    addStyles(root, ([this.kind.styles] as Style[][]).flat(Infinity) as Style[]);
  }

  private get kind(): typeof LitElement {
    return this.constructor as typeof LitElement;
  }

  private update(): void {
    this.isUpdatePending = false;
    if (!this.renderRoot || !this.shouldUpdate()) return;
    for (const controller of this.controllers) controller.hostUpdate?.();
    render(this.render(), this.renderRoot, this.renderOptions);
    for (const controller of this.controllers) controller.hostUpdated?.();
  }
}

function addAccessor(prototype: LitElement, name: string): void {
  const key = Symbol();
  Object.defineProperty(prototype, name, {
    get(this: Record<symbol, unknown>) {
      return this[key];
    },
    set(this: LitElement & Record<symbol, unknown>, value: unknown) {
      const hasChanged = value !== this[key];
      this[key] = value;
      if (hasChanged) this.requestUpdate();
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
