// Agencies, terms and places: which of their aliases count here.
import { ACRONYM } from "./artefact.ts";
import type { BlockText } from "./block-text.ts";
import { regionAt, regionEndingAt } from "./focus.ts";
import type { Hit } from "./hits.ts";
import { postalState } from "./name-support.ts";
import { contextHolds, extraHolds, isAbout } from "./name-support.ts";
import { categoryOf, groupBySpan, reject, type Candidate, type Scene } from "./scene.ts";
import type { Token } from "./tokens.ts";
import { redefinedAcronyms } from "./acronyms.ts";

const THINGS = new Set(["agency", "term", "place"]);

export function findThings(scene: Scene): Candidate[] {
  const hits = scene.hits.filter((hit) => THINGS.has(categoryOf(hit.row)));
  const redefined = redefinedAcronyms(scene, hits);
  const named = new Set(hits.filter((hit) => isFullName(scene, hit)).map((hit) => hit.entity));
  return groupBySpan(hits).flatMap((group) => thingCandidate(scene, group, named, redefined) ?? []);
}

function isFullName(scene: Scene, hit: Hit): boolean {
  return hit.rule === "always" && extraHolds(scene, hit) && existsOn(scene, hit);
}

function thingCandidate(
  scene: Scene,
  group: readonly Hit[],
  named: ReadonlySet<number>,
  redefined: ReadonlySet<string>,
): Candidate | undefined {
  const [any] = group;
  if (any === undefined || any.block === scene.title) return undefined;
  const block = scene.blocks[any.block];
  const key = block?.tokens[any.first]?.key ?? "";
  if ((any.flags & ACRONYM) !== 0 && redefined.has(key)) {
    reject(scene, any, "the article gives these letters another meaning");
    return undefined;
  }
  if (block !== undefined && belongsElsewhere(block, any)) {
    reject(scene, any, "another country's or state's body");
    return undefined;
  }
  if (block !== undefined && (any.flags & ACRONYM) !== 0 && isHalfAcronym(scene, block, any)) {
    reject(scene, any, "half of another acronym");
    return undefined;
  }
  if (scene.language === "es" && block !== undefined && goesOn(block, any)) {
    reject(scene, any, "a longer name");
    return undefined;
  }
  if (block?.style === "caps" && (any.flags & ACRONYM) !== 0 && WORD_ACRONYMS.has(key)) return undefined;
  const allowed = group.filter((hit) => isAllowed(scene, hit, named));
  const hit = allowed.length < 2 ? allowed[0] : mostAtHome(scene, allowed, named);
  if (hit === undefined) {
    reject(scene, any, allowed.length > 1 ? "several entities have this name" : "its conditions are not met here");
    return undefined;
  }
  const category = categoryOf(hit.row);
  return {
    block: hit.block,
    first: hit.first,
    last: hit.last,
    entity: hit.entity,
    category,
    confidence: hit.rule === "always" ? 0.95 : 0.85,
    evidence: `alias (${hit.rule})`,
  };
}

/** "the Mexican Senate", "the Texas Supreme Court", "Refugee Council of Australia": a region beside the name that is not its own. */
function belongsElsewhere(block: BlockText, hit: Hit): boolean {
  if (categoryOf(hit.row) !== "agency" || (hit.flags & ACRONYM) !== 0) return false;
  const gap = block.tokens[hit.first]?.before;
  const before =
    gap === "space" ? (possessor(block, hit.first) ?? regionEndingAt(block, hit.first - 1)?.code) : undefined;
  return [before, regionOf(block, hit.last)].some((code) => code !== undefined && !isOwn(code, hit.row.j));
}

/** "AFL-CIO": letters that a hyphen joins to letters unknown to the dataset. */
function isHalfAcronym(scene: Scene, block: BlockText, hit: Hit): boolean {
  const isUnknown = (token: Token | undefined): boolean =>
    token?.shape === "upper" && !scene.matcher.words.has(token.key);
  const next = block.tokens[hit.last + 1];
  const joinedBefore = block.tokens[hit.first]?.before === "hyphen" && isUnknown(block.tokens[hit.first - 1]);
  return joinedBefore || (next?.before === "hyphen" && isUnknown(next));
}

/** In Spanish adjectives follow: "Partido Popular Europeo" is not the Partido Popular. */
function goesOn(block: BlockText, hit: Hit): boolean {
  const next = block.tokens[hit.last + 1];
  return (
    (hit.flags & ACRONYM) === 0 &&
    categoryOf(hit.row) === "agency" &&
    next?.before === "space" &&
    next.shape === "capital"
  );
}

