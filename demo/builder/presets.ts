// Looks to choose from: each has a light and a dark set of colours, and every pair that meets has at least 7:1.

/** A public custom property of the elements that is a colour. */
export type ColourProperty =
  | '--prevent-text-color'
  | '--prevent-surface-color'
  | '--prevent-quiet-color'
  | '--prevent-border-color'
  | '--prevent-link-color'
  | '--prevent-emergency-color'
  | '--prevent-on-emergency-color';

/** A value for each colour, as `#rrggbb`. */
export type Colours = Readonly<Record<ColourProperty, string>>;

/** A look to choose. */
export interface Preset {
  /** Unique among the presets: letters and hyphens. */
  readonly name: string;
  /** For people. */
  readonly label: string;
  /** For a page whose `color-scheme` is light. */
  readonly light: Colours;
  /** For a page whose `color-scheme` is dark. */
  readonly dark: Colours;
}

const colours = (
  text: string,
  surface: string,
  quiet: string,
  border: string,
  link: string,
  emergency: string,
  onEmergency: string,
): Colours => ({
  '--prevent-text-color': text,
  '--prevent-surface-color': surface,
  '--prevent-quiet-color': quiet,
  '--prevent-border-color': border,
  '--prevent-link-color': link,
  '--prevent-emergency-color': emergency,
  '--prevent-on-emergency-color': onEmergency,
});

/** The looks. The first is the default of the elements: src/styles/tokens.ts. */
export const presets: readonly Preset[] = [
  {
    name: 'plain',
    label: 'Plain',
    light: colours('#1b1f23', '#ffffff', '#f2f4f6', '#6a737c', '#0b4575', '#8f1010', '#ffffff'),
    dark: colours('#eef1f4', '#15191d', '#222a31', '#8b959f', '#a9d1f7', '#ffc6c0', '#3a0404'),
  },
  {
    name: 'council-green',
    label: 'Council green',
    light: colours('#15201a', '#ffffff', '#eef5f0', '#5f6f65', '#005030', '#8f1010', '#ffffff'),
    dark: colours('#e9f3ec', '#101a14', '#1b2a21', '#8a9c90', '#a4dfb9', '#ffc6c0', '#3a0404'),
  },
  {
    name: 'school-navy',
    label: 'School navy',
    light: colours('#161b2e', '#ffffff', '#eff1f9', '#676f87', '#1c2b73', '#8f1010', '#ffffff'),
    dark: colours('#edf0fb', '#12172b', '#1d2442', '#8f98ba', '#bfcbff', '#ffc6c0', '#3a0404'),
  },
  {
    name: 'nhs-blue',
    label: 'NHS-like blue',
    light: colours('#212b32', '#ffffff', '#f0f4f5', '#5d6f7d', '#003d7c', '#8f1010', '#ffffff'),
    dark: colours('#f0f4f5', '#0c1c2e', '#152b44', '#8ea2b4', '#a8d3fb', '#ffc6c0', '#3a0404'),
  },
  {
    name: 'warm-charity',
    label: 'Warm charity',
    light: colours('#2b1d14', '#fffaf3', '#f8eddf', '#7d6a58', '#70280a', '#8f1010', '#ffffff'),
    dark: colours('#f7ede2', '#1f1712', '#2f231b', '#a5917f', '#f8c79c', '#ffc6c0', '#3a0404'),
  },
  {
    name: 'high-contrast',
    label: 'High contrast',
    light: colours('#000000', '#ffffff', '#f2f2f2', '#000000', '#00006b', '#7a0000', '#ffffff'),
    dark: colours('#ffffff', '#000000', '#1c1c1c', '#ffffff', '#ffff66', '#ffc6c0', '#000000'),
  },
];
