// The time line of popup and brief: what happened around the article, chosen by nearness and by how much of the article it concerns.
import type { EventRecord } from "../dataset/event-types.ts";
import type { EntityId, PartialDate } from "../dataset/types.ts";
import { middleDay, orderOf } from "./dates.ts";
import { byDate, daysFrom, eventLine, eventsNear } from "./history.ts";
import type { Scene } from "./scene.ts";
import type { RankedItem, TimelineItem } from "./types.ts";

/** How often the article names each entity. */
export type Weights = ReadonlyMap<EntityId, number>;

/** Enough for the reader to ask for those about one entity only; the popup shows the first few. */
const MOST_ITEMS = 40;
/** An event this many days away counts half as much as one on the day. */
const HALF_WEIGHT_DAYS = 30;
const SAME_WEEK_DAYS = 3;

/**
 * Events around the article's day about its entities, by date. `weights`: how often the article names each entity.
 * Where the article's day is unknown there is nothing to be around: empty.
 */
export function timeline(weights: Weights, scene: Scene): RankedItem[] {
  const { article } = scene;
  if (article === undefined) return [];
  const ranked = rankedEvents(weights, scene, MOST_ITEMS);
  return byDate(ranked).map((event) => ({
    ...timelineItem(event, article, weights, scene),
    rank: ranked.indexOf(event),
  }));
}

/** The at most `most` events that tell most about the article, by date. */
export function timelineEvents(weights: Weights, scene: Scene, most: number): EventRecord[] {
  return byDate(rankedEvents(weights, scene, most));
}

function rankedEvents(weights: Weights, scene: Scene, most: number): EventRecord[] {
  return eventsNear(scene, (event) => event.entities.some((id) => weights.has(id)))
    .map((event) => ({ event, score: score(event, weights, scene) }))
    .toSorted((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ event }) => event);
}

function score(event: EventRecord, weights: Weights, scene: Scene): number {
  const interest = event.entities.reduce((sum, id) => sum + interestIn(weights.get(id) ?? 0), 0);
  return interest / (1 + daysFrom(event, scene) / HALF_WEIGHT_DAYS);
}

/** The second and third mention count, the tenth hardly. */
function interestIn(mentions: number): number {
  return mentions === 0 ? 0 : 1 + Math.log2(mentions) / 2;
}

export function timelineItem(event: EventRecord, article: PartialDate, weights: Weights, scene: Scene): TimelineItem {
  const concerns = event.entities.filter((id) => weights.has(id));
  const about = concerns.map((id) => scene.facts.entities.get(id)?.name).filter((name) => name !== undefined);
  return { ...eventLine(event, scene), when: whenOf(event, article, scene), about, concerns };
}

function whenOf(event: EventRecord, article: PartialDate, scene: Scene): TimelineItem["when"] {
  const certain = orderOf(event.date, article) !== "undecided";
  if (certain && daysFrom(event, scene) <= SAME_WEEK_DAYS) return "same-week";
  return middleDay(event.date) <= middleDay(article) ? "before" : "after";
}
