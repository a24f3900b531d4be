import { writePng } from './png.ts';
import type { SetLine, TypeSetter } from './type-setter.ts';

/** Size that the Open Graph protocol's readers show whole. */
export const PICTURE = { width: 1200, height: 630 } as const;

/** What stands on the picture of a page. */
export interface PictureWords {
  /** `Article, Reuters, 30 January 2015`, `Person`. */
  kicker: string;
  title: string;
  /** The dossier, or what it holds. */
  foot: string;
}

const MARGIN = 72;
const PAPER = [255, 255, 255] as const;
const INK = [22, 24, 27] as const;
const SOFT = [87, 91, 98] as const;
const ACCENT = [156, 31, 31] as const;
/** Shades of each ink between paper and full. */
const SHADES = 16;
/** Sizes for titles of up to so many characters; the last for all longer ones. */
const SIZES: readonly [upTo: number, size: number, lines: number][] = [
  [26, 104, 3],
  [60, 84, 4],
  [110, 66, 5],
  [Number.POSITIVE_INFINITY, 56, 6],
];

/** Draws the picture that is shown where a page is shared, 1200 by 630 pixels. The same words give the same bytes. */
export function drawPicture({ kicker, title, foot }: PictureWords, setter: TypeSetter): Buffer {
  const pixels = new Uint8Array(PICTURE.width * PICTURE.height);
  const inner = PICTURE.width - 2 * MARGIN;
  const [, size, most] = SIZES.find(([upTo]) => title.length <= upTo) ?? [0, 56, 6];
  rule(pixels, MARGIN, MARGIN, 88, 8, 3);
  put(pixels, setter.lines(kicker, 'Golos', 32, inner, 1)[0], MARGIN, MARGIN + 62, 2);
  for (const [at, line] of setter.lines(title, 'Literata', size, inner, most).entries()) {
    put(pixels, line, MARGIN, MARGIN + 96 + size + Math.round(at * size * 1.16), 1);
  }
  rule(pixels, MARGIN, PICTURE.height - 112, inner, 2, 1);
  put(pixels, setter.lines(foot, 'Golos', 32, inner, 1)[0], MARGIN, PICTURE.height - 62, 1);
  return writePng(PICTURE.width, PICTURE.height, pixels, palette());
}

/** Paper first, then the shades of the three inks. */
function palette(): [number, number, number][] {
  const shades = [INK, SOFT, ACCENT].flatMap((ink) =>
    Array.from({ length: SHADES }, (_, shade): [number, number, number] => {
      const mixed = (channel: 0 | 1 | 2) =>
        Math.round(PAPER[channel] + ((ink[channel] - PAPER[channel]) * (shade + 1)) / SHADES);
      return [mixed(0), mixed(1), mixed(2)];
    }),
  );
  return [[...PAPER], ...shades];
}

/** @param ink 1, 2 or 3: its place in the palette */
function put(pixels: Uint8Array, line: SetLine | undefined, left: number, baseline: number, ink: number): void {
  for (const { x, coverage } of line?.glyphs ?? []) {
    for (let row = 0; row < coverage.height; row++) {
      const y = baseline + coverage.top + row;
      if (y < 0 || y >= PICTURE.height) continue;
      for (let column = 0; column < coverage.width; column++) {
        const shade = Math.round(((coverage.values[row * coverage.width + column] ?? 0) * SHADES) / 255);
        const at = left + x + coverage.left + column;
        if (shade === 0 || at < 0 || at >= PICTURE.width) continue;
        const place = y * PICTURE.width + at;
        // Neighbours that overlap: the darker wins.
        pixels[place] = Math.max(pixels[place] ?? 0, (ink - 1) * SHADES + shade);
      }
    }
  }
}

function rule(pixels: Uint8Array, left: number, top: number, width: number, height: number, ink: number): void {
  for (let y = top; y < top + height; y++) {
    pixels.fill(ink * SHADES, y * PICTURE.width + left, y * PICTURE.width + left + width);
  }
}
