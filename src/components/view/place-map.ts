import type { Geometry } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';
import { counted } from './counted.ts';
import type { LocatedPlace } from './located-places.ts';
import { type MapFrame, type Position, sheetFor } from './map-frame.ts';
import { labelOffset, placeLabels, type Side } from './map-labels.ts';
import { areaOf, centreOf, coarser, type Outline, outlinesOf, type Point, pathData } from './map-outline.ts';
import { withinSight } from './map-sight.ts';

/** Natural Earth's countries, as the package `world-atlas` has them: ids are ISO 3166-1 numeric. */
export type WorldAtlas = Topology<{ countries: GeometryCollection<{ name: string }>; land: GeometryCollection }>;

/** Text of a label on one side of its mark, at the sizes of the map (by number in `mapSizes`) at which it fits there. */
export interface MapLabel {
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
  sizes: number[];
}

/** A place on the map: a circle, or for a country its area, with its name where there is room. */
export interface MapMark {
  place: LocatedPlace;
  /** `Moscow, Russia: 30 mentions in 9 articles`. */
  label: string;
  x: number;
  y: number;
  /** Radius at full size; its area grows with the mentions. Undefined for a country that is drawn as an area. */
  radius: number | undefined;
  /** Path data of a country's area. */
  area: string | undefined;
  /** Whether it is among the places that are named most. */
  often: boolean;
  labels: MapLabel[];
}

/** Geometry of the map: path data and marks in a box of `width` by `height`. */
export interface PlaceMap {
  width: number;
  height: number;
  land: string;
  borders: string;
  /** Areas first, large before small; then circles, large before small. */
  marks: MapMark[];
  /** Places beyond its edges. */
  beyond: LocatedPlace[];
}

/**
 * Sizes that the map is shown in: how many times larger type and marks are set than at full size. `styles/map.css` says from which width
 * of the page each holds: from 48, 34 and 24 rem, and below.
 */
export const mapSizes = [1.25, 1.76, 2.5, 3.57] as const;

/** Largest and smallest radius of a circle at full size. */
const radii = { most: 11, least: 3.5 } as const;
/** All path data together, in bytes. */
const pathBudget = 24_000;
/** Countries that take less of the sheet get a ring as well, in square units. */
const visibleArea = 120;

/** Draws the map of places. @param places most important first; two or more */
export function placeMap(places: readonly LocatedPlace[], atlas: WorldAtlas): PlaceMap {
  const { countries } = atlas.objects;
  const frame = sheetFor(
    places.map(({ longitude, latitude, mentions }) => ({ at: [longitude, latitude] as Position, mentions })),
  );
  const { width, height, projection } = frame;
  const shapes = new Map(countries.geometries.map((shape) => [String(shape.id), shape]));
  const most = Math.max(1, ...places.filter(({ area }) => !area).map(({ mentions }) => mentions));
  const loudest = Math.max(...places.map(({ mentions }) => mentions));
  const all = places.map((place) => {
    const shape = place.area === undefined ? undefined : shapes.get(place.area);
    const outlines = shape ? outlinesOf(withinSight(geometryOf(atlas, shape), frame), projection) : [];
    return { place, outlines, ...middleOf(place, outlines, frame), radius: radiusOf(place, outlines, most) };
  });
  const drawn = all.filter(({ x, y }) => x >= 0 && y >= 0 && x <= width && y <= height);
  const land = atlas.objects.land.geometries.flatMap((shape) =>
    outlinesOf(withinSight(geometryOf(atlas, shape), frame), projection),
  );
  const borders = outlinesOf(
    mesh(atlas, countries, (a, b) => a !== b),
    projection,
  );
  const paths = withinBudget([land, borders, ...drawn.map(({ outlines }) => outlines)]);
  const sides = mapSizes.map((size) =>
    placeLabels(
      drawn.map(({ place, x, y, radius, spread }) => ({
        text: place.name,
        at: [x, y],
        radius: radius ?? spread,
        area: radius === undefined,
      })),
      frame,
      size,
    ),
  );
  const marks = drawn.map(({ place, outlines, x, y, radius, spread }, at) => ({
    place,
    label: `${place.name}${place.country && `, ${place.country}`}: ${counted(place.mentions, 'mention')} in ${counted(place.articles, 'article')}`,
    x: Math.round(x * 10) / 10,
    y: Math.round(y * 10) / 10,
    radius,
    area: paths[at + 2] || undefined,
    often: place.mentions * 4 >= loudest,
    size: outlines.reduce((sum, outline) => sum + areaOf(outline), 0),
    labels: labelsOf(
      sides.map((placed) => placed[at]),
      (size) => radius ?? spread / size,
    ),
  }));
  const order = (mark: (typeof marks)[number]) => (mark.area ? 1e9 + mark.size : (mark.radius ?? 0));
  return {
    width,
    height,
    land: paths[0] ?? '',
    borders: paths[1] ?? '',
    marks: marks.sort((a, b) => order(b) - order(a)).map(({ size, ...mark }) => mark),
    beyond: all.filter((place) => !drawn.includes(place)).map(({ place }) => place),
  };
}

function geometryOf(atlas: WorldAtlas, shape: GeometryObject): Geometry {
  const made = feature(atlas, shape);
  return made.type === 'Feature' ? made.geometry : { type: 'GeometryCollection', geometries: [] };
}

/** Where a place is marked: a country in the middle of the largest part of it that is on the sheet; with half the width of that. */
function middleOf(
  place: LocatedPlace,
  outlines: readonly Outline[],
  { projection }: MapFrame,
): { x: number; y: number; spread: number } {
  const areas = outlines.map(areaOf);
  const most = Math.max(0, ...areas);
  const largest = outlines[areas.indexOf(most)];
  const [x, y]: Point = largest ? centreOf(largest) : (projection([place.longitude, place.latitude]) ?? [0, 0]);
  return { x, y, spread: Math.sqrt(most / Math.PI) };
}

function radiusOf(place: LocatedPlace, outlines: readonly Outline[], most: number): number | undefined {
  if (place.area === undefined) {
    return Math.round(Math.max(radii.least, radii.most * Math.sqrt(place.mentions / most)) * 10) / 10;
  }
  return Math.max(0, ...outlines.map(areaOf)) < visibleArea ? 6 : undefined;
}

/** Path data of all layers, coarser until together they are small enough. */
function withinBudget(layers: readonly Outline[][]): string[] {
  let drawn = layers;
  for (let tolerance = 0.4; ; tolerance *= 1.3) {
    drawn = drawn.map((outlines) => coarser(outlines, tolerance, 6 * tolerance));
    const paths = drawn.map(pathData);
    if (paths.reduce((sum, path) => sum + path.length, 0) <= pathBudget || tolerance > 20) return paths;
  }
}

/** Where the label stands, each place with the sizes at which it stands there. */
function labelsOf(sides: readonly (Side | undefined)[], radius: (size: number) => number): MapLabel[] {
  const labels = new Map<string, MapLabel>();
  for (const [number, side] of sides.entries()) {
    if (!side) continue;
    const { x, y, anchor } = labelOffset(side, radius(mapSizes[number] ?? 1));
    const label = { x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10, anchor, sizes: [number] };
    const same = labels.get(`${label.x} ${label.y} ${anchor}`);
    if (same) same.sizes.push(number);
    else labels.set(`${label.x} ${label.y} ${anchor}`, label);
  }
  return [...labels.values()];
}
