// Persons: which full names are theirs, whom a title with a surname introduces, and what a bare surname then means.
import { isPublicOn, tenureOn, tenuresOfClass } from "./holders.ts";
import type { Hit } from "./hits.ts";
import { givenBefore, isWordName, leftObjection, rightObjection, wordObjection } from "./name-edges.ts";
import {
  contextHolds,
  extraHolds,
  inOffice,
  isAbout,
  officesEndingAt,
  stateAfter,
  titleBefore,
  type NameTitle,
} from "./name-support.ts";
import { categoryOf, groupBySpan, reject, type Candidate, type Scene } from "./scene.ts";
import { compareSpots, distanceBack, type Spot } from "./places-in-text.ts";
import type { TenureRow } from "./artefact.ts";

/** What resolution learns on its way through the article. */
interface Cast {
  /** Where each person was named in full or by title and surname. */
  readonly introduced: Map<number, Spot[]>;
  /** Where someone else of that surname was named in full; by the surname's first key. */
  readonly strangers: Map<string, Spot[]>;
  readonly taken: Set<string>;
  readonly candidates: Candidate[];
}

/** Every mention of a person of the dataset. */
export function findPeople(scene: Scene): Candidate[] {
  const hits = scene.hits.filter((hit) => categoryOf(hit.row) === "official");
  const groups = groupBySpan(hits);
  const cast: Cast = { introduced: new Map(), strangers: new Map(), taken: new Set(), candidates: [] };
  const full = groups.filter((group) => group.some(isFull)).toSorted(longestFirst);
  for (const group of full) takeFullName(scene, cast, group.filter(isFull));
  const bare = groups.filter((group) => !group.some(isFull) && !isTaken(cast, group[0])).toSorted(longestFirst);
  for (const group of bare) noteStranger(scene, cast, group);
  for (const group of bare) introduceByTitle(scene, cast, group);
  for (const spots of [...cast.introduced.values(), ...cast.strangers.values()]) spots.sort(compareSpots);
  for (const group of bare) takeSurname(scene, cast, group);
  return cast.candidates;
}

function isFull(hit: Hit): boolean {
  return hit.rule !== "surname" && hit.last > hit.first;
}

function longestFirst(left: readonly Hit[], right: readonly Hit[]): number {
  return length(right) - length(left);
}

function length(group: readonly Hit[]): number {
  const hit = group[0];
  return hit === undefined ? 0 : hit.last - hit.first;
}

function isTaken(cast: Cast, hit: Hit | undefined): boolean {
  if (hit === undefined) return true;
  for (let index = hit.first; index <= hit.last; index++) if (cast.taken.has(`${hit.block} ${index}`)) return true;
  return false;
}

function take(scene: Scene, cast: Cast, hit: Hit, confidence: number, evidence: string, title: NameTitle): void {
  for (let index = hit.first; index <= hit.last; index++) cast.taken.add(`${hit.block} ${index}`);
  const office = officeBeside(scene, hit, title);
  const candidate = {
    block: hit.block,
    first: hit.first,
    last: hit.last,
    entity: hit.entity,
    category: "official" as const,
    confidence,
    evidence,
  };
  cast.candidates.push(office === undefined ? candidate : { ...candidate, office });
}

function introduce(cast: Cast, hit: Hit): void {
  const places = cast.introduced.get(hit.entity);
  const place = { block: hit.block, first: hit.first };
  if (places === undefined) cast.introduced.set(hit.entity, [place]);
  else places.push(place);
}

// Full names

function takeFullName(scene: Scene, cast: Cast, group: readonly Hit[]): void {
  const [hit] = group;
  if (hit === undefined || isTaken(cast, hit)) return;
  const objection = fullNameObjection(scene, hit);
  if (objection !== undefined) return reject(scene, hit, objection);
  const title = titleBefore(scene, hit.block, hit.first);
  const scored = group
    .map((each) => ({ hit: each, score: support(scene, each, title) }))
    .filter(({ hit: each, score }) => score >= needed(each));
  const best = Math.max(...scored.map(({ score }) => score));
  const winners = scored.filter(({ score }) => score === best);
  const winner = winners.length === 1 ? winners[0] : undefined;
  if (winner === undefined) {
    return reject(
      scene,
      hit,
      winners.length > 1 ? "several persons of this name" : "nothing shows that this namesake is meant",
    );
  }
  introduce(cast, winner.hit);
  take(scene, cast, winner.hit, winner.hit.rule === "always" ? 0.97 : 0.85, `full name (${winner.hit.rule})`, title);
}

function fullNameObjection(scene: Scene, hit: Hit): string | undefined {
  const block = scene.blocks[hit.block];
  if (block === undefined) return "no text";
  if (
    block.style === "sentence" &&
    givenBefore(scene.matcher, block, hit.first) &&
    block.tokens[hit.first - 1]?.opens !== true
  ) {
    return "a longer name begins before";
  }
  if (block.tokens[hit.first]?.before === "hyphen") return "joined by a hyphen";
  return rightObjection(scene.matcher, block, hit.first, hit.last);
}

