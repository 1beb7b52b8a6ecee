// One title before several names: "Justices Ann Roe and Luis Poe", "three judges — Ann Roe, Luis Poe and Mary Doe".
import type { BlockText } from "./block-text.ts";
import { isNameWord } from "./name-runs.ts";
import { PUBLIC_TITLES } from "./role-words.ts";
import { titleEndingAt, type TitleSpan } from "./titles.ts";
import type { Token } from "./tokens.ts";

/** Names of four words, three of them. */
const LONGEST_LIST = 14;

/** The plural title before the list in which a name from `first` to `last` stands; undefined where there is none. */
export function titleOfList(block: BlockText, first: number, last: number): TitleSpan | undefined {
  const { tokens } = block;
  for (let at = first - 1; at >= 0 && at >= first - LONGEST_LIST; at--) {
    const title = titleEndingAt(tokens, at);
    if (title !== undefined) return isPluralBefore(block, title, last) ? title : undefined;
    // "Governors Ann Roe and Luis Poe and Mary Doe, a nurse": the list ends with the first "and".
    const isAnd = /^(?:and|y|e)$/.test(tokens[at]?.key ?? "");
    if (isAnd ? at < first - 1 : !isOfList(tokens, at)) return undefined;
  }
  return undefined;
}

function isPluralBefore(block: BlockText, title: TitleSpan, last: number): boolean {
  const { tokens } = block;
  const isPlural = /[^s]s$/.test(tokens[title.last]?.key ?? "") || /^attorneys\b/.test(tokens[title.first]?.key ?? "");
  return isPlural && PUBLIC_TITLES.has(title.titleClass) && !isOfAnyone(tokens, title) && isJoined(block, title, last);
}

/** "Family representatives": only within a sentence a capital tells them from the members of a house. */
function isOfAnyone(tokens: readonly Token[], { last }: TitleSpan): boolean {
  const token = tokens[last];
  return token?.key === "representatives" && (token.shape !== "capital" || token.opens);
}

/** A name right behind the title: "judges and Mary Doe" are several people. Or a dash or colon behind a number of them. */
function isJoined({ text, tokens }: BlockText, title: TitleSpan, last: number): boolean {
  const token = tokens[title.last + 1];
  if (token === undefined || /^(?:and|y|e)$/.test(token.key)) return false;
  if (token.before === "space") return true;
  const isIntroduced = /^\s?(?:[—–:]|--)\s?$/.test(text.slice(tokens[title.last]?.end, token.start));
  return isIntroduced && NUMBER.test(tokens[title.first - 1]?.key ?? "") && isOneOfMore(tokens, title, last);
}

const NUMBER = /^(?:two|three|four|five|six|seven|eight|nine|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|\d+)$/;

/** "Two judges: Ann Roe and Luis Poe", but not "Two judges: Mary Doe won both appeals". */
function isOneOfMore(tokens: readonly Token[], title: TitleSpan, last: number): boolean {
  const list = tokens.slice(title.last + 2, last + 2);
  return list.some(({ key, before }) => before === "comma" || /^(?:and|y|e)$/.test(key));
}

/** A word of a name, its initial, or the comma between two names. */
function isOfList(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token === undefined || next === undefined || next.before === "stop") return false;
  return isNameWord(token) || (token.key.length === 1 && token.shape === "capital");
}
