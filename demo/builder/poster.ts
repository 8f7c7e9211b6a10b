// The poster: one page of A4 with 999, the contacts, and a code that leads to the school's own page, in one language or
// two.
import {html, nothing, type TemplateResult} from 'lit';
import {unsafeHTML} from 'lit/directives/unsafe-html.js';
import {directionOf} from '../../src/locale/languages.js';
import type {Essential} from './fallback.js';
import {type Field, renderLeftOut, renderSelect, renderText} from './form.js';
import type {Problem} from './problems.js';
import {renderCode} from './qr.js';

/** One language of the poster. */
export interface Side {
  readonly lang: string;
  readonly essentials: readonly Essential[];
}

/** What the poster shows. */
export interface Poster {
  readonly organisation: string;
  /** One language, or two side by side. */
  readonly sides: readonly Side[];
  /** Where the code leads; without it, there is no code. */
  readonly address: URL | undefined;
}

/** What the part of the page for the poster needs. */
export interface PosterModel {
  readonly address: Field;
  readonly second: string;
  readonly languages: readonly (readonly [tag: string, name: string])[];
  readonly lang: string;
  /** Undefined until every language has loaded. */
  readonly poster: Poster | undefined;
  /** What is wrong with details, which are not on the poster then. */
  readonly problems: readonly Problem[];
  readonly status: string;
}

/** The fields, the button that prints, and the poster. */
export function renderPosterMaker(model: PosterModel): TemplateResult {
  const {address, second, languages, lang, poster, problems, status} = model;
  const others = languages.filter(([tag]) => tag !== lang);
  const hint = 'It appears beside the language of your page.';
  return html`
    ${renderText(address, 'url')}
    ${renderSelect({id: 'poster-lang', label: 'Second language on the poster', hint, value: second, verdict: {}}, [
      ['', 'None'],
      ...others,
    ])}
    ${renderLeftOut(problems, 'poster-left-out')}
    <p class="buttons"><button type="button" data-act="print">Print the poster, or save it as PDF</button></p>
    <p id="poster-code">
      ${poster?.address ? `The QR code leads to ${poster.address.href}` : 'There is no QR code on the poster, because “Your web page about safeguarding” is empty or is not a complete address.'}
    </p>
    <p role="status" class="status">${status}</p>
    ${poster ? renderPoster(poster) : nothing}
  `;
}

function renderPoster({organisation, sides, address}: Poster): TemplateResult {
  return html`<article class="poster" aria-label="Poster" data-sides=${sides.length}>
    ${organisation ? html`<p class="organisation">${organisation}</p>` : nothing}
    <div class="sides">${sides.map(renderSide)}</div>
    ${
      address
        ? html`<footer>
            ${renderCode(address.href)}
            <p dir="ltr">${address.host}${address.pathname === '/' ? '' : address.pathname}</p>
          </footer>`
        : nothing
    }
  </article>`;
}

/** 999 first, then whom to call. GOV.UK is for those who cannot open the code. */
function renderSide({lang, essentials}: Side): TemplateResult {
  const of = (...kinds: readonly Essential['kind'][]) => essentials.filter(({kind}) => kinds.includes(kind));
  const at = essentials.findIndex(({kind}) => kind === 'heading');
  const isBefore = (part: Essential) => essentials.indexOf(part) < at;
  const notes = of('note');
  return html`<section lang=${lang} dir=${directionOf(lang)}>
    <div class="danger">${of('emergency').concat(notes.filter(isBefore)).map(renderPart)}</div>
    ${of('heading').map(renderPart)}
    <div class="contacts">${of('own', 'national').map(renderPart)}</div>
    ${of('site').map(renderPart)}
  </section>`;
}

// The words come from the element, and what the page's owner wrote in them is escaped.
const renderPart = ({kind, html: written}: Essential) => html`<div class=${kind}>${unsafeHTML(written)}</div>`;

/** The height that A4 leaves for the poster between its margins, in millimetres. */
const PAGE_HEIGHT = 297 - 2 * 12;
const MILLIMETRE = 96 / 25.4;
/** Sizes of the text, in points. */
const [LARGEST, SMALLEST, STEP] = [24, 6, 0.5];

/** Makes the text of a poster as large as one page allows. */
export function fitOnPage(poster: HTMLElement): void {
  const copy = poster.cloneNode(true) as HTMLElement;
  copy.classList.add('measured');
  copy.setAttribute('aria-hidden', 'true');
  poster.after(copy);
  let size = LARGEST;
  const isTooHigh = () => {
    copy.style.fontSize = `${size}pt`;
    return copy.offsetHeight > Math.floor(PAGE_HEIGHT * MILLIMETRE);
  };
  while (isTooHigh() && size > SMALLEST) size -= STEP;
  copy.remove();
  poster.style.setProperty('--poster-points', String(size));
}
