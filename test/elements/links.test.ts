import 'axe-core';
import {expect} from '@open-wc/testing';
import type axeCore from 'axe-core';
import {findAll, foldedText} from '../support/shadow.js';
import {leadDetails, localDetails, plainStates, showState} from '../support/states.js';
import {clear, loadScript, show, type Widget, widgetsIn} from '../support/widgets.js';

// axe-core is a classic script: importing it leaves it on the window.
declare const axe: typeof axeCore & {
  commons: {text: {accessibleText(element: Element): string}};
};

/** The accessible name of each link, with its address. */
function linksOf(widget: Widget): {name: string; text: string; href: string}[] {
  axe.setup();
  const links = findAll<HTMLAnchorElement>(widget, 'a').map((link) => ({
    name: axe.commons.text.accessibleText(link).replace(/\s+/g, ' ').trim(),
    text: foldedText(link),
    href: link.getAttribute('href') ?? '',
  }));
  axe.teardown();
  return links;
}

const isBare = (text: string) => !/\p{L}{2,} \p{L}{2,}/u.test(text);
const full = `${localDetails} ${leadDetails}`;

describe('for whoever goes from link to link', () => {
  before(() => loadScript());
  afterEach(clear);

  for (const state of plainStates) {
    it(`R27: a number or an address is named by whom it reaches, and is in its name: ${state.name}`, async () => {
      for (const {name, text, href} of linksOf(await showState(state))) {
        expect(name.replace(/\s/g, ''), href).to.include(text.replace(/\s/g, ''));
        if (isBare(text) && href !== 'tel:999') expect(name, href).not.to.equal(text);
      }
    });
  }

  it('names each by its own contact', async () => {
    const widget = await show(`<prevent-report nation="scotland" ${full}></prevent-report>`);
    const names = Object.fromEntries(linksOf(widget).map(({name, href}) => [href, name]));
    expect(names).to.include({
      'tel:01354692193': 'Our safeguarding lead 01354 692193',
      'mailto:lead@school.example': 'Our safeguarding lead lead@school.example',
      'https://www.fenland.gov.uk/prevent': 'Your local Prevent team Online form (www.fenland.gov.uk)',
      'tel:01354654321': 'Your local Prevent team 01354 654321',
      'tel:08000113764': 'ACT Early Support Line 0800 011 3764',
      'tel:0800789321': 'Anti-Terrorist Hotline 0800 789 321',
      'mailto:PreventReferrals@scotland.police.uk':
        'For staff in Scotland: Police Scotland, Prevent referrals PreventReferrals@scotland.police.uk',
    });
  });

  it('no two links of a page have the same name and different addresses', async () => {
    await show(`<prevent-emergency-banner></prevent-emergency-banner><prevent-signs></prevent-signs>
      <prevent-report ${full}></prevent-report><prevent-about ${localDetails}></prevent-about>`);
    const addresses = new Map<string, string>();
    for (const {name, href} of widgetsIn(document).flatMap(linksOf)) {
      expect(addresses.get(name) ?? href, name).to.equal(href);
      addresses.set(name, href);
    }
    expect(addresses.size).to.be.greaterThan(15);
  });

  it("the page's own words keep the page's language inside a translation", async () => {
    const holder = await show(`<div lang="fr"><prevent-report ${full}></prevent-report></div>`);
    for (const words of ['Fenland District Council', 'Ms A. Okafor', 'Monday to Friday, 9am to 5pm']) {
      const own = findAll(holder, 'bdi').find((each) => foldedText(each) === words);
      expect(own?.lang, words).to.equal('fr');
    }
    clear();
    const same = await show(`<prevent-report lang="en-GB" ${full}></prevent-report>`);
    expect(findAll(same, 'bdi[lang]')).to.deep.equal([]);
  });
});
