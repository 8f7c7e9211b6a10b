import {html, type ReactiveController, type LitElement, type TemplateResult} from 'lit';
import {box} from '../content/region.js';
import type {HeadingLevel} from '../attributes/heading-level.js';
import {directionOf} from '../locale/languages.js';
import {shownLanguage} from '../locale/localize.js';
import {renderLanguage} from './language-bar.js';
import {LanguageController} from './language-controller.js';
import {renderHeading} from './headings.js';

const countsInUse = new Map<string, Set<number>>();

/** What a region has of its element: a number, so that no two regions of a page have the same name (R24), and a language. */
export class RegionController implements ReactiveController {
  /** 1 for the first element of its tag, 2 for the second. A removed element frees its count for the next. */
  count = 0;

  readonly language: LanguageController;

  private readonly host: LitElement;

  constructor(host: LitElement) {
    this.host = host;
    this.language = new LanguageController(host);
    host.addController(this);
  }

  /** Whether the element can be shown: its first language may be on its way. */
  get isReady(): boolean {
    return Boolean(this.language.shown);
  }

  hostConnected(): void {
    const inUse = this.inUse();
    const before = this.count;
    this.count = 1;
    while (inUse.has(this.count)) this.count++;
    inUse.add(this.count);
    if (this.count !== before) this.host.requestUpdate();
  }

  hostDisconnected(): void {
    this.inUse().delete(this.count);
  }

  private inUse(): Set<number> {
    const tag = this.host.localName;
    const inUse = countsInUse.get(tag) ?? new Set<number>();
    countsInUse.set(tag, inUse);
    return inUse;
  }
}

/** What a region shows. */
export interface Region {
  readonly region: RegionController;
  readonly level: HeadingLevel;
  /** Comes before the heading. */
  readonly danger: unknown;
  readonly heading: unknown;
  readonly content: TemplateResult;
  /** Further classes of the content. */
  readonly kind: string;
}

/** The root of every element: a region with a heading, its own language, and nothing that the page hands down. */
export function renderRegion({region, level, danger, heading, content, kind}: Region): TemplateResult {
  const shown = shownLanguage();
  return html`<section
    class="root"
    part="region"
    lang=${shown}
    dir=${directionOf(shown)}
    aria-labelledby=${region.count > 1 ? 'heading count' : 'heading'}
  >
    <div class="content ${kind}">
      ${renderLanguage(region.language)}${danger}${renderHeading(level, heading, 'heading')}
      <span id="count" hidden>${box(region.count)}</span>
      ${content}
    </div>
  </section>`;
}
