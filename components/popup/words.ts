// The popup's own words, beside those that every view shares.
import type { Language } from "../../lib/context/types.ts";
import { wordsFor, type NoticeWords, type Words } from "../words.ts";
import { english } from "./words-en.ts";
import { spanish } from "./words-es.ts";

export interface PopupOwnWords {
  /** No event is known around an article of that day. */
  readonly nothingAround: string;
  readonly filter: string;
  readonly everything: string;
  readonly all: (count: number) => string;
  /** The page was annotated because the reader asked for it. */
  readonly onDemand: string;
  readonly leaveAlone: string;
  /** The site is one that the reader put on their list. */
  readonly byYourLeave: (site: string) => string;
  readonly always: (site: string) => string;
  readonly notAlways: string;
  readonly pause: string;
  readonly pauseHour: string;
  readonly pauseForever: string;
  readonly brief: string;
  /** `until`: a time of day, in words; absent: until the reader says otherwise. */
  readonly paused: (until: string | undefined) => NoticeWords;
}

export type PopupWords = Words & PopupOwnWords;

const tables: Readonly<Record<Language, PopupOwnWords>> = { en: english, es: spanish };

/** The popup's words of one language, with the shared ones. */
export function popupWords(language: Language): PopupWords {
  return { ...wordsFor(language), ...tables[language] };
}
