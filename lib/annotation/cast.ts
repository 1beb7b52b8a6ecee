// The persons of an article as resolution gets to know them: who was introduced where, and which words are names already.
import type { Hit } from "./hits.ts";
import { holderAt, tenureOn, tenuresOfClass } from "./holders.ts";
import { extraHolds } from "./alias-conditions.ts";
import { type NameTitle } from "./name-support.ts";
import { type Spot, cellOf } from "./places-in-text.ts";
import type { Candidate, Scene } from "./scene.ts";
import { courtesySex } from "./titles.ts";

/** What resolution learns on its way through the article. */
export interface Cast {
  /** Where each person was named in full or by title and surname. */
  readonly introduced: Map<number, Spot[]>;
  /** Where someone else of that surname was named in full; by the surname's first key. */
  readonly strangers: Map<string, Spot[]>;
  /** Who holds an office that the article names without a name. */
  readonly holders: ReadonlySet<number>;
  /** As courtesy titles tell it: "Sir Keir Starmer", so that "Lady Starmer" is not he. */
  readonly sexes: Map<number, "male" | "female">;
  readonly taken: Set<number>;
  readonly candidates: Candidate[];
}

export function newCast(scene: Scene): Cast {
  return {
    introduced: new Map(),
    strangers: new Map(),
    holders: holdersNamed(scene),
    sexes: new Map(),
    taken: new Set(),
    candidates: [],
  };
}

/** Certain holders of the offices that the article names by a title of their own ("the Guatemalan president"). */
function holdersNamed(scene: Scene): Set<number> {
  const offices = new Set<number>();
  for (const hits of scene.officeEnds.values()) {
    const [hit] = hits;
    if (hit !== undefined && hits.length === 1 && hit.rule === "always" && extraHolds(scene, hit)) {
      offices.add(hit.entity);
    }
  }
  const holders = new Set<number>();
  for (const office of offices) {
    const holder = holderAt(scene.matcher, office, scene.day);
    if (holder !== undefined) holders.add(holder);
  }
  return holders;
}

export function isTaken(cast: Cast, hit: Pick<Hit, "block" | "first" | "last"> | undefined): boolean {
  if (hit === undefined) return true;
  for (let index = hit.first; index <= hit.last; index++) if (cast.taken.has(cellOf(hit.block, index))) return true;
  return false;
}

export function take(scene: Scene, cast: Cast, hit: Hit, confidence: number, evidence: string, title: NameTitle): void {
  for (let index = hit.first; index <= hit.last; index++) cast.taken.add(cellOf(hit.block, index));
  const sex = sexBefore(scene, hit);
  if (sex !== undefined) cast.sexes.set(hit.entity, sex);
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

/** The sex that a courtesy title before a name tells. */
export function sexBefore(scene: Scene, hit: Pick<Hit, "block" | "first">): "male" | "female" | undefined {
  const tokens = scene.blocks[hit.block]?.tokens;
  return tokens?.[hit.first]?.before === "space" ? courtesySex(tokens[hit.first - 1]?.key ?? "") : undefined;
}

export function introduce(cast: Cast, hit: Hit): void {
  const places = cast.introduced.get(hit.entity);
  const place = { block: hit.block, first: hit.first };
  if (places === undefined) cast.introduced.set(hit.entity, [place]);
  else places.push(place);
}

/** The office that the title beside a name means for this person. */
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
