// How an article introduces a public person, cut to the title: "state Sen.", "Ontario Premier", not the clause around it.
import type { BlockText } from "./block-text.ts";
import { opensSentence } from "./name-edges.ts";
import type { Role } from "./role.ts";
import { regionEndingAt } from "./region-phrases.ts";
import { GOVERNMENT_WORDS } from "./role-words.ts";
import { isFormer, titleEndingAt } from "./titles.ts";

/** The words of a role as the card shows them. */
export function introductionOf(block: BlockText, role: Role): string {
  const first = role.precedes ? titleStart(block, role) : role.first;
  const start = block.tokens[first]?.start;
  const end = block.tokens[role.last]?.end ?? 0;
  const dotted = block.text[end] === "." && role.precedes ? end + 1 : end;
  return block.text.slice(start, dotted).replace(/^(?:the|a|an|el|la|un|una)\s+/i, "");
}

/** Leftwards from the title over names, adjectives of government and regions: "Democratic state" before "Sen.". */
function titleStart(block: BlockText, role: Role): number {
  let first = titleEndingAt(block.tokens, role.last)?.first ?? role.first;
  while (first > role.first && belongs(block, first)) first--;
  return first;
}

function belongs(block: BlockText, first: number): boolean {
  const gap = block.tokens[first]?.before;
  const previous = block.tokens[first - 1];
  if (previous === undefined || (gap !== "space" && gap !== "hyphen")) return false;
  if (GOVERNMENT_WORDS.has(previous.key) || MODIFIERS.has(previous.key) || isFormer(previous.key)) return true;
  return (
    regionEndingAt(block, first - 1) !== undefined ||
    (!(previous.opens && opensSentence(previous.key)) && previous.shape !== "lower" && previous.shape !== "number")
  );
}

const MODIFIERS = new Set(
  "deputy assistant acting chief senior interim district associate vice shadow emergency".split(" "),
);
