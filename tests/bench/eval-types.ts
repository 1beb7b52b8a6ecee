// Annotated articles and predictions, as the evaluation compares them.
import type { Article } from "../../lib/article/types.ts";

export interface Span {
  readonly paragraph: number;
  /** UTF-16 code units in the paragraph, `end` exclusive. */
  readonly start: number;
  readonly end: number;
}

export interface GoldMention extends Span {
  readonly surface: string;
  readonly type: string;
  readonly entity: string;
  readonly holder?: string;
}

export interface GoldArticle {
  readonly id: string;
  readonly article: Article;
  readonly mentions: readonly GoldMention[];
  /** Spans that count neither way. */
  readonly optional: readonly Span[];
}

export interface RelevanceItem {
  readonly id: string;
  readonly isMigrationNews: boolean;
  /** Undefined: the page holds no article, which is a "no". */
  readonly article: Article | undefined;
}

export interface Prediction extends Span {
  readonly type: string;
  readonly entity?: string;
  readonly surface?: string;
}

export type Predictions = ReadonlyMap<string, readonly Prediction[]>;
/** Ids that differ between product and gold: product id to gold ids. */
export type IdMap = ReadonlyMap<string, readonly string[]>;
