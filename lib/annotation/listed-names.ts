// One title before several names: "Justices Ann Roe and Luis Poe", "three judges — Ann Roe, Luis Poe and Mary Doe".
import type { BlockText } from "./block-text.ts";
import { isNameWord } from "./name-runs.ts";
import { PUBLIC_TITLES } from "./role-words.ts";
import { titleEndingAt, type TitleSpan } from "./titles.ts";
import type { Token } from "./tokens.ts";

/** Names of four words, three of them. */
const LONGEST_LIST = 14;

/** The plural title before the list in which a name that begins at `first` stands; undefined where there is none. */
export function titleOfList(block: BlockText, first: number): TitleSpan | undefined {
  const { tokens } = block;
  for (let at = first - 1; at >= 0 && at >= first - LONGEST_LIST; at--) {
    const title = titleEndingAt(tokens, at);
    if (title !== undefined) return isPluralBefore(block, title) ? title : undefined;
    if (!isOfList(tokens, at)) return undefined;
  }
  return undefined;
}

function isPluralBefore(block: BlockText, title: TitleSpan): boolean {
  const { tokens } = block;
  const isPlural = /[^s]s$/.test(tokens[title.last]?.key ?? "") || /^attorneys\b/.test(tokens[title.first]?.key ?? "");
  return isPlural && PUBLIC_TITLES.has(title.titleClass) && isJoined(block, title.last + 1);
}

/** A space, or the dash or colon that introduces a list. */
function isJoined({ text, tokens }: BlockText, index: number): boolean {
  const token = tokens[index];
  if (token?.before === "space") return true;
  return /^\s?(?:[—–:]|--)\s?$/.test(text.slice(tokens[index - 1]?.end, token?.start));
}

/** A word of a name, its initial, or what stands between two names. */
function isOfList(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token === undefined || next === undefined || next.before === "stop") return false;
  return /^(?:and|y|e)$/.test(token.key) || isNameWord(token) || (token.key.length === 1 && token.shape === "capital");
}
