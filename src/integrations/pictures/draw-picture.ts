import sharp from 'sharp';
import type { TypeSetter } from './type-setter.ts';

/** Size that the Open Graph protocol's readers show whole. */
export const PICTURE = { width: 1200, height: 630 } as const;

/** What stands on the picture of a page. */
export interface PictureWords {
  /** `Article, Reuters, 30 January 2015`, `Dossier`. */
  kicker: string;
  title: string;
  /** The dossier, or what it holds. */
  foot: string;
}

const MARGIN = 72;
const PAPER = '#ffffff';
const INK = '#16181b';
const SOFT = '#575b62';
const ACCENT = '#9c1f1f';
/** Sizes for titles of up to so many characters; the last for all longer ones. */
const SIZES: readonly [upTo: number, size: number, lines: number][] = [
  [26, 104, 3],
  [60, 84, 4],
  [110, 66, 5],
  [Number.POSITIVE_INFINITY, 56, 6],
];

/** Draws the picture that is shown where a page is shared: a PNG of 1200 by 630 pixels. The same words give the same bytes. */
export function drawPicture(words: PictureWords, setter: TypeSetter): Promise<Buffer> {
  return sharp(Buffer.from(pictureSvg(words, setter)))
    .png({ compressionLevel: 6 })
    .toBuffer();
}

/** The picture as SVG. Its words are outlines, so no font of the machine has a part in it. */
export function pictureSvg({ kicker, title, foot }: PictureWords, setter: TypeSetter): string {
  const inner = PICTURE.width - 2 * MARGIN;
  const [, size, most] = SIZES.find(([upTo]) => title.length <= upTo) ?? [0, 56, 6];
  const small = (text: string, baseline: number, ink: string) =>
    outline(setter.lines(text, 'Golos', 32, inner, 1)[0]?.path ?? '', baseline, ink);
  const { width, height } = PICTURE;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">`,
    `<rect width="${width}" height="${height}" fill="${PAPER}"/>`,
    `<rect x="${MARGIN}" y="${MARGIN}" width="88" height="8" fill="${ACCENT}"/>`,
    small(kicker, MARGIN + 62, SOFT),
    ...setter
      .lines(title, 'Literata', size, inner, most)
      .map(({ path }, at) => outline(path, MARGIN + 96 + size + Math.round(at * size * 1.16), INK)),
    `<rect x="${MARGIN}" y="${height - 112}" width="${inner}" height="2" fill="${INK}"/>`,
    small(foot, height - 62, INK),
    '</svg>',
  ].join('');
}

function outline(path: string, baseline: number, ink: string): string {
  return `<path transform="translate(${MARGIN} ${baseline})" fill="${ink}" d="${path}"/>`;
}