/** How much an alias needs before it is believed. */
function needed(hit: Hit): number {
  return hit.rule === "always" ? 0 : hit.rule === "short-name" ? 2 : 2;
}

/** Points for one person behind a full name; negative where something speaks against it. */
function support(scene: Scene, hit: Hit, title: NameTitle): number {
  if (!isPublicOn(scene.matcher, hit.entity, scene.day) || !extraHolds(scene, hit)) return -9;
  const block = scene.blocks[hit.block];
  const state = block === undefined ? undefined : stateAfter(block, hit.last);
  let points = titlePoints(scene, hit.entity, title);
  if (state !== undefined) points += hasState(scene, hit.entity, state) ? 4 : -4;
  if (hit.rule === "context" && contextHolds(scene, hit)) points += 2;
  if (inOffice(scene, hit.entity)) points += 1;
  if (isAbout(scene, hit.row.j)) points += 1;
  if (hit.rule !== "always" && block !== undefined && hasAge(block, hit.last)) points -= 3;
  return points;
}

function hasAge(
  block: {
    readonly tokens: readonly {
      readonly shape: string;
      readonly before: string;
      readonly end: number;
      readonly start: number;
    }[];
  },
  last: number,
): boolean {
  const next = block.tokens[last + 1];
  return next !== undefined && next.before === "comma" && next.shape === "number" && next.end - next.start <= 2;
}

function titlePoints(scene: Scene, person: number, title: NameTitle): number {
  const held = scene.matcher.entities[person]?.t ?? [];
  if (title.offices.length > 0 && held.some(([office]) => title.offices.includes(office))) return 4;
  if (title.titleClass === undefined) return 0;
  return tenuresOfClass(scene.matcher, person, title.titleClass).length > 0 ? 3 : held.length > 0 ? -1 : 0;
}

function hasState(scene: Scene, person: number, state: string): boolean {
  return (scene.matcher.entities[person]?.t ?? []).some(
    (tenure) => tenure[4] === state || scene.matcher.entities[tenure[0]]?.j === `US-${state}`,
  );
}

// Title and surname

/** Titles whose holders the dataset knows nearly all of; for the others a stranger is likelier. */
const CLOSED = new Set(
  "president vice-president prime-minister premier senator representative governor chancellor state-secretary secretary home-secretary".split(
    " ",
  ),
);

function introduceByTitle(scene: Scene, cast: Cast, group: readonly Hit[]): void {
  const [hit] = group;
  const block = hit === undefined ? undefined : scene.blocks[hit.block];
  if (hit === undefined || block === undefined || isTaken(cast, hit)) return;
  const title = titleBefore(scene, hit.block, hit.first);
  if (title.titleClass === undefined && title.offices.length === 0) return;
  if (rightObjection(scene.matcher, block, hit.first, hit.last) !== undefined) return;
  const known = group.filter((each) => cast.introduced.has(each.entity));
  const winner =
    byTitle(scene, known, title, stateAfter(block, hit.last)) ??
    byTitle(scene, group, title, stateAfter(block, hit.last));
  if (winner === undefined) return reject(scene, hit, "no one certain of this title and surname");
  introduce(cast, winner);
  take(scene, cast, winner, 0.93, "title and surname", title);
}

function byTitle(scene: Scene, group: readonly Hit[], title: NameTitle, state: string | undefined): Hit | undefined {
  const ranked = group
    .filter((hit) => extraHolds(scene, hit))
    .map((hit) => ({ hit, rank: titleRank(scene, hit, title, state) }))
    .filter(({ rank }) => rank > 0);
  const best = Math.max(...ranked.map(({ rank }) => rank));
  const winners = ranked.filter(({ rank }) => rank === best);
  return winners.length === 1 ? winners[0]?.hit : undefined;
}

/** 0: no such tenure; higher the better the time and place fit. */
function titleRank(scene: Scene, hit: Hit, title: NameTitle, state: string | undefined): number {
  const byOffice = (scene.matcher.entities[hit.entity]?.t ?? []).filter(([office]) => title.offices.includes(office));
  const tenures =
    byOffice.length > 0
      ? byOffice
      : title.titleClass === undefined
        ? []
        : tenuresOfClass(scene.matcher, hit.entity, title.titleClass);
  if (tenures.length === 0) return 0;
  if (state !== undefined && !hasState(scene, hit.entity, state)) return 0;
  const times = Math.max(...tenures.map((tenure) => timeRank(scene.day, tenure, title.former)));
  if (times === 0) return 0;
  const open = byOffice.length === 0 && !CLOSED.has(title.titleClass ?? "");
  const here = isAbout(scene, hit.row.j);
  if (open && (!here || times < 3)) return 0;
  return times * 2 + (here ? 1 : 0) + (state === undefined ? 0 : 10);
}

