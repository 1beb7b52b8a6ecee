// From where a card is told: the facts, the language, the article's day and the edition's day.
import type { FactBase } from "../dataset/edition-types.ts";
import type { EntityId, PartialDate } from "../dataset/types.ts";
import type { Mention } from "../annotation/types.ts";
import { orderOf, parseDate } from "./dates.ts";
import { factsIn } from "./in-language.ts";
import type { Language } from "./types.ts";
import { wholeTenures } from "./whole-tenures.ts";
import { wordsFor, type Words } from "./words.ts";

/** What the mention itself says about the entity: its category, the office beside a name, the holder behind a title. */
export type MentionHint = Pick<Mention, "category"> & Partial<Pick<Mention, "holder" | "office">>;

export interface View {
  /** The article's day, ISO 8601; absent or unreadable: unknown. */
  readonly published?: string;
  readonly language: Language;
  readonly mention?: MentionHint;
}

export interface Scene {
  /** In the reader's language, as far as the dataset is; every stay in an office as one. */
  readonly facts: FactBase;
  /** The facts as recorded, in English: for rules that read names, and for what only a piece of a stay tells. */
  readonly english: FactBase;
  readonly language: Language;
  readonly words: Words;
  /** Absent: the article's day is unknown. */
  readonly article?: PartialDate;
  /** The day the card speaks of: the article's, or the edition's where that is unknown. */
  readonly at: PartialDate;
  /** The edition's day: nothing is claimed beyond it. */
  readonly now: PartialDate;
  /** The article is newer than the edition. */
  readonly late: boolean;
  readonly office?: EntityId;
  readonly holder?: EntityId;
}

export function sceneOf(facts: FactBase, view: View): Scene {
  const article = parseDate(view.published);
  return {
    facts: factsIn(view.language, wholeTenures(facts)),
    english: facts,
    language: view.language,
    words: wordsFor(view.language),
    ...(article !== undefined && { article }),
    at: article ?? facts.edition,
    now: facts.edition,
    late: article !== undefined && orderOf(article, facts.edition) === "after",
    ...(view.mention?.office !== undefined && { office: view.mention.office }),
    ...(view.mention?.holder !== undefined && { holder: view.mention.holder }),
  };
}

/** True where "now" is a second moment worth a row of its own: a dated article from before the edition. */
export function hasNow(scene: Scene): boolean {
  return scene.article !== undefined && orderOf(scene.article, scene.now) === "before";
}
