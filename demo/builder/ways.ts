// What to do for each way to paste, step by step, in words for somebody who has never done it.
import {embedAddress, frameOf} from './embed.js';
import {forReact, forSvelte, forVue} from './frameworks.js';
import {letterFor} from './letter.js';
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
  linkTo,
  type Piece,
} from './snippets.js';
import {isFramed, type System, type WayId} from './systems.js';

/** What a step may have besides a text to paste: the plugin, the place of the files, the files, the plain text. */
export type Part = 'plugin' | 'place' | 'files' | 'page-and-files' | 'plain';

/** One step. */
export interface Step {
  readonly say: string;
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
export const needsFiles = (id: WayId): boolean => !['plugin', 'text', 'letter'].includes(id);

const check: Step = {
  say: 'Check it. Open your page. You see a red “Call 999” button: it works. You see plain text: the file was not found. Is its address right, and does it open in a browser? Ask whoever uploaded it.',
};
const place: Step = {say: 'Where are the files that your page needs?', part: 'place'};

/** The steps of a way. */
export function wayOf(id: WayId, system: System, choice: Choice): Way {
  const {heading, steps} = wayTo[id](system, choice);
  return {id, heading, steps};
}

type Making = (system: System, choice: Choice) => {readonly heading: string; readonly steps: readonly Step[]};

const everyPage = ({everyPage: where}: System, choice: Choice): Step => ({
  say: `Paste this once ${where}. All pages have it then. It shows nothing by itself: it is what makes the next text come alive.`,
  piece: forTemplate(choice),
});

const framework =
  (piecesOf: (choice: Choice) => readonly Piece[]): Making =>
  ({label}, choice) => ({
    heading: `A component for ${label}`,
    steps: [
      {...place, say: 'The files go into the folder public. Or somebody else has them.'},
      ...piecesOf(choice).map((piece) => ({say: `${piece.heading}: ${piece.file}`, piece})),
      check,
    ],
  });

/** What goes with the message. */
function download(system: System, {folder}: Choice): readonly Step[] {
  if (system.id === 'wordpress') return [{say: 'Download the plugin. It goes with the message.', part: 'plugin'}];
  const say = 'Download the files. They go with the message.';
  if (isFramed(system)) return [{say, part: 'page-and-files'}];
  // With https:, somebody else hosts the files.
  return folder.startsWith('https:') ? [] : [{say, part: 'files'}];
}

const wayTo: Readonly<Record<WayId, Making>> = {
  plugin: (_, choice) => ({
    heading: 'With the plugin: nothing to paste',
    steps: [
      {say: 'Download the plugin. It is a zip file: leave it as it is.', part: 'plugin'},
      {say: 'In WordPress, choose Plugins → Add New → Upload Plugin. Choose the zip file, and activate it.'},
      {say: 'Choose Settings → Prevent, and type the contacts there: from then on, every author can use them.'},
      {say: 'On your page, add a “Prevent” block. Or write this.', piece: byShortcode(choice)},
      {
        say: 'Check it. Open your page. You see a red “Call 999” button: it works. You see words in square brackets: the plugin is not active.',
      },
    ],
  }),
  block: ({onePage}, choice) => ({
    heading: 'Everything in one block',
    steps: [place, {say: onePage, piece: inOneBlock(choice)}, check],
  }),
  template: (system, choice) => ({
    heading: 'Once for every page, then a text on yours',
    steps: [place, everyPage(system, choice), {say: system.onePage, piece: byClass(choice)}, check],
  }),
  tags: (system, choice) => ({
    heading: 'The elements in your pages',
    steps: [place, everyPage(system, choice), {say: system.onePage, piece: byTag(choice)}, check],
  }),
  link: (system, choice) => ({
    heading: 'Once for every page, then a link on yours',
    steps: [
      place,
      everyPage(system, choice),
      {
        say: `At the end of your page, write a line, and make it a link with the link button of the editor. The address is ${choice.elements.map(linkTo).join(' or ')}. When the page is open, the link becomes what you see in the preview. Or, where you may paste code:`,
        piece: byLink(choice),
      },
      check,
    ],
  }),
  frame: ({id, onePage}, choice) => ({
    heading: 'A page of its own, shown in yours',
    steps: [
      {say: 'Download the page with everything that it needs. Put it on web space.', part: 'page-and-files'},
      {say: 'Where is that?', part: 'place'},
      ['wix', 'google-sites'].includes(id)
        ? {say: onePage, piece: {heading: 'The address', file: 'address.txt', code: `${embedAddress(choice)}\n`}}
        : {say: id === 'sharepoint' ? onePage : 'Paste this into your page.', piece: frameOf(choice)},
      {
        say: `Make what you have added ${choice.height} pixels high. Write “In an emergency, call 999” below it, as text.`,
      },
      check,
    ],
  }),
  text: (_, choice) => ({
    heading: 'A text that works today',
    steps: [
      {
        say: 'Copy this text with its links. Nothing has to be uploaded, and any editor takes it.',
        part: 'plain',
      },
      {say: 'Open your page to edit it, click where the text should be, and paste. Then save the page.'},
      {
        say: 'Does your editor have a code view (a button such as <>, “Source” or “HTML”)? Then paste this there instead. It looks the same, and it comes alive when somebody adds the files one day: the message to whoever runs the website asks for that.',
        piece: {heading: 'The text for a code view', file: 'prevent-block.html', code: blocksOf(choice)},
      },
      {
        say: 'Check it. Open your page on a phone. Everything that you have pasted is there, and 999 can be pressed; do not call. Numbers change: come back in a year, or send the message to whoever runs the website.',
      },
    ],
  }),
  letter: (system, choice) => ({
    heading: 'A message to whoever runs the website',
    steps: [
      ...download(system, choice),
      {say: 'Copy the message into an email, and attach what you have downloaded.', piece: letterFor(system, choice)},
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
        say: 'Make a tag of the kind “Custom HTML” that fires on all pages, and paste this. Your details stand behind the # of the address, since tag managers drop attributes; nothing behind a # is sent to a server.',
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
        say: 'Paste this into your page, with an empty line above and below. Your converter has to leave HTML alone (marked and markdown-it with html: true do, Hugo with unsafe: true).',
        piece: inOneBlock(choice),
      },
      check,
    ],
  }),
};
