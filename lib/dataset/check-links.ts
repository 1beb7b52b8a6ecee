// Ids are unique and links lead to records of the right kind.
import type { Records } from "./compile.ts";
import type { Finding } from "./findings.ts";

type Link = readonly [field: string, id: string | undefined, targets: ReadonlySet<string>];

/** Doubled ids and links that lead nowhere. */
export function checkLinks(records: Records): Finding[] {
  return [...doubledIds(records), ...readersIds(records), ...deadLinks(records), ...headsOfAgencies(records)];
}

function doubledIds(records: Records): Finding[] {
  const { people, offices, agencies, terms, places, events, series, outlets } = records;
  const entities = [people, offices, agencies, terms, places].flat();
  return [entities, events, series, outlets].flatMap((group) => {
    const seen = new Set<string>();
    const twice = group.filter(({ id }) => seen.size === seen.add(id).size);
    return twice.map(({ id }) => ({
      check: "id",
      record: id,
      field: "id",
      problem: "is the id of another record too: give one of them another id, or merge them",
    }));
  });
}

/** Ids of the reader's own entities begin so: an id of ours must never meet one. */
const READERS_ID = /^own-/;

function readersIds({ people, offices, agencies, terms, places }: Records): Finding[] {
  return [people, offices, agencies, terms, places]
    .flat()
    .filter(({ id }) => READERS_ID.test(id))
    .map(({ id }) => ({
      check: "id",
      record: id,
      field: "id",
      problem: "begins with own-, as the ids of a reader's own entities do: choose another",
    }));
}

function deadLinks(records: Records): Finding[] {
  const offices = idsOf(records.offices);
  const agencies = idsOf(records.agencies);
  const all = new Set([
    ...offices,
    ...agencies,
    ...idsOf(records.people),
    ...idsOf(records.terms),
    ...idsOf(records.places),
  ]);
  return [
    ...dead(records.people, ({ tenures }) =>
      tenures.map(({ office }, index) => [`tenures.${index}.office`, office, offices]),
    ),
    ...dead(records.offices, ({ agency }) => [["agency", agency, agencies]]),
    ...dead(records.agencies, ({ parent }) => [["parent", parent, agencies]]),
    ...dead([...records.terms, ...records.places], ({ related }) => related.map((id) => ["related", id, all])),
    ...dead([...records.events, ...records.series], ({ entities }) => entities.map((id) => ["entities", id, all])),
  ];
}

function dead<T extends { readonly id: string }>(
  records: readonly T[],
  linksOf: (record: T) => readonly Link[],
): Finding[] {
  return records.flatMap((record) =>
    linksOf(record)
      .filter(([, id, targets]) => id !== undefined && !targets.has(id))
      .map(([field, id]) => ({
        check: "link",
        record: record.id,
        field,
        problem: `leads to ${String(id)}, which is no such record: correct the id or take the link out`,
      })),
  );
}

function headsOfAgencies({ offices }: Records): Finding[] {
  const heads = offices.filter((office) => office.heads === true);
  const taken = new Set<string>();
  return heads.flatMap(({ id, agency }) => {
    if (agency === undefined) return [finding(id, "heads no agency: name the agency, or take `heads` out")];
    if (taken.has(agency)) return [finding(id, `is the second head of ${agency}: only one office may head it`)];
    taken.add(agency);
    return [];
  });
}

function finding(record: string, problem: string): Finding {
  return { check: "head", record, field: "heads", problem };
}

function idsOf(records: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(records.map(({ id }) => id));
}
