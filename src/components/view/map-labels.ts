import type { Point } from './map-outline.ts';

/** A label of a map in want of a place. Units are those of the sheet at full size. */
export interface LabelRequest {
  text: string;
  at: Point;
  /** Radius of the mark that the label stands beside; of an area, which may be written on, about half its width. */
  radius: number;
  area: boolean;
}

/** Side of its mark that a label stands on; `on` the mark for the name of an area. */
export type Side = 'right' | 'left' | 'above' | 'below' | 'on';

/** Height of a line of label, and mean width of a letter, at full size: 12 units of type of Golos Text, capitals considered. */
const type = { height: 15, letter: 6.9, gap: 4 } as const;
const sides = {
  point: ['right', 'left', 'above', 'below'],
  area: ['on', 'right', 'left', 'below', 'above'],
} as const satisfies Record<string, readonly Side[]>;

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/**
 * Greedy placement: the first label gets the first side on which it meets no mark, no label before it and no edge; where there is none
 * it is left out. The order of the requests is that of importance.
 * @param enlarged how many times larger type and marks are set than at full size, as on a small screen
 * @returns the side of each label, undefined where it is left out
 */
export function placeLabels(
  requests: readonly LabelRequest[],
  sheet: { width: number; height: number },
  enlarged: number,
): (Side | undefined)[] {
  const marks = requests.flatMap(({ at, radius, area }) => (area ? [] : [around(at, radius * enlarged)]));
  const taken: Box[] = [];
  return requests.map((request) => {
    // An area does not grow with the type.
    const radius = request.area ? request.radius / enlarged : request.radius;
    for (const side of request.area ? sides.area : sides.point) {
      const box = labelBox({ ...request, radius }, side, enlarged);
      const inside = box.left >= 0 && box.top >= 0 && box.right <= sheet.width && box.bottom <= sheet.height;
      if (!inside || [...marks, ...taken].some((other) => meet(box, other))) continue;
      taken.push(box);
      return side;
    }
    return undefined;
  });
}

/** Where the text of a label begins, relative to its point, at full size. */
export function labelOffset(side: Side, radius: number): { x: number; y: number; anchor: 'start' | 'middle' | 'end' } {
  if (side === 'right') return { x: radius + type.gap, y: 4, anchor: 'start' };
  if (side === 'left') return { x: -radius - type.gap, y: 4, anchor: 'end' };
  if (side === 'above') return { x: 0, y: -radius - type.gap, anchor: 'middle' };
  if (side === 'below') return { x: 0, y: radius + 12, anchor: 'middle' };
  return { x: 0, y: 4, anchor: 'middle' };
}

function labelBox({ text, at: [x, y], radius }: LabelRequest, side: Side, enlarged: number): Box {
  const width = widthOf(text);
  const offset = labelOffset(side, radius);
  const start = offset.x - (offset.anchor === 'start' ? 0 : offset.anchor === 'end' ? width : width / 2);
  const base = y + offset.y * enlarged;
  const left = x + start * enlarged;
  return {
    left,
    right: left + width * enlarged,
    top: base - 11 * enlarged,
    bottom: base + (type.height - 11) * enlarged,
  };
}

/** Estimated width at full size; letters of East Asia are as wide as high. */
function widthOf(text: string): number {
  let width = 0;
  for (const letter of text)
    width += /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60]/.test(letter) ? 12 : type.letter;
  return width;
}

function around([x, y]: Point, radius: number): Box {
  return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
}

function meet(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
