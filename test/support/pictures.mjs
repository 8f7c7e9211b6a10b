// Takes pictures of elements in which only boxes count. Every letter is a box of one width, in a font that is made
// here, so the system's fonts do not matter. Each pixel of a picture stands for a square of the screen.
import opentype from 'opentype.js';
import pixelmatch from 'pixelmatch';
import {PNG} from 'pngjs';

/** The number of screen pixels along one side of a pixel of the picture. */
const SQUARE = 8;
const EM = 1000;
const ADVANCE = 550;

/** Makes a font with a box for each of these characters, and a gap for the space. */
export function boxFont(characters) {
  const box = () => {
    const path = new opentype.Path();
    for (const [act, x, y] of [
      ['moveTo', 50, 0],
      ['lineTo', 50, 500],
      ['lineTo', 500, 500],
      ['lineTo', 500, 0],
    ]) {
      path[act](x, y);
    }
    path.close();
    return path;
  };
  const glyph = (name, unicode, path) => new opentype.Glyph({name, unicode, advanceWidth: ADVANCE, path});
  const all = [...new Set(characters)].filter((character) => !/\s/u.test(character));
  const font = new opentype.Font({
    familyName: 'Boxes',
    styleName: 'Regular',
    unitsPerEm: EM,
    ascender: 800,
    descender: -200,
    glyphs: [
      glyph('.notdef', 0, box()),
      glyph('space', 32, new opentype.Path()),
      ...all.map((character) => glyph(`u${character.codePointAt(0)}`, character.codePointAt(0), box())),
    ],
  });
  return Buffer.from(font.toArrayBuffer()).toString('base64');
}

/** Takes a picture of the page's element with this selector, in the small size in which we keep it. */
export async function pictureOf(page, selector) {
  const element = await page.$(selector);
  return shrink(PNG.sync.read(Buffer.from(await element.screenshot())));
}

/** Shrinks a picture: each square becomes its mean colour. */
function shrink({width, height, data}) {
  const small = new PNG({width: Math.ceil(width / SQUARE), height: Math.ceil(height / SQUARE)});
  for (let y = 0; y < small.height; y++) {
    for (let x = 0; x < small.width; x++) {
      const sums = [0, 0, 0, 0];
      let count = 0;
      for (let row = y * SQUARE; row < Math.min(height, (y + 1) * SQUARE); row++) {
        for (let column = x * SQUARE; column < Math.min(width, (x + 1) * SQUARE); column++) {
          for (let part = 0; part < 4; part++) sums[part] += data[(row * width + column) * 4 + part];
          count++;
        }
      }
      sums.forEach((sum, part) => (small.data[(y * small.width + x) * 4 + part] = Math.round(sum / count)));
    }
  }
  return small;
}

/**
 * Says how two pictures differ.
 *
 * @returns {string | undefined} a sentence, or undefined if nobody would see a difference, as in the soft edges of a
 *   few letters
 */
export function differenceOf(kept, taken) {
  // A border that is one line longer or shorter is not a box that moved.
  if (kept.width !== taken.width || kept.height !== taken.height) {
    return `it is ${taken.width} × ${taken.height}, and was ${kept.width} × ${kept.height}`;
  }
  const count = pixelmatch(kept.data, taken.data, null, kept.width, kept.height, {threshold: 0.12, includeAA: true});
  return count > 4 ? `${count} squares differ` : undefined;
}

export const read = (bytes) => PNG.sync.read(bytes);
export const write = (picture) => PNG.sync.write(picture);
