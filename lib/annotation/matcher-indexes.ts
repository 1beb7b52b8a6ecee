// Two maps over the matcher's entities that resolution asks again and again.
import type { EntityRow } from "./artefact.ts";
import { isHeadClass } from "./titles.ts";

/** Persons who ever held an office, by the office. */
export function holdersOf(entities: readonly EntityRow[]): Map<number, number[]> {
  const holders = new Map<number, number[]>();
  entities.forEach((entity, person) => {
    for (const office of new Set(entity.t?.map(([held]) => held))) {
      const list = holders.get(office);
      if (list === undefined) holders.set(office, [person]);
      else list.push(person);
    }
  });
  return holders;
}

/** Single-seat offices by title class; of heads' classes only the heads. */
export function officesByClass(entities: readonly EntityRow[]): Map<string, number[]> {
  const offices = new Map<string, number[]>();
  entities.forEach((entity, index) => {
    if (entity.one !== 1) return;
    for (const title of entity.k ?? []) {
      if (isHeadClass(title) && entity.head !== 1) continue;
      offices.set(title, [...(offices.get(title) ?? []), index]);
    }
  });
  return offices;
}
