// A text as its reviewer sees it: words that can be changed, chips that stay, and markup that is not shown.
import type {Part} from '../../scripts/build/xliff.mjs';

/** A part of a text. */
export type Token = Words | Locked;

/** What a reviewer can change. */
export interface Words {
  readonly kind: 'words';
  readonly text: string;
}

/** A number, a name or markup, which stays as it is. */
export interface Locked {
  readonly kind: 'locked';
  readonly part: Part;
  /** What stands on the chip; '' for markup alone. */
  readonly label: string;
  /** Whether a line ends here: a paragraph, an item of a list. */
  readonly isBreak: boolean;
}

/** What is shown for a placeholder: the text that stands in its place. */
export type LabelOf = (id: string) => string;

const BRACES = /(\{\w+\})/;

/** Takes a text apart. There are words on both sides of each chip, so that the reviewer can write there. */
export function tokensOf(parts: readonly Part[], labelOf: LabelOf): readonly Token[] {
  return parts.flatMap((part) => (typeof part === 'string' ? tokensOfText(part) : [lockedOf(part, labelOf)]));
}

function tokensOfText(text: string): readonly Token[] {
  return text
    .split(BRACES)
    .filter(Boolean)
    .map((piece) =>
      BRACES.test(piece)
        ? {kind: 'locked', part: piece, label: piece.slice(1, -1), isBreak: false}
        : {kind: 'words', text: piece.replace(/[ \t\r\n]+/g, ' ')},
    );
}

function lockedOf(part: Exclude<Part, string>, labelOf: LabelOf): Locked {
  const label = part.markup.includes('${') ? labelOf(part.id) : '';
  return {kind: 'locked', part, label, isBreak: part.markup.includes('<')};
}

/** Returns the lines of a text: what is between two pieces of markup. Lines without words and chips are left out. */
export function linesOf(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const lines = tokens.reduce<readonly (readonly Token[])[]>(
    (all, token) => {
      const last = [...(all.at(-1) ?? []), token];
      const isEnd = token.kind === 'locked' && token.isBreak;
      return [...all.slice(0, -1), last, ...(isEnd ? [[]] : [])];
    },
    [[]],
  );
  return lines.filter((line) => line.some((token) => (token.kind === 'words' ? token.text.trim() : token.label)));
}

/** The tokens with words on both sides of each chip, empty ones where there were none. */
export function withRoom(tokens: readonly Token[]): readonly Token[] {
  const isChip = (token: Token | undefined) => token?.kind === 'locked' && token.label !== '';
  const empty: Words = {kind: 'words', text: ''};
  return tokens.flatMap((token, index) => {
    if (!isChip(token)) return [token];
    const before = tokens[index - 1]?.kind === 'words' ? [] : [empty];
    const next = tokens[index + 1];
    const hasRoomAfter = next?.kind === 'words' || isChip(next) || (token.kind === 'locked' && token.isBreak);
    return [...before, token, ...(hasRoomAfter ? [] : [empty])];
  });
}

/** Puts a text together again. */
export function partsOf(tokens: readonly Token[]): Part[] {
  return tokens.reduce<Part[]>((parts, token) => {
    const part = token.kind === 'words' ? token.text : token.part;
    const last = parts.at(-1);
    if (part === '') return parts;
    if (typeof part === 'string' && typeof last === 'string') return [...parts.slice(0, -1), last + part];
    return [...parts, part];
  }, []);
}
