// The message to whoever runs the website: three steps, and all that they need.
import {attributeCalled, groups} from './attributes.js';
import {embedAddress} from './embed.js';
import {byShortcode, type Choice, forTemplate, openingBlock, type Piece} from './snippets.js';
import {isFramed, type System} from './systems.js';

const piece = (lines: readonly string[]): Piece => ({
  heading: 'The message',
  file: 'message.txt',
  code: `${lines.join('\n')}\n`,
});

/** The message for a system, as one text. */
export function letterFor(system: System, choice: Choice): Piece {
  const steps = system.id === 'wordpress' ? plugin(choice) : isFramed(system) ? page(choice) : files(system, choice);
  return piece([
    'Hello,',
    '',
    'Please add something to our website for me. It shows how to report a concern about extremism, and includes 999 and our own contacts. It is called prevent-widgets, and it is free and open source. It sets no cookies, and sends no information about our visitors. If it does not load, visitors still see plain text with 999.',
    '',
    ...steps,
    '',
    'Please tell me when you have added it. I will then look at the page: a red “Call 999” button means that it works.',
    '',
    'Thank you',
  ]);
}

/** The details as they are typed into the plugin's settings: a line for each, with the label that it has there. */
export function detailLines({defaults}: Choice): readonly string[] {
  const names = groups.slice(0, -1).flatMap((group) => group.names);
  const details = Object.entries(defaults).filter(([name]) => names.includes(name));
  return details.map(([name, value]) => `${attributeCalled(name).label}: ${value}`);
}

function plugin(choice: Choice): readonly string[] {
  const details = detailLines(choice);
  return [
    '1. In WordPress, choose Plugins → Add New → Upload Plugin. Upload the attached prevent-widgets-wordpress.zip, and activate it.',
    '2. Choose Settings → Prevent, and type these details there:',
    ...(details.length ? details : ['(none – you do not have to fill in anything there)']).map((line) => `   ${line}`),
    '3. On our page about safeguarding, write this. Or add the blocks of the same names: they begin with “Prevent”.',
    ...byShortcode(choice)
      .code.trimEnd()
      .split('\n')
      .filter(Boolean)
      .map((line) => `   ${line}`),
  ];
}

/** A placeholder for an address that is not known yet. */
const UNKNOWN = 'https://your-web-server.example/prevent/';

function files({everyPage}: System, choice: Choice): readonly string[] {
  const folder = choice.folder || UNKNOWN;
  return [
    whereTo(folder),
    `2. Paste this once ${everyPage}:`,
    '',
    forTemplate({...choice, folder}).code.trimEnd(),
    '',
    ...around(choice),
  ];
}

/** The last step: each part of the text becomes an element by the class of what is around it. */
function around(choice: Choice): readonly string[] {
  const blocks = choice.elements.map((each) => openingBlock(each, choice));
  const where = '3. On our page about safeguarding, put';
  if (blocks.length < 2)
    return [`${where} a ${blocks.join()} around the text that I have pasted there, unless it has one already.`];
  return [
    `${where} a separate <div> around each part of the text that I have pasted there, unless it has one already. The parts are in this order:`,
    ...blocks.map((block) => `   ${block}`),
  ];
}

function whereTo(folder: string): string {
  if (folder === UNKNOWN)
    return `1. Put the attached file into a folder on our web server, or ask our council or trust to put it on theirs. If it is a zip file, unzip it, and keep the folders as they are. Then replace ${UNKNOWN} below with the address of that folder.`;
  return folder.startsWith('https:')
    ? `1. There is nothing to upload: the files are at ${folder}`
    : `1. Put the attached file into the folder ${folder} on our website. If it is a zip file, unzip it, and keep the folders as they are.`;
}

function page(choice: Choice): readonly string[] {
  const isKnown = choice.folder.startsWith('https:');
  return [
    '1. Unzip the attached file into a folder on our web server, or ask our council or trust to put it on theirs. Keep the folders as they are. The file embed.html in it is a complete page.',
    `2. Allow our website to show that page in a frame${isKnown ? `: ${embedAddress(choice)}` : ''}. In SharePoint, that is under Site settings → HTML Field Security.`,
    isKnown
      ? '3. Open that address, to check that the page is there.'
      : '3. Send me the address of embed.html on that web server.',
  ];
}
