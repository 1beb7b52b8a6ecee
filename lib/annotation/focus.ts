// What an article is about in space: how much each country and US state weighs in it. Country names count a little,
// entities of the dataset more, the outlet's country code a little.
import type { BlockText } from "./block-text.ts";
import type { Hit } from "./hits.ts";
import { COUNTRY_NAMES, PROVINCE_NAMES, STATE_NAMES } from "./regions.ts";
import { tokenize } from "./tokens.ts";

export interface Focus {
  /** Weight by jurisdiction, US states as `US-TX` besides their country. */
  readonly weights: ReadonlyMap<string, number>;
  readonly heaviest: number;
  /** The country that clearly leads, if one does. */
  readonly country: string | undefined;
}

const NAME_WEIGHT = 1;
const STATE_WEIGHT = 0.7;
const ENTITY_WEIGHT = 2;
const FIRST_NAMING_WEIGHT = 2;
const OUTLET_WEIGHT = 3;
/** The leader must outweigh the second by this factor. */
const LEAD = 1.5;

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

export function focusOf(blocks: readonly BlockText[], hits: readonly Hit[], url: string): Focus {
  const weights = new Map<string, number>();
  const add = (code: string, weight: number): void => {
    weights.set(code, (weights.get(code) ?? 0) + weight);
    const country = code.slice(0, 2);
    if (code.charAt(2) === "-") weights.set(country, (weights.get(country) ?? 0) + weight);
  };
  for (const block of blocks) addNames(block, add);
  addEntities(hits, add);
  const outlet = outletCountry(url);
  if (outlet !== undefined) add(outlet, OUTLET_WEIGHT);
  return { weights, heaviest: Math.max(1, ...weights.values()), country: leader(weights) };
}

function addNames(block: BlockText, add: (code: string, weight: number) => void): void {
  for (let index = 0; index < block.tokens.length; index++) {
    const region = regionAt(block, index);
    if (region === undefined) continue;
    add(region.code, region.code.length > 2 ? STATE_WEIGHT : NAME_WEIGHT);
    index = region.after - 1;
  }
}

/** Only spans that can mean one entity of one country count, and none that depend on the country themselves. */
function addEntities(hits: readonly Hit[], add: (code: string, weight: number) => void): void {
  const countries = new Map<string, string>();
  for (const hit of hits) {
    const key = `${hit.block} ${hit.first} ${hit.last}`;
    const known = countries.get(key);
    countries.set(key, known === undefined || known === hit.row.j ? hit.row.j : "");
  }
  const seen = new Set<number>();
  for (const hit of hits) {
    const isSure = hit.rule === "always" && hit.extra.jurisdiction === undefined && hit.row.j !== "INT";
    if (!isSure || countries.get(`${hit.block} ${hit.first} ${hit.last}`) === "") continue;
    add(hit.row.j, seen.has(hit.entity) ? ENTITY_WEIGHT / 2 : ENTITY_WEIGHT + FIRST_NAMING_WEIGHT);
    seen.add(hit.entity);
  }
}

function outletCountry(url: string): string | undefined {
  const host = /^https?:\/\/([^/:]+)/.exec(url)?.[1] ?? "";
  const top = host.slice(host.lastIndexOf(".") + 1).toUpperCase();
  if (top === "UK") return "GB";
  return COUNTRY_NAMES.some(([code]) => code === top) ? top : undefined;
}

function leader(weights: ReadonlyMap<string, number>): string | undefined {
  const countries = [...weights].filter(([code]) => code.length === 2).toSorted(([, left], [, right]) => right - left);
  const [first, second] = countries;
  if (first === undefined || first[1] < ENTITY_WEIGHT) return undefined;
  return second === undefined || first[1] >= second[1] * LEAD ? first[0] : undefined;
}
