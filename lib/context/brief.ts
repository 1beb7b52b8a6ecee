// The brief of one article: every card, and what the side panel draws and lists around them.
import type { ArticlePerson, Mention } from "../annotation/types.ts";
import type { FactBase } from "../dataset/edition-types.ts";
import type { EntityId } from "../dataset/types.ts";
import { articleContext, weightsOf } from "./article-context.ts";
import { noteRow } from "./card.ts";
import type { SeriesChart, TimeChart } from "./chart-types.ts";
import { dateText } from "./date-words.ts";
import { neededIds } from "./linked.ts";
import { sceneOf } from "./scene.ts";
import { seriesCharts } from "./series-charts.ts";
import { timeChart } from "./time-chart.ts";
import type { ArticleContext, Card, Language, Row } from "./types.ts";

/** What a brief is made from: the article's mentions and day, and the language that the reader wants it in. */
export interface BriefRequest {
  readonly mentions: readonly Mention[];
  readonly people: readonly ArticlePerson[];
  /** ISO 8601; absent: unknown. */
  readonly published?: string;
  readonly language: Language;
}

export interface Brief extends Pick<ArticleContext, "cards" | "sinceThen" | "edition"> {
  readonly language: Language;
  /** The article's day in words; absent: unknown. */
  readonly published?: string;
  /** What limits all that is told: the article has no date, or is newer than the facts. A card by itself says so in a row. */
  readonly note?: string;
  /** Entities that have a card, in the order in which the article first names them. */
  readonly order: readonly EntityId[];
  readonly chart?: TimeChart;
  readonly series: readonly SeriesChart[];
}

/** The brief. `facts` must hold what `neededIds` and `linkedIds` ask for; what is missing is left out, never guessed. */
export function briefOf(request: BriefRequest, facts: FactBase): Brief {
  const { mentions, people, published, language } = request;
  const scene = sceneOf(facts, { ...(published !== undefined && { published }), language });
  const { cards, sinceThen, edition } = articleContext(mentions, people, published, facts, language);
  const order = [...new Set(mentions.map(({ entity }) => entity))].filter((id) => cards[id] !== undefined);
  const weights = weightsOf(mentions);
  const chart = timeChart(neededIds(mentions), weights, scene);
  const note = noteRow(scene);
  return {
    language,
    ...(scene.article !== undefined && { published: dateText(scene.article, scene.words).text }),
    ...(note?.text !== undefined && { note: note.text }),
    cards: note ? withoutRow(cards, note) : cards,
    order,
    ...(chart && { chart }),
    series: seriesCharts(weights, scene),
    sinceThen,
    edition,
  };
}

function withoutRow(cards: Brief["cards"], { label, text }: Row): Brief["cards"] {
  const others = (card: Card): Card => {
    return { ...card, rows: card.rows.filter((row) => row.label !== label || row.text !== text) };
  };
  return Object.fromEntries(Object.entries(cards).map(([id, card]) => [id, others(card)]));
}
