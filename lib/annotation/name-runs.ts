// Runs of capitalised words that have the shape of a full name: "Irma Carrillo Ramirez", "Roderic O'Gorman", "J.D. Vance".
import type { BlockText } from "./block-text.ts";
import { isDay } from "./calendar.ts";
import { isSuffix, isThingWord, opensSentence } from "./name-edges.ts";
import { cellOf } from "./places-in-text.ts";
import { regionAt } from "./region-phrases.ts";
import { isPortfolio, isPrivateWord } from "./role-words.ts";
import { isCourtesy, titleClass } from "./titles.ts";
import type { Token } from "./tokens.ts";

const PARTICLES = new Set("de del la da di dos van von der den al el bin ben".split(" "));
const LONGEST_NAME = 4;

/** Last token of the run of capitalised words that begins at `first`, where it has the shape of a full name. */
export function nameEnd(
  block: BlockText,
  number: number,
  first: number,
  covered: ReadonlySet<number>,
): number | undefined {
  const start = block.tokens[first];
  if (
    start === undefined ||
    beginsNoName(start) ||
    regionAt(block, first) !== undefined ||
    !(isNameWord(start) || isInitial(block, start) || isPairOfInitials(block, start)) ||
    covered.has(cellOf(number, first))
  ) {
    return undefined;
  }
  let last = first;
  let words = 1;
  for (let index = first + 1; index < block.tokens.length && words < LONGEST_NAME + 1; index++) {
    const token = block.tokens[index];
    if (token === undefined || covered.has(cellOf(number, index)) || !joinsName(block, index)) break;
    if (token.before === "hyphen" && isNameWord(block.tokens[index - 1]) && token.shape !== "number") last = index;
    else if (isEnding(token)) last = index;
    else if (isNameWord(token) || isInitial(block, token)) last = index;
    else if (beginsElision(block, index)) continue;
    else if (!PARTICLES.has(token.key)) break;
    words++;
  }
  const isThing = block.tokens
    .slice(first, last + 1)
    .some((token) => isThingWord(token.key) || isPrivateWord(token.key));
  return last > first && words <= LONGEST_NAME && !isThing ? last : undefined;
}

/** "On Monday", "Integration" in "Minister for Integration Jane Roe", party and rank before a name, the end of "Jr. Trump". */
function beginsNoName({ key, opens }: Token): boolean {
  return isPortfolio(key) || isSuffix(key) || PARTY_OR_RANK.test(key) || (opens && opensSentence(key));
}

const PARTY_OR_RANK =
  /^(?:democrat|republican|conservative|independent|socialist|detective|superintendent|investigator|const|sergeant)$/;

/** The "O" of "O'Malley". */
function beginsElision(block: BlockText, index: number): boolean {
  return (
    block.tokens[index]?.key.length === 1 &&
    block.tokens[index + 1]?.before === "apostrophe" &&
    joinsName(block, index + 1)
  );
}

/** "J." or "J.D.", in British papers "J", but not the words "A" and "I". */
function isInitial(block: BlockText, token: Token): boolean {
  const raw = block.text.slice(token.start, token.end + 1);
  return /^(?:(?:\p{Lu}\.){1,3}|[B-HJ-Z] )/u.test(raw);
}

/** "JD" of "JD Vance": two letters without full stops, but not "AG Jane Doe"; behind a name they are a rank, "Jane Doe KC". */
function isPairOfInitials(block: BlockText, token: Token): boolean {
  return /^\p{Lu}{2} $/u.test(block.text.slice(token.start, token.end + 1)) && titleClass([token.key]) === undefined;
}

/** A space, a hyphen, or the apostrophe of "O'Mahoney" and "Matiang'i". */
export function joinsName(block: BlockText, index: number): boolean {
  const token = block.tokens[index];
  const previous = block.tokens[index - 1];
  if (token === undefined || previous === undefined) return false;
  if (token.before === "apostrophe") {
    return previous.shape === "capital" && (token.shape === "capital" ? previous.key.length === 1 : isEnding(token));
  }
  return token.before === "space" || token.before === "hyphen";
}

export function isNameWord(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    token.shape === "capital" &&
    token.key.length > 1 &&
    !isDay(token.key) &&
    !isCourtesy(token.key) &&
    titleClass([token.key]) === undefined
  );
}

/** The "i" of "Matiang'i", but not the "s" of a possessive. */
export function isEnding(token: Token | undefined): boolean {
  const isTail = token?.before === "apostrophe" && token.shape === "lower";
  return isTail && /^(?!(?:s|t|d|m|ll|re|ve)$)[a-z]{1,3}$/.test(token.key);
}
