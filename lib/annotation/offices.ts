// Titles without a name: the dataset's own titles ("the Homeland Security secretary"), with the holder on the article's
// day where that is certain. Titles that belong to a name beside them are not marked again.
import type { BlockText } from "./block-text.ts";
import { regionAfter } from "./region-phrases.ts";
import { formerHolders, holderAt, holderWithin, newHolderAt } from "./holders.ts";
import type { Hit } from "./hits.ts";
import { standsBesideName } from "./beside-names.ts";
import { contextHolds, extraHolds, isAbout } from "./alias-conditions.ts";
import { isOwn } from "./own-region.ts";
import { type Spot, cellOf, compareSpots, distanceBack } from "./places-in-text.ts";
import { categoryOf, groupBySpan, reject, type Candidate, type Scene } from "./scene.ts";
import { isCalledNew, isPredicate, isToCome } from "./predicates.ts";
import { isFormer } from "./titles.ts";
import { demonymAt } from "./spanish-demonyms.ts";
import { contradictsTitle } from "./title-sex.ts";

/** Where persons are named, for looking beside a title. */
export interface NamedPeople {
  readonly all: readonly Candidate[];
  /** By the place of their first and last token. */
  readonly byFirst: ReadonlyMap<number, Candidate>;
  readonly byLast: ReadonlyMap<number, Candidate>;
  readonly entities: ReadonlySet<number>;
  /** How far before a spot the person was last named. */
  readonly distanceBack: (person: number, from: Spot) => number;
}

export function namedPeople(all: readonly Candidate[]): NamedPeople {
  const spots = new Map<number, Spot[]>();
  for (const person of all.toSorted(compareSpots)) {
    const list = spots.get(person.entity);
    if (list === undefined) spots.set(person.entity, [person]);
    else list.push(person);
  }
  return {
    all,
    byFirst: new Map(all.map((person) => [cellOf(person.block, person.first), person])),
    byLast: new Map(all.map((person) => [cellOf(person.block, person.last), person])),
    entities: new Set(spots.keys()),
    distanceBack: (person, from) => distanceBack(spots.get(person) ?? [], from),
  };
}

/** Every title without a name that the dataset knows. */
export function findOffices(scene: Scene, people: NamedPeople): Candidate[] {
  const groups = groupBySpan(
    scene.hits.filter((hit) => categoryOf(hit.row) === "office" && hit.rule !== "beside-name"),
  );
  return groups.flatMap((group) => officeCandidate(scene, group, people) ?? []);
}

function officeCandidate(scene: Scene, group: readonly Hit[], people: NamedPeople): Candidate | undefined {
  const [any] = group;
  if (any === undefined || any.block === scene.title) return undefined;
  if (standsBesideName(scene, { ...any, last: lastOfOwnRegion(scene, any) }, people)) return undefined;
  if (isToCome(scene.blocks[any.block], any.last)) return reject(scene, any, "someone who does not hold it yet");
  if (isInstitution(scene.blocks[any.block], any.first)) return reject(scene, any, "the institution, not its head");
  if (isOfElsewhere(scene, any)) return reject(scene, any, "the office of another place");
  if (isPartyToCase(scene.blocks[any.block], any.first)) return reject(scene, any, "the name of a case");
  const allowed = group.filter((hit) => extraHolds(scene, hit) && (hit.rule === "always" || contextHolds(scene, hit)));
  const hit = allowed.length === 1 ? allowed[0] : nearestOffice(scene, allowed);
  if (hit === undefined) {
    reject(scene, any, allowed.length > 1 ? "several offices have this title" : "nothing shows which office is meant");
    return undefined;
  }
  const former = isFormer(scene.blocks[hit.block]?.tokens[hit.first - 1]?.key ?? "");
  if (!former && isIndefinite(scene.blocks[hit.block], hit.first)) return reject(scene, any, "one of several people");
  const holder = former ? formerHolderNamed(scene, hit.entity, people) : holderUnder(scene, hit, people);
  const first = former ? hit.first - 1 : hit.first;
  const span = { block: hit.block, first, last: lastOfOwnRegion(scene, hit), entity: hit.entity };
  const candidate = { ...span, category: "office" as const, confidence: 0.9, evidence: `title (${hit.rule})` };
  return holder === undefined || contradictsTitle(scene, span, holder) ? candidate : { ...candidate, holder };
}

