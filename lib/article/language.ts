// The article's language: what the page states, unless its text plainly says otherwise (translated pages, careless templates).
import { foldedWords } from "./fold.ts";
import { textProperty } from "./json-ld.ts";
import type { Metadata } from "./metadata.ts";

/** Frequent small words, each in few of the languages. */
const STOP_WORDS: Readonly<Record<string, string>> = {
  en: "the and of to in that for was with on is as he it by from at his have has said not are who which",
  es: "el los las que y del para una por con se su al lo más pero fue sus este esta son como ha",
  fr: "le les des et est une du dans qui que pour au sur par pas avec ce ont aux été sont cette il",
  de: "der die und das den von zu mit sich des auf für ist im dem nicht ein eine als auch es werden hat",
  it: "il di che la e un una per non del con si della da sono anche gli nel alla più ha dei i è",
  pt: "o os as que e do da em um uma para com não por mais dos das na no se ao foi são",
  nl: "de het een van en dat die niet zijn met voor op te ook aan er maar naar bij door uit is wordt",
  pl: "w i na z się że nie do to jest o jak za od po przez są dla który które ale ma oraz",
  sv: "och att det som en på är av för med den till inte har de om ett men var jag sig från",
  da: "og at det er til en af på for med den der ikke har de som et men var fra ved blev",
  no: "og det er til en av på for med den som ikke har de at et men var fra ble etter seg",
  ca: "els les i amb dels pels als seva seu aquest aquesta són però més molt és una per va han també sobre",
};
/** So many known small words are enough to judge, and such a share of all words. */
const ENOUGH = 12;
const LEAST_SHARE = 0.12;
/** Characters that are looked at: where they say what the page states, the first of them are enough. */
const SAMPLE = 3000;
const SHORT_SAMPLE = 800;

/** BCP 47 primary subtag in lower case, `und` when nothing tells. */
export function findLanguage(about: Metadata, text: string): string {
  const html = about.document.documentElement;
  const stated = [
    html.getAttribute("lang"),
    html.getAttribute("xml:lang"),
    textProperty(about.article, "inLanguage"),
    about.meta.get("og:locale"),
    about.meta.get("content-language"),
  ]
    .map((tag) => /^\s*([a-z]{2,3})(?:[-_]|\s*$)/i.exec(tag ?? "")?.[1]?.toLowerCase())
    .map((tag) => (tag === "nb" || tag === "nn" ? "no" : tag))
    .find((tag) => tag !== undefined);
  return textLanguage(text, stated) ?? stated ?? "und";
}

/** The language whose small words are plainly the most; near ties go to the stated one. */
export function textLanguage(text: string, stated?: string): string | undefined {
  const isAs = (from: number): boolean => sampleLanguage(text.slice(from, from + SHORT_SAMPLE), stated) === stated;
  // Two short samples confirm what the page says: a summary in another language may stand above the text.
  if (stated !== undefined && text.length > SAMPLE && isAs(0) && isAs(SAMPLE - SHORT_SAMPLE)) return stated;
  return sampleLanguage(text.slice(0, SAMPLE), stated);
}

function sampleLanguage(sample: string, stated: string | undefined): string | undefined {
  const tokens = foldedWords(sample);
  const counts = new Map<string, number>();
  languagesOf ??= languagesByWord();
  for (const token of tokens) {
    if (token.length > LONGEST) continue;
    for (const language of languagesOf.get(token) ?? []) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  const [best, count] = [...counts].toSorted((a, b) => b[1] - a[1])[0] ?? ["und", 0];
  if (count < ENOUGH || count < tokens.length * LEAST_SHARE) return undefined;
  const own = counts.get(stated ?? "");
  return own !== undefined && own > count * 0.7 ? stated : best;
}

/** No small word has more letters. */
const LONGEST = 8;

/** Made when first asked for: most pages hold no article. */
let languagesOf: ReadonlyMap<string, readonly string[]> | undefined;

function languagesByWord(): Map<string, string[]> {
  const languages = new Map<string, string[]>();
  for (const [language, list] of Object.entries(STOP_WORDS)) {
    for (const word of list.split(" ")) {
      const known = languages.get(word);
      if (known === undefined) languages.set(word, [language]);
      else known.push(language);
    }
  }
  return languages;
}
