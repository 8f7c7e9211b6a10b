// Opens public pages and looks for words in them.
import sanitize from 'sanitize-html';

/** A page that is not there any more says so by one of these. */
const GONE = [404, 410];
/** How many pages are open at a time. */
const AT_A_TIME = 4;

const headers = {
  'user-agent': 'prevent-widgets (looks once a week whether this page still says what we quote from it)',
  accept: 'text/html',
  'accept-language': 'en-GB, en',
};

/**
 * Opens pages, a few at a time, and compares each with the words that it is expected to have.
 *
 * @param {ReadonlyMap<string, ReadonlySet<string>>} pages The words, by the address of their page.
 * @param {number} limit How many milliseconds one page may take.
 * @returns {Promise<Array<{address: string, movedTo?: string, missing?: string[], gone?: string, notReached?: string}>>} In the
 *   order of the pages. `missing` are the words that are not there, `gone` and `notReached` say why nothing was read.
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
    // What follows a # is no part of where a page is.
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

/** What a reader sees of a page, without its markup. */
function textOf(html) {
  // A tag sets words apart, but for the one that only says where a word may be broken.
  const apart = html.replace(/<wbr\s*\/?>/gi, '').replaceAll('<', ' <');
  return sanitize(apart, {allowedTags: []}).replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}

/**
 * Letters and digits alone, in one way of writing: no kinds of spaces, dashes and quotes, and nothing that cannot be
 * seen.
 */
function plain(text) {
  const seen = text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .toLowerCase();
  return seen.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ');
}

/** Whether a text has these words one after the other. Digits may stand in any groups: 0800 011 3764 is 08000113764. */
export function says(text, words) {
  const parts = plain(words).match(/\p{N}|[\p{L}\p{M}]+/gu) ?? [];
  const isNumber = (part) => /\p{N}/u.test(part);
  const pattern = parts.reduce((before, part, at) => {
    return before + (isNumber(part) || isNumber(parts[at - 1]) ? ' ?' : ' ') + part;
  });
  return new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, 'u').test(plain(text));
}
