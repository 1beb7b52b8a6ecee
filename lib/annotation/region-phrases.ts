// Countries and states where a text names them, and the phrases around titles in which they stand: "of the United States".
import type { BlockText } from "./block-text.ts";
import { COUNTRY_NAMES, PROVINCE_NAMES, STATE_NAMES } from "./regions.ts";
import { tokenize } from "./tokens.ts";

interface Region {
  readonly code: string;
  readonly words: readonly string[];
  readonly upper: boolean;
}

const REGIONS_BY_FIRST = indexRegions();

function indexRegions(): ReadonlyMap<string, readonly Region[]> {
  const index = new Map<string, Region[]>();
  const add = (code: string, name: string): void => {
    const tokens = tokenize(name);
    const first = tokens[0];
    if (first === undefined) return;
    const region = { code, words: tokens.map((token) => token.key), upper: first.shape === "upper" };
    index.set(
      first.key,
      [...(index.get(first.key) ?? []), region].toSorted((left, right) => right.words.length - left.words.length),
    );
  };
  for (const [code, names] of COUNTRY_NAMES) for (const name of names) add(code, name);
  for (const [code, names] of PROVINCE_NAMES) for (const name of names) add(code, name);
  for (const [code, names] of STATE_NAMES) add(`US-${code}`, names[0] ?? "");
  return index;
}

/** The country or US state that is named at a token, and the token after it. */
export function regionAt(block: BlockText, index: number): { code: string; after: number } | undefined {
  const token = block.tokens[index];
  if (token === undefined || token.shape === "lower" || token.shape === "number") return undefined;
  for (const region of REGIONS_BY_FIRST.get(token.key) ?? []) {
    if (region.upper && token.shape !== "upper") continue;
    if (region.words.every((word, step) => block.tokens[index + step]?.key === word)) {
      return { code: region.code, after: index + region.words.length };
    }
  }
  return undefined;
}

/** Whether folded words are the name of a region and nothing else. */
export function isRegionName(words: readonly string[]): boolean {
  const regions = REGIONS_BY_FIRST.get(words[0] ?? "") ?? [];
  return regions.some((region) => region.words.join(" ") === words.join(" "));
}

/** The region that ends at a token ("U.S.", "New York", "Mexican"). */
export function regionEndingAt(block: BlockText, last: number): { code: string; first: number } | undefined {
  for (let first = Math.max(0, last - 2); first <= last; first++) {
    const region = regionAt(block, first);
    if (region?.after === last + 1) return { code: region.code, first };
  }
  return undefined;
}

export interface RegionPhrase {
  readonly code: string;
  /** Token indices, `last` inclusive. */
  readonly first: number;
  readonly last: number;
}

const OF = new Set("of for de del".split(" "));
const ARTICLES = new Set("the la el los las".split(" "));

/** The region that is named at a token, with or without its article: "the United States". */
export function regionPhraseAt(block: BlockText, index: number): RegionPhrase | undefined {
  const start = ARTICLES.has(block.tokens[index]?.key ?? "") ? index + 1 : index;
  const region = regionAt(block, start) ?? regionAt(block, index);
  return region === undefined ? undefined : { code: region.code, first: start, last: region.after - 1 };
}

/** After a title: "of Mexico" names a region; "of the company" and "de Seguridad Nacional" name something else. */
export function regionAfter(block: BlockText, last: number): RegionPhrase | "other" | undefined {
  const of = block.tokens[last + 1];
  if (of === undefined || !OF.has(of.key) || of.before !== "space") return undefined;
  return regionPhraseAt(block, last + 2) ?? "other";
}
