// What a website can be made with, and what each system can do: its ways to paste, the best one first.

/** A way to put the elements on a page. `text` works everywhere, and `letter` asks somebody else. */
export type WayId =
  | 'plugin'
  | 'block'
  | 'template'
  | 'link'
  | 'frame'
  | 'text'
  | 'code'
  | 'letter'
  | 'react'
  | 'vue'
  | 'svelte'
  | 'tag-manager'
  | 'tags'
  | 'markdown';

/** Something that websites are made with. */
export interface System {
  readonly id: string;
  readonly label: string;
  readonly isForDevelopers?: boolean;
  /** The ways for somebody who may upload files or change the template, the best one first. */
  readonly ways: readonly WayId[];
  /** Whether a folder of files can be uploaded to it. If not, somebody else has to host them. */
  readonly takesFiles: boolean;
  /** Where the text for every page goes. */
  readonly everyPage: string;
  /** How the text for one page gets there. */
  readonly onePage: string;
  /** How to find out whether the user may do so. */
  readonly findOut: string;
  /** What somebody should know before filling in the details, if they may do so. */
  readonly beforeDetails?: string;
}

const codeView = 'switch the editor to its code view (a button such as <>, “Source” or “HTML”)';
const anyTemplate = 'into the part that all your pages share, before </head>';
const askWho =
  'If you are not sure, ask whoever built the website, or whoever you contact when something on it is broken.';
const developer = {
  isForDevelopers: true,
  takesFiles: true,
  everyPage: anyTemplate,
  onePage: 'Paste this into your page.',
  findOut: '',
};

/** All systems, in the order of the form. */
export const systems: readonly System[] = [
  {
    id: 'wordpress',
    label: 'WordPress',
    ways: ['plugin', 'block', 'template'],
    takesFiles: true,
    everyPage: 'into the theme, before </head>',
    onePage:
      'On your page, add a “Custom HTML” block, and paste this into it. The old editor, which has the tabs Visual and Text, removes it. If you have the old editor, use the plugin instead.',
    findOut: 'Log in. If the list on the left has “Plugins” in it, choose Yes.',
    beforeDetails:
      'WordPress keeps your contacts in the plugin’s settings, where you type them once. You can leave them empty here. Fill them in if you would like a preview with them, or a poster.',
  },
  {
    id: 'wix',
    label: 'Wix',
    ways: ['link', 'frame'],
    takesFiles: false,
    everyPage: 'into Settings → Custom Code, for all pages, with “Head” as the place',
    onePage:
      'In the Wix editor, choose Add → Embed Code → Embed HTML. Then choose “Website address”, and paste this address.',
    findOut: 'Open Settings. If there is “Custom Code” under Advanced, and it lets you add code, choose Yes.',
  },
  {
    id: 'squarespace',
    label: 'Squarespace',
    ways: ['template', 'link'],
    takesFiles: false,
    everyPage: 'into “Code Injection” (among the website tools, or under Settings → Advanced), under “Header”',
    onePage:
      'On your page, add a “Code” block, and paste this into it. You see the result once you stop editing the page.',
    findOut: 'Look for “Code Injection” among the website tools. If it lets you type something, choose Yes.',
  },
  {
    id: 'google-sites',
    label: 'Google Sites',
    ways: ['frame'],
    takesFiles: false,
    everyPage: '',
    onePage: 'On your page, choose Insert → Embed → By URL, and paste this address.',
    findOut:
      'You cannot upload these files to Google Sites. If your council, trust or IT team can put them on a web server for you, choose Yes.',
  },
  {
    id: 'sharepoint',
    label: 'SharePoint',
    ways: ['frame'],
    takesFiles: false,
    everyPage: '',
    onePage:
      'On your page, add the web part “Embed”, and paste this. If SharePoint refuses the address, ask an owner of the site to allow it, under Site settings → HTML Field Security.',
    findOut:
      'You cannot upload these files to SharePoint. If your council, trust or IT team can put them on a web server for you, choose Yes.',
  },
  {
    id: 'moodle',
    label: 'Moodle',
    ways: ['template', 'link'],
    takesFiles: false,
    everyPage: 'into Site administration → Appearance → Additional HTML, under “Within HEAD”',
    onePage: `On your page, ${codeView}, and paste this.`,
    findOut: 'If your menu has “Site administration”, with “Appearance” in it, choose Yes.',
  },
  {
    id: 'another',
    label: 'Something else, or I don’t know',
    ways: ['template', 'link', 'block', 'frame'],
    takesFiles: true,
    everyPage: anyTemplate,
    onePage: `On your page, ${codeView}, and paste this.`,
    findOut: askWho,
  },
  {...developer, id: 'own', label: 'Our own template', ways: ['tags', 'template', 'link']},
  {...developer, id: 'react', label: 'React (Vite)', ways: ['react', 'tags']},
  {...developer, id: 'vue', label: 'Vue (Vite)', ways: ['vue', 'tags']},
  {...developer, id: 'svelte', label: 'Svelte (Vite)', ways: ['svelte', 'tags']},
  {...developer, id: 'tag-manager', label: 'A tag manager', ways: ['tag-manager', 'template']},
  {...developer, id: 'markdown', label: 'Markdown', ways: ['markdown', 'tags']},
];

/** The answers to “Can you?”. */
export const permissions = [
  ['yes', 'Yes'],
  ['no', 'No'],
  ['unknown', 'I don’t know'],
] as const;

/** Returns the system with that id, or the unknown one if none was chosen. */
export function systemCalled(id: string | undefined): System {
  const found = systems.find((each) => each.id === id) ?? systems.find((each) => each.id === 'another');
  if (!found) throw new Error('There is no unknown system.');
  return found;
}

/** Whether a system can only show the elements in a frame. */
export const isFramed = ({ways}: System): boolean => ways[0] === 'frame';

/** Returns the ways for a system, best first: the text and the letter if the user may not do more, or is unsure. */
export function waysFor(system: System, isAllowed: boolean): readonly WayId[] {
  if (system.isForDevelopers) return system.ways;
  return isAllowed ? [...system.ways, 'text', 'letter'] : ['text', 'letter', 'code', ...system.ways];
}
