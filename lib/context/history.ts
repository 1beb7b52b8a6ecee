// History items and related events as dated lines.
import type { EventRecord } from "../dataset/event-types.ts";
import type { Entity, EntityId, HistoryItem } from "../dataset/types.ts";
import { firstDay, lastDay, middleDay, orderOf } from "./dates.ts";
import { distanceWords, shortDate } from "./date-words.ts";
import { isEnglish } from "./in-language.ts";
import type { Scene } from "./scene.ts";
import type { DatedLine } from "./types.ts";

/** How far from the article an event may be and still be shown beside it. */
const EVENT_REACH_DAYS = 400;
const MOST_EVENTS = 8;
/** What a card shows before "more". */
const FIRST_EVENTS = 3;

/** The whole history, newest first. */
export function historyLines(entity: Entity, scene: Scene): DatedLine[] {
  if (entity.kind !== "term" && entity.kind !== "place") return [];
  const lines = entity.history.map((item, index) => historyLine(item, `${entity.id}#${String(index)}`, scene));
  return lines.toReversed();
}

function historyLine(item: HistoryItem, id: string, scene: Scene): DatedLine {
  return {
    id,
    day: shortDate(item.date, scene.words),
    ...(scene.article !== undefined && { distance: distanceWords(item.date, scene.article, scene.words) }),
    text: item.what,
    ...(isEnglish(item, scene) && { english: true }),
    source: item.source,
    verified: item.verified !== undefined,
    ...(isLater(item, scene) && { later: true }),
  };
}

function isLater({ date }: HistoryItem, { article }: Scene): boolean {
  return article !== undefined && orderOf(date, article) === "after";
}

/** Events about the entity: the three nearest to the article first, then the others within reach; each part by date. */
export function eventLines(entity: EntityId, scene: Scene): DatedLine[] {
  const near = eventsNear(scene, (event) => event.entities.includes(entity))
    .toSorted((a, b) => daysFrom(a, scene) - daysFrom(b, scene))
    .slice(0, MOST_EVENTS);
  const parts = [near.slice(0, FIRST_EVENTS), near.slice(FIRST_EVENTS)];
  return parts.flatMap((part) => byDate(part).map((event) => eventLine(event, scene)));
}

/** Events within reach of the day the card speaks of, and not after the edition's day where the article has no date. */
export function eventsNear(scene: Scene, wanted: (event: EventRecord) => boolean): EventRecord[] {
  return scene.facts.events.filter((event) => wanted(event) && daysFrom(event, scene) <= EVENT_REACH_DAYS);
}

export function eventLine(event: EventRecord, scene: Scene): DatedLine {
  const source = event.sources[0]?.url;
  const distance = eventDistance(event, scene);
  return {
    id: event.id,
    day: shortDate(event.date, scene.words),
    ...(distance !== undefined && { distance }),
    text: event.title,
    ...(isEnglish(event, scene) && { english: true }),
    ...(source !== undefined && { source }),
    verified: event.verified !== undefined,
  };
}

/** Days between the event and the day the card speaks of; 0 while the event lasts. */
export function daysFrom(event: EventRecord, scene: Scene): number {
  const day = middleDay(scene.at);
  if (runsOn(event, scene)) return 0;
  return Math.min(Math.abs(middleDay(event.date) - day), Math.abs(middleDay(event.endDate ?? event.date) - day));
}

export function byDate(events: readonly EventRecord[]): EventRecord[] {
  return events.toSorted((a, b) => middleDay(a.date) - middleDay(b.date));
}

function runsOn(event: EventRecord, scene: Scene): boolean {
  if (event.endDate === undefined) return false;
  return firstDay(event.date) <= firstDay(scene.at) && lastDay(scene.at) <= lastDay(event.endDate);
}

function eventDistance(event: EventRecord, scene: Scene): string | undefined {
  const { article, words } = scene;
  if (article === undefined) return undefined;
  if (runsOn(event, scene) && orderOf(event.date, article) === "before") return words.underWay;
  const ended = event.endDate !== undefined && orderOf(event.endDate, article) === "before";
  return distanceWords(ended && event.endDate !== undefined ? event.endDate : event.date, article, words);
}
