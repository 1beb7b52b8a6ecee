// What the drawn time line and the charts of statistics show: finished words and days for positions. Plain data.
import type { Category, EntityId } from "../dataset/types.ts";
import type { BarSegment, CardSource, TimelineItem } from "./types.ts";

/** Whole days since 1970-01-01. */
export type Day = number;

/** An event on the time axis. A date that is known to the month or year only is a stretch from its first to its last day. */
export interface ChartEvent extends TimelineItem {
  /** From 1, by date: the key between drawing and list. */
  readonly number: number;
  readonly at: Day;
  readonly from: Day;
  readonly to: Day;
}

/** `planned`: announced or adopted, not in force. `ended`: no longer. The others as in the card's time bar. */
export type StretchStyle = BarSegment["style"] | "planned" | "ended";

export interface Stretch {
  readonly from: Day;
  readonly to: Day;
  readonly style: StretchStyle;
  /** "Secretary of Homeland Security", "In force". */
  readonly label: string;
  /** "from 2 February 2021 to 20 January 2025"; absent where no date is known. */
  readonly interval?: string;
}

/** One person's tenures or one term's standing; never empty. Stretches may begin before and end after the chart. */
export interface Lane {
  readonly entity: EntityId;
  readonly name: string;
  readonly category: Category;
  readonly stretches: readonly Stretch[];
}

/** Events, tenures and standings on one axis around the article's day. */
export interface TimeChart {
  readonly from: Day;
  readonly to: Day;
  /** The article's day; a stretch where only its month or year is known. */
  readonly article: { readonly from: Day; readonly to: Day; readonly label: string; readonly day: string };
  readonly events: readonly ChartEvent[];
  readonly people: readonly Lane[];
  readonly terms: readonly Lane[];
}

export interface ChartPoint {
  /** `YYYY-MM` or `YYYY`. */
  readonly period: string;
  /** "December 2023", "fiscal year 2023". */
  readonly name: string;
  readonly value: number;
  /** "249,735". */
  readonly text: string;
  readonly verified: boolean;
}

/** A statistic around the newest of its periods that was public on the article's day. */
export interface SeriesChart {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  readonly period: "month" | "year";
  /** That period and its figure as it stood then, in one sentence. */
  readonly sentence: string;
  readonly points: readonly ChartPoint[];
  /** The newest period that was public on the article's day: it is marked. Later ones came after the article. */
  readonly at: string;
  /** Names of the article's entities that it concerns. */
  readonly about: readonly string[];
  readonly notes: string;
  readonly source: CardSource;
}
