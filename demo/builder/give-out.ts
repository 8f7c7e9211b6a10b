// What the buttons give out: to the clipboard, or as a file. Files are made here, in the browser.
import {zipSync} from 'fflate';
import {withDetailsInside} from '../../scripts/build/details-inside.mjs';
import {embedPage} from './embed.js';
import type {Choice, Piece} from './snippets.js';

/** What a button gives out. */
export interface Gift {
  readonly choice: Choice;
  readonly piece: Piece;
  /** Where the piece stands on the page, for those whose browser does not let us copy. */
  readonly text: Element | null | undefined;
  /** Names of released files. */
  readonly files: readonly string[];
  /** Where the released files are, with a slash at its end. */
  readonly dist: string;
}

/** What there is to do. */
export type Act = 'copy' | 'download' | 'files' | 'embed' | 'own';

/** Each says what it has done, or throws. */
export const acts: Readonly<Record<Act, (gift: Gift) => Promise<string>>> = {
  copy: async ({piece, text}) => {
    try {
      await navigator.clipboard.writeText(piece.code);
      return 'Copied. Now paste it into your website.';
    } catch {
      if (text) getSelection()?.selectAllChildren(text);
      return 'Your browser did not allow it. The text is selected: copy it yourself.';
    }
  },
  download: ({piece}) => Promise.resolve(save(piece.file, piece.code)),
  files: async ({dist, files}) => {
    const all = await Promise.all(files.map(async (file) => [file, await bytesOf(dist, file)] as const));
    const [only, ...more] = all;
    return only && !more.length ? save(...only) : save('prevent.zip', zipSync(Object.fromEntries(all)));
  },
  embed: async ({dist, choice}) => save('embed.html', await embedPage(await released(dist, 'embed.html'), choice)),
  own: async ({dist, choice}) =>
    save('prevent.js', withDetailsInside(await released(dist, 'prevent.js'), choice.defaults)),
};

/** The text of a released file. Throws when it is not there. */
export const released = async (dist: string, name: string): Promise<string> => (await fetchReleased(dist, name)).text();

const bytesOf = async (dist: string, name: string) =>
  new Uint8Array(await (await fetchReleased(dist, name)).arrayBuffer());

async function fetchReleased(dist: string, name: string): Promise<Response> {
  const response = await fetch(dist + name);
  if (!response.ok) throw new Error(`${name} is not there`);
  return response;
}

function save(file: string, content: BlobPart): string {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], {type: 'application/octet-stream'}));
  link.download = file;
  link.click();
  // Not at once: Safari starts to read it after the click.
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 10_000);
  return `${file} is downloaded.`;
}
