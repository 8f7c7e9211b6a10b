// How a mutant is called in survivors.json: `source → replacement`, without comments and line breaks, so that neither
// makes a reason stale.
import {parser} from 'typescript-eslint';

/** Puts spaces in the place of all comments, so that everything else stays where it is, on its line. */
export function withoutComments(text) {
  const {comments} = parser.parseForESLint(text, {comment: true, range: true}).ast;
  const blank = (part) => part.replace(/[^\n]/g, ' ');
  return comments.reduce(
    (all, {range: [start, end]}) => all.slice(0, start) + blank(all.slice(start, end)) + all.slice(end),
    text,
  );
}

/** Folds white space. */
export const fold = (text) => text.replace(/\s+/g, ' ').trim();

/** What a mutant is called that replaces `original`, which has no comments. */
export const keyOf = (original, replacement) => `${fold(original)} → ${fold(replacement)}`;

/**
 * Finds the reasons of survivors.json that no longer belong to anything.
 *
 * @param {Record<string, Record<string, string>>} known survivors.json
 * @param {(path: string) => string | undefined} read Returns a source, or undefined if there is none.
 * @returns {string[]} One sentence for each.
 */
export function staleKeys(known, read) {
  return Object.entries(known).flatMap(([path, reasons]) => {
    const text = read(path);
    if (text === undefined) return [`there is no ${path}`];
    const source = fold(withoutComments(text));
    return Object.keys(reasons)
      .filter((key) => !source.includes(key.split(' → ')[0]))
      .map((key) => `${path} no longer has: ${key}`);
  });
}