/** "la Secretaría de Relaciones Exteriores": folded, the ministry reads like its head, "la secretaria". */
function isInstitution(block: BlockText | undefined, first: number): boolean {
  const token = block?.tokens[first];
  return /(?:secretar|comisar)ía$/i.test(block?.text.slice(token?.start, token?.end) ?? "");
}

/** "el presidente del Gobierno de Canarias" is not Spain's, "the secretary of state of Texas" not the country's. */
function isOfElsewhere(scene: Scene, hit: Hit): boolean {
  const block = scene.blocks[hit.block];
  const isOf = /^(?:of|de|del)$/.test(block?.tokens[hit.last + 1]?.key ?? "");
  const after = block === undefined || !isOf ? undefined : regionAfter(block, hit.last);
  return after !== undefined && after !== "other" && !isOwn(after.code, hit.row.j);
}

/** "YBFZ v Minister for Immigration": a case keeps the title, whoever holds the office. */
function isPartyToCase(block: BlockText | undefined, first: number): boolean {
  return /^vs?$/.test(block?.tokens[first - 1]?.key ?? "");
}

/** "a White House spokesman" is anyone who speaks for it; "as an FBI director" is no one yet. */
function isIndefinite(block: BlockText | undefined, first: number): boolean {
  const article = block?.tokens[first - 1];
  return (
    block?.tokens[first]?.before === "space" &&
    /^(?:an?|another|any|every|un|una)$/.test(article?.key ?? "") &&
    article?.shape !== "upper"
  );
}

/** "the secretary of state of the United States", "el secretario de Estado estadounidense": the office's own country belongs to the title. */
function lastOfOwnRegion(scene: Scene, hit: Hit): number {
  const block = scene.blocks[hit.block];
  const after = block === undefined ? undefined : (regionAfter(block, hit.last) ?? demonymAt(block, hit.last + 1));
  return after !== undefined && after !== "other" && after.code === hit.row.j ? after.last : hit.last;
}

/** The holder on the article's day; of "Biden's Homeland Security secretary", the one who served under that president. */
function holderUnder(scene: Scene, hit: Hit, people: NamedPeople): number | undefined {
  const block = scene.blocks[hit.block];
  if (block === undefined || isPredicate(block, hit.first)) return undefined;
  const holderNow = isCalledNew(block, hit.first) ? newHolderAt : holderAt;
  const now = holderNow(scene.matcher, hit.entity, scene.day);
  const { tokens } = block;
  const s = tokens[hit.first - 1];
  const owner = s?.before === "apostrophe" && s.key === "s" ? hit.first - 2 : hit.first - 1;
  if (owner === hit.first - 1 && tokens[hit.first]?.before !== "quote") return now;
  const chief = people.byLast.get(cellOf(hit.block, owner));
  if (chief === undefined) return now;
  const reign = (scene.matcher.entities[chief.entity]?.t ?? []).filter(([office]) => isHead(scene, office));
  return reign.length === 0 ? now : holderWithin(scene.matcher, hit.entity, reign, scene.day);
}

function isHead(scene: Scene, office: number): boolean {
  return scene.matcher.entities[office]?.k?.some((title) => HEADS.has(title)) === true;
}

const HEADS = new Set("president prime-minister premier chancellor governor mayor".split(" "));

function nearestOffice(scene: Scene, hits: readonly Hit[]): Hit | undefined {
  const here = hits.filter((hit) => isAbout(scene, hit.row.j));
  return here.length === 1 ? here[0] : undefined;
}

/** "the former ICE director": only someone who had held it by then and whom the article names. */
export function formerHolderNamed(scene: Scene, office: number, people: NamedPeople): number | undefined {
  if (scene.day === undefined) return undefined;
  const former = new Set(formerHolders(scene.matcher, office, scene.day));
  const both = [...former].filter((person) => people.entities.has(person));
  return both.length === 1 ? both[0] : undefined;
}
