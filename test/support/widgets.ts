import {aTimeout, waitUntil as pollUntil} from '@open-wc/testing';

/**
 * Whether this run takes the elements from the package's modules instead of the one script
 * (web-test-runner.config.mjs).
 */
const isPackage = document.documentElement.dataset['build'] === 'package';

/**
 * Loads the built script, or another one, as a page does, with attributes on the script's tag. In a run with the
 * package, it loads that instead.
 */
export async function loadScript(
  attributes: Record<string, string> = {},
  target: Document = document,
  address = '/dist/prevent.js',
): Promise<void> {
  if (!isPackage || !address.startsWith('/dist/prevent.')) return insertScript(attributes, target, address);
  if (address === '/dist/prevent.all.js') {
    const files = Object.keys((await (await fetch('/dist/integrity.json')).json()) as Record<string, string>);
    const locales = files.filter((name) => name.startsWith('locales/'));
    await Promise.all(locales.map((name) => insertScript({}, target, `/dist/${name}`)));
  }
  return insertScript({...attributes, type: 'module'}, target, '/dist/npm/index.js');
}

function insertScript(attributes: Record<string, string>, target: Document, address: string): Promise<void> {
  const script = target.createElement('script');
  for (const [name, value] of Object.entries(attributes)) script.setAttribute(name, value);
  script.src = address;
  return new Promise((resolve, reject) => {
    script.onload = () => {
      resolve();
    };
    script.onerror = () => {
      reject(new Error('The script did not load.'));
    };
    target.head.append(script);
  });
}

/** How long something may take on a slow machine, in milliseconds. */
const PATIENCE = 15_000;

/** Waits until a condition holds. */
export function waitUntil(condition: () => unknown, otherwise: string): Promise<void> {
  return pollUntil(condition, otherwise, {timeout: PATIENCE});
}

/** An element of ours, with what the tests need to know of it. */
export interface Widget extends HTMLElement {
  readonly updateComplete: Promise<boolean>;
}

/** Puts HTML into the page, waits until each of our elements in it has rendered, and returns the first. */
export async function show(html: string): Promise<Widget> {
  const holder = document.createElement('div');
  holder.dataset['test'] = '';
  holder.innerHTML = html;
  document.body.append(holder);
  const widgets = widgetsIn(holder);
  await Promise.all(widgets.map(untilShown));
  const [first] = widgets;
  if (!first) throw new Error('The HTML has no element of ours.');
  return first;
}

/** Waits until an element has rendered. An element with a menu waits for the list of languages itself. */
export async function untilShown(widget: Widget): Promise<void> {
  await widget.updateComplete;
  if (!widget.hasAttribute('language-menu')) return;
  await waitUntil(() => widget.shadowRoot?.querySelector('section'), 'The menu did not come.');
}

/**
 * Returns every element of ours below a node in document order, including those in the shadow roots of placeholders.
 */
export function widgetsIn(node: ParentNode): Widget[] {
  return [...node.querySelectorAll<Widget>('*')].flatMap((element) => {
    if (element.localName.startsWith('prevent-')) return [element];
    return element.shadowRoot ? widgetsIn(element.shadowRoot) : [];
  });
}

/** Removes what `show` put into the page. For afterEach. */
export function clear(): void {
  for (const holder of document.querySelectorAll('[data-test]')) holder.remove();
}

/** Returns what a visitor can read in an element: the rendered text, with white space folded. */
export function textOf(widget: HTMLElement): string {
  const root = widget.shadowRoot?.querySelector<HTMLElement>('section');
  return (root?.innerText ?? '').replace(/\s+/g, ' ').trim();
}

/** Returns the addresses of all links in an element, in order, as written. */
export function hrefsOf(widget: HTMLElement): string[] {
  return [...(widget.shadowRoot?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href') ?? '');
}

/** Returns what the console is told while an act runs. */
export async function warningsDuring(act: () => unknown): Promise<string[]> {
  const warnings: string[] = [];
  const warn = console.warn;
  console.warn = (...parts: unknown[]) => warnings.push(parts.join(' '));
  try {
    await act();
    await aTimeout(0);
  } finally {
    console.warn = warn;
  }
  return warnings;
}
