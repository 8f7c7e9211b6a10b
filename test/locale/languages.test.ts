import {expect} from '@open-wc/testing';
import {directionOf, languages, resolveLanguage} from '../../src/locale/languages.js';
import {browserLanguages, ownLanguage, pageTag} from '../../src/locale/page-language.js';
import {clear} from '../support/widgets.js';

describe('the language that a tag asks for', () => {
  const rows: Record<string, readonly string[]> = {
    en: ['en', 'EN', 'en-GB', 'en_US', 'en-u-nu-arab'],
    cy: ['cy', 'CY', 'cy-GB', ' cy ', 'cy_GB', 'cy-Latn'],
    pa: ['pa', 'pa-IN', 'pa-Guru'],
    fa: ['fa', 'fa-AF', 'prs', 'PRS-AF'],
    ckb: ['ckb', 'ckb-IQ', 'ku-Arab'],
    pt: ['pt', 'pt-BR'],
  };
  for (const [language, tags] of Object.entries(rows)) {
    it(`R20: is ${language} for ${tags.join(', ')}`, () => {
      expect(tags.map(resolveLanguage)).to.deep.equal(tags.map(() => language));
    });
  }

  it('R20: is none for what we do not have, in that script, and for what is no tag', () => {
    // What ends in English is no English.
    const none = ['pa-Arab', 'zh', 'sr-Latn', 'xx', '', '-', 'c', 'x-cy', 'cy-', 'toString', '\u202ecy', 'sl-en'];
    expect(none.map(resolveLanguage)).to.deep.equal(none.map(() => undefined));
  });

  it('R20: is written in its own direction', () => {
    const leftward = ['ar', 'ckb', 'fa', 'ps', 'ur'];
    for (const language of languages) {
      expect(directionOf(language), language).to.equal(leftward.includes(language) ? 'rtl' : 'ltr');
    }
  });
});

describe('the language of a place on the page', () => {
  afterEach(clear);

  function place(html: string): Element {
    const box = document.createElement('div');
    box.dataset['test'] = '';
    box.innerHTML = html;
    document.body.append(box);
    return box.querySelector('i') ?? box;
  }

  it('R20: is that of the closest lang, as the page wrote it', () => {
    const inside = place('<div lang="ur"><p lang="cy-gb"><i></i></p></div>');
    expect([ownLanguage(inside), pageTag(inside)]).to.deep.equal(['cy', 'cy-GB']);
  });

  it('R20: is English, and no tag, for what is none', () => {
    for (const lang of ['', 'no language', '*']) {
      const inside = place(`<div lang="cy"><p lang="${lang}"><i></i></p></div>`);
      expect([ownLanguage(inside), pageTag(inside)], lang).to.deep.equal(['en', undefined]);
    }
  });

  it('the browser’s languages are those that we have, in their order', () => {
    Object.defineProperty(navigator, 'languages', {value: ['zh', 'pl-PL', 'cy', 'en-GB'], configurable: true});
    expect(browserLanguages()).to.deep.equal(['pl', 'cy', 'en']);
    Reflect.deleteProperty(navigator, 'languages');
  });
});
