import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { create, type Font } from 'fontkitten';
import { FONTS } from '../../styles/fonts.ts';
import { type Coverage, rasterise } from './rasterise.ts';

/** A line of type: where each glyph stands and how it looks. */
export interface SetLine {
  width: number;
  glyphs: { x: number; coverage: Coverage }[];
}

interface Glyph {
  coverage: Coverage;
  advance: number;
}

/** Sets type in the site's own fonts, upright and regular, without the system's: the same on every machine. */
export class TypeSetter {
  readonly #fonts = new Map<string, Font[]>();
  readonly #glyphs = new Map<string, Glyph>();

  /** One line. A character that the fonts have not is left out. @param size in pixels */
  line(text: string, family: 'Literata' | 'Golos', size: number): SetLine {
    let x = 0;
    const glyphs: SetLine['glyphs'] = [];
    for (const character of text) {
      const glyph = this.#glyph(character, family, size);
      if (!glyph) continue;
      if (glyph.coverage.width > 0) glyphs.push({ x: Math.round(x), coverage: glyph.coverage });
      x += glyph.advance;
    }
    return { width: x, glyphs };
  }

  /** Breaks a text into lines at its spaces; what does not fit into the last of them ends in an ellipsis. */
  lines(text: string, family: 'Literata' | 'Golos', size: number, width: number, most: number): SetLine[] {
    const fits = (words: string) => this.line(words, family, size).width <= width;
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

  #glyph(character: string, family: 'Literata' | 'Golos', size: number): Glyph | undefined {
    const key = `${family} ${size} ${character}`;
    const known = this.#glyphs.get(key);
    if (known) return known;
    const code = character.codePointAt(0) ?? 0;
    const font = this.#of(family).find((candidate) => candidate.hasGlyphForCodePoint(code));
    if (!font) return undefined;
    const glyph = font.glyphForCodePoint(code);
    const scale = size / font.unitsPerEm;
    const set = { coverage: rasterise(glyph.path.commands, scale), advance: glyph.advanceWidth * scale };
    this.#glyphs.set(key, set);
    return set;
  }

  #of(family: 'Literata' | 'Golos'): Font[] {
    const known = this.#fonts.get(family);
    if (known) return known;
    const fonts = FONTS.filter((font) => font.family === family && font.style === 'normal').flatMap((font) => {
      const read = create(readFileSync(fileURLToPath(import.meta.resolve(font.package))));
      return read.isCollection ? [] : [read];
    });
    this.#fonts.set(family, fonts);
    return fonts;
  }
}
