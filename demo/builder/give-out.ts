// What the buttons give out: to the clipboard, or as a file. Files are made here, in the browser.
import {zipSync} from 'fflate';
import {withDetailsInside} from '../../scripts/build/details-inside.mjs';
import {embedPage} from './embed.js';
import type {Choice, Piece} from './snippets.js';

/** What a button gives out. */
export interface Gift {
  readonly choice: Choice;
  readonly piece: Piece | undefined;
  /** HTML to copy as it looks. */
  readonly plain: string | undefined;
  /** Where the text is on the page: to copy it as it looks, or to select it if the browser does not let us copy. */
  readonly text: HTMLElement | null | undefined;
  /** Names of released files. */
  readonly files: readonly string[];
  /** The address of the released files, with a slash at the end. */
  readonly dist: string;
}

/** What there is to do. */
export type Act = 'copy' | 'copy-plain' | 'download' | 'files' | 'own';

/** Each action returns words for what it has done, or throws. */
export const acts: Readonly<Record<Act, (gift: Gift) => Promise<string>>> = {
  copy: ({piece, text}) => copied(() => navigator.clipboard.writeText(needed(piece).code), text),
  'copy-plain': ({plain = '', text}) => copied(() => copyAsItLooks(plain, text), text),
  download: ({piece}) => Promise.resolve(save(needed(piece).file, needed(piece).code)),
  files: async ({dist, files, choice}) => {
    const all = await Promise.all(files.map(async (file) => [file, await bytesFor(dist, file, choice)] as const));
    const [only, ...more] = all;
    return only && !more.length ? save(...only) : save('prevent.zip', zipSync(Object.fromEntries(all)));
  },
  own: async ({dist, choice}) =>
    save('prevent.js', withDetailsInside(await released(dist, 'prevent.js'), choice.defaults)),
};

function needed(piece: Piece | undefined): Piece {
  if (!piece) throw new Error('there is no such text');
  return piece;
}

async function copied(copy: () => Promise<void>, text: HTMLElement | null | undefined): Promise<string> {
  try {
    await copy();
    return 'Copied. Now paste it where the step says.';
  } catch {
    if (text) getSelection()?.selectAllChildren(text);
    throw new Error(
      'your browser does not let this page copy. The text is selected: press Ctrl and C, or Command and C on a Mac',
    );
  }
}

/** Copies headings and links for an editor that shows them, and plain text for any other. */
async function copyAsItLooks(plain: string, text: HTMLElement | null | undefined): Promise<void> {
  const kinds = {'text/html': plain, 'text/plain': text?.innerText ?? ''};
  await navigator.clipboard.write([
    new ClipboardItem(
      Object.fromEntries(Object.entries(kinds).map(([type, content]) => [type, new Blob([content], {type})])),
    ),
  ]);
}

/** Returns the text of a released file. Throws if the file is missing. */
export const released = async (dist: string, name: string): Promise<string> => (await fetchReleased(dist, name)).text();

/** Returns a released file; embed.html gets the details written into it. */
async function bytesFor(dist: string, name: string, choice: Choice): Promise<Uint8Array<ArrayBuffer>> {
  if (name === 'embed.html') return new TextEncoder().encode(await embedPage(await released(dist, name), choice));
  return new Uint8Array(await (await fetchReleased(dist, name)).arrayBuffer());
}

async function fetchReleased(dist: string, name: string): Promise<Response> {
  const response = await fetch(dist + name);
  if (!response.ok) throw new Error(`${name} was not found`);
  return response;
}

function save(file: string, content: BlobPart): string {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], {type: 'application/octet-stream'}));
  link.download = file;
  link.click();
  // Wait before revoking it: Safari only starts to read it after the click.
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 10_000);
  return `${file} has been downloaded.`;
}
