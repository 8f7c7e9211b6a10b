// Uses the builder as a person does: finds fields by their labels and buttons by their names.
import assert from 'node:assert/strict';
import {before, beforeEach} from 'node:test';

/**
 * Opens the builder once for all tests of a file, and resets it before each test.
 *
 * @returns A function that returns the page.
 */
export function keepBuilder(engine) {
  let page;
  before(async () => {
    page = await openBuilder(engine, await engine.openForAll());
  });
  beforeEach(async () => {
    await page.bringToFront();
    await press(page, 'Start again');
    await isSettled(page);
  });
  return () => page;
}

/** Opens the builder in a page of its own. */
export async function openBuilder(engine, page) {
  page ??= await engine.open();
  page.setDefaultTimeout(15_000);
  // This width fits the form and the preview side by side.
  await page.setViewport({width: 1180, height: 800});
  await noteWhatIsGivenOut(page);
  await page.goto(`${engine.server.origin}/demo/builder.html`);
  await isSettled(page);
  return page;
}

/** Returns the control with exactly this label. */
export async function field(page, label) {
  const handle = await page.waitForFunction(
    (text) => [...document.querySelectorAll('label')].find((each) => each.textContent.trim() === text)?.control,
    {},
    label,
  );
  return handle.asElement();
}

/** Replaces the text in a text field with one that was copied, which is there at once. */
export async function write(page, label, text) {
  await into(page, label);
  await page.evaluate((words) => document.execCommand(words ? 'insertText' : 'delete', false, words), text);
}

/** Replaces the text in a text field, key by key. The page answers each key, so this takes ten times as long. */
export async function type(page, label, text) {
  await into(page, label);
  await page.keyboard.type(text);
}

/** Goes into a text field, and selects what is there. */
async function into(page, label) {
  const control = await field(page, label);
  await unfold(page, control);
  await page.evaluate((input) => {
    input.focus();
    input.select();
  }, control);
}

/**
 * Puts a value into a field as the browser's own picker does (a day, a colour), or as it is where the browser would
 * clean what is pasted.
 */
export async function pick(page, label, value) {
  await page.evaluate(
    (input, picked) => {
      input.value = picked;
      input.dispatchEvent(new Event('input', {bubbles: true}));
    },
    await field(page, label),
    value,
  );
}

/** Chooses from a list, by the text of an option. */
export async function choose(page, label, option) {
  const control = await field(page, label);
  const value = await page.evaluate(
    (select, text) => [...select.options].find((each) => each.textContent.trim() === text)?.value,
    control,
    option,
  );
  assert.notEqual(value, undefined, `${label} has no ${option}`);
  await control.select(value);
}

/** Ticks or unticks a box, or presses one of several buttons of which one is always pressed. */
export async function tick(page, label, isOn = true) {
  const control = await field(page, label);
  await unfold(page, control);
  if ((await page.evaluate((box) => box.checked, control)) === isOn) return;
  await click(page, control);
}

/**
 * Scrolls to an element as a person does, since on a phone a bar covers the bottom of the page, and presses it once it
 * stands still: Firefox finds what is under the mouse where it has last drawn it.
 */
async function click(page, element) {
  const middle = await page.evaluate(async (each) => {
    const place = () => {
      each.scrollIntoView({block: 'center', behavior: 'instant'});
      const {left, top, width, height} = each.getBoundingClientRect();
      return [left + width / 2, top + height / 2];
    };
    for (let last = []; ;) {
      const now = place();
      if (`${now}` === `${last}`) return now;
      last = now;
      for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
    }
  }, element);
  await page.mouse.click(...middle);
  // What the page puts off until the button is let go is done then (demo/builder/let-go.ts).
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
}

/** Opens every fold that contains a control. */
const unfold = (page, control) =>
  page.evaluate((element) => {
    for (let at = element.closest('details'); at; at = at.parentElement.closest('details')) at.open = true;
  }, control);

/** Says what the website is made with, and what one may do there. The builder does not ask developers that. */
export async function answer(page, system, may) {
  await tick(page, system);
  if (may) await tick(page, may);
  await isSettled(page);
}

/** Presses the button with this name, and waits until the page has answered. */
export async function press(page, name) {
  const button = await page.waitForFunction(
    (text) =>
      [...document.querySelectorAll('button')].find((each) => each.textContent.replace(/\s+/g, ' ').trim() === text),
    {},
    name,
  );
  await click(page, button);
}

/** Chooses a way by its heading, unless the page already shows it. */
export async function takeWay(page, heading) {
  await isSettled(page);
  const isShown = await page.$$eval(
    '#output .best',
    (all, text) => all.some((each) => each.textContent === text),
    heading,
  );
  if (!isShown) await press(page, heading);
}

/** Returns every text to paste, by its heading. It copies them with the buttons. */
export async function copyAll(page, way) {
  // A page behind another one does not draw anything.
  await page.bringToFront();
  if (way) await takeWay(page, way);
  const headings = await page.$$eval('#output .piece h4', (all) => all.map(({textContent}) => textContent));
  const pieces = {};
  for (const heading of headings) {
    await page.evaluate(() => (window.copied = undefined));
    await press(page, `Copy “${heading}”`);
    pieces[heading] = await (await page.waitForFunction(() => window.copied)).jsonValue();
  }
  return pieces;
}

/** Returns the text and the bytes of a file that a button downloads. */
export async function download(page, name) {
  await page.evaluate(() => (window.saved = undefined));
  await press(page, name);
  return (await page.waitForFunction(() => window.saved)).jsonValue();
}

/**
 * Runs before any script of the page: records what is copied, saved and printed, because none of it leaves a headless
 * browser.
 */
export async function noteWhatIsGivenOut(page) {
  await page.evaluateOnNewDocument(() => {
    navigator.clipboard.writeText = (text) => {
      window.copied = text;
      return Promise.resolve();
    };
    navigator.clipboard.write = async ([item]) => {
      const read = async (type) => (await item.getType(type)).text();
      window.copied = {html: await read('text/html'), text: await read('text/plain')};
    };
    const {createObjectURL} = URL;
    URL.createObjectURL = (blob) => {
      void blob.arrayBuffer().then((bytes) => {
        window.saved = {text: new TextDecoder().decode(bytes), bytes: [...new Uint8Array(bytes)]};
      });
      return createObjectURL.call(URL, blob);
    };
    HTMLAnchorElement.prototype.click = function () {};
    window.print = () => {
      window.isPrinted = true;
    };
  });
}

/** Waits until the texts to paste match what was written. */
export const isSettled = (page) =>
  page.waitForFunction(() => document.querySelector('#output')?.getAttribute('aria-busy') === 'false');

/** Waits until the preview shows this text, and the texts to paste match it. */
export async function previewSays(page, text) {
  await page.waitForFunction(
    (expected) => {
      const shown = [...document.querySelector('#preview').contentDocument.querySelectorAll('#shown > *')];
      const isShown = shown.some(({shadowRoot}) => shadowRoot?.textContent.includes(expected));
      return isShown && document.querySelector('#output').getAttribute('aria-busy') === 'false';
    },
    {},
    text,
  );
}