/** "Refugee Council of Australia", "Make the Road New Jersey", "Make the Road NJ". */
function regionOf(block: BlockText, last: number): string | undefined {
  const next = block.tokens[last + 1];
  if (next?.before !== "space") return undefined;
  if (next.key === "of") return regionAt(block, last + 2)?.code;
  return regionAt(block, last + 1)?.code ?? (next.shape === "upper" ? postalState(next.key) : undefined);
}

/** "Mexico's Senate". */
function possessor(block: BlockText, first: number): string | undefined {
  const s = block.tokens[first - 1];
  return s?.key === "s" && s.before === "apostrophe" ? regionEndingAt(block, first - 2)?.code : undefined;
}

function isOwn(code: string, jurisdiction: string): boolean {
  return (
    jurisdiction === "" ||
    jurisdiction === "INT" ||
    code === jurisdiction ||
    (code.length === 2 && jurisdiction.startsWith(`${code}-`)) ||
    /^(?:UN|EU|CoE|OAS)$/.test(jurisdiction)
  );
}

function isAllowed(scene: Scene, hit: Hit, named: ReadonlySet<number>): boolean {
  if (!extraHolds(scene, hit) || !existsOn(scene, hit) || !concernsArticle(scene, hit)) return false;
  if (hit.rule === "always") return true;
  if (named.has(hit.entity)) return true;
  if (hit.rule === "context") return contextHolds(scene, hit);
  return (hit.flags & ACRONYM) !== 0 && isAtHome(scene, hit.row.j);
}

/** Bodies of the whole world are at home in every article, a country's only in one about the country. */
function isAtHome(scene: Scene, jurisdiction: string): boolean {
  return /^(?:UN|EU|INT|CoE|OAS)$/.test(jurisdiction) || isAbout(scene, jurisdiction.slice(0, 2));
}

/** Bills and plans are in the news before they take effect. */
const YEARS_BEFORE = 6;

/** What did not exist yet can't be meant; what has ended still can. */
function existsOn(scene: Scene, hit: Hit): boolean {
  const { from } = hit.row;
  if (scene.day === undefined || from === undefined) return true;
  const slack = categoryOf(hit.row) === "term" ? YEARS_BEFORE : 0;
  return Number(scene.day.slice(0, 4)) + slack >= Number(from.slice(0, 4));
}

/** Everyday words ("family reunification") name a country's institution only in articles that concern the country. */
function concernsArticle(scene: Scene, hit: Hit): boolean {
  const { j } = hit.row;
  if (categoryOf(hit.row) !== "term" || !isInternalCountry(j) || hasCapital(scene, hit)) return true;
  const codes = j === "EU" ? ["EU", ...EU_MEMBERS] : [j.slice(0, 2)];
  return (
    scene.focus.weights.size === 0 ||
    codes.some((code) => (scene.focus.weights.get(code) ?? 0) >= scene.focus.heaviest * SOME_CONCERN)
  );
}

/** Share of the heaviest country's weight. */
const SOME_CONCERN = 0.12;

const EU_MEMBERS: readonly string[] =
  "FR DE IT ES PT NL BE AT SE DK FI PL CZ SK HU RO BG GR CY MT HR SI EE LV LT IE".split(" ");

function isInternalCountry(jurisdiction: string): boolean {
  return jurisdiction === "EU" || (!/^(?:UN|INT|CoE|OAS|AU-AF)$/.test(jurisdiction) && jurisdiction !== "");
}

function hasCapital(scene: Scene, hit: Hit): boolean {
  const tokens = scene.blocks[hit.block]?.tokens.slice(hit.first, hit.last + 1) ?? [];
  return tokens.some(
    (token, index) => token.shape === "upper" || (token.shape === "capital" && (index > 0 || !token.opens)),
  );
}

function mostAtHome(scene: Scene, hits: readonly Hit[], named: ReadonlySet<number>): Hit | undefined {
  const spelled = hits.filter((hit) => named.has(hit.entity) && hit.rule !== "always");
  if (spelled.length === 1) return spelled[0];
  const here = hits.filter((hit) => hit.row.j !== "INT" && isAbout(scene, hit.row.j.slice(0, 2)));
  if (here.length === 1) return here[0];
  const weight = (hit: Hit): number => scene.focus.weights.get(hit.row.j) ?? 0;
  const sorted = (here.length > 1 ? here : hits).toSorted((left, right) => weight(right) - weight(left));
  const [first, second] = sorted;
  return first !== undefined && second !== undefined && weight(first) > weight(second) ? first : undefined;
}

/** Acronyms that in a line of capitals are ordinary words. */
const WORD_ACRONYMS = new Set("who fair save opt raise care act aid dream step safe hope cis us it".split(" "));
