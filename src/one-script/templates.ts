/**
 * Templates, with as much of what lit-html does as ours need: they bind texts, lists and templates between tags, attributes, and
 * listeners of clicks. https://lit.dev/docs/templates/expressions/
 *
 * It makes what has to be shown as a whole, of one template with values in it, and changes what is there into that. So it needs
 * to remember nothing of what it has shown before.
 */
import type {TemplateResult} from 'lit';
import {parse} from '../host-page/security-policy.js';

/** Shows nothing between tags. */
export const nothing = '';

/** A template and its values. */
export function html(strings: TemplateStringsArray, ...values: unknown[]): TemplateResult<1> {
  return {['_$litType$']: 1, strings, values};
}

/** Whether a value is a template with its values. */
export function isTemplate(value: unknown): value is TemplateResult {
  return typeof value === 'object' && value !== null && '_$litType$' in value;
}

/** Stands for a value in HTML: no text of ours has it. Values themselves never become HTML. */
const MARK = '\ue000';
const MARKS = new RegExp(MARK, 'g');
const templates = new Map<string, Node>();

/**
 * The element that a template describes. Its templates and lists are put into it as one piece of HTML.
 *
 * @param values gets the values, in the order of their places. In the place of a listener stands its number.
 */
export function build(content: unknown, values: unknown[]): Element {
  const root = templateOf(joined(content, values)).cloneNode(true) as Element;
  let next = 0;
  const filled = (text: string) =>
    text.replace(MARKS, () => String(typeof values[next] === 'function' ? next++ : values[next++]));
  const fill = (node: Node) => {
    if (node instanceof Text) {
      if (node.data.includes(MARK)) node.data = filled(node.data);
    } else if (node instanceof Element) {
      for (const name of node.getAttributeNames()) {
        const value = attributeOf(node, name);
        if (value.includes(MARK)) node.setAttribute(name, filled(value));
      }
      for (let child = node.firstChild; child; child = child.nextSibling) fill(child);
    }
  };
  fill(root);
  return root;
}

/** All HTML of a value, with a mark for each value that is none. */
function joined(value: unknown, values: unknown[]): string {
  if (Array.isArray(value)) return value.map((item) => joined(item, values)).join('');
  if (isTemplate(value)) {
    return value.strings.reduce((before, string, index) => before + joined(value.values[index - 1], values) + string);
  }
  if ((value ?? '') === '') return '';
  values.push(value);
  return MARK;
}

function templateOf(markup: string): Node {
  const known = templates.get(markup);
  if (known) return known;
  // Not by innerHTML: on a page of XHTML that takes none of our HTML.
  const made = parse(markup).body.firstChild as Node;
  templates.set(markup, made);
  return made;
}

/**
 * Makes a node like another. What both have stays as it is, with the focus in it; and so does what the visitor has opened.
 */
export function patch(node: Node, wanted: Node): void {
  if (node.nodeValue !== wanted.nodeValue) node.nodeValue = wanted.nodeValue;
  for (const name of namesOf(wanted)) {
    const value = attributeOf(wanted, name);
    if (attributeOf(node, name) !== value) (node as Element).setAttribute(name, value);
  }
  const children = [...node.childNodes];
  // What is said in a live region comes in one piece, or each piece is announced with all that came before.
  if (!children.length) (node as Partial<Element>).append?.(...wanted.childNodes);
  for (const child of [...wanted.childNodes]) {
    const same = children.findIndex((each) => kindOf(each) === kindOf(child));
    if (same < 0) {
      node.insertBefore(child, children[0] ?? null);
    } else {
      for (const gone of children.splice(0, same)) gone.remove();
      patch(children.shift() as Node, child);
    }
  }
  for (const gone of children) gone.remove();
}

/** Nodes of one kind can become each other. A link to elsewhere is another link: a finger may be on its way to it. */
function kindOf(node: Node): string {
  return (
    node.nodeName + String(namesOf(node).map((name) => (/class|role|href/.test(name) ? attributeOf(node, name) : name)))
  );
}

/** The names of an element's attributes, but for the one that visitors change. */
function namesOf(node: Node): readonly string[] {
  return node instanceof Element ? node.getAttributeNames().filter((name) => name !== 'open') : [];
}

// Not by `attributes`: each node of it would stay in memory as long as its element.
function attributeOf(node: Node, name: string): string {
  return (node as Element).getAttribute(name) ?? '';
}
