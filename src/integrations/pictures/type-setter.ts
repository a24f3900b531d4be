import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { create, type Font } from 'fontkitten';
import { FONTS } from '../../styles/fonts.ts';

type Glyph = ReturnType<Font['glyphForCodePoint']>;

/** A line of type as an outline: the data of an SVG path that begins at 0, with its baseline at 0. */
export interface SetLine {
  width: number;
  path: string;
}

/** Sets type in the site's own fonts, upright and regular, without the system's: the same on every machine. */
export class TypeSetter {
  readonly #fonts = new Map<string, Font[]>();

  /** One line. A character that the fonts have not is left out. @param size in pixels */
  line(text: string, family: 'Literata' | 'Golos', size: number): SetLine {
    let width = 0;
    let path = '';
    for (const { glyph, scale } of this.#glyphs(text, family, size)) {
      path += glyph.path.transform(scale, 0, 0, -scale, Math.round(width), 0).toSVG();
      width += glyph.advanceWidth * scale;
    }
    return { width, path };
  }

  /** Breaks a text into lines at its spaces; what does not fit into the last of them ends in an ellipsis. */
  lines(text: string, family: 'Literata' | 'Golos', size: number, width: number, most: number): SetLine[] {
    const fits = (words: string) => this.#width(words, family, size) <= width;
    const broken: string[] = [];
    let rest = text.split(' ');
    while (rest.length > 0 && broken.length < most) {
      let taken = 1;
      while (taken < rest.length && fits(rest.slice(0, taken + 1).join(' '))) taken++;
      broken.push(rest.slice(0, taken).join(' '));
      rest = rest.slice(taken);
    }
    const shortened = broken.map((line, at) => {
      let short = line;
      const cut = at === broken.length - 1 && rest.length > 0;
      while (short.length > 1 && !fits(cut || short !== line ? `${short}…` : short))
        short = short.slice(0, -1).trimEnd();
      return cut || short !== line ? `${short}…` : short;
    });
    return shortened.map((line) => this.line(line, family, size));
  }

  #width(text: string, family: 'Literata' | 'Golos', size: number): number {
    let width = 0;
    for (const { glyph, scale } of this.#glyphs(text, family, size)) width += glyph.advanceWidth * scale;
    return width;
  }

  /** The glyph of each character that a font of the family has, and pixels per unit of its outline. */
  *#glyphs(text: string, family: 'Literata' | 'Golos', size: number): Generator<{ glyph: Glyph; scale: number }> {
    for (const character of text) {
      const code = character.codePointAt(0) ?? 0;
      const font = this.#of(family).find((candidate) => candidate.hasGlyphForCodePoint(code));
      if (font) yield { glyph: font.glyphForCodePoint(code), scale: size / font.unitsPerEm };
    }
  }

  #of(family: 'Literata' | 'Golos'): Font[] {
    const known = this.#fonts.get(family);
    if (known) return known;
    const fonts = FONTS.filter(
      (font) => font.family === family && font.style === 'normal' && font.weight === 400,
    ).flatMap((font) => {
      const read = create(readFileSync(fileURLToPath(import.meta.resolve(font.package))));
      return read.isCollection ? [] : [read];
    });
    this.#fonts.set(family, fonts);
    return fonts;
  }
}
