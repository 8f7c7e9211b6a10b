type Colour = readonly [red: number, green: number, blue: number, alpha: number];

/**
 * Parses a computed colour: `rgb(…)`, `rgba(…)`, or `color(srgb …)`, whose parts go up to 1 and which `color-mix()`
 * gives.
 */
function parseColour(computed: string): Colour {
  const [red, green, blue, alpha = 1] = [...computed.matchAll(/[\d.]+(?:e-\d+)?/g)].map(Number);
  const isMixed = computed.startsWith('color(srgb ');
  if (!(isMixed || computed.startsWith('rgb')) || red === undefined || green === undefined || blue === undefined) {
    throw new Error(`Not a computed colour: ${computed}`);
  }
  const whole = isMixed ? 255 : 1;
  return [red * whole, green * whole, blue * whole, alpha];
}

// Relative luminance, https://www.w3.org/TR/WCAG22/#dfn-relative-luminance
function luminance([red, green, blue]: Colour): number {
  const linear = (part: number) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4);
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/**
 * Returns the contrast, from 1 to 21, of a computed colour with the opaque colour behind it. The front colour may be
 * translucent.
 */
export function contrast(front: string, behind: string): number {
  const [back, over] = [parseColour(behind), parseColour(front)];
  if (back[3] !== 1) throw new Error(`The background lets through: ${behind}`);
  const mixed = back.map((part, i) => part + ((over[i] ?? part) - part) * over[3]) as unknown as Colour;
  const [dark = 0, light = 0] = [mixed, back].map(luminance).sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** Returns the backgrounds behind an element, from its own outwards to the widget's box. */
export function backgroundsOf(element: Element): string[] {
  const backgrounds: string[] = [];
  for (let each: Element | null = element; each; each = each.parentElement) {
    const {backgroundColor, backgroundImage} = getComputedStyle(each);
    if (backgroundImage !== 'none') throw new Error('A background image says nothing about contrast.');
    if (parseColour(backgroundColor)[3] > 0) backgrounds.push(backgroundColor);
  }
  return backgrounds;
}

/** Returns the background behind an element's text. */
export function backgroundOf(element: Element): string {
  const [nearest] = backgroundsOf(element);
  if (!nearest) throw new Error('The box has no background.');
  return nearest;
}
