import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { drawPicture, PICTURE, pictureSvg } from '../../src/integrations/pictures/draw-picture.ts';
import { TypeSetter } from '../../src/integrations/pictures/type-setter.ts';

const setter = new TypeSetter();

describe('type', () => {
  it('is broken at spaces into lines that fit, the last cut with an ellipsis', () => {
    const words = 'The council of the harbour put off its vote on the new quay once again';
    const lines = setter.lines(words, 'Literata', 60, 600, 2);
    expect(lines).toHaveLength(2);
    for (const line of lines) expect(line.width).toBeLessThanOrEqual(600);
    expect(setter.lines(words, 'Literata', 60, 600, 9).length).toBeGreaterThan(2);
  });

  it('is cut inside a word that is longer than a line', () => {
    const [line] = setter.lines('Donaudampfschifffahrtsgesellschaft'.repeat(3), 'Golos', 60, 500, 1);
    expect(line?.width).toBeGreaterThan(400);
    expect(line?.width).toBeLessThanOrEqual(500);
  });
});

describe('a picture', () => {
  const words = { kicker: 'Article, North Wire', title: 'Council postpones harbour vote', foot: 'The Harbour' };

  it('is a PNG of 1200 by 630 with dark words on white, the same each time', async () => {
    const png = await drawPicture(words, setter);
    const { data, info } = await sharp(png).greyscale().raw().toBuffer({ resolveWithObject: true });
    expect([info.format, info.width, info.height]).toEqual(['raw', PICTURE.width, PICTURE.height]);
    expect(data[0]).toBe(255);
    expect(data.filter((grey) => grey < 64).length).toBeGreaterThan(5_000);
    expect((await drawPicture(words, new TypeSetter())).equals(png)).toBe(true);
  });

  it('holds outlines only, whatever the words are, and leaves out what the fonts have not', () => {
    const svg = pictureSvg({ ...words, title: '<image href="x"/> & "quay"' }, setter);
    expect(svg).not.toMatch(/<(?!svg|rect|path|\/svg)/);
    expect(pictureSvg({ ...words, kicker: 'Article, North Wire김' }, setter)).toBe(pictureSvg(words, setter));
    expect(pictureSvg({ ...words, title: 'Council holds harbour vote' }, setter)).not.toBe(pictureSvg(words, setter));
  });
});
