// The drawn time line of an article: events, tenures of the people named, standings of the terms, on one axis.
import type { EventRecord } from "../dataset/event-types.ts";
import type { EntityId, PartialDate } from "../dataset/types.ts";
import type { ChartEvent, Lane, TimeChart } from "./chart-types.ts";
import { firstDay, lastDay, middleDay } from "./dates.ts";
import { dateText } from "./date-words.ts";
import { personLane, termLane, type Span } from "./lanes.ts";
import type { Scene } from "./scene.ts";
import { timelineEvents, timelineItem, type Weights } from "./timeline.ts";

/** More dots than this cannot be told apart in a narrow panel. */
const MOST_EVENTS = 12;
/** Days before and after the article that are always drawn: over a year tenures and standings begin and end. */
const LEAST_REACH = 400;
/** Share of the axis left free beyond the outermost event. */
const MARGIN = 0.02;

/**
 * Undefined where the article's day is unknown: there is nothing to be around then. `named`: the article's entities in reading
 * order. Axis: the events' days and at least some months around the article.
 */
export function timeChart(named: readonly EntityId[], weights: Weights, scene: Scene): TimeChart | undefined {
  const { article, words } = scene;
  if (article === undefined) return undefined;
  const events = timelineEvents(weights, scene, MOST_EVENTS).map((event, index) =>
    chartEvent(event, index + 1, article, weights, scene),
  );
  const span = spanOf(article, events);
  const lanes = named.flatMap((id) => laneOf(id, span, scene));
  const chart = {
    ...span,
    article: {
      from: firstDay(article),
      to: lastDay(article),
      label: words.article,
      day: dateText(article, words).text,
    },
    events,
    people: lanes.filter(({ category }) => category === "official"),
    terms: lanes.filter(({ category }) => category === "term"),
  };
  return events.length + lanes.length > 0 ? chart : undefined;
}

function chartEvent(
  event: EventRecord,
  number: number,
  article: PartialDate,
  weights: Weights,
  scene: Scene,
): ChartEvent {
  return {
    ...timelineItem(event, article, weights, scene),
    number,
    at: middleDay(event.date),
    from: firstDay(event.date),
    to: lastDay(event.endDate ?? event.date),
  };
}

function spanOf(article: PartialDate, events: readonly ChartEvent[]): Span {
  const from = Math.min(firstDay(article) - LEAST_REACH, ...events.map((event) => event.from));
  const to = Math.max(lastDay(article) + LEAST_REACH, ...events.map((event) => event.to));
  const margin = Math.ceil((to - from) * MARGIN);
  return { from: from - margin, to: to + margin };
}

function laneOf(id: EntityId, span: Span, scene: Scene): Lane[] {
  const entity = scene.facts.entities.get(id);
  const lane =
    entity?.kind === "person"
      ? personLane(entity, span, scene)
      : entity?.kind === "term"
        ? termLane(entity, span, scene)
        : undefined;
  return lane ? [lane] : [];
}
