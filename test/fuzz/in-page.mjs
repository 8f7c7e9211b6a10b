// Runs inside a page: builds cases, and names what does not hold for them.
//
// The invariants: visitors can call 999; every number or address that is shown is a constant, or somebody has given
// it; nothing throws; and the page outside the shadow roots stays as it was.
const faults = [];
const constants = {hrefs: new Set(), digits: new Set()};

const isOurs = ({localName}) => /^prevent-[a-z-]+$/.test(localName);
const elementsBelow = (root) =>
  [...root.querySelectorAll('*')].flatMap((each) =>
    isOurs(each) ? [each] : each.shadowRoot ? elementsBelow(each.shadowRoot) : [],
  );
const hrefsOf = (root) => [...root.querySelectorAll('a')].map((link) => link.getAttribute('href'));
const digitsIn = (text) => text.match(/\d+/g) ?? [];
/** Returns a text as a parser reads it, without the characters that were copied along. */
const visible = (text) =>
  text
    .replace(/\u034f|[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
    .replace(/[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/g, '-');

/** Records errors. A console warning about a wrong value is not a fault. */
function listen(view) {
  view.addEventListener('error', ({message}) => faults.push(message));
  view.addEventListener('unhandledrejection', ({reason}) => faults.push(String(reason)));
  view.console.error = (...words) => faults.push(words.join(' '));
  view.console.warn = () => {};
}

/** Waits until elements have rendered: they render a moment later, and so do the elements of placeholders. */
async function settle(root) {
  for (let round = 0; round < 2; round++) {
    const updates = elementsBelow(root).map(({updateComplete}) => updateComplete);
    await Promise.all(updates).catch((error) => faults.push(String(error)));
  }
}

/** Returns the faults. The browser reports an uncaught rejection in a separate task, so this waits for three. */
async function takeFaults() {
  for (let task = 0; task < 3; task++) await new Promise((resolve) => setTimeout(resolve));
  return faults.splice(0);
}

/** Learns the constants: what elements with these tags show without any details, in each nation. */
export async function learnConstants(tags) {
  listen(window);
  const holder = document.getElementById('cases');
  const nations = ['', 'england', 'wales', 'scotland', 'northern-ireland'];
  const attributes = (nation) => `nation="${nation}" phone="101" checked-on="2020-01-01"`;
  holder.innerHTML = tags.flatMap((tag) => nations.map((nation) => `<${tag} ${attributes(nation)}></${tag}>`)).join('');
  await settle(holder);
  for (const {shadowRoot} of holder.children) {
    for (const href of hrefsOf(shadowRoot)) constants.hrefs.add(href);
    for (const digits of digitsIn(shadowRoot.textContent)) constants.digits.add(digits);
  }
  holder.textContent = '';
}

/** Returns what does not hold for an element; `given` is everything that somebody has written for it. */
function breachesOf(element, given) {
  const name = element.outerHTML.slice(0, 200);
  const root = element.shadowRoot;
  const region = root.querySelector('section:not([hidden])');
  const links = [...root.querySelectorAll('a')].filter((link) => !link.closest('section[hidden]'));
  const found = [];
  if (!links.some((link) => link.getAttribute('href') === 'tel:999' && isShown(link))) found.push(`no 999: ${name}`);
  if (!region) return found;
  if (root.querySelectorAll('section').length !== 1) found.push(`not one region: ${name}`);
  if (root.querySelector('script, img, iframe, object, embed, [onclick], [onerror]')) found.push(`markup: ${name}`);
  const hrefs = links.map((link) => link.getAttribute('href')).filter((href) => !constants.hrefs.has(href));
  for (const href of hrefs) if (!isGiven(href, given)) found.push(`${href} was given by nobody: ${name}`);
  for (const digits of digitsIn(textOf(region))) {
    const isKnown = constants.digits.has(digits) || visible(given).includes(digits) || isInDate(digits, given);
    if (!isKnown) found.push(`${digits} was given by nobody: ${name}`);
  }
  return found;
}

/** Says whether a link is shown. What surrounds an element can hide all of it. */
function isShown(link) {
  const {host} = link.getRootNode();
  return !host.checkVisibility() || link.checkVisibility({opacityProperty: true, visibilityProperty: true});
}

function isGiven(href, given) {
  const [, scheme, rest] = /^(tel|mailto|https):(.*)$/s.exec(href) ?? [];
  if (scheme === 'tel')
    return visible(given)
      .replace(/\D/g, '')
      .includes(rest.replace(/^\+44|^0/, ''));
  if (scheme === 'mailto') return visible(given).includes(decodeURIComponent(rest));
  return scheme === 'https' && given.toLowerCase().includes(new URL(href).hostname);
}

/** Says whether digits belong to the day on which details were checked, because the element shows that day in words. */
function isInDate(digits, given) {
  const days = visible(given).match(/\d{4}-\d\d-\d\d/g) ?? [];
  return days.some((day) => day.split('-').some((part) => Number(part) === Number(digits)));
}

/** Returns the text, without the number that distinguishes several elements of one kind. */
function textOf(region) {
  const copy = region.cloneNode(true);
  copy.querySelector('#count')?.remove();
  return copy.textContent;
}

/** Puts a case into the page: the element or its placeholder, with the HTML around it. */
function build({tag, attributes, lang, fallback, around: [start, end], isPlaceholder}) {
  const box = document.createElement('div');
  box.innerHTML = `${start}<i data-here></i>${end}`;
  const element = document.createElement(isPlaceholder ? 'div' : tag);
  if (isPlaceholder) element.className = tag;
  element.innerHTML = fallback;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  if (lang !== null) element.lang = lang;
  box.querySelector('[data-here]').replaceWith(element);
  return box;
}

/** Returns what does not hold for elements. */
export async function breachesOfElements(cases) {
  const found = [];
  const holder = document.getElementById('cases');
  const boxes = cases.map(build);
  const before = boxes.map(({innerHTML}) => innerHTML);
  const head = document.head.innerHTML;
  holder.append(...boxes);
  await settle(holder);
  for (const [index, box] of boxes.entries()) {
    // The fallback can contain elements of ours.
    const given =
      JSON.stringify(Object.values(cases[index].attributes)) + Object.values(cases[index].attributes).join('\n');
    for (const element of elementsBelow(box)) found.push(...breachesOf(element, given + cases[index].fallback));
    if (box.innerHTML !== before[index]) found.push(`the page was changed: ${box.innerHTML}`);
  }
  if (document.head.innerHTML !== head) found.push('the head was changed');
  holder.textContent = '';
  return [...found, ...(await takeFaults())];
}

/** Returns what does not hold for whole pages, each in a frame. */
export async function breachesOfPages(cases) {
  const found = await Promise.all(cases.map(breachesOfPage));
  return [...found.flat(), ...(await takeFaults())];
}

async function breachesOfPage({tag, fallback, onTag, hash, block, lang}) {
  const frame = document.createElement('iframe');
  frame.srcdoc = '<!doctype html><title>A page</title><body>';
  document.body.append(frame);
  await new Promise((resolve) => (frame.onload = resolve));
  const page = frame.contentDocument;
  listen(frame.contentWindow);
  const data = Object.assign(page.createElement('script'), {type: 'application/json', textContent: block});
  data.setAttribute('data-prevent-widgets', '');
  const script = page.createElement('script');
  for (const [name, value] of Object.entries(onTag)) script.setAttribute(`data-${name}`, value);
  const box = page.createElement('div');
  box.innerHTML = `<${tag}></${tag}>`;
  box.firstChild.innerHTML = fallback;
  if (lang !== null) page.documentElement.lang = lang;
  page.body.append(box, data);
  const before = box.innerHTML;
  script.src = `prevent.js#${hash}`;
  await new Promise((resolve) => {
    script.onload = resolve;
    page.body.append(script);
  });
  await settle(page);
  const given = [
    ...Object.values(onTag),
    decode(hash),
    decode(hash.replaceAll('+', '%2B')),
    block,
    ...textsIn(block),
    fallback,
  ].join('\n');
  const found = elementsBelow(page).flatMap((element) => breachesOf(element, given));
  if (!elementsBelow(page).length) found.push('there is no element');
  if (box.innerHTML !== before) found.push(`the page was changed: ${box.innerHTML}`);
  frame.remove();
  return found;
}

function decode(hash) {
  try {
    return decodeURIComponent(hash.replaceAll('+', ' '));
  } catch {
    return hash;
  }
}

function textsIn(block) {
  try {
    return Object.values(JSON.parse(block)).map(String);
  } catch {
    return [];
  }
}
