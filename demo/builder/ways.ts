// What to do for each way to paste, step by step, in words for somebody who has never done it.
import {embedAddress, frameOf} from './embed.js';
import {forReact, forSvelte, forVue} from './frameworks.js';
import {detailLines, letterFor} from './letter.js';
import {
  blocksOf,
  byClass,
  byLink,
  byShortcode,
  byTag,
  type Choice,
  forTagManager,
  forTemplate,
  inOneBlock,
  type Piece,
  plainHtmlOf,
} from './snippets.js';
import {isFramed, type System, type WayId} from './systems.js';

/** What a step may have besides a text to paste: the plugin, the place of the files, the files. */
export type Part = 'plugin' | 'place' | 'files' | 'page-and-files';

/** One step. */
export interface Step {
  readonly say: string;
  /** HTML that is copied as it looks, for editors that show what they have. */
  readonly plain?: string;
  readonly piece?: Piece;
  readonly part?: Part;
}

/** One way to paste. */
export interface Way {
  readonly id: WayId;
  readonly heading: string;
  readonly steps: readonly Step[];
}

/** Whether a way needs the address of the files. */
export const needsFiles = (id: WayId): boolean => !['plugin', 'text', 'code', 'letter'].includes(id);

/** Whether the texts of a way can have hashes: a tag manager drops them, and `embed.html` is beside its files. */
export const hasHashes = (id: WayId): boolean => !['frame', 'tag-manager'].includes(id);

const check: Step = {
  say: 'Check it. Open your page. If you see a red “Call 999” button, it works. If you see plain text, the file prevent.js was not found: check that its address opens in a browser, or ask whoever uploaded it.',
};
const place: Step = {say: 'Where are the files that your page needs?', part: 'place'};

/** The steps of a way. */
export function wayOf(id: WayId, system: System, choice: Choice): Way {
  const {heading, steps} = wayTo[id](system, choice);
  return {id, heading, steps};
}

type Making = (system: System, choice: Choice) => {readonly heading: string; readonly steps: readonly Step[]};

const everyPage = ({everyPage: where}: System, choice: Choice): Step => ({
  say: `Paste this once ${where}. It shows nothing on its own, but it turns what you paste next into what you see in the preview.`,
  piece: forTemplate(choice),
});

const framework =
  (piecesOf: (choice: Choice) => readonly Piece[]): Making =>
  ({label}, choice) => ({
    heading: `A component for ${label}`,
    steps: [
      {...place, say: 'Put the files into the folder public, unless somebody else has put them online.'},
      ...piecesOf(choice).map((piece) => ({say: `${piece.heading}.`, piece: {...piece, heading: piece.file}})),
      check,
    ],
  });

/** What goes with the message. */
function download(system: System, {folder}: Choice): readonly Step[] {
  if (system.id === 'wordpress') return [{say: 'Download the plugin, to attach it to the message.', part: 'plugin'}];
  const say = 'Download the files, to attach them to the message.';
  if (isFramed(system)) return [{say, part: 'page-and-files'}];
  // With https:, somebody else hosts the files.
  return folder.startsWith('https:') ? [] : [{say, part: 'files'}];
}

/** The plugin knows nothing of what was typed here. */
function pluginSettings(choice: Choice): Step {
  const lines = detailLines(choice);
  const say = 'Choose Settings → Prevent, and type your contacts there. Every author can then use them.';
  return lines.length
    ? {say, piece: {heading: 'Your contacts', file: 'contacts.txt', code: `${lines.join('\n')}\n`}}
    : {say};
}

