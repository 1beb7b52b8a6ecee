// A place's locator map with its words: the countries on it in the reader's language, where they have room.
import type { Card, Language, PlaceMap, PlaceShape } from "./types.ts";
import { regionName } from "./regions.ts";
import { wordsFor } from "./words.ts";

/** The drawing's own units; the place stands in the middle. */
const WIDTH = 326;
const HEIGHT = 120;
/** Widest usual advance of a letter at 10 px, and the height of a line. */
const LETTER = 6;
const LINE = 12;
const EDGE = 4;
/** No name comes nearer to the place's dot. */
const DOT = 9;

interface Label {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** The card of a place with its map; any other card as it is. */
export function withMap(card: Card, shape: PlaceShape | undefined): Card {
  return shape === undefined ? card : { ...card, map: mapInWords(card.name, shape, card.language) };
}

function mapInWords(place: string, shape: PlaceShape, language: Language): PlaceMap {
  const words = wordsFor(language);
  const named = shape.labels.map(({ code, x, y }) => ({ text: regionName(code, words), x, y }));
  const description = words.mapOf(
    place,
    named.map(({ text }) => text),
  );
  return { land: shape.land, borders: shape.borders, labels: placed(named), description };
}

/** Names pushed inside the frame and off the dot; one that would lie on another is left out. */
function placed(labels: readonly Label[]): Label[] {
  const kept: Label[] = [];
  for (const label of labels) {
    const half = (label.text.length * LETTER) / 2;
    if (half * 2 > WIDTH - 2 * EDGE) continue;
    const x = Math.min(Math.max(label.x, half + EDGE), WIDTH - half - EDGE);
    const y = offTheDot(x, half, Math.min(Math.max(label.y, LINE), HEIGHT - EDGE));
    const here = { text: label.text, x, y };
    if (!kept.some((other) => overlap(here, other))) kept.push(here);
  }
  return kept;
}

function offTheDot(x: number, half: number, y: number): number {
  const middle = HEIGHT / 2;
  if (Math.abs(x - WIDTH / 2) > half + DOT || y < middle - DOT || y > middle + DOT + LINE) return y;
  return y > middle + LINE / 2 ? middle + DOT + LINE : middle - DOT;
}

function overlap(one: Label, other: Label): boolean {
  const room = ((one.text.length + other.text.length) * LETTER) / 2;
  return Math.abs(one.x - other.x) < room && Math.abs(one.y - other.y) < LINE;
}
