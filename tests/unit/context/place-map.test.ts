// Locator maps: drawn from real outlines, with names only where they have room.
import { expect, test } from "vitest";
import { mapOf, readWorld } from "../../../lib/cli/place-maps.ts";
import { withMap } from "../../../lib/context/place-map.ts";
import type { Card, PlaceShape } from "../../../lib/context/types.ts";
import type { EntityId } from "../../../lib/dataset/types.ts";

const card: Card = {
  entity: "place-eagle-pass" as EntityId,
  category: "place",
  name: "Eagle Pass",
  kicker: "Place · Texas",
  language: "en",
  rows: [],
  history: [],
  events: [],
  sources: [],
  verified: "",
};
const world = await readWorld();

test("a border city lies between its two countries", () => {
  const shape = mapOf({ lat: 28.71, lon: -100.5 }, world);
  expect(shape?.labels.map(({ code }) => code).toSorted()).toEqual(["MX", "US"]);
  expect(shape?.land).toMatch(/^M\d+,\d+L/);
  expect(shape?.borders).toMatch(/^M\d+,\d+L/);
  const { map } = withMap({ ...card, language: "es" }, shape);
  expect(map?.description).toBe("Mapa: Eagle Pass, con Estados Unidos y México");
});

test("a route or region, which has no point, has no map", () => {
  expect(mapOf({}, world)).toBeUndefined();
  expect(withMap(card, undefined)).toBe(card);
});

const shapeWith = (...labels: readonly PlaceShape["labels"][number][]): PlaceShape => ({
  land: "",
  borders: "",
  labels,
});

test("a country's name stays inside the frame and off the place's dot", () => {
  const { map } = withMap(card, shapeWith({ code: "US", x: 2, y: 2 }, { code: "MX", x: 163, y: 61 }));
  const [first, second] = map?.labels ?? [];
  expect(first?.x).toBeGreaterThan(40);
  expect(first?.y).toBeGreaterThanOrEqual(12);
  expect(Math.abs((second?.y ?? 60) - 60)).toBeGreaterThanOrEqual(9);
});

test("of two names on one place the larger country's stays", () => {
  const { map } = withMap(card, shapeWith({ code: "US", x: 100, y: 30 }, { code: "MX", x: 110, y: 34 }));
  expect(map?.labels.map(({ text }) => text)).toEqual(["United States"]);
});
