// Shows a text in its place: the element that has it, in the language and in English, with a line around the text.
import type {Part, Unit} from '../../scripts/build/xliff.mjs';
import {register} from './catalog.js';
import {elementFor, type Place, type Widget} from './places.js';

const BEGIN = '\u2063';
const END = '\u2064';
const none: readonly Part[] = [];

/** A box of the page in which an element stands. */
class Stage {
  private element: Widget | undefined;
  private place: Place | undefined;
  private range: Range | undefined;
  private readonly outline = document.createElement('div');

  constructor(
    private readonly box: HTMLElement,
    private readonly language: string,
  ) {
    this.outline.className = 'outline';
    new ResizeObserver(() => {
      this.draw();
    }).observe(box);
  }

  /** Shows the place, and the text that `find` finds in it. */
  async show(place: Place, find: (texts: readonly Text[]) => Range | undefined): Promise<void> {
    if (place !== this.place || !this.element) {
      this.place = place;
      this.element = elementFor(place, this.language);
      this.box.replaceChildren(this.element, this.outline);
    }
    this.element.requestUpdate();
    await this.element.updateComplete;
    this.range = find(textsIn(this.element));
    for (let node = this.range?.startContainer.parentElement; node; node = node.parentElement) {
      if (node instanceof HTMLDetailsElement) node.open = true;
    }
    this.draw();
    this.box.scrollTop += this.outline.getBoundingClientRect().top - this.box.getBoundingClientRect().top - 60;
  }

  private draw(): void {
    const text = this.range?.getBoundingClientRect();
    this.outline.hidden = !text?.width;
    if (!text) return;
    const {left, top} = this.box.getBoundingClientRect();
    Object.assign(this.outline.style, {
      left: `${text.left - left + this.box.scrollLeft - 4}px`,
      top: `${text.top - top + this.box.scrollTop - 4}px`,
      width: `${text.width + 8}px`,
      height: `${text.height + 8}px`,
    });
  }
}

/** Both boxes. */
export class Stages {
  private readonly own: Stage;
  private readonly english: Stage;

  constructor(
    private readonly language: string,
    boxes: {readonly own: HTMLElement; readonly english: HTMLElement},
  ) {
    this.own = new Stage(boxes.own, language);
    this.english = new Stage(boxes.english, 'en');
  }

  /** Shows a text of `units`, as it is written there. */
  async show(place: Place, unit: Unit, units: readonly Unit[]): Promise<void> {
    register(this.language, units, (each) => (each === unit ? marked(each.target ?? none) : (each.target ?? none)));
    await Promise.all([this.own.show(place, findMarked), this.english.show(place, findEnglish(unit))]);
  }
}

/** Marks where a text begins and ends. It may begin or end with a number, but not with markup alone. */
function marked(parts: readonly Part[]): readonly Part[] {
  const seen = parts.flatMap((part, index) => (isSeen(part) ? [index] : []));
  return parts.flatMap((part, index) => [
    ...(index === seen[0] ? [BEGIN] : []),
    part,
    ...(index === seen.at(-1) ? [END] : []),
  ]);
}

const isSeen = (part: Part) => (typeof part === 'string' ? part.trim() !== '' : part.markup.includes('${'));

function textsIn({shadowRoot}: Widget): readonly Text[] {
  const walker = document.createTreeWalker(shadowRoot ?? document.createDocumentFragment(), NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  return texts.filter(({parentElement}) => !parentElement?.closest('style'));
}

function findMarked(texts: readonly Text[]): Range | undefined {
  const first = texts.find(({data}) => data.includes(BEGIN));
  const last = texts.find(({data}) => data.includes(END)) ?? first;
  return first && last && rangeOf(first, last);
}

/** Finds a text in English by its words: the English is in the script, so it cannot be marked. */
const findEnglish =
  ({source}: Unit) =>
  (texts: readonly Text[]): Range | undefined => {
    const words = source.flatMap((part) => (typeof part === 'string' && part.trim() ? [folded(part)] : []));
    const [first, last] = [words[0], words.at(-1)].map((each) =>
      texts.find(({data}) => each !== undefined && folded(data).includes(each)),
    );
    const isNumber = (part: Part | undefined) => part !== undefined && typeof part !== 'string' && isSeen(part);
    const before = isNumber(source[0]) ? nextTo(first, [...texts].reverse()) : first;
    const after = isNumber(source.at(-1)) ? nextTo(last, texts) : last;
    return before && rangeOf(before, after ?? before);
  };

const nextTo = (text: Text | undefined, texts: readonly Text[]) =>
  texts.slice(texts.findIndex((each) => each === text) + 1).find(({data}) => data.trim());

const folded = (text: string) => text.replace(/\s+/g, ' ').trim();

function rangeOf(first: Text, last: Text): Range {
  const range = new Range();
  range.setStart(first, 0);
  range.setEnd(last, last.length);
  return range;
}
