/**
 * Templates, with as much of what lit-html does as ours need: they bind texts, lists and templates between tags, attributes, and
 * listeners of events. https://lit.dev/docs/templates/expressions/
 */
import type {TemplateResult} from 'lit';
import {policy} from '../host-page/security-policy.js';

/** Shows nothing between tags, and leaves an attribute out. */
export const nothing = Symbol();

/** A template and its values. */
export function html(strings: TemplateStringsArray, ...values: unknown[]): TemplateResult<1> {
  return {['_$litType$']: 1, strings, values};
}

/** Whether a value is a template with its values. */
export function isTemplate(value: unknown): value is TemplateResult {
  return typeof value === 'object' && value !== null && '_$litType$' in value;
}

/** Puts values into their place: as many as it has, from that index on. */
type Fill = (values: readonly unknown[], from: number) => void;

/** Where values go: to a node, by its number, and to an attribute of it; behind it where that has no name. */
interface Place {
  readonly node: number;
  readonly attribute: string;
  /** What stands around the values. */
  readonly strings: readonly string[];
}

/** What is made of the strings of a template once. */
interface Template {
  readonly content: DocumentFragment;
  readonly places: readonly Place[];
}

/** A copy of a template on the page. */
interface Copy {
  readonly template: Template;
  readonly fragment: DocumentFragment;
  readonly fill: (values: readonly unknown[]) => void;
}

// Stands for a value in HTML. All of that is constant, so that nobody else can write it there.
const MARK = 'prevent$';
const templates = new WeakMap<readonly string[], Template>();

const elementsAndComments = (root: Node) => document.createTreeWalker(root, 129);

function templateOf(strings: readonly string[]): Template {
  const template = templates.get(strings) ?? makeTemplate(strings);
  templates.set(strings, template);
  return template;
}

function makeTemplate(strings: readonly string[]): Template {
  const markup = strings.reduce((before, string) => {
    const isInTag = before.lastIndexOf('<') > before.lastIndexOf('>');
    return before + (isInTag ? MARK : `<!--${MARK}-->`) + string;
  });
  const element = document.createElement('template');
  element.innerHTML = policy ? policy.createHTML(markup) : markup;
  const places: Place[] = [];
  const walker = elementsAndComments(element.content);
  for (let node = 0; walker.nextNode(); node++) {
    const current = walker.currentNode;
    if (current instanceof Element) {
      for (const {name, value} of [...current.attributes]) {
        const around = value.split(MARK);
        if (around.length < 2) continue;
        places.push({node, attribute: name, strings: around});
        current.removeAttribute(name);
      }
    } else {
      places.push({node, attribute: '', strings: ['', '']});
    }
  }
  return {content: element.content, places};
}

function makeCopy(template: Template): Copy {
  const fragment = document.importNode(template.content, true);
  const walker = elementsAndComments(fragment);
  let at = -1;
  const fills = template.places.map(({node, attribute, strings}) => {
    for (; at < node; at++) walker.nextNode();
    const {currentNode} = walker;
    return attribute
      ? fillOfAttribute(currentNode as Element, attribute, strings)
      : fillBetween(currentNode as Comment);
  });
  return {
    template,
    fragment,
    fill(values) {
      let from = 0;
      template.places.forEach(({strings}, index) => {
        fills[index]?.(values, from);
        from += strings.length - 1;
      });
    },
  };
}

function fillOfAttribute(element: Element, name: string, strings: readonly string[]): Fill {
  if (name.startsWith('@')) {
    let listener: (event: Event) => unknown;
    element.addEventListener(name.slice(1), (event) => listener(event));
    return (values, from) => (listener = values[from] as typeof listener);
  }
  let shown: string | undefined;
  return (values, from) => {
    const own = values.slice(from, from + strings.length - 1);
    const value = own.includes(nothing) ? undefined : String.raw({raw: strings}, ...own);
    if (value === shown) return;
    shown = value;
    if (value === undefined) element.removeAttribute(name);
    else element.setAttribute(name, value);
  };
}

function fillBetween(start: Comment): Fill {
  const show = showBetween(start, start.nextSibling);
  return (values, from) => {
    show(values[from]);
  };
}

/** Shows a text, a template or a list of them between two nodes, of which the second may be the end of their parent. */
export function showBetween(start: ChildNode, end: ChildNode | null): (value: unknown) => void {
  // One of them is there, or none.
  let text: Text | undefined;
  let copy: Copy | undefined;
  let items: {readonly end: ChildNode; readonly show: (value: unknown) => void}[] | undefined;

  const insert = <T extends Node>(node: T): T => (start.parentNode as Node).insertBefore(node, end);
  const removeBehind = (first: ChildNode) => {
    while (first.nextSibling && first.nextSibling !== end) first.nextSibling.remove();
  };
  const clear = () => {
    text = copy = items = undefined;
    removeBehind(start);
  };

  const showTemplate = ({strings, values}: TemplateResult) => {
    const template = templateOf(strings);
    if (copy?.template === template) {
      copy.fill(values);
      return;
    }
    clear();
    copy = makeCopy(template);
    copy.fill(values);
    insert(copy.fragment);
  };
  const showList = (values: readonly unknown[]) => {
    if (!items) clear();
    const list = (items ??= []);
    values.forEach((value, index) => {
      (list[index] ??= makeItem()).show(value);
    });
    list.length = values.length;
    removeBehind(list[list.length - 1]?.end ?? start);
  };
  const makeItem = () => {
    const itemStart = insert(document.createComment(''));
    const itemEnd = insert(document.createComment(''));
    return {end: itemEnd, show: showBetween(itemStart, itemEnd)};
  };
  const showText = (value: unknown) => {
    const words = value === nothing ? '' : ((value ?? '') as string);
    if (!text || !words) clear();
    if (text) text.data = words;
    else if (words) text = insert(document.createTextNode(words));
  };
  return (value) => {
    if (Array.isArray(value)) showList(value);
    else if (isTemplate(value)) showTemplate(value);
    else showText(value);
  };
}
