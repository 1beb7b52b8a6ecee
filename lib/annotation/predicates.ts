// Titles that someone had, gets or may get ("served as Mr. Biden's first secretary", "the next president", "the
// president-elect"): whoever holds the office on the day is not meant.
import type { BlockText } from "./block-text.ts";
import { ADJECTIVES, DETERMINERS } from "./title-words.ts";

const PREDICATES = new Set(
  "as become becomes became becoming be being appointed named nominated elected served serve serving chosen confirmed next future incoming como nombrado nombrada nombro proximo proxima futuro futura".split(
    " ",
  ),
);
const PREDICATE_REACH = 5;
const ORDINALS = new Set("first second third fourth last only longest shortest".split(" "));
const ONCE = /^(?:was|were|is|are|been|had)$/;

/** Whether the title says what someone was, becomes or may become. */
export function isPredicate(block: BlockText, first: number): boolean {
  let counted = false;
  for (let index = first - 1; index >= Math.max(0, first - PREDICATE_REACH); index--) {
    const after = block.tokens[index + 1];
    const token = block.tokens[index];
    if (token === undefined || after?.before === "stop" || after?.before === "comma") return false;
    if (block.tokens[index - 1]?.key === "newly") return false;
    if (PREDICATES.has(token.key) || isOnce(block, index)) return true;
    counted ||= ORDINALS.has(token.key);
    // "as Mr. Biden's first secretary": only then is the possessive a part of what someone was.
    if (counted && (ORDINALS.has(token.key) || token.key === "s")) continue;
    if (token.shape === "lower" && !DETERMINERS.has(token.key) && !ADJECTIVES.has(token.key)) return false;
  }
  return false;
}

/** "was once governor". */
function isOnce({ tokens }: BlockText, index: number): boolean {
  return tokens[index]?.key === "once" && ONCE.test(tokens[index - 1]?.key ?? "");
}

/** "the new home secretary", "el nuevo presidente": whoever came in, or is about to. */
export function isCalledNew(block: BlockText | undefined, first: number): boolean {
  const isNew =
    /^(?:new|nuev[ao])$/.test(block?.tokens[first - 1]?.key ?? "") || block?.tokens[first - 2]?.key === "newly";
  return isNew && block?.tokens[first]?.before === "space";
}

const NOT_YET = /^(?:elect|designate|electo|electa|designado|designada)$/;

/** "The president-elect", "la presidenta electa": the one who will hold the office; another holds it now. */
export function isToCome(block: BlockText | undefined, last: number): boolean {
  const next = block?.tokens[last + 1];
  return (next?.before === "hyphen" || next?.before === "space") && NOT_YET.test(next.key);
}
