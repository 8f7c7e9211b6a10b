import {expect} from '@open-wc/testing';
import {resetClipboard, setClipboard} from '../support/clipboard.js';
import {copyStatusOf, find, findAll, foldedText} from '../support/shadow.js';
import {clear, loadScript, show, waitUntil, type Widget} from '../support/widgets.js';

const team = 'prevent@cambs.police.uk';
const lead = 'lead@school.example';
const failure = 'Your browser did not allow this. Select the address and copy it yourself.';

/** Presses a button, and returns what the status says then. */
async function statusAfter(widget: Widget, button = find(widget, 'button')): Promise<string> {
  const before = copyStatusOf(widget).textContent;
  button.click();
  await waitUntil(() => copyStatusOf(widget).textContent !== before, 'The status does not change.');
  return copyStatusOf(widget).textContent;
}

/** A clipboard that works, and what was written to it. */
function workingClipboard(): string[] {
  const written: string[] = [];
  setClipboard({
    writeText(text) {
      written.push(text);
      return Promise.resolve();
    },
  });
  return written;
}

describe('copying an address', () => {
  before(() => loadScript());
  afterEach(() => {
    clear();
    resetClipboard();
  });

  for (const tag of ['prevent-report', 'prevent-about']) {
    const html = `<${tag} email="${team}"></${tag}>`;

    it(`R28: the status is there and empty first: <${tag}>`, async () => {
      const widget = await show(html);
      expect(copyStatusOf(widget).textContent).to.equal('');
    });

    it(`R28: copies the address as it is, and says so in the same status: <${tag}>`, async () => {
      const written = workingClipboard();
      const widget = await show(html);
      const status = copyStatusOf(widget);
      expect(await statusAfter(widget)).to.equal(`Copied: ${team}`);
      expect(copyStatusOf(widget)).to.equal(status);
      expect(written).to.deep.equal([team]);
    });

    it(`R28: tells of a clipboard that is refused: <${tag}>`, async () => {
      setClipboard({writeText: () => Promise.reject(new Error('Not allowed'))});
      expect(await statusAfter(await show(html))).to.equal(failure);
    });

    it(`R28: tells of a clipboard that throws: <${tag}>`, async () => {
      setClipboard({
        writeText() {
          throw new Error('Broken');
        },
      });
      expect(await statusAfter(await show(html))).to.equal(failure);
    });

    it(`R28: tells that there is no clipboard, as on plain http: <${tag}>`, async () => {
      setClipboard(undefined);
      expect(await statusAfter(await show(html))).to.equal(failure);
    });

    it(`R28: does not announce an old act when it is put back: <${tag}>`, async () => {
      workingClipboard();
      const widget = await show(html);
      expect(await statusAfter(widget)).not.to.equal('');
      const {parentElement: parent} = widget;
      widget.remove();
      parent?.append(widget);
      await widget.updateComplete;
      expect(copyStatusOf(widget).textContent).to.equal('');
    });

    it(`R28: the button is called Copy and the address, and sends no form: <${tag}>`, async () => {
      const widget = await show(`<form>${html}</form>`);
      const button = find<HTMLButtonElement>(widget, 'button');
      expect(foldedText(button)).to.equal(`Copy ${team}`);
      expect(button.type).to.equal('button');
    });

    it(`R28: there is no button without an address: <${tag}>`, async () => {
      const widget = await show(`<${tag} phone="101"></${tag}>`);
      expect(findAll(widget, 'button')).to.deep.equal([]);
    });
  }

  it('R28: each button copies its own address, and tells of success after failure', async () => {
    const widget = await show(`<prevent-report email="${team}" lead-email="${lead}"></prevent-report>`);
    const [ofLead, ofTeam] = findAll(widget, 'button');
    setClipboard(undefined);
    expect(await statusAfter(widget, ofLead)).to.equal(failure);
    const written = workingClipboard();
    expect(await statusAfter(widget, ofLead)).to.equal(`Copied: ${lead}`);
    expect(await statusAfter(widget, ofTeam)).to.equal(`Copied: ${team}`);
    expect(written).to.deep.equal([lead, team]);
  });

  it('R28: a second press on the same button is announced too', async () => {
    workingClipboard();
    const widget = await show(`<prevent-report email="${team}"></prevent-report>`);
    const said: string[] = [];
    const observer = new MutationObserver(() => said.push(copyStatusOf(widget).textContent));
    observer.observe(copyStatusOf(widget), {childList: true, characterData: true, subtree: true});
    find(widget, 'button').click();
    await waitUntil(() => said.length > 0, 'The first press says nothing.');
    find(widget, 'button').click();
    await waitUntil(() => said.length > 1, 'The second press says nothing.');
    expect(said.at(-1)).to.equal(`Copied: ${team}`);
  });
});
