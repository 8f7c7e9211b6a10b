// The page's own looks: what is chosen, what follows from it, and whether it is easy to read.
import {type Colours, type Preset, presets} from './presets.js';

/** What can be chosen. Colours as `#rrggbb`. */
export interface Theme {
  /** The name of a preset, or `own`. */
  readonly look: string;
  /** The colours of links, and of the box, for pages that are light and for pages that are dark. */
  readonly own: Readonly<Record<Scheme, {readonly accent: string; readonly surface: string}>>;
  /** Whether the elements have the typeface of the page. */
  readonly inheritsFont: boolean;
  /** The radius of the corners, in CSS pixels. */
  readonly radius: number;
}

/** The colour scheme of a page. */
export type Scheme = 'light' | 'dark';

/** One pair of colours that meet, with its contrast from 1 to 21. */
export interface Contrast {
  readonly what: string;
  readonly ratio: number;
  /** What is required: 4.5 for text, 3 for the edge of a button. */
  readonly least: number;
}

/** The contrast that text should have (WCAG AAA). */
export const WANTED = 7;
const TEXT = 4.5;
const SHAPE = 3;

const [plain] = presets as readonly [Preset, ...Preset[]];
const ownOf = (colours: Colours) => ({
  accent: colours['--prevent-link-color'],
  surface: colours['--prevent-surface-color'],
});

/** The looks that the elements come with. */
export const standard: Theme = {
  look: plain.name,
  own: {light: ownOf(plain.light), dark: ownOf(plain.dark)},
  inheritsFont: false,
  radius: 8,
};

/** Black or white text, and the button that calls 999 with its text, for light and for dark boxes. */
const inks = [plain.light, plain.dark] as const;

type Rgb = readonly [red: number, green: number, blue: number];

const parse = (colour: string): Rgb => [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16)) as unknown as Rgb;

// Relative luminance, https://www.w3.org/TR/WCAG22/#dfn-relative-luminance
function luminance(colour: string): number {
  const [red, green, blue] = parse(colour).map((part) =>
    part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
  ) as unknown as Rgb;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast of two colours: 1 to 21, https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function mix(colour: string, other: string, share: number): string {
  const [from, to] = [parse(colour), parse(other)];
  return `#${from
    .map((part, i) => Math.round(part + ((to[i] ?? part) - part) * share))
    .map((part) => part.toString(16).padStart(2, '0'))
    .join('')}`;
}

/** Returns every colour of the elements. The surface decides whether text is dark or light. */
export function coloursOf({look, own}: Theme, scheme: Scheme): Colours {
  const preset = presets.find(({name}) => name === look);
  if (preset) return preset[scheme];
  const {accent, surface} = own[scheme];
  const [dark, light] = inks;
  const text = '--prevent-text-color';
  const ink = contrast(dark[text], surface) >= contrast(light[text], surface) ? dark : light;
  return {
    ...ink,
    '--prevent-surface-color': surface,
    '--prevent-quiet-color': mix(surface, ink[text], 0.06),
    '--prevent-border-color': mix(surface, ink[text], 0.65),
    '--prevent-link-color': accent,
  };
}

type Name = 'link' | 'surface' | 'quiet' | 'text' | 'emergency';

/** Every pair of colours that meet in the elements. */
export function contrastsOf(theme: Theme, scheme: Scheme): readonly Contrast[] {
  const colours = coloursOf(theme, scheme);
  const pair = (what: string, front: Name, behind: Name, least: number): Contrast => ({
    what,
    least,
    ratio: contrast(colours[`--prevent-${front}-color`], colours[`--prevent-${behind}-color`]),
  });
  return [
    pair('Links on the box', 'link', 'surface', TEXT),
    pair('Links on its shaded parts', 'link', 'quiet', TEXT),
    pair('Text on the box', 'text', 'surface', TEXT),
    pair('Text on its shaded parts', 'text', 'quiet', TEXT),
    pair('The button that calls 999', 'emergency', 'quiet', SHAPE),
  ];
}

/** Whether everything can be read. If not, the colours are not given out. */
export const isReadable = (theme: Theme): boolean =>
  (['light', 'dark'] as const).every((scheme) => contrastsOf(theme, scheme).every(({ratio, least}) => ratio >= least));

/**
 * Writes the theme as rules of a style sheet, without indents; nothing for the default looks. A browser without
 * light-dark() shows the page's own colours (docs/decisions/0009).
 */
export function cssOf(theme: Theme): string {
  const [light, dark] = [coloursOf(theme, 'light'), coloursOf(theme, 'dark')];
  const colours = (Object.keys(light) as (keyof Colours)[]).map(
    (name) => `${name}: light-dark(${light[name]}, ${dark[name]});`,
  );
  const rules = [
    ...(theme.look === standard.look
      ? []
      : ['@supports (color: light-dark(red, red)) {', ':root {', ...colours, '}', '}']),
    ...(theme.radius === standard.radius ? [] : [`:root {`, `--prevent-border-radius: ${theme.radius}px;`, '}']),
    // An element may be in the shadow root of a placeholder, or of a link's parent. It exports its parts from there.
    ...(theme.inheritsFont ? ['::part(region) {', 'font-family: inherit;', '}'] : []),
  ];
  return rules.join('\n');
}
