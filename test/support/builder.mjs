// The snippet builder, used as a person uses it: fields by their labels, buttons by their names.
import assert from 'node:assert/strict';

/** The control with exactly this label. */
async function field(page, label) {
  const handle = await page.waitForFunction(
    (text) => [...document.querySelectorAll('label')].find((each) => each.textContent.trim() === text)?.control,
    {},
    label,
  );
  return handle.asElement();
}

/** Writes into a text field, in place of what is there. */
export async function write(page, label, text) {
  const control = await field(page, label);
  await control.focus();
  await page.evaluate((input) => input.select(), control);
  if (text) await page.keyboard.type(text);
  else await page.keyboard.press('Backspace');
}

/** Picks a day or a colour: what a person does in a window of the browser's own. */
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

/** Chooses from a list, by what is read there. */
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

/** Ticks a box, or unticks it. */
export async function tick(page, label, isOn = true) {
  const control = await field(page, label);
  if ((await page.evaluate((box) => box.checked, control)) !== isOn) await control.click();
}

/** Presses the button or the tab with this name, and returns nothing before the page has answered. */
export async function press(page, name) {
  const button = await page.waitForFunction(
    (text) =>
      [...document.querySelectorAll('button')].find((each) => each.textContent.replace(/\s+/g, ' ').trim() === text),
    {},
    name,
  );
  await button.click();
}

/** Every text that the way to paste with this name gives, by its heading: copied with the buttons. */
export async function copyAll(page, way) {
  // A page behind another one draws nothing.
  await page.bringToFront();
  await press(page, way);
  const headings = await page.$$eval('[role=tabpanel] .piece h3', (all) => all.map(({textContent}) => textContent));
  const pieces = {};
  for (const heading of headings) {
    await page.evaluate(() => (window.copied = undefined));
    await press(page, `Copy “${heading}”`);
    pieces[heading] = await (await page.waitForFunction(() => window.copied)).jsonValue();
  }
  return pieces;
}

/** The text of a file that a button downloads. */
export async function download(page, name) {
  await page.evaluate(() => (window.saved = undefined));
  await press(page, name);
  return (await page.waitForFunction(() => window.saved)).jsonValue();
}

/** Runs before anything of the page: notes what is copied and what is saved. Neither leaves a headless browser. */
export async function noteWhatIsGivenOut(page) {
  await page.evaluateOnNewDocument(() => {
    navigator.clipboard.writeText = (text) => {
      window.copied = text;
      return Promise.resolve();
    };
    const {createObjectURL} = URL;
    URL.createObjectURL = (blob) => {
      void blob.arrayBuffer().then((bytes) => {
        window.saved = {text: new TextDecoder().decode(bytes), bytes: [...new Uint8Array(bytes)]};
      });
      return createObjectURL.call(URL, blob);
    };
    HTMLAnchorElement.prototype.click = function () {};
  });
}

/** Waits until the preview shows this, and the texts to paste are made of it. */
export async function previewSays(page, text) {
  await page.waitForFunction(
    (expected) => {
      const view = document.querySelector('#preview').contentDocument;
      const shown = [...view.body.children].map(({shadowRoot}) => shadowRoot?.textContent ?? '').join(' ');
      const pasted = [...document.querySelectorAll('[role=tabpanel] pre')]
        .map(({textContent}) => textContent)
        .join(' ');
      return shown.includes(expected) && pasted.includes(expected);
    },
    {},
    text,
  );
}
