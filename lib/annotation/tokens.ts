// Words of a text with their place, letter case and what stands before them. One tokeniser serves aliases and articles,
// so that both are cut alike: no hyphen or apostrophe is ever inside a token.
import { foldWord } from "./fold.ts";

/** `upper`: two capitals or more and no small letter. `capital`: begins with a capital. */
export type Shape = "lower" | "capital" | "upper" | "number";

/**
 * What stands between a token and the one before it. An alias may run across `space`, `hyphen`, `apostrophe` and
 * `quote`; across `comma` only where the alias has one; never across `stop`.
 */
export type Gap = "space" | "hyphen" | "apostrophe" | "quote" | "comma" | "stop";

export interface Token {
  /** UTF-16 code units in the text, `end` exclusive. */
  readonly start: number;
  readonly end: number;
  /** Folded form. */
  readonly key: string;
  readonly shape: Shape;
  readonly before: Gap;
  /** A capital here may only mean that a sentence or a quotation begins. */
  readonly opens: boolean;
}

const WORD = /(?:\p{Lu}\.)+\p{Lu}(?![\p{L}\p{N}])\.?|[\p{L}\p{N}][\p{L}\p{M}\p{N}\u00AD\u200B-\u200D\u2060]*|&/gu;

/** After these a full stop does not end the sentence. */
const ABBREVIATIONS = new Set(
  "sen sens rep reps gov govs mr mrs ms dr st jr sr v vs lt gen col sgt capt hon prof atty asst dep pres sec no art del supt adm u".split(
    " ",
  ),
);

/** Cuts a text into tokens. Linear in its length. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (const match of text.matchAll(WORD)) {
    const word = match[0];
    const key = word === "&" ? "and" : foldWord(word);
    if (key === "") continue;
    const previous = tokens.at(-1);
    const gap = text.slice(end, match.index);
    const before =
      previous === undefined ? "stop" : isPlatform(previous) && gap.startsWith(".") ? "stop" : gapOf(gap, previous);
    const opens =
      previous === undefined ||
      (before === "stop" && OPENING.test(gap)) ||
      (before === "quote" && OPENING_QUOTE.test(gap));
    end = match.index + word.length;
    tokens.push({ start: match.index, end, key, shape: shapeOf(word), before, opens });
  }
  return tokens;
}

const OPENING = /[.?!:;"“”«»‘(\n\u2014\u2013|•·]|--| - /;
const OPENING_QUOTE = /[\s]["“«‘']/;
/** An editor's brackets within a quotation join what they stand between: "Secretary [Jeh] Johnson". */
const BRACKET = /^(?: \[|\] )$/;
const SPACE = /^[\s\u00A0]+$/;
const HYPHEN = /^[-\u2010-\u2013\u2212]$/;
const APOSTROPHE = /^['’ʼ`´]$/;
const POSSESSIVE_END = /^['’ʼ`´] +$/;
const STOP_AND_SPACE = /^\.[\s\u00A0]*$/;
const COMMA = /^,[\s\u00A0]*$/;
const STOP_AND_COMMA = /^\.,\s?$/;
const QUOTE = /^(?:["“”«»‘’'][\s\u00A0]+|[\s\u00A0]+["“”«»‘’'])$/;

function gapOf(gap: string, previous: Token): Gap {
  if (gap === " ") return "space";
  if (gap.length > 3) return SPACE.test(gap) && !gap.includes("\n") ? "space" : "stop";
  if (SPACE.test(gap)) return gap.includes("\n") ? "stop" : "space";
  if (gap === "" || gap === "(" || HYPHEN.test(gap)) return "hyphen";
  if (BRACKET.test(gap)) return "space";
  if (APOSTROPHE.test(gap)) return "apostrophe";
  if (POSSESSIVE_END.test(gap)) return "quote";
  if (STOP_AND_SPACE.test(gap)) return isAbbreviation(previous) ? "space" : "stop";
  if (COMMA.test(gap) || (STOP_AND_COMMA.test(gap) && endsInStop(previous))) return "comma";
  return QUOTE.test(gap) ? "quote" : "stop";
}

/** "said on X. Paxton": the platform ends a sentence, while other single capitals are initials. */
function isPlatform(token: Token): boolean {
  return token.key === "x" && token.before === "space" && token.shape === "capital";
}

/** "EE.UU., Marco Rubio", "Jr., the son"; of "(D., N.J.)" the party's tag is read elsewhere. */
function endsInStop(token: Token): boolean {
  return /^(?:uu|jr|sr)$/.test(token.key);
}

function isAbbreviation(token: Token): boolean {
  return ABBREVIATIONS.has(token.key) || (token.end - token.start === 1 && token.shape === "capital");
}

const SMALL_WORD = /^[a-z]+$/;

function shapeOf(word: string): Shape {
  if (SMALL_WORD.test(word)) return "lower";
  const first = word.charAt(0);
  const hasCapital = /\p{Lu}/u.test(word);
  if (!hasCapital) return /\p{L}/u.test(word) ? "lower" : "number";
  const capitals = word.match(/\p{Lu}/gu)?.length ?? 0;
  if (capitals > 1 && !/\p{Ll}/u.test(word)) return "upper";
  return /[\p{Lu}\p{Lt}]/u.test(first) ? "capital" : "lower";
}
