// Agencies, terms and places: which of their aliases count here.
import { redefinedAcronyms } from "./acronyms.ts";
import { ACRONYM } from "./artefact.ts";
import type { Hit } from "./hits.ts";
import { contextWord, extraHolds, isAbout, isForeign, regionsAround } from "./alias-conditions.ts";
import { categoryOf, groupBySpan, reject, type Candidate, type Scene } from "./scene.ts";
import { isPartOfBody, isSurname, withGivenName } from "./thing-names.ts";
import { isAnybodys } from "./shared-names.ts";
import { existsOn, thingObjection } from "./thing-conditions.ts";
import {
  belongsElsewhere,
  goesOn,
  hasLongerName,
  isHalfAcronym,
  isNegated,
  isPartyTag,
  isPictureCredit,
  isPlainWord,
  takenElsewhere,
} from "./thing-neighbours.ts";

const THINGS = new Set(["agency", "term", "place"]);

/** What the whole article says: entities named in full, letters with another meaning, names of another country's body. */
interface Known {
  readonly named: ReadonlySet<number>;
  readonly redefined: ReadonlySet<string>;
  readonly taken: ReadonlySet<Hit>;
}

/** Every mention of an agency, term or place. */
export function findThings(scene: Scene): Candidate[] {
  const hits = withoutParts(scene.hits.filter((hit) => THINGS.has(categoryOf(hit.row))));
  const redefined = redefinedAcronyms(scene, hits);
  const taken = takenElsewhere(scene.blocks, hits);
  const named = new Set(hits.filter((hit) => isFullName(scene, hit)).map((hit) => hit.entity));
  return groupBySpan(hits).flatMap((group) => thingCandidate(scene, group, { named, redefined, taken }) ?? []);
}

/** "the Guard" within "the National Guard" says nothing that the longer alias does not. Hits come by block and first token. */
function withoutParts(hits: readonly Hit[]): Hit[] {
  const longest = new Map<string, number>();
  const reached = new Map<number, Hit>();
  for (const { block, first, last, entity } of hits) {
    const key = `${block} ${first} ${entity}`;
    longest.set(key, Math.max(longest.get(key) ?? -1, last));
  }
  return hits.filter((hit) => {
    const before = reached.get(hit.entity);
    const inside = before?.block === hit.block && before.first < hit.first && hit.last <= before.last;
    if (!inside) reached.set(hit.entity, hit);
    if (hit.rule === "always") return true;
    return !inside && hit.last === longest.get(`${hit.block} ${hit.first} ${hit.entity}`);
  });
}

function isFullName(scene: Scene, hit: Hit): boolean {
  return hit.rule === "always" && extraHolds(scene, hit) && existsOn(scene, hit);
}

function thingCandidate(
  scene: Scene,
  group: readonly Hit[],
  { named, redefined, taken }: Known,
): Candidate | undefined {
  const [any] = group;
  const block = any === undefined ? undefined : scene.blocks[any.block];
  if (any === undefined || block === undefined || any.block === scene.title) return undefined;
  const objection = spanObjection(scene, any, redefined);
  if (objection !== undefined) return reject(scene, any, objection);
  const own = group.filter((hit) => !belongsElsewhere(block, hit) && !taken.has(hit));
  return own.length === 0
    ? reject(scene, any, "another country's or state's body")
    : ownCandidate(scene, own, any, named);
}

/** Of the entities that a span may mean here, the one that it means. */
function ownCandidate(
  scene: Scene,
  group: readonly Hit[],
  any: Hit,
  named: ReadonlySet<number>,
): Candidate | undefined {
  const judged = group.map((hit) => ({ hit, objection: thingObjection(scene, hit, named) }));
  const allowed = judged.filter((each) => each.objection === undefined).map(({ hit }) => hit);
  const hit =
    allowed.length === 0
      ? nationalOne(scene, group, named)
      : allowed.length === 1
        ? allowed[0]
        : mostAtHome(scene, allowed, named);
  if (hit === undefined) {
    return reject(
      scene,
      any,
      allowed.length > 1
        ? `several entities have this name: ${idsOf(allowed)}`
        : judged.map((each) => `${each.hit.row.id}: ${each.objection ?? ""}`).join("; "),
    );
  }
  const { block, last, entity, rule } = hit;
  const first = withGivenName(scene, hit);
  const confidence = rule === "always" ? 0.95 : 0.85;
  return {
    block,
    first,
    last,
    entity,
    category: categoryOf(hit.row),
    confidence,
    evidence: evidenceFor(scene, hit, named),
  };
}

