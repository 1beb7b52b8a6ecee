// Titles without a name: the dataset's own titles ("the Homeland Security secretary"), with the holder on the article's
// day where that is certain. Titles that belong to a name beside them are not marked again.
import { formerHolders, holderAt } from "./holders.ts";
import type { Hit } from "./hits.ts";
import { contextHolds, extraHolds, isAbout } from "./name-support.ts";
import { categoryOf, groupBySpan, reject, type Candidate, type Scene } from "./scene.ts";
import { isFormer } from "./titles.ts";

/** Where persons are named: by block, sorted by first token. */
export type PeopleByBlock = ReadonlyMap<number, readonly Candidate[]>;

export function peopleByBlock(people: readonly Candidate[]): PeopleByBlock {
  const map = new Map<number, Candidate[]>();
  for (const person of people) {
    const list = map.get(person.block);
    if (list === undefined) map.set(person.block, [person]);
    else list.push(person);
  }
  for (const list of map.values()) list.sort((left, right) => left.first - right.first);
  return map;
}

/** Every title without a name that the dataset knows. */
export function findOffices(scene: Scene, people: PeopleByBlock): Candidate[] {
  const groups = groupBySpan(
    scene.hits.filter((hit) => categoryOf(hit.row) === "office" && hit.rule !== "beside-name"),
  );
  return groups.flatMap((group) => officeCandidate(scene, group, people) ?? []);
}

function officeCandidate(scene: Scene, group: readonly Hit[], people: PeopleByBlock): Candidate | undefined {
  const [any] = group;
  if (any === undefined || any.block === scene.title) return undefined;
  if (standsBesideName(scene, any, people)) return undefined;
  const allowed = group.filter((hit) => extraHolds(scene, hit) && (hit.rule === "always" || contextHolds(scene, hit)));
  const hit = allowed.length === 1 ? allowed[0] : nearestOffice(scene, allowed);
  if (hit === undefined) {
    reject(scene, any, allowed.length > 1 ? "several offices have this title" : "nothing shows which office is meant");
    return undefined;
  }
  const former = isFormer(scene.blocks[hit.block]?.tokens[hit.first - 1]?.key ?? "");
  const holder = former ? formerHolderNamed(scene, hit.entity, people) : holderAt(scene.matcher, hit.entity, scene.day);
  const span = { block: hit.block, first: former ? hit.first - 1 : hit.first, last: hit.last, entity: hit.entity };
  const candidate = { ...span, category: "office" as const, confidence: 0.9, evidence: `title (${hit.rule})` };
  return holder === undefined ? candidate : { ...candidate, holder };
}

function nearestOffice(scene: Scene, hits: readonly Hit[]): Hit | undefined {
  const here = hits.filter((hit) => isAbout(scene, hit.row.j));
  return here.length === 1 ? here[0] : undefined;
}

/** "the former ICE director": only someone who had held it by then and whom the article names. */
export function formerHolderNamed(scene: Scene, office: number, people: PeopleByBlock): number | undefined {
  if (scene.day === undefined) return undefined;
  const former = new Set(formerHolders(scene.matcher, office, scene.day));
  const named = new Set([...people.values()].flat().map((person) => person.entity));
  const both = [...former].filter((person) => named.has(person));
  return both.length === 1 ? both[0] : undefined;
}

const APPOSITION_REACH = 3;

/** Whether the span touches a name: "Secretary Noem", "Noem, the Homeland Security secretary", or an unknown name. */
export function standsBesideName(
  scene: Scene,
  span: { block: number; first: number; last: number },
  people: PeopleByBlock,
): boolean {
  const block = scene.blocks[span.block];
  const next = block?.tokens[span.last + 1];
  if (block === undefined) return false;
  const list = people.get(span.block) ?? [];
  if (list.some((person) => person.first === span.last + 1 && next?.before !== "stop" && next?.before !== "apostrophe"))
    return true;
  if (list.some((person) => isApposition(scene, person, span))) return true;
  return (
    next !== undefined &&
    next.before === "space" &&
    next.shape === "capital" &&
    block.style === "sentence" &&
    !isCalendarWord(next.key)
  );
}

function isCalendarWord(key: string): boolean {
  return /day$|^(?:january|february|march|april|june|july|august|september|october|november|december|on|in|said|says)$/.test(
    key,
  );
}

function isApposition(scene: Scene, person: Candidate, span: { first: number; last: number }): boolean {
  const tokens = scene.blocks[person.block]?.tokens;
  const distance = span.first - person.last;
  if (tokens === undefined || distance < 1 || distance > APPOSITION_REACH) return false;
  return (
    tokens[person.last + 1]?.before === "comma" &&
    tokens.slice(person.last + 2, span.first + 1).every((token) => token.before === "space")
  );
}
