import {type CSSResult, html, LitElement, nothing, type TemplateResult} from 'lit';
import type {HeadingLevel} from './attributes/heading-level.js';
import {warnOfWrongAttributes} from './attributes/wrong-attributes.js';
import {box} from './content/region.js';
import type {Text} from './content/section.js';
import {directionOf} from './locale/languages.js';
import {shownLanguage} from './locale/localize.js';
import {propertiesOf, resolveValues} from './parts/attribute-properties.js';
import {renderHeading} from './parts/headings.js';
import {renderLanguageBar} from './parts/language-bar.js';
import {KeptFallbackController} from './parts/kept-fallback.js';
import {LanguageController} from './parts/language-controller.js';
import {keepFromGoingBlank} from './parts/never-blank.js';
import {OpenInPrintController} from './parts/open-in-print.js';
import {RegionCountController} from './parts/region-count.js';
import {contentCheckedOn, version} from './release.js';

/** The level of an element's own heading if the page does not set one. */
const DEFAULT_LEVEL: HeadingLevel = 2;

/**
 * What each of our elements is: never blank, a region with a heading, in the language of its place on the page.
 *
 * @attr {'2' | '3' | '4' | '5' | '6'} heading-level - Level of the first heading: 2 to 6, where 1 is the title of your
 *   page. Anything else counts as 2.
 * @attr {boolean | string} language-menu - Let readers choose a language: all are offered, with the languages of the
 *   reader’s browser first. Or list the ones you want, such as cy pl: English and the language of the page are always
 *   among them.
 * @attr {string} lang - Language: a tag such as cy, if it is not the language of the page. Without a translation into
 *   it, the element is in English.
 * @slot - Fallback. Shown until the element is ready, and for good if it never is.
 * @csspart region - The box.
 * @csspart heading - Each heading.
 * @csspart emergency-link - The button that calls 999.
 * @csspart link - Each other link.
 * @csspart summary - The control that opens the languages, and those that open a folded part.
 * @csspart language-button - Each button that changes the language.
 */
export abstract class PreventElement extends LitElement {
  static override properties = propertiesOf('headingLevel', 'languageMenu');

  /** The version of the project. */
  static readonly version = version;
  /** Every source of the contents was read on this day or later: an ISO date. */
  static readonly contentCheckedOn = contentCheckedOn;

  private readonly language = new LanguageController(this);
  private readonly fallback = new KeptFallbackController(this, keepFromGoingBlank(this));
  private readonly count = new RegionCountController(this);

  constructor() {
    super();
    // Create the root now. lit would wait until the element is connected, but by then it may be in another document,
    // which refuses the styles.
    Object.assign(this, {renderRoot: this.createRenderRoot()});
    new OpenInPrintController(this);
  }

  /**
   * Creates the styles again for another document. It refuses style sheets that were created elsewhere, and the element
   * loses those that it had (https://github.com/lit/lit/issues/4868).
   */
  adoptedCallback(): void {
    const view = this.ownerDocument.defaultView;
    const {shadowRoot} = this;
    if (!view || !shadowRoot?.adoptedStyleSheets) return;
    const {elementStyles} = this.constructor as typeof LitElement;
    shadowRoot.adoptedStyleSheets = (elementStyles as readonly CSSResult[]).map(({cssText}) => {
      const sheet = new view.CSSStyleSheet();
      sheet.replaceSync(cssText);
      return sheet;
    });
  }

  /** The fallback stays while the first language is loading, or while the fallback is needed (R31). */
  override shouldUpdate(): boolean {
    return Boolean(this.language.shown) && !this.fallback.isKept();
  }

  override willUpdate(): void {
    const {observedAttributes} = this.constructor as typeof LitElement;
    warnOfWrongAttributes(this.localName, this.getAttributeNames(), observedAttributes);
  }

  abstract override render(): TemplateResult;

  /** The level of the element's own heading. Headings below it are one level deeper. */
  protected get level(): HeadingLevel {
    return resolveValues(this, ['headingLevel']).headingLevel ?? DEFAULT_LEVEL;
  }

  /**
   * Renders the root of an element: a region that is named by its heading, and that inherits neither language nor
   * direction from the page.
   *
   * @param danger Danger now, which comes first.
   * @param heading The heading, unless it is part of `danger`.
   * @param kind Further classes of the content.
   */
  protected renderRegion(
    danger: TemplateResult,
    heading: Text | undefined,
    content: unknown,
    kind = '',
  ): TemplateResult {
    const shown = shownLanguage();
    const {count} = this.count;
    return html`<section
      class="root"
      part="region"
      lang=${shown}
      dir=${directionOf(shown)}
      aria-labelledby=${count > 1 ? 'heading count' : 'heading'}
    >
      <div class="content ${kind}">
        ${danger}${renderLanguageBar(this.language)}
        ${heading ? renderHeading(this.level, heading, 'heading') : nothing}
        <span id="count" hidden>${box(count)}</span>
        ${content}
      </div>
    </section>`;
  }
}
