// Courts, ministries and police forces whose name every country has, above all in small letters, as some papers write
// them: the text around must say whose it is. A wrong country's court is the worst card there is.
import { sentenceBounds } from "./alias-conditions.ts";
import type { BlockText } from "./block-text.ts";
import { isCalendar } from "./calendar.ts";
import type { Hit } from "./hits.ts";
import { regionsBeside } from "./own-region.ts";
import { regionAt } from "./region-phrases.ts";
import { categoryOf, type Scene } from "./scene.ts";

/**
 * Whether the text leaves open whose court a shared name means. In small letters it takes the country or its capital in
 * the sentence, or the court's own name elsewhere, and no other place between.
 */
export function isAnybodys(scene: Scene, hit: Hit): boolean {
  const block = scene.blocks[hit.block];
  const country = hit.extra.jurisdiction;
  if (country === undefined || block === undefined || categoryOf(hit.row) !== "agency") return false;
  const isCommon = block.tokens.slice(hit.first, hit.last + 1).some(({ key }) => EVERYWHERE.test(key));
  if (!isCommon || regionsBeside(block, hit).includes(country)) return false;
  const places = placesIn(block, country);
  const behind = places.find(({ first }) => first === hit.last + 2);
  if (behind !== undefined && OF.test(block.tokens[hit.last + 1]?.key ?? "")) return !behind.isOwn;
  return isSmall(block, hit) ? !isTold(scene, block, hit, places) : isPlacedElsewhere(block, hit, places);
}

/** "In Kenya the High Court", "Panama ... the country's Supreme Court": capitals, but of the place that is named before. */
function isPlacedElsewhere(block: BlockText, hit: Hit, places: readonly Place[]): boolean {
  const [from] = sentenceBounds(block, hit);
  const before = places.findLast(({ first }) => first < hit.first);
  const isHead =
    IN.test(block.tokens[from]?.key ?? "") && places.some((each) => each === before && each.first <= from + 2);
  return before?.isOwn === false && (isHead || isOwned(block, hit) || isThere(block, hit));
}

function isTold(scene: Scene, block: BlockText, hit: Hit, places: readonly Place[]): boolean {
  const isThe = [hit.first - 1, hit.first].some((at) => /^(?:the|el|la)$/.test(block.tokens[at]?.key ?? ""));
  if (!isThe || isThere(block, hit)) return false;
  const introduced = isIntroduced(scene, hit);
  const before = places.findLast(({ first, isState }) => first < hit.first && !(introduced && isState));
  if (before === undefined ? scene.focus.country !== hit.extra.jurisdiction : !before.isOwn) return false;
  const [from, to] = sentenceBounds(block, hit);
  return places.some(({ first, isOwn }) => isOwn && first >= from && first <= to) || introduced;
}

/** "The Supreme Court" before, or after: then "the high court" is that one. */
function isIntroduced(scene: Scene, { entity }: Hit): boolean {
  return scene.hits.some((hit) => {
    const block = scene.blocks[hit.block];
    return hit.entity === entity && hit.rule === "always" && block !== undefined && !isSmall(block, hit);
  });
}

/** Words of bodies that every country has. */
const EVERYWHERE = /^(?:courts?|tribunal|chamber|ministry|police|parliament|senate|corte|ministerio|policia|senado)$/;
const OF = /^(?:in|of|at|en)$/;
const IN = /^(?:in|en)$/;

/** Where the judges sit; London's high court is no Belfast one. */
const SEATS: Readonly<Record<string, RegExp>> = {
  GB: /^(?:london|westminster|whitehall)$/,
  US: /^washington$/,
  AU: /^(?:canberra|sydney|melbourne|brisbane)$/,
  DE: /^(?:berlin|karlsruhe)$/,
};

interface Place {
  readonly first: number;
  readonly isOwn: boolean;
  /** One of the United States: "The Supreme Court sided with Texas. The high court ..." */
  readonly isState: boolean;
}

/** Countries and states, and what a capital after "in" makes a place: "in Nairobi". A state's court is not the country's. */
function placesIn(block: BlockText, country: string): Place[] {
  const { tokens } = block;
  return tokens.flatMap(({ key, shape, before }, first) => {
    if (shape !== "capital" && shape !== "upper") return [];
    if (SEATS[country]?.test(key) === true) return [{ first, isOwn: true, isState: false }];
    const code = regionAt(block, first)?.code;
    const isState = country === "US" && code?.startsWith("US-") === true;
    if (code !== undefined) return [{ first, isOwn: code === country, isState }];
    const isCase = /^vs?$/.test(tokens[first + 1]?.key ?? "");
    const isPlace = IN.test(tokens[first - 1]?.key ?? "") && before === "space" && !isCase && !isCalendar(key);
    return isPlace ? [{ first, isOwn: false, isState: false }] : [];
  });
}

function isSmall({ tokens }: BlockText, { first, last }: Hit): boolean {
  return tokens.slice(first, last + 1).every(({ shape }) => shape === "lower");
}

function isThere({ tokens }: BlockText, { last }: Hit): boolean {
  return tokens[last + 1]?.key === "there";
}

/** "its Supreme Court", "the country's Supreme Court", "su Corte Suprema". */
function isOwned({ tokens }: BlockText, { first }: Hit): boolean {
  const previous = tokens[first - 1];
  if (previous?.key === "s" && previous.before === "apostrophe") return true;
  return /^(?:its|their|whose|su|cuya|cuyo)$/.test(previous?.key ?? "");
}
