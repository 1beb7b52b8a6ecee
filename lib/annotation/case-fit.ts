// Whether the letter case of a span allows an alias: "ICE" is never "ice", "Remain in Mexico" may be "remain-in-Mexico".
import { ACRONYM, ANY_CASE, EXACT_CASE } from "./artefact.ts";
import type { BlockText } from "./block-text.ts";
import type { Token } from "./tokens.ts";

export interface CaseDemand {
  readonly flags: number;
  /** Bit i: token i must begin with a capital; be all capitals. */
  readonly capitals: number;
  readonly upper: number;
}

export function caseFits(block: BlockText, first: number, last: number, demand: CaseDemand): boolean {
  if ((demand.flags & ANY_CASE) !== 0) return true;
  for (let index = first; index <= last; index++) {
    if (!tokenFits(block, index, demand, 1 << (index - first), last > first)) return false;
  }
  return true;
}

function tokenFits(block: BlockText, index: number, demand: CaseDemand, bit: number, isPhrase: boolean): boolean {
  const token = block.tokens[index];
  if (token === undefined || token.shape === "number" || token.shape === "upper") return true;
  const exact = (demand.flags & EXACT_CASE) !== 0;
  if ((demand.upper & bit) !== 0 && (demand.flags & ACRONYM) !== 0) {
    return isNameLike(token, block, index, exact && !PRONOUNCED.has(token.key) ? SURE_LENGTH : NAME_LIKE_LENGTH);
  }
  if ((demand.capitals & bit) !== 0) {
    if (token.shape === "capital" || (!exact && isPhrase && isHyphened(block, index))) return true;
    return !exact && bit > 1 && INSTITUTIONS.has(token.key) && block.tokens[index - 1]?.shape === "capital";
  }
  return !exact || block.style !== "sentence" || token.shape === "lower" || token.opens;
}

/** "Nato", "Unicef": British papers write long acronyms like names. */
const NAME_LIKE_LENGTH = 4;
/** Where the dataset asks for capitals, only what is too long to be a chance word, */
const SURE_LENGTH = 6;
/** or is no word at all: "Daca". */
const PRONOUNCED = new Set("daca dapa fema uscis unrwa usaid".split(" "));

function isNameLike(token: Token, block: BlockText, index: number, least: number): boolean {
  const previous = block.tokens[index - 1];
  // "Immigrant Justice Clinic" is not CLINIC.
  if (token.before === "space" && previous?.shape === "capital" && !previous.opens) return false;
  return (
    token.shape === "capital" &&
    !token.opens &&
    block.style === "sentence" &&
    token.key.length >= least &&
    !WORDS.has(token.key)
  );
}

/** British papers write "European parliament", "Dublin regulation". */
const INSTITUTIONS = new Set(
  "parliament commission council court regulation convention agreement treaty committee agency ministry department pact directive".split(
    " ",
  ),
);

function isHyphened(block: BlockText, index: number): boolean {
  return block.tokens[index]?.before === "hyphen" || block.tokens[index + 1]?.before === "hyphen";
}

const WORDS = new Set("raices puente dream dreams raise clinic casa mother kind liberty".split(" "));