function evidenceFor(scene: Scene, hit: Hit, named: ReadonlySet<number>): string {
  if (hit.rule === "always") return "alias (always)";
  if (named.has(hit.entity)) return `alias (${hit.rule}: the article has the full name)`;
  const word = hit.rule === "context" ? contextWord(scene, hit) : undefined;
  return word === undefined ? `alias (${hit.rule})` : `alias (context: "${word}")`;
}

function idsOf(hits: readonly Hit[]): string {
  return hits.map((hit) => hit.row.id).join(", ");
}

/** Why the span is no such name, whichever entity may be meant. */
function spanObjection(scene: Scene, hit: Hit, redefined: ReadonlySet<string>): string | undefined {
  const block = scene.blocks[hit.block];
  const key = block?.tokens[hit.first]?.key ?? "";
  if (block === undefined) return "no text";
  if ((scene.language === "es" && goesOn(block, hit)) || hasLongerName(block, hit)) return "a longer name";
  if (isNegated(block, hit)) return "negated";
  if (isPartOfBody(block, hit)) return "a committee of this body";
  if (isSurname(scene, block, hit)) return "someone's surname";
  if (isPlainWord(block, hit)) return "a word at the head of a sentence";
  if ((hit.flags & ACRONYM) === 0) return undefined;
  if (redefined.has(key)) return "the article gives these letters another meaning";
  if (isPartyTag(block, hit)) return "a party tag";
  if (isHalfAcronym(scene, block, hit)) return "half of another acronym";
  if (isPictureCredit(block, hit)) return "a picture credit";
  return block.style === "caps" && WORD_ACRONYMS.has(key) ? "a word in a line of capitals" : undefined;
}

/** Of national bodies with one name, that of the country which weighs most here, though the article is not mainly about it. */
function nationalOne(scene: Scene, group: readonly Hit[], named: ReadonlySet<number>): Hit | undefined {
  const weight = (code: string | undefined): number => scene.focus.weights.get(code ?? "") ?? 0;
  const national = group
    .filter(({ rule, extra }) => rule === "always" && extra.jurisdiction !== undefined)
    .toSorted((left, right) => weight(right.extra.jurisdiction) - weight(left.extra.jurisdiction));
  const [first, second] = national;
  if (first === undefined || isForeign(scene, first) || isAnybodys(scene, first)) return undefined;
  if (weight(first.extra.jurisdiction) < scene.focus.heaviest * SOME_WEIGHT) return undefined;
  if (weight(second?.extra.jurisdiction) * CLEARLY_MORE > weight(first.extra.jurisdiction)) return undefined;
  const { jurisdiction: _, ...extra } = first.extra;
  return thingObjection(scene, { ...first, extra }, named) === undefined ? first : undefined;
}

/** Share of the heaviest country's weight, and how much more than the next country with a body of that name. */
const SOME_WEIGHT = 0.3;
const CLEARLY_MORE = 2;

function mostAtHome(scene: Scene, hits: readonly Hit[], named: ReadonlySet<number>): Hit | undefined {
  const spelled = hits.filter((hit) => named.has(hit.entity) && hit.rule !== "always");
  if (spelled.length === 1) return spelled[0];
  // Two countries' "Congress": words near by speak for one more surely than the article's country for the other.
  const [spoken, other] = hits.filter(({ rule }) => rule === "context");
  const national = hits.filter(({ rule, extra }) => rule === "always" && extra.jurisdiction !== undefined);
  if (spoken !== undefined && other === undefined && national.length === hits.length - 1) return spoken;
  const around = hits[0] === undefined ? new Set<string>() : regionsAround(scene, hits[0]);
  const inSentence = hits.filter((hit) => around.has(hit.row.j.slice(0, 2)));
  if (inSentence.length === 1) return inSentence[0];
  const here = hits.filter((hit) => hit.row.j !== "INT" && isAbout(scene, hit.row.j.slice(0, 2)));
  if (here.length === 1) return here[0];
  const weight = (hit: Hit): number => scene.focus.weights.get(hit.row.j) ?? 0;
  const sorted = (here.length > 1 ? here : hits).toSorted((left, right) => weight(right) - weight(left));
  const [first, second] = sorted;
  return first !== undefined && second !== undefined && weight(first) > weight(second) ? first : undefined;
}

/** Acronyms that in a line of capitals are ordinary words. */
const WORD_ACRONYMS = new Set("who fair save opt raise care act aid dream step safe hope cis us it".split(" "));
