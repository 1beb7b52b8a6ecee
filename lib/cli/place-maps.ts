// Small locator maps of the places, drawn once when the extension is built. Coasts and borders are Natural Earth's (public
// domain), as `world-atlas` packs them.
import { readFile } from "node:fs/promises";
import { geoBounds, geoMercator, geoPath } from "d3-geo";
import type { GeoPath } from "d3-geo";
import type { GeoJSON, LineString, Polygon } from "geojson";
import { feature, mesh } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import type { PlaceShape } from "../context/types.ts";
import type { Place } from "../dataset/types.ts";
import { withoutRepeats } from "./svg-path.ts";

/** Of the drawing, in its own units: the card's width at 360 px. */
export const MAP_SIZE = { width: 326, height: 120 } as const;
/** From the middle to the edge, degrees of longitude; the first that shows two countries is taken. */
const REACHES = [5, 9, 16, 30, 50];
/** Wider maps than this are drawn from the coarse outlines, degrees. */
const FINE_UP_TO = 16;
/** A country is named where it fills at least this share of the map. */
const LEAST_SHARE = 0.035;

interface Piece<Shape extends GeoJSON> {
  readonly shape: Shape;
  /** West, south, east, north, degrees. */
  readonly box: readonly [number, number, number, number];
  /** ISO 3166 numeric code; of a border none. */
  readonly country: string;
}

interface Outlines {
  readonly land: readonly Piece<Polygon>[];
  readonly borders: readonly Piece<LineString>[];
}

export interface World {
  readonly fine: Outlines;
  /** A tenth of the points: enough to choose how much is shown and to place names. */
  readonly coarse: Outlines;
}

export async function readWorld(): Promise<World> {
  const fine = await readOutlines(import.meta.resolve("world-atlas/countries-50m.json"));
  const coarse = await readOutlines(import.meta.resolve("world-atlas/countries-110m.json"));
  return { fine, coarse };
}

async function readOutlines(address: string): Promise<Outlines> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a pinned package's own file
  const topology = JSON.parse(await readFile(new URL(address), "utf8")) as Topology<{ countries: GeometryCollection }>;
  const { countries } = topology.objects;
  const land = feature(topology, countries).features.flatMap(({ geometry, id }) => {
    const rings = geometry.type === "MultiPolygon" ? geometry.coordinates : [];
    const parts = geometry.type === "Polygon" ? [geometry.coordinates] : rings;
    return parts.map((coordinates) => piece<Polygon>({ type: "Polygon", coordinates }, String(id ?? "")));
  });
  const lines = mesh(topology, countries, (one, other) => one !== other).coordinates;
  const borders = lines.map((coordinates) => piece<LineString>({ type: "LineString", coordinates }, ""));
  return { land, borders };
}

/** The map around a place; undefined for places without a point: routes and regions have none. */
export function mapOf({ lat, lon }: Pick<Place, "lat" | "lon">, world: World): PlaceShape | undefined {
  if (lat === undefined || lon === undefined) return undefined;
  const middle: [number, number] = [lon, lat];
  const views = REACHES.map((reach) => ({ reach, labels: labelsOf(middle, reach, world) }));
  const view = views.find(({ labels }) => labels.length >= 2) ?? views.findLast(({ labels }) => labels.length > 0);
  if (view === undefined) return undefined;
  const { land, borders } = view.reach > FINE_UP_TO ? world.coarse : world.fine;
  const path = pathAround(middle, view.reach);
  const draw = (pieces: readonly Piece<GeoJSON>[]): string =>
    near(pieces, middle, view.reach)
      .map(({ shape }) => withoutRepeats(path(shape) ?? ""))
      .join("");
  return { land: draw(land), borders: draw(borders), labels: view.labels };
}

/** All maps, by place. */
export async function placeMaps(places: readonly Place[]): Promise<Readonly<Record<string, PlaceShape>>> {
  const world = await readWorld();
  const maps = places.flatMap((place) => {
    const map = mapOf(place, world);
    return map === undefined ? [] : [[place.id, map] as const];
  });
  return Object.fromEntries(maps);
}

function pathAround(middle: [number, number], reach: number): GeoPath {
  const { width, height } = MAP_SIZE;
  const projection = geoMercator()
    .center(middle)
    .translate([width / 2, height / 2])
    .scale(width / 2 / ((reach * Math.PI) / 180))
    .clipExtent([
      [0, 0],
      [width, height],
    ]);
  return geoPath(projection).digits(0);
}

/** Countries that fill enough of the map, at the middle of their largest part; the largest first. */
function labelsOf(middle: [number, number], reach: number, { coarse }: World): PlaceShape["labels"] {
  const path = pathAround(middle, reach);
  const whole = MAP_SIZE.width * MAP_SIZE.height;
  const largest = new Map<string, { share: number; at: [number, number] }>();
  for (const { shape, country } of near(coarse.land, middle, reach)) {
    const share = path.area(shape) / whole;
    if (share > (largest.get(country)?.share ?? LEAST_SHARE)) largest.set(country, { share, at: path.centroid(shape) });
  }
  return [...largest]
    .toSorted(([, a], [, b]) => b.share - a.share)
    .flatMap(([country, { at }]) => {
      const code = new Intl.Locale(`und-${country.padStart(3, "0")}`).region;
      return code === undefined ? [] : [{ code, x: Math.round(at[0]), y: Math.round(at[1]) }];
    });
}

/** The pieces that come near the map; a box across the date line counts always. */
function near<Shape extends GeoJSON>(
  pieces: readonly Piece<Shape>[],
  [lon, lat]: [number, number],
  reach: number,
): Piece<Shape>[] {
  const crosses = lon - reach < -180 || lon + reach > 180;
  return pieces.filter(({ box: [west, south, east, north] }) => {
    if (crosses || west > east) return true;
    return east >= lon - reach && west <= lon + reach && north >= lat - reach && south <= lat + reach;
  });
}

function piece<Shape extends GeoJSON>(shape: Shape, country: string): Piece<Shape> {
  const [[west, south], [east, north]] = geoBounds(shape);
  return { shape, box: [west, south, east, north], country };
}
