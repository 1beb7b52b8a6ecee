// Persons of the dataset: full names first, then titles with a surname, then what a bare surname means.
import { isTaken, newCast } from "./cast.ts";
import { takeFullName } from "./full-names.ts";
import type { Hit } from "./hits.ts";
import { compareSpots } from "./places-in-text.ts";
import { categoryOf, groupBySpan, type Candidate, type Scene } from "./scene.ts";
import { takeMisspelt } from "./misspelt-names.ts";
import { noteStranger, takeSurname } from "./surnames.ts";
import { introduceByTitle } from "./title-surnames.ts";

/** Every mention of a person of the dataset. */
export function findPeople(scene: Scene): Candidate[] {
  const hits = scene.hits.filter((hit) => categoryOf(hit.row) === "official");
  const groups = groupBySpan(hits);
  const cast = newCast(scene);
  const full = groups.filter((group) => group.some(isFull)).toSorted(longestFirst);
  for (const group of full) takeFullName(scene, cast, group.filter(isFull));
  takeMisspelt(scene, cast);
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
