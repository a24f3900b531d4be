import { type GeoPermissibleObjects, type GeoProjection, geoPath } from 'd3-geo';

/** A point of the sheet, in its units. */
export type Point = readonly [x: number, y: number];

/** A line or, closed, the edge of an area, on the sheet. */
export interface Outline {
  points: Point[];
  closed: boolean;
}

/** What a projection makes of a shape, clipped to the sheet. */
export function outlinesOf(shape: GeoPermissibleObjects, projection: GeoProjection): Outline[] {
  const outlines: Outline[] = [];
  let current: { points: Point[]; closed: boolean } = { points: [], closed: false };
  const draw = geoPath(projection, {
    beginPath: () => {},
    moveTo: (x, y) => {
      current = { points: [[x, y]], closed: false };
      outlines.push(current);
    },
    lineTo: (x, y) => {
      current.points.push([x, y]);
    },
    arc: () => {},
    closePath: () => {
      current.closed = true;
    },
  });
  draw(shape);
  return outlines;
}

/** Area within a closed outline, in square units. */
export function areaOf({ points }: Outline): number {
  return Math.abs(twiceSigned(points)) / 2;
}

/** Centre of gravity of the area within a closed outline. */
export function centreOf({ points }: Outline): Point {
  const twice = twiceSigned(points);
  let [x, y] = [0, 0];
  let before = points[points.length - 1];
  for (const point of points) {
    if (before) {
      const cross = before[0] * point[1] - point[0] * before[1];
      x += (before[0] + point[0]) * cross;
      y += (before[1] + point[1]) * cross;
    }
    before = point;
  }
  return twice === 0 ? (points[0] ?? [0, 0]) : [x / (3 * twice), y / (3 * twice)];
}

/**
 * Leaves out what would not be seen.
 * @param tolerance how far a line may be from the true one, in units: points that matter less are left out
 * @param leastArea closed outlines with less area are left out, in square units
 */
export function coarser(outlines: readonly Outline[], tolerance: number, leastArea: number): Outline[] {
  return outlines
    .filter((outline) => !outline.closed || areaOf(outline) >= leastArea)
    .map(({ points, closed }) => ({ points: simplified(points, tolerance), closed }));
}

/** Steps of path data in a unit of the sheet: whole numbers are shorter than fractions. */
export const stepsPerUnit = 2;

/** Path data of outlines in whole steps, each point relative to the last, which is shortest. */
export function pathData(outlines: readonly Outline[]): string {
  return outlines
    .map(({ points, closed }) => {
      const [start, ...rest] = points.map(
        ([x, y]) => [Math.round(x * stepsPerUnit), Math.round(y * stepsPerUnit)] as const,
      );
      if (!start || rest.length < (closed ? 2 : 1)) return '';
      let [x, y] = start;
      const head = `M${x}${signed(y)}l`;
      let steps = '';
      for (const [nextX, nextY] of rest) {
        if (nextX === x && nextY === y) continue;
        steps += `${steps === '' ? nextX - x : signed(nextX - x)}${signed(nextY - y)}`;
        [x, y] = [nextX, nextY];
      }
      // A path that has no steps would end the whole of the data.
      return steps === '' ? '' : `${head}${steps}${closed ? 'z' : ''}`;
    })
    .join('');
}

/** Ramer, Douglas and Peucker's simplification, with a stack of its own. Keeps the first and the last point. */
export function simplified(points: readonly Point[], tolerance: number): Point[] {
  const last = points.length - 1;
  if (last < 2) return [...points];
  const kept = new Uint8Array(points.length);
  kept[0] = 1;
  kept[last] = 1;
  const open: [number, number][] = [[0, last]];
  for (let span = open.pop(); span; span = open.pop()) {
    const [from, to] = span;
    const [a, b] = [points[from], points[to]];
    let far = -1;
    let farthest = tolerance * tolerance;
    for (let at = from + 1; a && b && at < to; at++) {
      const distance = distanceTo(points[at] ?? a, a, b);
      if (distance > farthest) {
        far = at;
        farthest = distance;
      }
    }
    if (far < 0) continue;
    kept[far] = 1;
    open.push([from, far], [far, to]);
  }
  return points.filter((_, at) => kept[at] === 1);
}

/** Square of the distance of a point from a line between two others. */
function distanceTo(point: Point, a: Point, b: Point): number {
  const dx = b[0] - a[0];
  const dy = b[1] - a[1];
  const length = dx * dx + dy * dy;
  const t = length === 0 ? 0 : ((point[0] - a[0]) * dx + (point[1] - a[1]) * dy) / length;
  const along = Math.max(0, Math.min(1, t));
  const x = point[0] - a[0] - along * dx;
  const y = point[1] - a[1] - along * dy;
  return x * x + y * y;
}

function twiceSigned(points: readonly Point[]): number {
  let sum = 0;
  let before = points[points.length - 1];
  for (const point of points) {
    if (before) sum += before[0] * point[1] - point[0] * before[1];
    before = point;
  }
  return sum;
}

/** A number after another: a minus parts them as well as a blank. */
function signed(value: number): string {
  return value < 0 ? String(value) : ` ${value}`;
}
