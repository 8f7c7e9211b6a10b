// Colours of the page's own: what is chosen, what follows from it, and whether it can be read.

/** What can be chosen. Colours as `#rrggbb`. */
export interface Theme {
  readonly accent: string;
  readonly surface: string;
  /** Whether the elements have the typeface of the page. */
  readonly inheritsFont: boolean;
  /** Of the corners, in CSS pixels. */
  readonly radius: number;
}

/** One pair of colours that meet, with its contrast from 1 to 21. */
export interface Contrast {
  readonly what: string;
  readonly ratio: number;
  /** What is demanded: 4.5 for text, 3 for the edge of a button. */
  readonly least: number;
}

/** What text should have (WCAG AAA). */
export const WANTED = 7;
const TEXT = 4.5;
const SHAPE = 3;

/** The looks that the elements come with. */
export const standard: Theme = {accent: '#0b4575', surface: '#ffffff', inheritsFont: false, radius: 8};

/** Black or white text, and the button that calls 999 with its text, for light and for dark boxes: as in src/styles/tokens.ts. */
const inks = [
  {text: '#1b1f23', emergency: '#8f1010', onEmergency: '#ffffff'},
  {text: '#eef1f4', emergency: '#ffc6c0', onEmergency: '#3a0404'},
] as const;

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

/** Every colour of the elements, by custom property. The surface decides whether text is dark or light. */
export function coloursOf({accent, surface}: Theme): Readonly<Record<string, string>> {
  const [dark, light] = inks;
  const ink = contrast(dark.text, surface) >= contrast(light.text, surface) ? dark : light;
  return {
    '--prevent-text-color': ink.text,
    '--prevent-surface-color': surface,
    '--prevent-quiet-color': mix(surface, ink.text, 0.06),
    '--prevent-border-color': mix(surface, ink.text, 0.65),
    '--prevent-link-color': accent,
    '--prevent-emergency-color': ink.emergency,
    '--prevent-on-emergency-color': ink.onEmergency,
  };
}

/** Every pair of colours that meet in the elements. */
export function contrastsOf(theme: Theme): readonly Contrast[] {
  const colours = coloursOf(theme);
  const pair = (what: string, front: string, behind: string, least: number): Contrast => ({
    what,
    least,
    ratio: contrast(colours[`--prevent-${front}-color`] ?? '', colours[`--prevent-${behind}-color`] ?? ''),
  });
  return [
    pair('Links on the box', 'link', 'surface', TEXT),
    pair('Links in its quiet parts', 'link', 'quiet', TEXT),
    pair('Text on the box', 'text', 'surface', TEXT),
    pair('Text in its quiet parts', 'text', 'quiet', TEXT),
    pair('The button that calls 999', 'emergency', 'quiet', SHAPE),
  ];
}

/** Whether everything can be read. Colours that cannot are not given out. */
export const isReadable = (theme: Theme) => contrastsOf(theme).every(({ratio, least}) => ratio >= least);

/** The theme as rules of a style sheet, one a line. */
export function cssOf(theme: Theme): string {
  const properties = {...coloursOf(theme), '--prevent-border-radius': `${theme.radius}px`};
  const root = `:root {\n${Object.entries(properties)
    .map(([name, value]) => `  ${name}: ${value};`)
    .join('\n')}\n}`;
  // An element can stand in the shadow root of a placeholder, or of what is around a link: those hand the part through.
  const font = '::part(region) {\n  font-family: inherit;\n}';
  return theme.inheritsFont ? `${root}\n${font}` : root;
}
