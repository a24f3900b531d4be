import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { drawPicture } from '../../src/integrations/pictures/draw-picture.ts';
import { rasterise } from '../../src/integrations/pictures/rasterise.ts';
import { TypeSetter } from '../../src/integrations/pictures/type-setter.ts';

const setter = new TypeSetter();

describe('an outline that is filled', () => {
  const square = (x0: number, y0: number, x1: number, y1: number) => [
    { command: 'moveTo' as const, args: [x0, y0] },
    { command: 'lineTo' as const, args: [x1, y0] },
    { command: 'lineTo' as const, args: [x1, y1] },
    { command: 'lineTo' as const, args: [x0, y1] },
    { command: 'closePath' as const, args: [] },
  ];
  const sum = (values: Uint8Array) => values.reduce((total, value) => total + value, 0) / 255;

  it('covers whole pixels wholly and half pixels by half', () => {
    const { values, width, left, top } = rasterise(square(0, 0, 2.5, 2), 1);
    expect([left, top]).toEqual([0, -2]);
    expect([...values.subarray(0, 3)]).toEqual([255, 255, 128]);
    expect([...values.subarray(width, width + 3)]).toEqual([255, 255, 128]);
  });

  it('has the area of its shape, slanted edges and curves included', () => {
    const triangle = [
      { command: 'moveTo' as const, args: [0.3, 0.2] },
      { command: 'lineTo' as const, args: [40.3, 0.2] },
      { command: 'lineTo' as const, args: [20.3, 30.2] },
      { command: 'closePath' as const, args: [] },
    ];
    expect(sum(rasterise(triangle, 1).values)).toBeCloseTo(600, 0);
    const parabola = [
      { command: 'moveTo' as const, args: [0, 0] },
      { command: 'quadraticCurveTo' as const, args: [30, 60, 60, 0] },
      { command: 'closePath' as const, args: [] },
    ];
    // Two thirds of base times height; eight straight pieces take a sixty-fourth off.
    expect(sum(rasterise(parabola, 1).values)).toBeCloseTo((1200 * 63) / 64, -1);
  });

  it('leaves the inside of a ring empty', () => {
    const hole = square(2, 2, 8, 8).toReversed();
    const ring = [
      ...square(0, 0, 10, 10),
      { command: 'moveTo' as const, args: [2, 2] },
      ...hole.slice(1, 4).map(({ args }) => ({ command: 'lineTo' as const, args })),
      { command: 'closePath' as const, args: [] },
    ];
    expect(sum(rasterise(ring, 1).values)).toBeCloseTo(64, 5);
  });
});

describe('type', () => {
  it('is broken at spaces into lines that fit, the last cut with an ellipsis', () => {
    const words = 'The council of the harbour put off its vote on the new quay once again';
    const lines = setter.lines(words, 'Literata', 60, 600, 2);
    expect(lines).toHaveLength(2);
    for (const line of lines) expect(line.width).toBeLessThanOrEqual(600);
    const whole = setter.lines(words, 'Literata', 60, 600, 9);
    expect(whole.length).toBeGreaterThan(2);
  });

  it('is cut inside a word that is longer than a line', () => {
    const [line] = setter.lines('Donaudampfschifffahrtsgesellschaft'.repeat(3), 'Golos', 60, 500, 1);
    expect(line?.width).toBeLessThanOrEqual(500);
    expect(line?.glyphs.length).toBeGreaterThan(5);
  });
});

describe('a picture', () => {
  const words = { kicker: 'Article, North Wire', title: 'Council postpones harbour vote', foot: 'The Harbour' };
  const png = drawPicture(words, setter);

  it('is a PNG of 1200 by 630 with words on it, the same each time', () => {
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    const start = png.indexOf('IDAT') + 4;
    const rows = inflateSync(png.subarray(start, start + png.readUInt32BE(start - 8)));
    expect(rows).toHaveLength(1201 * 630);
    expect(rows.filter((pixel) => pixel > 0).length).toBeGreaterThan(5_000);
    expect(drawPicture(words, new TypeSetter()).equals(png)).toBe(true);
  });

  it('differs with its words and leaves out what the fonts have not', () => {
    expect(drawPicture({ ...words, title: 'Council holds harbour vote' }, setter).equals(png)).toBe(false);
    expect(drawPicture({ ...words, kicker: 'Article, North Wire김' }, setter).equals(png)).toBe(true);
  });
});
