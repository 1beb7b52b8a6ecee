// The interface's own words, one table for both languages. Sentences about facts come finished from lib/context.
import type { Language } from "../lib/context/types.ts";
import type { Category } from "../lib/dataset/types.ts";
import { english } from "./words-en.ts";
import { spanish } from "./words-es.ts";

export interface NoticeWords {
  readonly title: string;
  readonly text: string;
  /** The button beneath, where there is one. */
  readonly action?: string;
}

export interface Words {
  readonly mentionOf: (index: number, count: number) => string;
  readonly previous: string;
  readonly next: string;
  readonly pin: string;
  readonly close: string;
  readonly history: string;
  readonly relatedEvents: string;
  /** Beside a title: the lines below are in the dataset's English. */
  readonly inEnglish: string;
  readonly partlyInEnglish: string;
  readonly inFigures: string;
  /** Unfolds what a series counts and where its definition changes. */
  readonly whatCounts: string;
  readonly sources: string;
  readonly source: (host: string) => string;
  readonly newTab: string;
  readonly unverified: string;
  readonly showMore: (count: number) => string;
  /** Steps of a history before and after those that are shown. */
  readonly moreSteps: (later: number, earlier: number) => string;
  readonly showFewer: string;
  readonly categories: Readonly<Record<Category, string>>;
  readonly categoriesLabel: string;
  readonly onHere: string;
  readonly offHere: string;
  readonly switchLabel: (site: string) => string;
  readonly published: string;
  readonly undated: string;
  /** "Names **14** people, bodies and terms, 31 times.", in parts, so that the number can be set in bold. */
  readonly names: (entities: number, mentions: number) => readonly [before: string, number: string, after: string];
  readonly namesNobody: string;
  readonly sinceThen: string;
  readonly nothingSince: string;
  readonly around: string;
  readonly thisArticle: string;
  readonly sameWeek: string;
  readonly namedHere: string;
  /** The noun alone, after a number. */
  readonly mentions: (count: number) => string;
  readonly notMarked: string;
  readonly jumpHint: string;
  readonly options: string;
  readonly loading: string;
  /** The page waits for the records. */
  readonly preparing: string;
  readonly notArticle: NoticeWords;
  readonly notMigration: NoticeWords;
  readonly noAccess: (site: string) => NoticeWords;
  readonly offSite: (site: string) => NoticeWords;
  readonly restricted: NoticeWords;
  readonly error: NoticeWords;
  /** A page that was opened before this Waymark was. */
  readonly stale: NoticeWords;
  /** An article in a language that the reader wants no articles read in. */
  readonly unwantedLanguage: NoticeWords;
  readonly noDataset: NoticeWords;
}

const tables: Readonly<Record<Language, Words>> = { en: english, es: spanish };

/** The words of one language. */
export function wordsFor(language: Language): Words {
  return tables[language];
}
