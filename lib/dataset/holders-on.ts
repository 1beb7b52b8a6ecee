// Who held an office on a day, straight from the tenures.
import { firstDay, lastDay } from "./partial-dates.ts";
import type { EntityId, Person, Tenure } from "./types.ts";

export interface HolderOn {
  readonly person: Person;
  readonly tenure: Tenure;
  /** False where the precision of the dates leaves it open whether the tenure covers the day. */
  readonly certain: boolean;
}

/**
 * The holders of an office on the day `day` (`YYYY-MM-DD`), certain ones first. A tenure covers its first day and not
 * its last; one whose start is unknown never covers a day for certain.
 */
export function holdersOn(people: readonly Person[], office: EntityId, day: string): readonly HolderOn[] {
  const holders = people.flatMap((person) =>
    person.tenures
      .filter((tenure) => tenure.office === office && mayCover(tenure, day))
      .map((tenure) => ({ person, tenure, certain: covers(tenure, day) })),
  );
  return holders.toSorted((a, b) => Number(b.certain) - Number(a.certain));
}

function mayCover({ from, to }: Tenure, day: string): boolean {
  return (from === undefined || firstDay(from) <= day) && (to === undefined || day <= lastDay(to)) && day !== to;
}

function covers({ from, to }: Tenure, day: string): boolean {
  return from !== undefined && lastDay(from) <= day && (to === undefined || day < firstDay(to));
}
