// The side panel's own words, one table for both languages; what it shares with popup and card is in ../words.ts.
import type { Language } from "../../lib/context/types.ts";
import type { MarkdownWords } from "../../lib/export/markdown.ts";
import type { ChartWords } from "../chart/chart-words.ts";
import type { NoticeWords } from "../words.ts";
import { english } from "./words-en.ts";
import { spanish } from "./words-es.ts";

export interface BriefWords extends ChartWords, Pick<MarkdownWords, "named"> {
  readonly brief: string;
  readonly contents: string;
  readonly inReadingOrder: string;
  readonly undated: string;
  /** The buttons that lead to the mentions. */
  readonly goTo: string;
  readonly mention: (index: number, count: number, surface: string) => string;
  readonly moreOfAll: (count: number) => string;
  readonly concerns: string;
  readonly takeAway: string;
  readonly copyMarkdown: string;
  readonly saveCsv: string;
  readonly saveJson: string;
  readonly saveAnnotations: string;
  readonly print: string;
  readonly exportHints: Readonly<Record<ExportKind, string>>;
  readonly copied: string;
  readonly saved: (file: string) => string;
  /** Of an export, or of what a button asked for. */
  readonly failed: string;
  readonly offHere: (site: string) => NoticeWords;
  readonly paused: NoticeWords;
  /** A page without our script, of which the browser tells nothing until the toolbar button is clicked. */
  readonly notListed: NoticeWords;
  /** The browser lets the page be read only after a click on the toolbar button. */
  readonly refused: string;
}

export type ExportKind = "markdown" | "csv" | "json" | "annotations" | "print";

const tables: Readonly<Record<Language, BriefWords>> = { en: english, es: spanish };

/** The words of one language. */
export function briefWordsFor(language: Language): BriefWords {
  return tables[language];
}