const wayTo: Readonly<Record<WayId, Making>> = {
  plugin: (_, choice) => ({
    heading: 'With the plugin: nothing to paste',
    steps: [
      {say: 'Download the plugin. It is a zip file: do not unzip it.', part: 'plugin'},
      {
        say: 'In WordPress, choose Plugins → Add New → Upload Plugin. Choose the zip file, install the plugin, and activate it.',
      },
      pluginSettings(choice),
      {
        say: 'On your page, add a block whose name begins with “Prevent”. Or paste this shortcode.',
        piece: byShortcode(choice),
      },
      {
        say: 'Check it. Open your page. If you see a red “Call 999” button, it works. If you see words in square brackets, the plugin is not active.',
      },
    ],
  }),
  block: ({onePage}, choice) => ({
    heading: 'Everything in one block',
    steps: [place, {say: onePage, piece: inOneBlock(choice)}, check],
  }),
  template: (system, choice) => ({
    heading: 'Paste some code once for the whole website, then a block on your page',
    steps: [place, everyPage(system, choice), {say: system.onePage, piece: byClass(choice)}, check],
  }),
  tags: (system, choice) => ({
    heading: 'The elements in your pages',
    steps: [place, everyPage(system, choice), {say: system.onePage, piece: byTag(choice)}, check],
  }),
  link: (system, choice) => ({
    heading: 'Paste some code once for the whole website, then a link on your page',
    steps: [
      place,
      everyPage(system, choice),
      {
        say: 'Copy this, and paste it at the end of your page. When visitors open the page, the link turns into what you see in the preview. If the link disappears, add it with your editor’s link button. Its address is below, in “The text for a code view”: it is the part in quotation marks that begins with https://www.gov.uk/.',
        plain: byLink(choice).code,
        piece: byLink(choice),
      },
      check,
    ],
  }),
  frame: ({id, onePage}, choice) => ({
    heading: 'A separate page, shown inside your page',
    steps: [
      {
        say: 'Download the page and the files that it needs. Put them all into one folder on a web server, such as your council’s or your trust’s.',
        part: 'page-and-files',
      },
      {say: 'Where is that folder?', part: 'place'},
      ['wix', 'google-sites'].includes(id)
        ? {say: onePage, piece: {heading: 'The address', file: 'address.txt', code: `${embedAddress(choice)}\n`}}
        : {say: id === 'sharepoint' ? onePage : 'Paste this into your page.', piece: frameOf(choice)},
      {
        say: `Make the frame that you have added ${choice.height} pixels high. Below it, write “In an emergency, call 999” as ordinary text.`,
      },
      check,
    ],
  }),
  text: (_, choice) => ({
    heading: 'Plain text that you can paste now',
    steps: [
      {
        say: 'Copy this text. Any editor accepts it, and there is nothing to upload.',
        plain: plainHtmlOf(choice),
      },
      {say: 'Open your page in its editor, click where the text should go, and paste it. Then save the page.'},
      {
        say: 'Check it. Open your page on a phone. Check that all of the text is there, and that 999 is a link, but do not call it. Numbers change, so come back in a year and copy the text again. Or use “A message to whoever runs the website” to have the real box added.',
      },
    ],
  }),
  code: (_, choice) => ({
    heading: 'The same text, for a code view',
    steps: [
      {
        say: 'On your page, switch the editor to its code view (a button such as <>, “Source” or “HTML”), and paste this. It looks the same as the plain text that you can paste now. If somebody adds the files to your website later, it turns into what you see in the preview.',
        piece: {heading: 'The text for a code view', file: 'prevent-block.html', code: blocksOf(choice)},
      },
      {
        say: 'Check it. Open your page. If you see angle brackets such as <p>, you pasted it outside the code view. Delete it, and paste it into the code view.',
      },
    ],
  }),
  letter: (system, choice) => ({
    heading: 'A message to whoever runs the website',
    steps: [
      ...download(system, choice),
      {
        say: `Copy the message into an email${download(system, choice).length ? ', and attach what you have downloaded' : ''}.`,
        piece: letterFor(system, choice),
      },
    ],
  }),
  react: framework(forReact),
  vue: framework(forVue),
  svelte: framework(forSvelte),
  'tag-manager': ({onePage}, choice) => ({
    heading: 'With a tag manager',
    steps: [
      place,
      {
        say: 'Create a “Custom HTML” tag that fires on all pages, and paste this into it. Your details are in the address, after the #, because tag managers drop attributes. Browsers never send that part to a server.',
        piece: forTagManager(choice),
      },
      {say: onePage, piece: byClass(choice)},
      check,
    ],
  }),
  markdown: (_, choice) => ({
    heading: 'In a page of Markdown',
    steps: [
      place,
      {
        say: 'Paste this into your page, with an empty line above and below. Your Markdown converter has to leave HTML alone, as these do: marked, markdown-it with html: true, and Hugo with unsafe: true.',
        piece: inOneBlock(choice),
      },
      check,
    ],
  }),
};
