// The words beside the name of a body can make it another body: "the Mexican Senate", "AFL-CIO", "Partido Popular Europeo".
import { regionAt } from "./region-phrases.ts";
import { ACRONYM } from "./artefact.ts";
import type { BlockText } from "./block-text.ts";
import { isOwn, regionsBeside } from "./own-region.ts";
import type { Hit } from "./hits.ts";
import { postalState } from "./name-support.ts";
import { categoryOf, type Scene } from "./scene.ts";
import type { Token } from "./tokens.ts";
import { isCalendar } from "./calendar.ts";

/** "the Mexican Senate", "the Texas Supreme Court", "Refugee Council of Australia": a region beside the name that is not its own. */
export function belongsElsewhere(block: BlockText, hit: Hit): boolean {
  if (categoryOf(hit.row) !== "agency" || (hit.flags & ACRONYM) !== 0) return false;
  const beside = regionsBeside(block, hit);
  return (
    isOfState(block, hit) || isNationalSociety(block, hit, beside) || beside.some((code) => !isOwn(code, hit.row.j))
  );
}

/** Hits whose name the article last gave to another country's body: after "Hong Kong's Immigration Department", the department is none of Malaysia. */
export function takenElsewhere(blocks: readonly BlockText[], hits: readonly Hit[]): Set<Hit> {
  const isElsewhere = new Map<number, boolean>();
  const taken = new Set<Hit>();
  for (const hit of hits) {
    const block = blocks[hit.block];
    if (block === undefined || categoryOf(hit.row) !== "agency") continue;
    const countries = regionsBeside(block, hit).filter((code) => code.length === 2);
    const isUnmistakable = hit.rule === "always" && hit.extra.jurisdiction === undefined;
    const isForeign = countries.some((code) => !isOwn(code, hit.row.j));
    if (countries.length > 0 || isUnmistakable) isElsewhere.set(hit.entity, isForeign);
    if (hit.extra.jurisdiction !== undefined && isElsewhere.get(hit.entity) === true) taken.add(hit);
  }
  return taken;
}

/** "the Polish Red Cross" is a society of its own, not the movement. */
function isNationalSociety({ tokens }: BlockText, { last, row }: Hit, beside: readonly string[]): boolean {
  return row.j === "INT" && beside.length > 0 && /^(?:cross|crescent|roja)$/.test(tokens[last]?.key ?? "");
}

/** "the state supreme court", "the state's Supreme Court": not the country's. */
function isOfState({ tokens }: BlockText, { first, last, row }: Hit): boolean {
  const s = tokens[first - 1];
  const owner = s?.key === "s" && s.before === "apostrophe" ? tokens[first - 2] : s;
  return tokens[last]?.key === "court" && /^(?:state|county)$/.test(owner?.key ?? "") && !row.j.includes("-");
}

/** "AFL-CIO": letters that a hyphen joins to letters unknown to the dataset. */
export function isHalfAcronym(scene: Scene, block: BlockText, hit: Hit): boolean {
  const isUnknown = (token: Token | undefined): boolean =>
    token?.shape === "upper" && !scene.matcher.words.has(token.key);
  const next = block.tokens[hit.last + 1];
  const joinedBefore = block.tokens[hit.first]?.before === "hyphen" && isUnknown(block.tokens[hit.first - 1]);
  return joinedBefore || (next?.before === "hyphen" && isUnknown(next));
}

/** "(D-CA)", "R-ICE": letters after a party's are a state, whatever else they stand for. */
export function isPartyTag(block: BlockText, hit: Hit): boolean {
  const previous = block.tokens[hit.first - 1];
  return (
    block.tokens[hit.first]?.before === "hyphen" &&
    previous?.shape === "capital" &&
    /^[rdi]$/.test(previous.key) &&
    postalState(block.tokens[hit.first]?.key ?? "") !== undefined
  );
}

/** "non-immigrant visas" are none. */
export function isNegated(block: BlockText, hit: Hit): boolean {
  return (
    categoryOf(hit.row) === "term" &&
    block.tokens[hit.first]?.before === "hyphen" &&
    block.tokens[hit.first - 1]?.key === "non"
  );
}

const INSTITUTIONS = new Set("council committee commission".split(" "));

/** "European Council on Foreign Relations" is not the one of New York. */
const WIDER = /^(?:european|african|asian|arab|international|national|world|global)$/;

/** Whether the name goes on: "the European Council on Foreign Relations" is not the European Council; "the European Council on Monday" is. */
export function hasLongerName(block: BlockText, hit: Hit): boolean {
  const previous = block.tokens[hit.first - 1];
  if (
    categoryOf(hit.row) === "agency" &&
    (hit.flags & ACRONYM) === 0 &&
    block.tokens[hit.first]?.before === "space" &&
    previous?.shape === "capital" &&
    !previous.opens &&
    WIDER.test(previous.key)
  ) {
    return true;
  }
  const link = block.tokens[hit.last + 1];
  const next = block.tokens[hit.last + 2];
  // "the Supreme Court of Appeal", "the High Court of Justice".
  const isOtherCourt = block.tokens[hit.last]?.key === "court" && link?.key === "of" && next?.shape === "capital";
  if (isOtherCourt && regionAt(block, hit.last + 2) === undefined && !isCalendar(next.key)) return true;
  return (
    categoryOf(hit.row) === "agency" &&
    block.style === "sentence" &&
    INSTITUTIONS.has(block.tokens[hit.last]?.key ?? "") &&
    (link?.key === "on" || link?.key === "for") &&
    link.before === "space" &&
    next?.before === "space" &&
    next.shape === "capital" &&
    !isCalendar(next.key)
  );
}

/** "Ice on the river": an acronym written as a name is a word where a sentence begins with it, unless people or verbs of an agency follow. */
export function isPlainWord(block: BlockText, hit: Hit): boolean {
  const token = block.tokens[hit.first];
  return (
    hit.first === hit.last &&
    token?.key === "ice" &&
    token.shape === "capital" &&
    token.opens &&
    !/^(?:agents?|officers?|officials?|raids?|detain\w*|detention|arrest\w*|said|says|has|had|did|does|will|spokes\w+|director|custody)$/.test(
      block.tokens[hit.last + 1]?.key ?? "",
    )
  );
}

/** In Spanish adjectives follow: "Partido Popular Europeo" is not the Partido Popular. */
export function goesOn(block: BlockText, hit: Hit): boolean {
  const next = block.tokens[hit.last + 1];
  return (
    (hit.flags & ACRONYM) === 0 &&
    categoryOf(hit.row) === "agency" &&
    next?.before === "space" &&
    next.shape === "capital"
  );
}

/** "Image copyright EPA", "Photo: EPA": the agency of pictures, whose letters others have too. */
export function isPictureCredit(block: BlockText, hit: Hit): boolean {
  const previous = block.tokens[hit.first - 1]?.key ?? "";
  return /^(?:copyright|photos?|image|picture|pictures|credit|foto|imagen)$/.test(previous);
}
