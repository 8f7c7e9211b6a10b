// Opens public pages and looks for words in them.
import sanitize from 'sanitize-html';

/** The statuses with which a server says that a page no longer exists. */
const GONE = [404, 410];
/** How many pages to open at once. */
const AT_A_TIME = 4;

const headers = {
  'user-agent': 'prevent-widgets (looks once a week whether this page still says what we quote from it)',
  accept: 'text/html',
  'accept-language': 'en-GB, en',
};

/**
 * Opens pages, a few at a time, and looks in each for its expected words.
 *
 * @param {ReadonlyMap<string, ReadonlySet<string>>} pages The expected words, by the address of the page.
 * @param {number} limit The milliseconds that one page may take.
 * @returns {Promise<Array<{address: string, movedTo?: string, missing?: string[], gone?: string,
 *   notReached?: string}>>}
 *   In the order of the pages. `missing` lists the words that were not found; `gone` and
 *   `notReached` say why we could not read it.
 */
export async function readPages(pages, limit) {
  const found = [];
  const waiting = [...pages].entries();
  const readOn = async () => {
    for (const [index, [address, words]] of waiting)
      found[index] = {address, ...(await readPage(address, words, limit))};
  };
  await Promise.all(Array.from({length: AT_A_TIME}, readOn));
  return found;
}

async function readPage(address, words, limit) {
  try {
    const response = await fetch(address, {headers, signal: AbortSignal.timeout(limit)});
    // The part after # does not affect where a page is.
    const movedTo = response.url === new URL(address).href.split('#')[0] ? undefined : response.url;
    if (GONE.includes(response.status)) return {movedTo, gone: `it answers ${response.status}`};
    if (!response.ok) return {movedTo, notReached: `it answers ${response.status}`};
    const text = textOf(await response.text());
    return {movedTo, missing: [...words].filter((each) => !says(text, each))};
  } catch (error) {
    const isLate = error.name === 'TimeoutError';
    return {notReached: isLate ? `no answer within ${limit / 1000} seconds` : (error.cause?.code ?? error.message)};
  }
}

/** Returns what a reader sees of a page, without its markup. */
function textOf(html) {
  // A tag separates words, except <wbr>, which only says where a word may break.
  const apart = html.replace(/<wbr\s*\/?>/gi, '').replaceAll('<', ' <');
  return sanitize(apart, {allowedTags: []}).replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}

/**
 * Returns only letters and digits, spelt in one way: without different kinds of spaces, dashes and quotes, and without
 * invisible characters.
 */
function plain(text) {
  const seen = text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .toLowerCase();
  return seen.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ');
}

/**
 * Says whether a text has these words one after the other. Digits may be grouped in any way: 0800 011 3764 is
 * 08000113764.
 */
export function says(text, words) {
  const parts = plain(words).match(/\p{N}|[\p{L}\p{M}]+/gu) ?? [];
  const isNumber = (part) => /\p{N}/u.test(part);
  const pattern = parts.reduce((before, part, at) => {
    return before + (isNumber(part) || isNumber(parts[at - 1]) ? ' ?' : ' ') + part;
  });
  return new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, 'u').test(plain(text));
}