function timeRank(day: string | undefined, tenure: TenureRow, former: boolean): number {
  if (day === undefined) return 2;
  const [, from, to] = tenure;
  const over = to !== "" && to <= day;
  if (former) return over ? 4 : tenureOn(tenure, day) === "no" ? 0 : 1;
  if (tenureOn(tenure, day) !== "no") return 4;
  if (over) return 3 - Math.min(2, Math.floor((Number(day.slice(0, 4)) - Number(to.slice(0, 4))) / 8));
  return from !== "" && Number(from.slice(0, 4)) - Number(day.slice(0, 4)) <= 1 ? 1 : 0;
}

// Surnames

function noteStranger(scene: Scene, cast: Cast, group: readonly Hit[]): void {
  const [hit] = group;
  const block = hit === undefined ? undefined : scene.blocks[hit.block];
  if (hit === undefined || block === undefined || !givenBefore(scene.matcher, block, hit.first)) return;
  const key = block.tokens[hit.first]?.key ?? "";
  const spots = cast.strangers.get(key);
  if (spots === undefined) cast.strangers.set(key, [hit]);
  else spots.push(hit);
}

function takeSurname(scene: Scene, cast: Cast, group: readonly Hit[]): void {
  const [hit] = group;
  const block = hit === undefined ? undefined : scene.blocks[hit.block];
  if (hit === undefined || block === undefined || isTaken(cast, hit)) return;
  const title = titleBefore(scene, hit.block, hit.first);
  const endsTitle = (last: number): boolean => officesEndingAt(scene, hit.block, last).length > 0;
  const objection =
    leftObjection(scene.matcher, block, hit.first, endsTitle) ??
    rightObjection(scene.matcher, block, hit.first, hit.last) ??
    (hit.first === hit.last ? wordObjection(block, hit.first) : undefined);
  const winner = whoseSurname(scene, cast, group);
  if (winner === undefined) return;
  if (objection !== undefined) return reject(scene, hit, objection);
  take(scene, cast, winner.hit, winner.confidence, winner.evidence, title);
}

interface Winner {
  readonly hit: Hit;
  readonly confidence: number;
  readonly evidence: string;
}

function whoseSurname(scene: Scene, cast: Cast, group: readonly Hit[]): Winner | undefined {
  const known = group.filter((hit) => cast.introduced.has(hit.entity));
  const [only] = known;
  if (only === undefined) return unmistakable(scene, cast, group);
  const key = scene.blocks[only.block]?.tokens[only.first]?.key ?? "";
  const strangers = cast.strangers.get(key) ?? [];
  if (known.length === 1 && (strangers.length === 0 || only.rule === "always")) {
    return { hit: only, confidence: 0.95, evidence: "surname after the full name" };
  }
  const near = known
    .map((hit) => ({ hit, distance: distanceBack(cast.introduced.get(hit.entity) ?? [], hit) }))
    .toSorted((left, right) => left.distance - right.distance);
  const stranger = distanceBack(strangers, only);
  const [first, second] = near;
  if (
    first === undefined ||
    first.distance === Infinity ||
    first.distance >= stranger ||
    first.distance === second?.distance
  ) {
    reject(scene, only, "several persons of this surname");
    return undefined;
  }
  return { hit: first.hit, confidence: 0.8, evidence: "surname of the nearer full name" };
}

/** A surname that the dataset calls unmistakable needs no full name, but nothing may speak against it. */
function unmistakable(scene: Scene, cast: Cast, group: readonly Hit[]): Winner | undefined {
  const always = group.filter(
    (hit) => hit.rule === "always" && extraHolds(scene, hit) && isPublicOn(scene.matcher, hit.entity, scene.day),
  );
  const [hit] = always;
  if (hit === undefined || always.length > 1) return undefined;
  const key = scene.blocks[hit.block]?.tokens[hit.first]?.key ?? "";
  if (hit.first === hit.last && isWordName(key)) return undefined;
  if (cast.strangers.has(key)) {
    reject(scene, hit, "someone else of this surname is named");
    return undefined;
  }
  return { hit, confidence: 0.9, evidence: "unmistakable name" };
}

// The office beside a name

function officeBeside(scene: Scene, hit: Hit, title: NameTitle): number | undefined {
  const tenures = scene.matcher.entities[hit.entity]?.t ?? [];
  const named = tenures.find(([office]) => title.offices.includes(office));
  if (named !== undefined) return named[0];
  if (title.titleClass === undefined) return undefined;
  const held = tenuresOfClass(scene.matcher, hit.entity, title.titleClass).filter(([office]) => office >= 0);
  const day = scene.day;
  const now = day === undefined ? undefined : held.find((tenure) => tenureOn(tenure, day) !== "no");
  return (now ?? held.at(-1))?.[0];
}
