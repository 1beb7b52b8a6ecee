// Which of the offices of one title an article means: that of the holder whom it names.
import { formerHolders, tenureOn } from "./holders.ts";
import type { NamedPeople } from "./offices.ts";
import type { Scene } from "./scene.ts";
import type { TitlePhrase } from "./title-phrases.ts";

/**
 * The office whose holder the article names: nearest before the title; else the one that the article's leading country
 * has, if it names no other holder of the class at all.
 */
export function officeOfNamedHolder(
  scene: Scene,
  phrase: TitlePhrase,
  people: NamedPeople,
  offices: readonly number[],
): number | undefined {
  if (phrase.region !== undefined) return undefined;
  const held = distances(scene, phrase, people, offices);
  const before = [...held].filter(([, distance]) => distance < Infinity);
  const [only] = before;
  if (only !== undefined && before.length === 1) return only[0];
  if (held.size === 1) return [...held.keys()][0];
  const country = scene.focus.country;
  const home = country === undefined ? [] : offices.filter((index) => scene.matcher.entities[index]?.j === country);
  if (held.size === 0) return home.length === 1 && !phrase.former ? home[0] : undefined;
  const [first, second] = before.toSorted(([, left], [, right]) => left - right);
  if (first === undefined || second === undefined || first[1] === second[1]) return undefined;
  return home.includes(first[0]) ? first[0] : undefined;
}

/** For each office whose holder is named: how far back the nearest naming stands, Infinity where only after the title. */
function distances(
  scene: Scene,
  phrase: TitlePhrase,
  people: NamedPeople,
  offices: readonly number[],
): Map<number, number> {
  const held = new Map<number, number>();
  for (const [person, office] of namedHolders(scene, phrase, people, offices)) {
    held.set(office, Math.min(held.get(office) ?? Infinity, people.distanceBack(person, phrase)));
  }
  return held;
}

type Held = readonly [person: number, office: number];

const cache = new WeakMap<NamedPeople, Map<string, readonly Held[]>>();

/** Holders, or former holders, whom the article names, each with the office. The same for all titles of a class. */
function namedHolders(
  scene: Scene,
  { titleClass, former }: TitlePhrase,
  people: NamedPeople,
  offices: readonly number[],
): readonly Held[] {
  const known = cache.get(people) ?? new Map<string, readonly Held[]>();
  cache.set(people, known);
  const key = `${titleClass} ${former}`;
  const found =
    known.get(key) ??
    [...people.entities].flatMap((person): Held[] => {
      const office = offices.find((index) => holdsOn(scene, person, index, former));
      return office === undefined ? [] : [[person, office]];
    });
  known.set(key, found);
  return found;
}

function holdsOn(scene: Scene, person: number, office: number, former: boolean): boolean {
  const day = scene.day;
  if (day === undefined) return false;
  if (former) return formerHolders(scene.matcher, office, day).includes(person);
  return (scene.matcher.entities[person]?.t ?? []).some(
    (tenure) => tenure[0] === office && tenureOn(tenure, day) !== "no",
  );
}
