// The rows of a place's card: why migration news keeps naming it, and what belongs to it.
import type { Place } from "../dataset/types.ts";
import type { CardBody } from "./card-body.ts";
import { summaryLanguage } from "./in-language.ts";
import { kicker } from "./regions.ts";
import type { Scene } from "./scene.ts";
import { relatedRow } from "./term-card.ts";

export function placeBody(place: Place, scene: Scene): CardBody {
  const { words } = scene;
  const rows = [
    { label: words.labels.what, text: place.summary, ...summaryLanguage(place, scene) },
    relatedRow(place.related, scene),
  ];
  return {
    kicker: kicker(words.place, place.jurisdiction, words),
    rows: rows.filter((row) => row !== undefined),
    facts: place.history,
  };
}
