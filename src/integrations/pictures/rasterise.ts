/** A shape as grey values, 0 to 255, row by row; `left` and `top` say where its corner lies from the origin it was drawn at. */
export interface Coverage {
  left: number;
  top: number;
  width: number;
  height: number;
  values: Uint8Array;
}

/** Commands of an outline, y upwards, as font libraries give them. */
export interface OutlineCommand {
  command: 'moveTo' | 'lineTo' | 'quadraticCurveTo' | 'bezierCurveTo' | 'closePath';
  args: number[];
}

type Point = [x: number, y: number];

/** Straight pieces that a curve is drawn with; enough for letters a hundred pixels high. */
const PIECES = 8;

/**
 * Fills an outline with exact coverage of each pixel: every edge adds its signed area to an accumulation buffer, whose running sum is the
 * coverage (the method of font-rs and stb_truetype).
 * @param scale pixels per unit of the outline
 */
export function rasterise(commands: readonly OutlineCommand[], scale: number): Coverage {
  const lines = flatten(commands, scale);
  const xs = lines.flatMap(([a, b]) => [a[0], b[0]]);
  const ys = lines.flatMap(([a, b]) => [a[1], b[1]]);
  if (xs.length === 0) return { left: 0, top: 0, width: 0, height: 0, values: new Uint8Array(0) };
  const left = Math.floor(Math.min(...xs));
  const top = Math.floor(Math.min(...ys));
  const width = Math.ceil(Math.max(...xs)) - left + 2;
  const height = Math.ceil(Math.max(...ys)) - top + 1;
  const sums = new Float64Array(width * height + 1);
  for (const [a, b] of lines) addEdge(sums, width, [a[0] - left, a[1] - top], [b[0] - left, b[1] - top]);
  const values = new Uint8Array(width * height);
  let sum = 0;
  for (let at = 0; at < values.length; at++) {
    sum += sums[at] ?? 0;
    values[at] = Math.round(Math.min(1, Math.abs(sum)) * 255);
  }
  return { left, top, width, height, values };
}

/** Adds the signed area to the right of one edge, row by row. */
function addEdge(sums: Float64Array, width: number, from: Point, to: Point): void {
  if (from[1] === to[1]) return;
  const direction = from[1] < to[1] ? 1 : -1;
  const [upper, lower] = direction === 1 ? [from, to] : [to, from];
  const slope = (lower[0] - upper[0]) / (lower[1] - upper[1]);
  let x = upper[0];
  for (let row = Math.floor(upper[1]); row < lower[1]; row++) {
    const height = Math.min(row + 1, lower[1]) - Math.max(row, upper[1]);
    const next = x + slope * height;
    const area = direction * height;
    const [x0, x1] = x < next ? [x, next] : [next, x];
    const first = Math.floor(x0);
    const end = Math.ceil(x1);
    const start = row * width;
    const add = (column: number, value: number) => {
      sums[start + column] = (sums[start + column] ?? 0) + value;
    };
    if (end <= first + 1) {
      const inside = 0.5 * (x0 + x1) - first;
      add(first, area * (1 - inside));
      add(first + 1, area * inside);
    } else {
      // The edge crosses several pixels of the row: the share of each is that of a trapezoid.
      const per = 1 / (x1 - x0);
      const head = first + 1 - x0;
      const one = 0.5 * per * head * head;
      add(first, area * one);
      let told = one;
      for (let column = first + 1; column < end - 1; column++) {
        const share = per * (column + 0.5 - x0);
        add(column, area * (share - told));
        told = share;
      }
      const tail = x1 - (end - 1);
      const last = 1 - 0.5 * per * tail * tail;
      add(end - 1, area * (last - told));
      add(end, area * (1 - last));
    }
    x = next;
  }
}

function flatten(commands: readonly OutlineCommand[], scale: number): [Point, Point][] {
  const lines: [Point, Point][] = [];
  let [at, start]: [Point, Point] = [
    [0, 0],
    [0, 0],
  ];
  const to = (point: Point) => {
    lines.push([at, point]);
    at = point;
  };
  for (const { command, args } of commands) {
    const points: Point[] = [];
    for (let i = 0; i < args.length; i += 2) points.push([(args[i] ?? 0) * scale, -(args[i + 1] ?? 0) * scale]);
    if (command === 'closePath') to(start);
    else if (command === 'moveTo') {
      at = points[0] ?? at;
      start = at;
    } else {
      const curve = [at, ...points];
      const pieces = command === 'lineTo' ? 1 : PIECES;
      for (let piece = 1; piece <= pieces; piece++) to(onCurve(curve, piece / pieces));
    }
  }
  return lines;
}

/** A point of a Bézier curve of any degree, after de Casteljau. */
function onCurve(points: readonly Point[], t: number): Point {
  if (points.length === 1) return points[0] ?? [0, 0];
  const between = points.slice(1).map((point, i): Point => {
    const before = points[i] ?? point;
    return [before[0] + (point[0] - before[0]) * t, before[1] + (point[1] - before[1]) * t];
  });
  return onCurve(between, t);
}
