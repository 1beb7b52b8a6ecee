// What the welcome page says.
import type { Language } from "../../lib/context/types.ts";
import { english } from "./words-en.ts";
import { spanish } from "./words-es.ts";

export interface Point {
  readonly title: string;
  readonly text: string;
}

export interface WelcomeWords {
  /** Of the tab. */
  readonly title: string;
  readonly heading: string;
  readonly lead: string;
  readonly tryIt: string;
  /** For those without a pointer, or whose pointer is a finger. */
  readonly otherwise: string;
  readonly sample: {
    readonly headline: string;
    readonly day: string;
    readonly paragraphs: readonly string[];
    /** Whose text the sample is. */
    readonly note: string;
  };
  readonly points: readonly Point[];
  readonly next: string;
}

const tables: Readonly<Record<Language, WelcomeWords>> = { en: english, es: spanish };

export function welcomeWords(language: Language): WelcomeWords {
  return tables[language];
}

/** The day of the sample, in both languages. */
export const SAMPLE_DAY = "2023-12-27";
