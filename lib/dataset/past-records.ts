// Records as they stood in the past, by today's schema: what it has learnt since is no change of a fact.
import type { Records } from "./compile.ts";
import { idOf, parseRecords, type RecordsFile } from "./load-records.ts";

type Raw = Readonly<Record<string, unknown>>;

/**
 * Proves records of the past. A field that the schema has come to ask for is taken from the record of today, one that it has given up
 * is left out. `unread`: ids of the records that still break it.
 */
export function parsePast(
  then: readonly RecordsFile[],
  now: readonly RecordsFile[],
): { readonly records: Records; readonly unread: ReadonlySet<string> } {
  const today = new Map(now.flatMap(({ folder, records }) => records.map((raw) => [`${folder} ${idOf(raw)}`, raw])));
  const faults = Map.groupBy(parseRecords(then).complaints, ({ file, record }) => `${file} ${record}`);
  const adapted = then.map((file) => ({
    ...file,
    records: file.records.map((raw) => {
      const fields = faults.get(`${file.name} ${idOf(raw)}`)?.map(({ field }) => field ?? "") ?? [];
      const known = today.get(`${file.folder} ${idOf(raw)}`);
      return isRaw(raw) && isRaw(known) ? adapt(raw, known, fields) : raw;
    }),
  }));
  const { records, complaints } = parseRecords(adapted);
  return { records, unread: new Set(complaints.map(({ record }) => record ?? "")) };
}

/** Only whole fields that one of the two lacks: a value that was another then stays what it was. */
function adapt(then: Raw, now: Raw, fields: readonly string[]): Raw {
  const lacked = fields.filter((field) => !Object.hasOwn(then, field) && Object.hasOwn(now, field));
  const givenUp = new Set(fields.filter((field) => !Object.hasOwn(now, field)));
  const kept = Object.entries(then).filter(([field]) => !givenUp.has(field));
  return Object.fromEntries([...kept, ...lacked.map((field) => [field, now[field]] as const)]);
}

function isRaw(value: unknown): value is Raw {
  return typeof value === "object" && value !== null;
}
