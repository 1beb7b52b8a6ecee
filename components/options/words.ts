// The options page's words, one table a language; the shared words of card and popup are among them.
import type { Language } from "../../lib/context/types.ts";
import { wordsFor, type Words } from "../words.ts";
import { dataEnglish, type DataWords } from "./data-words-en.ts";
import { dataSpanish } from "./data-words-es.ts";
import { english, type OptionsWords } from "./words-en.ts";
import { spanish } from "./words-es.ts";

export type OptionWords = OptionsWords & DataWords & { readonly shared: Words; readonly lang: Language };

/** The words of one language. */
export function optionWords(language: Language): OptionWords {
  const shared = wordsFor(language);
  return language === "es"
    ? { ...spanish, ...dataSpanish, shared, lang: language }
    : { ...english, ...dataEnglish, shared, lang: language };
}
