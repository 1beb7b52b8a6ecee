// Titles without a name as the text has them: "the president", "Mexico's former president", "the governors of Texas and Florida".
import type { BlockText } from "./block-text.ts";
import { regionAfter, regionEndingAt, regionPhraseAt, type RegionPhrase } from "./region-phrases.ts";
import { demonymAt } from "./spanish-demonyms.ts";
import { isPredicate } from "./predicates.ts";
import { ADJECTIVES, DETERMINERS } from "./title-words.ts";
import { beginsTitles, isFormer, titleClass } from "./titles.ts";

/** Classes that a bare title may stand for. */
const GENERIC = new Set(
  "president vice-president prime-minister premier chancellor governor secretary attorney-general mayor pope foreign-minister interior-minister home-secretary state-secretary".split(
    " ",
  ),
);
const PLURALS = new Set(
  "presidents premiers governors mayors secretaries chancellors premiers ministers presidentes gobernadores ministros cancilleres alcaldes".split(
    " ",
  ),
);
const LONGEST = 3;

export interface TitlePhrase {
  readonly block: number;
  readonly first: number;
  readonly last: number;
  readonly titleClass: string;
  readonly former: boolean;
  /** Jurisdiction that the phrase itself names. */
  readonly region: string | undefined;
  readonly plural: boolean;
  /** What someone was, becomes or may become: "appointed him the secretary", "the next president". It means no one now. */
  readonly predicate: boolean;
}

/** The title phrase that begins at a token, where it stands for an office by itself. */
export function titlePhraseAt(block: BlockText, number: number, first: number): TitlePhrase | undefined {
  const best = longestTitle(block, first);
  if (best === undefined || !GENERIC.has(best.titleClass) || isAbbreviated(block, first)) return undefined;
  const left = leftOf(block, first);
  const after = regionAfter(block, best.last) ?? demonymAt(block, best.last + 1);
  if (left === undefined || after === "other") return undefined;
  const plural = PLURALS.has(block.tokens[best.last]?.key ?? "");
  return {
    block: number,
    first: left.former && !isFormer(block.tokens[first]?.key ?? "") ? first - 1 : first,
    last: after?.last ?? best.last,
    titleClass: best.titleClass,
    former: left.former,
    // "Canada's premiers" are those of its provinces.
    region: after?.code ?? (plural ? undefined : left.region),
    plural,
    predicate: isPredicate(block, first),
  };
}

/** The longest title that begins at a token. */
export function longestTitle(block: BlockText, first: number): { last: number; titleClass: string } | undefined {
  if (!beginsTitles(block.tokens[first]?.key ?? "")) return undefined;
  const words: string[] = [];
  let best: { last: number; titleClass: string } | undefined;
  for (let last = first; last < first + LONGEST; last++) {
    const token = block.tokens[last];
    if (token === undefined || (last > first && token.before !== "space")) break;
    words.push(token.key);
    const found = titleClass(words);
    if (found !== undefined) best = { last, titleClass: found };
  }
  return best;
}

/** "Gov.", "AG", "PM" alone are too short to stand for a person, but for the prime minister. */
function isAbbreviated(block: BlockText, index: number): boolean {
  return /^(?:gov|govs|pres|ag|vp|atty|cs)$/.test(block.tokens[index]?.key ?? "");
}

interface Left {
  readonly former: boolean;
  readonly region: string | undefined;
}

/** What stands before the title; undefined where it is a compound ("union president", "council president"). */
function leftOf(block: BlockText, first: number): Left | undefined {
  let index = first - 1;
  let former = isFormer(block.tokens[first]?.key ?? "");
  while (index >= 0) {
    const token = block.tokens[index];
    const after = block.tokens[index + 1];
    if (token === undefined || after === undefined || after.before === "stop") break;
    if (DETERMINERS.has(token.key)) return token.key === "a" && !former ? undefined : { former, region: undefined };
    if (token.key === "s" && token.before === "apostrophe") {
      const owner = regionEndingAt(block, index - 1);
      return owner === undefined ? undefined : { former, region: owner.code };
    }
    const region = regionEndingAt(block, index);
    if (region !== undefined) return { former, region: region.code };
    if (!isFormer(token.key) && !ADJECTIVES.has(token.key)) break;
    former ||= isFormer(token.key) && index === first - 1;
    index--;
  }
  return former ? { former, region: undefined } : undefined;
}

/** Further regions after a plural title's first: "of Texas, Arizona and Florida". */
export function furtherRegions(block: BlockText, last: number): RegionPhrase[] {
  const found: RegionPhrase[] = [];
  let at = last + 1;
  for (;;) {
    const token = block.tokens[at];
    if (token === undefined || token.before === "stop") return found;
    const and = token.key === "and" || token.key === "y" || token.key === "e";
    if (!and && token.before !== "comma") return found;
    const region = regionPhraseAt(block, and ? at + 1 : at);
    if (region === undefined) return found;
    found.push(region);
    at = region.last + 1;
  }
}
