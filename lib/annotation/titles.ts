// The class of office that a public title means. The same table tells the classes of the dataset's offices, so that
// "Gov. Abbott" can look for a governor of that name.
import { TITLE_PHRASES } from "./title-table.ts";
import type { Token } from "./tokens.ts";

/** Courtesy titles: they say that a name follows and of what sex its bearer is, not which office. */
const MALE = new Set("mr sir lord don senor sr herr monsieur signor".split(" "));
const FEMALE = new Set("mrs ms miss dame lady baroness dona senora sra frau madame".split(" "));
const OTHER_COURTESY = new Set(
  "dr hon honorable rev father datuk datin dato seri engr alhaji alhaja hajia mallam".split(" "),
);

const CLASS_OF = new Map<string, string>();
for (const [title, phrases] of Object.entries(TITLE_PHRASES)) {
  for (const phrase of phrases.split("|")) CLASS_OF.set(phrase, title);
}

const FORMER = new Set("former then ex late onetime outgoing previous entonces".split(" "));

/** Spanish writes "ex" and the title in one: "exsecretaria". */
const EX_TITLE =
  /^ex(?:president|vicepresident|secretari|ministr|canciller|director|jef|gobernador|alcalde|fiscal|comisionad|diputad|senador|embajador)/;

/** Words of the longest phrase in the table. */
export const LONGEST_TITLE = 4;

const LAST_WORDS = new Set([...CLASS_OF.keys()].map((phrase) => phrase.slice(phrase.lastIndexOf(" ") + 1)));

/** Whether a title may end with a folded word; most words fail this at once. */
function endsTitles(key: string): boolean {
  return LAST_WORDS.has(key) || EX_TITLE.test(key);
}

/** The title class that a phrase of folded words names, if any. */
export function titleClass(words: readonly string[]): string | undefined {
  const phrase = words.length === 1 ? (words[0] ?? "") : words.join(" ");
  const found = CLASS_OF.get(phrase);
  return found ?? (EX_TITLE.test(phrase) ? CLASS_OF.get(phrase.slice("ex".length)) : undefined);
}

/** Whether a folded word is a courtesy title ("Mr", "Lord"). */
export function isCourtesy(key: string): boolean {
  return MALE.has(key) || FEMALE.has(key) || OTHER_COURTESY.has(key);
}

/** The sex that a courtesy title tells, undefined for other words. */
export function courtesySex(key: string): "male" | "female" | undefined {
  if (MALE.has(key)) return "male";
  return FEMALE.has(key) ? "female" : undefined;
}

/** Whether a folded word says that the office is over ("former", "then"). */
export function isFormer(key: string): boolean {
  return FORMER.has(key) || EX_TITLE.test(key);
}

export interface TitleSpan {
  readonly titleClass: string;
  /** Token indices, `last` inclusive. */
  readonly first: number;
  readonly last: number;
}

const FIRST_WORDS = new Set([...CLASS_OF.keys()].map((phrase) => phrase.split(" ")[0] ?? ""));

/** Whether a title may begin with a folded word. */
export function beginsTitles(key: string): boolean {
  return FIRST_WORDS.has(key) || EX_TITLE.test(key);
}

/** The longest title that ends at token `last`, joined by soft gaps. */
export function titleEndingAt(tokens: readonly Token[], last: number): TitleSpan | undefined {
  if (!endsTitles(tokens[last]?.key ?? "")) return undefined;
  let best: TitleSpan | undefined;
  const words: string[] = [];
  for (let first = last; first >= 0 && last - first < LONGEST_TITLE; first--) {
    const token = tokens[first];
    if (token === undefined) break;
    words.unshift(token.key);
    const found = titleClass(words);
    if (found !== undefined) best = { titleClass: found, first, last };
    if (token.before === "stop" || token.before === "comma") break;
  }
  return best;
}

/** The title classes of an office, from its name and titles: the last title phrase of each. */
export function titleClasses(titles: readonly (readonly string[])[]): string[] {
  const found = new Set<string>();
  for (const words of titles) {
    const title = lastTitle(words);
    if (title !== undefined) found.add(title);
  }
  return [...found];
}

/** A deputy is not of the class of the office that he or she deputises for. */
const DEPUTY = new Set("deputy assistant under associate vice shadow permanent subsecretario".split(" "));

/** Of "secretary of homeland security": the longest title phrase nearest to the front; of "Texas Gov.": the last. */
function lastTitle(words: readonly string[]): string | undefined {
  const of = words.findIndex((word) => word === "of" || word === "for" || word === "to" || word === "in");
  const head = of > 0 ? words.slice(0, of) : words;
  if (/\bsecretary of state\b(?! for)/.test(words.join(" ")) && !DEPUTY.has(head[0] ?? "")) return "state-secretary";
  for (let from = Math.max(0, head.length - LONGEST_TITLE); from < head.length; from++) {
    const title = titleClass(head.slice(from));
    if (title !== undefined) return head.slice(0, from).some((word) => DEPUTY.has(word)) ? undefined : title;
  }
  return undefined;
}

/** Classes whose bare title means the head of a country or state: "the president". */
const HEAD_CLASSES = new Set("president vice-president prime-minister premier chancellor governor".split(" "));

/** Whether a bare title of the class means the head of a country or state, not of a court, party or commission. */
export function isHeadClass(title: string): boolean {
  return HEAD_CLASSES.has(title);
}

/**
 * The words of a head's title without the title itself: "mexico" of "president of Mexico", nothing of "Taoiseach";
 * undefined where the title is not of such a class.
 */
export function headsWhat(words: readonly string[]): readonly string[] | undefined {
  const of = words.findIndex((word) => word === "of");
  const head = of > 0 ? words.slice(0, of) : words;
  for (let from = 0; from < head.length; from++) {
    const title = titleClass(head.slice(from));
    if (title === undefined || !HEAD_CLASSES.has(title)) continue;
    return [...head.slice(0, from), ...(of > 0 ? words.slice(of + 1) : [])].filter(
      (word) => word !== "the" && word !== "s",
    );
  }
  return undefined;
}
