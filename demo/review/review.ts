// The page on which somebody who speaks a language reviews its translation: ?lang=cy. It only requests this site's
// files.
import {html, render} from 'lit';
import {names} from '../../src/locale/language-files.js';
import {readFile} from './file.js';
import {findPlaces} from './places.js';
import {Session} from './session.js';

const texts = document.querySelector<HTMLElement>('#texts') ?? document.body;
const language = new URLSearchParams(location.search).get('lang') ?? '';
if (Object.hasOwn(names, language) && language !== 'en') void begin(language);
else renderChoice();

async function begin(tag: string): Promise<void> {
  document.title = `Review: ${names[tag] ?? tag} – prevent-widgets`;
  try {
    const response = await fetch(`generated/locales/${tag}.xlf`);
    if (!response.ok) throw new Error(`${tag}.xlf is not there`);
    const {units} = readFile(await response.text());
    const reviewed = {language: tag, languageName: names[tag] ?? tag, units, originals: units};
    new Session(reviewed, await findPlaces(tag, units));
    document.body.classList.add('reviewing');
    document.querySelector('.how')?.removeAttribute('open');
  } catch (error) {
    texts.textContent = `The texts could not be loaded: ${error instanceof Error ? error.message : ''}. Please load the page again.`;
  }
}

function renderChoice(): void {
  const list = Object.entries(names).filter(([tag]) => tag !== 'en');
  render(
    html`<h2>Which language do you read?</h2>
      <ul class="choice">
        ${list.map(([tag, name]) => html`<li><a href="?lang=${tag}" lang=${tag}>${name}</a></li>`)}
      </ul>`,
    texts,
  );
}
