// What the records imply and never store twice: who held an office, and which office heads an agency.
import type { Holding } from "./edition-types.ts";
import type { EntityId, Office, Person } from "./types.ts";

/** Holders of every single-seat office, oldest first; a holder without a known start comes first. */
export function holdingsOf(
  people: readonly Person[],
  offices: readonly Office[],
): ReadonlyMap<EntityId, readonly Holding[]> {
  const single = new Set(offices.filter((office) => office.seats === "one").map((office) => office.id));
  const holdings = new Map<EntityId, Holding[]>();
  for (const person of people) {
    for (const tenure of person.tenures) {
      if (!single.has(tenure.office)) continue;
      const list = holdings.get(tenure.office) ?? [];
      const cited = person.sources.find(({ url }) => url === tenure.source);
      const feminine = person.es?.feminine;
      list.push({
        ...tenure,
        person: person.id,
        personName: person.name,
        ...(feminine && { feminine }),
        ...(cited && { cited }),
      });
      holdings.set(tenure.office, list);
    }
  }
  for (const list of holdings.values()) list.sort((a, b) => compareText(a.from ?? "", b.from ?? ""));
  return holdings;
}

/** The office that heads each agency. */
export function headOfficesOf(offices: readonly Office[]): ReadonlyMap<EntityId, EntityId> {
  const heads = new Map<EntityId, EntityId>();
  for (const office of offices) {
    if (office.heads === true && office.agency !== undefined) heads.set(office.agency, office.id);
  }
  return heads;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
