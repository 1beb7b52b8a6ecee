// What the annotator says about an article. Plain data: it travels in messages and is printed by the command line.
import type { Category, EntityId } from "../dataset/types.ts";

/** A span of the article that refers to an entity. */
export interface Mention {
  /** Index into `Article.blocks`. */
  readonly block: number;
  /** UTF-16 code units in the block's text, `end` exclusive. */
  readonly start: number;
  readonly end: number;
  readonly surface: string;
  readonly category: Category;
  readonly entity: EntityId;
  /** The office that the text names beside a person ("Secretary Noem"). */
  readonly office?: EntityId;
  /** For a title without a name: who held the office when the article was published, where that is certain. */
  readonly holder?: EntityId;
  /** 0 to 1. Below `MARK_THRESHOLD` nothing is returned. */
  readonly confidence: number;
  /** Which alias and rule decided, in a few words, for `--explain` and the card's "explain". */
  readonly evidence: string;
}

/** A public person outside the dataset, as this article introduces them: "Jane Doe, the county's emergency director". */
export interface ArticlePerson {
  readonly id: EntityId;
  readonly name: string;
  /** The title in the article's own words. */
  readonly introduction: string;
}

export interface Relevance {
  readonly isMigrationNews: boolean;
  /** 0 to 1; `isMigrationNews` is `score >= 0.5`. */
  readonly score: number;
  /** Plain phrases, strongest first. */
  readonly reasons: readonly string[];
}

export interface Rejection {
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly surface: string;
  readonly reason: string;
}

export interface Annotation {
  readonly relevance: Relevance;
  /** Sorted by block and start; never overlapping. Empty where the article is not migration news, unless forced. */
  readonly mentions: readonly Mention[];
  /** Entities of mentions that the dataset does not know. */
  readonly people: readonly ArticlePerson[];
  /** Candidates that were not taken; filled only when asked for. */
  readonly rejected: readonly Rejection[];
}
