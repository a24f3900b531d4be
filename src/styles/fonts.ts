/** A font file that is published with the site. */
export interface Font {
  /** Where it comes from: a file of an npm package, as a module specifier. */
  package: string;
  /** Its name below `fonts/` of the site. */
  file: string;
  family: 'Literata' | 'Golos';
  style: 'normal' | 'italic';
  weight: Weight;
  /** Characters it is fetched for. */
  unicodeRange: string;
}

const ranges = {
  latin:
    'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
  'latin-ext':
    'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF',
  cyrillic: 'U+0301,U+0400-045F,U+0490-0491,U+04B0-04B1,U+2116',
} as const;

type Subset = keyof typeof ranges;
const subsets: readonly Subset[] = ['latin', 'latin-ext', 'cyrillic'];

/** Weights that the design has: that of text, and one for what stands out. */
type Weight = 400 | 600;

function literata(style: 'normal' | 'italic', weight: Weight, subset: Subset): Font {
  return {
    package: `@fontsource/literata/files/literata-${subset}-${weight}-${style}.woff2`,
    file: `literata-${subset}-${weight}${style === 'italic' ? '-italic' : ''}.woff2`,
    family: 'Literata',
    style,
    weight,
    unicodeRange: ranges[subset],
  };
}

function golos(weight: Weight, subset: Subset): Font {
  return {
    package: `@fontsource/golos-text/files/golos-text-${subset}-${weight}-normal.woff2`,
    file: `golos-${subset}-${weight}.woff2`,
    family: 'Golos',
    style: 'normal',
    weight,
    unicodeRange: ranges[subset],
  };
}

/**
 * The fonts of the site: Literata, a serif made for long reading on screens, for all that is text; Golos Text, a quiet sans, for labels.
 * Both have Cyrillic and are under the SIL Open Font License. A page fetches only the subsets whose characters it holds, and each weight by
 * itself: two of them are half the bytes of a variable font.
 */
export const FONTS: readonly Font[] = subsets.flatMap((subset) => [
  literata('normal', 400, subset),
  literata('normal', 600, subset),
  literata('italic', 400, subset),
  golos(400, subset),
  golos(600, subset),
]);

/** Share of Cyrillic letters in a page's HTML from which on the fonts for them are worth fetching; a few names and quotations stand in the system's. */
const enoughCyrillic = 0.02;

/**
 * The fonts that a page may fetch.
 * @param title of the page
 * @param html of its content
 */
export function pageFonts(title: string, html: string): Font[] {
  const letters = html.match(/[\u0400-\u045F]/g)?.length ?? 0;
  const cyrillic = isCyrillic(title) || (letters > 0 && letters >= enoughCyrillic * html.length);
  return FONTS.filter(({ unicodeRange }) => cyrillic || unicodeRange !== ranges.cyrillic);
}

/**
 * The fonts that a page needs at once: upright, for Latin letters, and those of text and headings in Cyrillic under a title in Cyrillic.
 * @param title of the page
 */
export function preloadedFonts(title: string): Font[] {
  const cyrillic = isCyrillic(title);
  return FONTS.filter(
    ({ family, style, unicodeRange }) =>
      style === 'normal' &&
      (unicodeRange === ranges.latin || (cyrillic && family === 'Literata' && unicodeRange === ranges.cyrillic)),
  );
}

const isCyrillic = (text: string) => /\p{Script=Cyrillic}/u.test(text);

/**
 * Fonts that stand in until ours arrive, scaled to their widths so that lines break at the same words and nothing moves.
 * The scale is our mean width of a letter of English text over theirs: Literata 0.489 em, Golos 0.497 em.
 */
const standIns = [
  { family: 'Literata-1', local: ['Georgia'], scale: 106.8 },
  { family: 'Literata-2', local: ['Times New Roman', 'Liberation Serif'], scale: 117.2 },
  { family: 'Literata-3', local: ['DejaVu Serif'], scale: 92.8 },
  { family: 'Literata-4', local: ['Noto Serif'], scale: 98.6 },
  { family: 'Golos-1', local: ['Arial', 'Liberation Sans', 'Roboto'], scale: 108.9 },
  { family: 'Golos-2', local: ['DejaVu Sans'], scale: 95.2 },
] as const;

/**
 * `@font-face` rules for a page. A font that comes too late waits for the next page (`optional`): text that somebody reads does not move.
 * @param root relative path to the site's root: `../../`
 */
export function fontFaces(root: string, fonts: readonly Font[]): string {
  const faces = fonts.map(
    (font) =>
      `@font-face{font-family:${font.family};font-style:${font.style};font-weight:${font.weight};font-display:optional;` +
      `src:url(${root}fonts/${font.file}) format("woff2");unicode-range:${font.unicodeRange}}`,
  );
  const fallbacks = standIns.map(
    ({ family, local, scale }) =>
      `@font-face{font-family:${family};src:${local.map((name) => `local("${name}")`).join(',')};size-adjust:${scale}%}`,
  );
  return [...faces, ...fallbacks].join('');
}

/** A text that these fonts can set, in scripts that run left to right without shaping. */
export const SETTABLE = new RegExp(
  `^[${Object.values(ranges)
    .join(',')
    .replaceAll(/U\+([\dA-F]+)(?:-([\dA-F]+))?,?/g, (_, first: string, last: string | undefined) =>
      last === undefined ? `\\u{${first}}` : `\\u{${first}}-\\u{${last}}`,
    )}]+$`,
  'u',
);
