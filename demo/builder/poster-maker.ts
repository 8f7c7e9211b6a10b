// Makes the poster from what was chosen, while its part of the page is open.
import {render} from 'lit';
import {parseWebAddress} from '../../src/attributes/web-address.js';
import {attributes} from './attributes.js';
import {type Choices, langOf, languageOptions} from './choices.js';
import {contactsFrom} from './chosen.js';
import {fitOnPage, type Poster, renderPosterMaker, type Side} from './poster.js';
import {essentialsIn} from './preview.js';
import {fieldOf, problemsIn} from './problems.js';
import {find} from './views.js';

const part = () => find('#poster') as HTMLDetailsElement;

/** Calls back when the part is opened. */
export function followPosterButtons(redraw: () => void): void {
  part().addEventListener('toggle', () => {
    if (part().open) redraw();
  });
}

/** Brings the poster up to date; does nothing while its part is folded. */
export async function loadPoster(frame: HTMLIFrameElement, choices: Choices, isStale: () => boolean): Promise<void> {
  if (!part().open) return;
  const sides = await sidesFrom(frame, choices);
  if (isStale()) return;
  const {values} = choices;
  const poster: Poster | undefined = sides && {
    organisation: contactsFrom(choices)['organisation'] ?? '',
    sides,
    address: parseWebAddress(values['poster-address'] ?? ''),
  };
  render(
    renderPosterMaker({
      address: fieldOf(choices, 'poster-address'),
      second: values['poster-lang'] ?? '',
      languages: languageOptions,
      lang: langOf(choices),
      poster,
      problems: problemsIn(choices, true).filter(({id}) => attributes.has(id)),
      status: poster ? '' : 'This language could not be loaded. Check your connection, or choose another language.',
    }),
    find('#poster-maker'),
  );
  if (poster) fitOnPage(find('.poster'));
}

async function sidesFrom(frame: HTMLIFrameElement, choices: Choices): Promise<readonly Side[] | undefined> {
  const langs = [...new Set([langOf(choices), choices.values['poster-lang'] ?? ''])].filter(Boolean);
  const sides: Side[] = [];
  for (const lang of langs) {
    const essentials = await essentialsIn(frame, contactsFrom(choices), lang);
    if (!essentials) return undefined;
    sides.push({lang, essentials});
  }
  return sides;
}
