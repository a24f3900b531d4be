import { type GeoProjection, geoAzimuthalEqualArea, geoDistance, geoEqualEarth } from 'd3-geo';

/** Longitude and latitude in degrees, as GeoJSON has them. */
export type Position = [longitude: number, latitude: number];

/** A map sheet: what is drawn lies within 0, 0 and `width`, `height`. */
export interface MapFrame {
  projection: GeoProjection;
  width: number;
  height: number;
}

/** In units of the sheet. */
export const sheetWidth = 960;
const margin = { x: 80, y: 64 } as const;
/** Height of the sheet over its width. */
const shape = { flattest: 0.44, tallest: 0.7 } as const;
/** What lies on the sheet is drawn a little beyond its edge, so that no outline runs along it. */
const bleed = 8;
const degree = Math.PI / 180;
/** Farther from the middle than this, a region is no longer one: the projection of the world serves it better. */
const regionRadius = 42 * degree;
/** The shapes of coasts are too coarse for less, in radians from edge to edge. */
const smallestSpan = 12 * degree;

/** So much of all mentions may lie beyond the sheet, if it shows the rest so many times larger. */
const focus = { outside: 0.05, gain: 1.4 } as const;

/**
 * The sheet for a set of places. A few that are seldom named, and far from all others, may lie beyond it, where the rest would else
 * be too small to tell apart.
 * @param places with how often each is named
 */
export function sheetFor(places: readonly { at: Position; mentions: number }[]): MapFrame {
  const whole = frameFor(places.map(({ at }) => at));
  const middle = centreOfMass(places);
  const byDistance = places.toSorted((a, b) => geoDistance(b.at, middle) - geoDistance(a.at, middle));
  let spare = focus.outside * places.reduce((sum, { mentions }) => sum + mentions, 0);
  while (byDistance[0] && byDistance[0].mentions <= spare) spare -= byDistance.shift()?.mentions ?? 0;
  if (byDistance.length < 2 || byDistance.length === places.length) return whole;
  const close = frameFor(byDistance.map(({ at }) => at));
  return unitsPerRadian(close, middle) >= focus.gain * unitsPerRadian(whole, middle) ? close : whole;
}

/** How large things are drawn at a place. */
function unitsPerRadian({ projection }: MapFrame, [longitude, latitude]: Position): number {
  const [a, b] = [projection([longitude, latitude - 0.5]), projection([longitude, latitude + 0.5])];
  return a && b ? Math.hypot(a[0] - b[0], a[1] - b[1]) / degree : 0;
}

/** Direction of the sum of all places as vectors, each as long as it is often named. */
function centreOfMass(places: readonly { at: Position; mentions: number }[]): Position {
  let [x, y, z] = [0, 0, 0];
  for (const { at, mentions } of places) {
    const [longitude, latitude] = [at[0] * degree, at[1] * degree];
    x += mentions * Math.cos(latitude) * Math.cos(longitude);
    y += mentions * Math.cos(latitude) * Math.sin(longitude);
    z += mentions * Math.sin(latitude);
  }
  return [Math.atan2(y, x) / degree, Math.atan2(z, Math.hypot(x, y)) / degree];
}

/**
 * A projection for a set of places: Lambert's azimuthal equal-area for a region, Equal Earth (Šavrič, Patterson and Jenny 2018) for more,
 * turned so that the places stand in the middle, fitted to them with a margin. Both keep areas true.
 */
export function frameFor(places: readonly Position[]): MapFrame {
  const middle = middleOf(places);
  const radius = Math.max(0, ...places.map((place) => geoDistance(place, middle)));
  const regional = radius <= regionRadius;
  const projection = regional
    ? geoAzimuthalEqualArea().rotate([-middle[0], -middle[1]]).clipAngle(100)
    : geoEqualEarth().rotate([-middle[0], 0]);
  projection.scale(1).translate([0, 0]);
  const points = places.flatMap((place) => {
    const point = projection(place);
    return point ? [point] : [];
  });
  const [left, right] = extent(points.map(([x]) => x));
  const [top, bottom] = extent(points.map(([, y]) => y));
  const room = sheetWidth - 2 * margin.x;
  const [across, down] = [Math.max(right - left, smallestSpan), Math.max(bottom - top, smallestSpan * shape.flattest)];
  const wanted = down * (room / across) + 2 * margin.y;
  const height = Math.round(Math.min(Math.max(wanted, sheetWidth * shape.flattest), sheetWidth * shape.tallest));
  const scale = Math.min(room / across, (height - 2 * margin.y) / down);
  projection
    .scale(scale)
    .translate([sheetWidth / 2 - ((left + right) / 2) * scale, height / 2 - ((top + bottom) / 2) * scale])
    .clipExtent([
      [-bleed, -bleed],
      [sheetWidth + bleed, height + bleed],
    ]);
  return { projection, width: sheetWidth, height };
}

/** Middle of the shortest stretch of longitudes that holds all places, and of their latitudes. */
function middleOf(places: readonly Position[]): Position {
  const longitudes = places.map(([longitude]) => longitude).sort((a, b) => a - b);
  const [first = 0] = longitudes;
  let gap = { size: -1, end: 0 };
  for (const [at, longitude] of longitudes.entries()) {
    const next = longitudes[at + 1] ?? first + 360;
    if (next - longitude > gap.size) gap = { size: next - longitude, end: next };
  }
  const longitude = gap.end + (360 - gap.size) / 2;
  const [south, north] = extent(places.map(([, latitude]) => latitude));
  return [((longitude + 540) % 360) - 180, (south + north) / 2];
}

function extent(values: readonly number[]): [number, number] {
  return values.length === 0 ? [0, 0] : [Math.min(...values), Math.max(...values)];
}
