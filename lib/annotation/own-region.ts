// The country or state that stands beside the name of a body and says whose it is: "the Mexican Senate", "Refugee Council
// of Australia", "Instituto Nacional de Migración (INM) de Honduras", "Guardia Nacional mexicana".
import type { BlockText } from "./block-text.ts";
import { bracketBefore } from "./brackets.ts";
import { postalState } from "./name-support.ts";
import { regionAt, regionEndingAt, regionPhraseAt } from "./region-phrases.ts";
import { demonymAt } from "./spanish-demonyms.ts";

/** Codes of the regions that stand directly before and after a name. */
export function regionsBeside(block: BlockText, { first, last }: { first: number; last: number }): string[] {
  const before =
    block.tokens[first]?.before === "space"
      ? (possessor(block, first) ?? regionEndingAt(block, first - 1)?.code)
      : undefined;
  return [before, regionBehind(block, last)].filter((code) => code !== undefined);
}

/** Whether a region is that of a body, or a body has none that a region could contradict. */
export function isOwn(code: string, jurisdiction: string): boolean {
  return (
    jurisdiction === "" ||
    jurisdiction === "INT" ||
    code === jurisdiction ||
    (code.length === 2 && jurisdiction.startsWith(`${code}-`)) ||
    /^(?:UN|EU|CoE|OAS)$/.test(jurisdiction)
  );
}

/** "Refugee Council of Australia", "Make the Road New Jersey", "Make the Road NJ". */
function regionBehind(block: BlockText, last: number): string | undefined {
  const end = afterLetters(block, last);
  const next = block.tokens[end + 1];
  if (next === undefined || (end === last && next.before !== "space")) return undefined;
  if (next.key === "of") return regionAt(block, end + 2)?.code;
  if (next.key === "de" || next.key === "del") return regionPhraseAt(block, end + 2)?.code;
  if (end > last) return undefined;
  return (
    regionAt(block, last + 1)?.code ??
    demonymAt(block, last + 1)?.code ??
    (next.shape === "upper" ? postalState(next.key) : undefined)
  );
}

/** The last token of "(INM)" behind a name, or of the name. */
function afterLetters(block: BlockText, last: number): number {
  const [name, letters, next] = block.tokens.slice(last, last + 3);
  if (letters?.shape !== "upper" || next === undefined) return last;
  const opens = bracketBefore(block.text, name, letters) === "(";
  return opens && bracketBefore(block.text, letters, next) === ")" ? last + 1 : last;
}

/** "Mexico's Senate". */
function possessor(block: BlockText, first: number): string | undefined {
  const s = block.tokens[first - 1];
  return s?.key === "s" && s.before === "apostrophe" ? regionEndingAt(block, first - 2)?.code : undefined;
}
