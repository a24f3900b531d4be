import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

type Colour = readonly [red: number, green: number, blue: number];

const sheet = (name: string) => readFileSync(new URL(`../../src/styles/${name}.css`, import.meta.url), 'utf8');
const [light = '', dark = ''] = [...sheet('site').matchAll(/:root \{([^}]*)\}/g)].map(([, rules]) => rules);

/** A colour of the palette, as the style sheet has it in one scheme. */
function colour(scheme: string, name: string): Colour {
  const digits = new RegExp(`--${name}: #([0-9a-f]{3,6});`).exec(scheme)?.[1] ?? '';
  const pairs = digits.length === 3 ? [...digits].map((digit) => digit + digit) : (digits.match(/../g) ?? []);
  const [red, green, blue] = pairs.map((pair) => Number.parseInt(pair, 16));
  if (red === undefined || green === undefined || blue === undefined) throw new Error(`no colour --${name}`);
  return [red, green, blue];
}

/** CSS `color-mix(in srgb, over percent, ground)`. */
function tint(over: Colour, percent: number, ground: Colour): Colour {
  const part = (at: 0 | 1 | 2) => (over[at] * percent + ground[at] * (100 - percent)) / 100;
  return [part(0), part(1), part(2)];
}

/** Contrast ratio as WCAG 2.2 defines it. */
function contrast(a: Colour, b: Colour): number {
  const [bright = 0, dim = 0] = [a, b].map(luminance).sort((x, y) => y - x);
  return (bright + 0.05) / (dim + 0.05);
}

function luminance(of: Colour): number {
  const [red, green, blue] = of.map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}

/** How strongly the accent tints something in a style sheet, in percent: what is drawn below letters. */
function tints(name: string, ground: string): number[] {
  const mixes = [...sheet(name).matchAll(/([^{}]*)\{[^}]*fill: color-mix\(in srgb, var\(--accent\) (\d+)%, (\S+)\)/g)];
  const found = mixes.filter(([, selector, , below]) => below === ground && !selector?.includes(':hover'));
  return found.map(([, , percent]) => Number(percent));
}

describe.each([
  ['light', light],
  ['dark', dark],
])('letters in the %s scheme stand out by 4.5 to 1, also where axe cannot decide', (_, scheme) => {
  const [paper, ink, soft, wash, accent] = ['paper', 'ink', 'soft', 'wash', 'accent'].map((name) =>
    colour(scheme, name),
  ) as [Colour, Colour, Colour, Colour, Colour];

  it('text and links on the page and on marked words', () => {
    for (const text of [ink, soft, accent])
      for (const ground of [paper, wash]) expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5);
  });

  it('numbers in the squares of who is named with whom', () => {
    const steps = tints('together', 'var(--paper)');
    expect(steps.length).toBeGreaterThan(2);
    for (const step of steps) expect(contrast(ink, tint(accent, step, paper))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(paper, accent)).toBeGreaterThanOrEqual(4.5);
  });

  it('names on the map, on plain and tinted land', () => {
    const steps = tints('map', 'transparent');
    expect(steps.length).toBeGreaterThan(1);
    for (const step of [0, ...steps])
      for (const text of [ink, accent]) expect(contrast(text, tint(accent, step, wash))).toBeGreaterThanOrEqual(4.5);
  });
});
