// What an article is about in space: how much each country and US state weighs in it. Country names count a little,
// entities of the dataset more, the outlet's country code a little.
import { CATEGORIES } from "./artefact.ts";
import type { BlockText } from "./block-text.ts";
import type { Hit } from "./hits.ts";
import { regionAt } from "./region-phrases.ts";
import { COUNTRY_NAMES } from "./regions.ts";
import { spanCell } from "./places-in-text.ts";

export interface Focus {
  /** Weight by jurisdiction, US states as `US-TX` besides their country. */
  readonly weights: ReadonlyMap<string, number>;
  readonly heaviest: number;
  /** The country that clearly leads, if one does. */
  readonly country: string | undefined;
  /** The state that clearly leads among the states. */
  readonly state: string | undefined;
  /** How often each country is named, itself or by a part of it. */
  readonly names: ReadonlyMap<string, number>;
  /** Countries of which the article names a body, an office or a law, not only the country and its people. */
  readonly embodied: ReadonlySet<string>;
  /** Where regions are named, by block and in order. */
  readonly named: readonly (readonly NamedRegion[])[];
}

export interface NamedRegion {
  readonly first: number;
  readonly code: string;
}

const NAME_WEIGHT = 1;
const STATE_WEIGHT = 0.7;
const ENTITY_WEIGHT = 2;
const FIRST_NAMING_WEIGHT = 2;
const OUTLET_WEIGHT = 3;
/** The leader must outweigh the second by this factor. */
const LEAD = 1.5;

export function focusOf(blocks: readonly BlockText[], hits: readonly Hit[], url: string): Focus {
  const weights = new Map<string, number>();
  const add = (code: string, weight: number): void => {
    weights.set(code, (weights.get(code) ?? 0) + weight);
    const country = code.slice(0, 2);
    if (code.charAt(2) === "-") weights.set(country, (weights.get(country) ?? 0) + weight);
  };
  const named = blocks.map(regionsIn);
  for (const { code } of named.flat()) add(code, code.length > 2 ? STATE_WEIGHT : NAME_WEIGHT);
  const names = countsOf(named.flat().map(({ code }) => code.slice(0, 2)));
  const embodied = new Set(hits.filter(isEmbodied).map(({ row }) => row.j.slice(0, 2)));
  addEntities(blocks, hits, { names, embodied }, add);
  const outlet = outletCountry(url);
  if (outlet !== undefined) add(outlet, OUTLET_WEIGHT);
  return {
    weights,
    heaviest: Math.max(1, ...weights.values()),
    country: leader(weights, 2),
    state: leader(weights, STATE_LENGTH),
    names,
    embodied,
    named,
  };
}

function countsOf(codes: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
  return counts;
}

function regionsIn(block: BlockText): NamedRegion[] {
  const found: NamedRegion[] = [];
  for (let first = 0; first < block.tokens.length; first++) {
    const region = regionAt(block, first);
    if (region === undefined) continue;
    found.push({ first, code: region.code });
    first = region.after - 1;
  }
  return found;
}

/** Only spans that can mean one entity of one country count, and none that depend on the country themselves. */
function addEntities(
  blocks: readonly BlockText[],
  hits: readonly Hit[],
  spoken: Pick<Focus, "names" | "embodied">,
  add: (code: string, weight: number) => void,
): void {
  const countries = new Map<number, string>();
  for (const hit of hits) {
    const key = spanCell(hit);
    const known = countries.get(key);
    countries.set(key, known === undefined || known === hit.row.j ? hit.row.j : "");
  }
  const seen = new Set<number>();
  for (const hit of hits) {
    const isSure = hit.rule === "always" && hit.extra.jurisdiction === undefined && hit.row.j !== "INT";
    const isWord = isEveryday(blocks[hit.block], hit) && othersAreNamed(spoken, hit.row.j.slice(0, 2));
    if (!isSure || isWord || countries.get(spanCell(hit)) === "") continue;
    add(hit.row.j, seen.has(hit.entity) ? ENTITY_WEIGHT / 2 : ENTITY_WEIGHT + FIRST_NAMING_WEIGHT);
    seen.add(hit.entity);
  }
}

function isEmbodied({ rule, extra, row }: Hit): boolean {
  const category = CATEGORIES[row.c];
  const isBody = category === "agency" || category === "office";
  return rule === "always" && extra.jurisdiction === undefined && isBody && COUNTRY.test(row.j);
}

/** A country or a part of one, no "INT", and neither the United Nations nor the European or the African Union. */
const COUNTRY = /^(?!UN|EU|AU-AF)[A-Z]{2}(?:-|$)/;

/** "asylum claims", "parole": words for what every country has, though the record is of one. */
function isEveryday(block: BlockText | undefined, { row, first, last }: Hit): boolean {
  if (CATEGORIES[row.c] !== "term") return false;
  const tokens = block?.tokens.slice(first, last + 1) ?? [];
  return tokens.every(({ shape, opens }) => shape === "lower" || (shape === "capital" && opens));
}

/** Whether the article names another country, or a body of it, more often: then "asylum claims" may be made there. */
function othersAreNamed({ names, embodied }: Pick<Focus, "names" | "embodied">, own: string): boolean {
  const times = (code: string): number => (names.get(code) ?? 0) + (embodied.has(code) ? 1 : 0);
  return [...names.keys(), ...embodied].some((code) => code !== own && times(code) > times(own));
}

function outletCountry(url: string): string | undefined {
  const host = /^https?:\/\/([^/:]+)/.exec(url)?.[1] ?? "";
  const top = host.slice(host.lastIndexOf(".") + 1).toUpperCase();
  if (top === "UK") return "GB";
  return COUNTRY_NAMES.some(([code]) => code === top) ? top : undefined;
}

/** "US-TX". */
const STATE_LENGTH = 5;

function leader(weights: ReadonlyMap<string, number>, length: number): string | undefined {
  const countries = [...weights]
    .filter(([code]) => code.length === length)
    .toSorted(([, left], [, right]) => right - left);
  const [first, second] = countries;
  if (first === undefined || first[1] < ENTITY_WEIGHT) return undefined;
  return second === undefined || first[1] >= second[1] * LEAD ? first[0] : undefined;
}
