// Who held which office when, asked of the matcher's tenure rows.
import type { TenureRow } from "./artefact.ts";
import { within } from "./dates.ts";
import type { Matcher } from "./load-matcher.ts";

/** The one person who held a single-seat office on that day, where the dataset leaves no doubt. */
export function holderAt(matcher: Matcher, office: number, day: string | undefined): number | undefined {
  if (day === undefined || matcher.entities[office]?.one !== 1) return undefined;
  const sure = new Set<number>();
  const maybe = new Set<number>();
  for (const person of matcher.holders.get(office) ?? []) {
    for (const tenure of matcher.entities[person]?.t ?? []) {
      if (tenure[0] !== office) continue;
      const certainty = tenureOn(tenure, day);
      if (certainty === "certain") sure.add(person);
      else if (certainty === "possible") maybe.add(person);
    }
  }
  return only(sure) ?? (sure.size === 0 ? only(maybe) : undefined);
}

/** The holder on that day where he or she had come in not long before: "the new secretary" may be one to come. */
export function newHolderAt(matcher: Matcher, office: number, day: string | undefined): number | undefined {
  const holder = holderAt(matcher, office, day);
  if (holder === undefined || day === undefined) return undefined;
  const began = matcher.entities[holder]?.t?.some(([held, from]) => held === office && isRecent(from, day));
  return began === true ? holder : undefined;
}

/** Within so many days before. A start of which only year or month is known counts from its beginning. */
const NEW_FOR = 200;

function isRecent(from: string, day: string): boolean {
  if (from === "") return false;
  const start = Date.parse(from.length === 4 ? `${from}-01-01` : from.length === 7 ? `${from}-01` : from);
  const days = (Date.parse(day) - start) / 86_400_000;
  return days >= 0 && days <= NEW_FOR;
}

/**
 * The one person who held an office during another's tenures: on the day itself where it lies within them, else the only
 * one who ever did then. Changes of the same day do not count as an overlap.
 */
export function holderWithin(
  matcher: Matcher,
  office: number,
  reign: readonly TenureRow[],
  day: string | undefined,
): number | undefined {
  if (day === undefined || reign.some((tenure) => tenureOn(tenure, day) !== "no")) {
    return holderAt(matcher, office, day);
  }
  const served = (matcher.holders.get(office) ?? []).filter((person) =>
    matcher.entities[person]?.t?.some(
      (tenure) => tenure[0] === office && tenure[3] === 0 && reign.some((other) => overlaps(tenure, other)),
    ),
  );
  return only(new Set(served));
}

function overlaps([, from, to]: TenureRow, [, otherFrom, otherTo]: TenureRow): boolean {
  return (otherTo === "" || from < otherTo) && (to === "" || to > otherFrom) && from >= otherFrom;
}

/** Everyone who had held an office by that day and did not hold it then. */
export function formerHolders(matcher: Matcher, office: number, day: string): number[] {
  return (matcher.holders.get(office) ?? []).filter((person) => {
    const tenures = matcher.entities[person]?.t?.filter(([held, from]) => held === office && from <= day) ?? [];
    return tenures.length > 0 && tenures.every(([, , to]) => to !== "" && to <= day);
  });
}

export function tenureOn(tenure: TenureRow, day: string): "certain" | "possible" | "no" {
  const [, from, to] = tenure;
  return within(day, from === "" ? undefined : from, to === "" ? undefined : to);
}

/** Tenures of a person in offices of a title class. */
export function tenuresOfClass(matcher: Matcher, person: number, title: string): TenureRow[] {
  return (matcher.entities[person]?.t ?? []).filter(
    ([office]) => matcher.entities[office]?.k?.includes(title) === true,
  );
}

/** Whether a person was in any office, or had been, or would be within some years (candidates), on that day. */
export function isPublicOn(
  matcher: Matcher,
  person: number,
  day: string | undefined,
  yearsAhead = CANDIDATE_YEARS,
): boolean {
  const tenures = matcher.entities[person]?.t ?? [];
  if (day === undefined || tenures.length === 0) return true;
  const limit = String(Number(day.slice(0, 4)) + yearsAhead);
  return tenures.some(([, from]) => from === "" || from.slice(0, 4) <= limit);
}

const CANDIDATE_YEARS = 3;

function only(persons: ReadonlySet<number>): number | undefined {
  if (persons.size !== 1) return undefined;
  const [first] = persons;
  return first;
}
