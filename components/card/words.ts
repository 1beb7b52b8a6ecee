// The words of the card's menu. What a card says about facts comes finished from lib/context.
import type { Language } from "../../lib/context/types.ts";
import { english } from "./words-en.ts";
import { spanish } from "./words-es.ts";

/** Why words of the article lead to an entity, by the kind of evidence that the annotator gives. */
export interface ReasonWords {
  readonly fullName: string;
  readonly alias: string;
  readonly aliasBeside: (word: string) => string;
  readonly namedElsewhere: string;
  readonly title: string;
  readonly titleAndSurname: string;
  readonly surname: string;
  readonly nearerSurname: string;
  readonly holderSurname: string;
  readonly misspelt: string;
  readonly onlyHere: string;
  readonly own: string;
}

export interface MenuWords {
  readonly more: string;
  readonly back: string;
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly allMentions: (count: number) => string;
  readonly refuse: string;
  readonly explain: string;
  readonly silenceHere: string;
  readonly silenceEverywhere: string;
  /** Above the candidates: whom the reader thinks these words mean. */
  readonly somebodyElse: (form: string) => string;
  readonly none: string;
  readonly looking: string;
  readonly undo: string;
  readonly means: (form: string, name: string) => string;
  readonly certainty: (percent: string) => string;
  /** Said when the reader shows or hides them by key. */
  readonly marks: (shown: boolean) => string;
  readonly reasons: ReasonWords;
}

const tables: Readonly<Record<Language, MenuWords>> = { en: english, es: spanish };

/** The words of one language. */
export function menuWords(language: Language): MenuWords {
  return tables[language];
}
