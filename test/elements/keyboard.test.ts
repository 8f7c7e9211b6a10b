import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {outOfOrder} from '../support/order.js';
import {find, findAll, foldedText, isVisible, targetsOf} from '../support/shadow.js';
import {localDetails, showState, states} from '../support/states.js';
import {clear, loadScript, show, type Widget} from '../support/widgets.js';

// The driver of WebKitGTK knows no key that is held down, so there is no way back by Shift and Tab.
const canHoldKeys = !/^(?!.*Chrome).*AppleWebKit/.test(navigator.userAgent);

const press = (key: string) => sendKeys({press: key});

/** What has the focus: inside a widget, or on the page. */
const focused = (widget: Widget) => widget.shadowRoot?.activeElement ?? document.activeElement;

function button(place: 'beforebegin' | 'afterend', widget: Widget): HTMLButtonElement {
  const made = document.createElement('button');
  made.textContent = 'The page';
  widget.insertAdjacentElement(place, made);
  return made;
}

describe('keyboard', () => {
  before(() => loadScript());
  afterEach(clear);

  for (const state of states) {
    it(`R26: Tab reaches each link, button and summary in order, and leaves: ${state.name}`, async () => {
      const widget = await showState(state);
      const [first, last] = [button('beforebegin', widget), button('afterend', widget)];
      first.focus();
      for (const target of targetsOf(widget)) {
        await press('Tab');
        expect(focused(widget), foldedText(target)).to.equal(target);
        expect(target.matches(':focus-visible')).to.equal(true);
        expect(getComputedStyle(target).outlineStyle).not.to.equal('none');
      }
      await press('Tab');
      expect(focused(widget)).to.equal(last);
      expect(findAll(widget, '[tabindex], [accesskey], [autofocus]')).to.deep.equal([]);
    });

    it(`R26: the order of focus is that of the screen: ${state.name}`, async () => {
      expect(outOfOrder(await showState(state))).to.deep.equal([]);
    });

    it(`R27: nothing is called other than what it shows: ${state.name}`, async () => {
      const widget = await showState(state);
      for (const target of targetsOf(widget)) {
        const text = foldedText(target);
        // Without these, the name of a link or a button is what is shown: links.test.ts has those that are named by more.
        for (const name of ['aria-label', 'title', 'role']) {
          expect(target.hasAttribute(name), `${name} of ${text}`).to.equal(false);
        }
        expect(target.querySelectorAll('[aria-hidden], [aria-label], [alt]')).to.have.lengthOf(0);
        expect(target.innerText.trim()).not.to.equal('');
      }
    });

    it(`R27: no contact lies in a disclosure: ${state.name}`, async () => {
      const widget = await showState(state);
      const contacts = findAll(widget, 'a, button');
      expect(contacts.filter((contact) => contact.closest('details'))).to.deep.equal([]);
      expect(contacts.filter((contact) => !isVisible(contact))).to.deep.equal([]);
    });
  }

  it('R26: the measure sees what stands in another order', async () => {
    const widget = await show('<prevent-signs collapsed></prevent-signs>');
    find(widget, '.columns').style.direction = 'rtl';
    expect(outOfOrder(widget)).to.include('Who they are with');
    find(widget, '.columns').style.cssText = 'display: flex; flex-direction: column-reverse';
    expect(outOfOrder(widget)).to.include('Who they are with');
  });

  it('R26: Shift and Tab lead back (not WebKit: its driver cannot hold a key down)', async function () {
    if (!canHoldKeys) this.skip();
    const widget = await show(`<prevent-report ${localDetails}></prevent-report>`);
    const [first, last] = [button('beforebegin', widget), button('afterend', widget)];
    last.focus();
    await sendKeys({down: 'Shift'});
    for (const target of [...targetsOf(widget).reverse(), first]) {
      await press('Tab');
      expect(focused(widget)).to.equal(target);
    }
    await sendKeys({up: 'Shift'});
  });

  for (const [name, key] of [
    ['Enter', 'Enter'],
    ['Space', ' '],
  ] as const) {
    it(`R26: ${name} opens a disclosure and closes it`, async () => {
      const widget = await show('<prevent-signs collapsed></prevent-signs>');
      const details = find<HTMLDetailsElement>(widget, 'details');
      find(widget, 'summary').focus();
      await press(key);
      expect(details.open).to.equal(true);
      await press(key);
      expect(details.open).to.equal(false);
    });
  }

  it('R27: contacts stand in one order, in every element with every attribute', async () => {
    const isBefore = new Set<string>();
    // Where 101 is the local number too, it is where that stands.
    for (const state of states.filter(({html}) => !html.includes('phone="101"'))) {
      const widget = await showState(state);
      const links = findAll(widget, 'a[href^="tel:"], a[href^="mailto:"]').map(({outerHTML}) => outerHTML);
      const hrefs = [...new Set(links.map((link) => /href="(.*?)"/.exec(link)?.[1] ?? ''))];
      for (const [i, one] of hrefs.entries()) {
        for (const other of hrefs.slice(i + 1)) {
          expect(isBefore.has(`${other} ${one}`), `${other} after ${one} in ${state.name}`).to.equal(false);
          isBefore.add(`${one} ${other}`);
        }
      }
      clear();
    }
    expect(isBefore).to.include('tel:999 tel:08000113764').and.include('tel:08000113764 tel:101');
  });
});
