// What a card, a time line and the popup say: finished words in the reader's language and positions for drawings.
// Plain data: it is made in the background, sent with the mentions, and drawn by components.
import type { Category, EntityId, Status } from "../dataset/types.ts";

/** Language of the interface. */
export type Language = "en" | "es";

export interface Row {
  /** "Then", "Now", "What", "Since", "Head", "Party" … */
  readonly label: string;
  /** A status badge before the text. */
  readonly badge?: { readonly text: string; readonly status: Status | "unknown" };
  readonly strong?: string;
  readonly text?: string;
  /** A second, quieter line. */
  readonly soft?: string;
  /** Which of them is in the dataset's English on a card in another language. */
  readonly english?: "text" | "soft";
}

export interface BarSegment {
  /** Decimal years (2021.09), for positions only. */
  readonly from: number;
  readonly to: number;
  readonly label: string;
  /** `plain`, `acting` (hatched), `open` (still running at the edition's date), `blocked` (pale). */
  readonly style: "plain" | "acting" | "open" | "blocked";
  /** Shade 0..n-1, one per office, so that the caption can name them. */
  readonly tone: number;
}

/** A small time bar: tenures of a person, holders of an office, standing of a term. */
export interface TimeBar {
  readonly from: number;
  readonly to: number;
  readonly segments: readonly BarSegment[];
  /** Instants with a dot: history items of a term. */
  readonly dots: readonly number[];
  readonly ticks: readonly { readonly at: number; readonly label: string }[];
  /** The article's day. */
  readonly article?: { readonly at: number; readonly label: string };
  /** The edition's day; absent where the article's line stands there. */
  readonly today?: { readonly at: number; readonly label: string };
  readonly caption: string;
  /** The whole drawing in words, for screen readers. */
  readonly description: string;
}

export interface DatedLine {
  readonly id: string;
  /** The day in words: "11 May 2023". */
  readonly day: string;
  /** "3 days before this article", "same day"; absent where the article has no date. */
  readonly distance?: string;
  readonly text: string;
  /** The text is in the dataset's English on a card in another language. */
  readonly english?: true;
  readonly source?: string;
  readonly verified: boolean;
  /** A step of a history from after the article's day. */
  readonly later?: true;
}

export interface CardSource {
  readonly url: string;
  readonly publisher: string;
  readonly title: string;
}

/** The figure in context: a series around its newest period that was public on the article's day. */
export interface Figure {
  readonly name: string;
  /** "249,735 encounters in December 2023, against 252,315 a year before". */
  readonly sentence: string;
  readonly points: readonly (readonly [period: string, value: number])[];
  /** The newest period that was public on the article's day. */
  readonly at?: string;
  /** The same month, or the year, a year before, where the points have it. */
  readonly before?: string;
  /** What the figures count and where their definition changes; in the dataset's English. */
  readonly note?: string;
  readonly source: CardSource;
}

/** A locator map without words: SVG paths in a drawing of 326 × 120 with the place in its middle. */
export interface PlaceShape {
  readonly land: string;
  readonly borders: string;
  /** Countries that fill a part of it, the largest first. `code`: ISO 3166 alpha-2. */
  readonly labels: readonly { readonly code: string; readonly x: number; readonly y: number }[];
}

/** The same with its words. */
export interface PlaceMap extends Omit<PlaceShape, "labels"> {
  readonly labels: readonly { readonly text: string; readonly x: number; readonly y: number }[];
  /** The map in words, for screen readers. */
  readonly description: string;
}

export interface Card {
  readonly entity: EntityId;
  readonly category: Category;
  readonly name: string;
  /** "Official · United States". */
  readonly kicker: string;
  readonly language: Language;
  readonly rows: readonly Row[];
  readonly bar?: TimeBar;
  /** The article's day as the history's days are written; absent where that is unknown, or there is no history. */
  readonly articleDay?: string;
  /** Newest first. */
  readonly history: readonly DatedLine[];
  readonly events: readonly DatedLine[];
  readonly figure?: Figure;
  /** Where a place is. */
  readonly map?: PlaceMap;
  readonly citation?: string;
  readonly sources: readonly CardSource[];
  /** "verified 24 Nov 2026", "not yet verified". */
  readonly verified: string;
  /** "name, office on date. Source: publisher, address": what the reader may copy. Absent where no source stands behind it. */
  readonly cite?: string;
}

/** A line of the popup, which can be asked for those about one entity. */
export interface ConcerningLine extends DatedLine {
  /** Which of the article's entities it concerns. */
  readonly concerns: readonly EntityId[];
}

/** One event of the popup's time line around the article. */
export interface TimelineItem extends ConcerningLine {
  readonly when: "before" | "same-week" | "after";
  /** Names of the article's entities that it concerns. */
  readonly about: readonly string[];
}

/** With its place among the others, from 0, by how much it tells about the article. */
export interface RankedItem extends TimelineItem {
  readonly rank: number;
}

/** Everything that hover and popup need for one article; no more is asked of the background afterwards. */
export interface ArticleContext {
  readonly cards: Readonly<Record<EntityId, Card>>;
  /** What has a card, as the popup lists it: the cards may speak another language. */
  readonly names: Readonly<Record<EntityId, string>>;
  readonly timeline: readonly RankedItem[];
  /** What changed between the article's day and the edition, newest first. */
  readonly sinceThen: readonly ConcerningLine[];
  /** "Edition of 24 November 2026". */
  readonly edition: string;
}
