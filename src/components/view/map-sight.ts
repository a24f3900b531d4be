import { geoDistance } from 'd3-geo';
import type { Geometry } from 'geojson';
import type { MapFrame, Position } from './map-frame.ts';

const degree = Math.PI / 180;
/** In units of the sheet, at its scale in the middle: smaller islands are not drawn. */
const smallestIsland = 2;

/** The parts of a shape that can be seen on a sheet: to project islands that are too small or too far away would be most of the work. */
export function withinSight(shape: Geometry, frame: MapFrame): Geometry {
  if (shape.type !== 'MultiPolygon') return shape;
  const { projection, width, height } = frame;
  const middle = projection.invert?.([width / 2, height / 2]) ?? [0, 0];
  const corner = projection.invert?.([0, height]);
  const inverted = corner && projection(corner);
  // A corner beyond the edge of the world has no place: then all of it may be in sight.
  const whole = !inverted || Math.hypot(inverted[0], inverted[1] - height) > 1;
  const reach = whole ? Math.PI : 1.2 * geoDistance(middle, corner ?? middle);
  return {
    type: 'MultiPolygon',
    coordinates: shape.coordinates.filter((polygon) => {
      const { centre, size } = boundsOf(polygon[0] ?? []);
      if (size * degree * projection.scale() < smallestIsland) return false;
      return geoDistance(centre, middle) - (size / 2) * degree <= reach;
    }),
  };
}

/** Middle of a ring and its length across, both in degrees and generous. */
function boundsOf(ring: readonly number[][]): { centre: Position; size: number } {
  let [west, east, south, north] = [180, -180, 90, -90];
  for (const [longitude = 0, latitude = 0] of ring) {
    west = Math.min(west, longitude);
    east = Math.max(east, longitude);
    south = Math.min(south, latitude);
    north = Math.max(north, latitude);
  }
  return { centre: [(west + east) / 2, (south + north) / 2], size: Math.hypot(east - west, north - south) };
}
