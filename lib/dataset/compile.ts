// Records to edition: what is packaged with the extension. Pure, apart from WebCrypto's hash.
import { sha256 } from "./hash.ts";
import type { Edition } from "./edition-types.ts";
import type { EventRecord, Series } from "./event-types.ts";
import type { Outlet } from "./outlet-types.ts";
import type { Agency, Entity, Office, PartialDate, Person, Place, Term } from "./types.ts";

/** All editorial records, proven. */
export interface Records {
  readonly people: readonly Person[];
  readonly offices: readonly Office[];
  readonly agencies: readonly Agency[];
  readonly terms: readonly Term[];
  readonly places: readonly Place[];
  readonly events: readonly EventRecord[];
  readonly series: readonly Series[];
  readonly outlets: readonly Outlet[];
}

/** The three lists of an edition, proven or not. */
type Content = Readonly<Record<"entities" | "events" | "series", unknown>>;

/**
 * The edition of these records. The same records in any order give the same hash.
 * @throws RangeError where no record carries a day of verification, which would leave the edition without a date.
 */
export async function compileEdition(records: Records): Promise<Edition> {
  const { people, offices, agencies, terms, places } = records;
  const content = {
    entities: byId<Entity>([...people, ...offices, ...agencies, ...terms, ...places]),
    events: byId(records.events),
    series: byId(records.series),
  };
  const date = newestVerified(content.entities);
  if (date === undefined) throw new RangeError("Nothing in these records was ever verified");
  return { hash: await hashOfContent(content), date, ...content };
}

/** SHA-256 of an edition's records as they are written, hex: what its `hash` must be. */
export function hashOfContent({ entities, events, series }: Content): Promise<string> {
  return sha256(JSON.stringify({ entities, events, series }));
}

/** The packaged file. */
export function encodeEdition(edition: Edition): string {
  return JSON.stringify(edition);
}

/** The newest day on which a record, tenure or history item was verified; undefined where none was. */
export function newestVerified(entities: readonly Entity[]): PartialDate | undefined {
  let newest: PartialDate | undefined;
  for (const entity of entities) {
    for (const { verified } of [entity, ...evidenceOf(entity)]) {
      if (verified !== undefined && (newest === undefined || verified > newest)) newest = verified;
    }
  }
  return newest;
}

/** The dated facts of an entity that carry evidence of their own. */
function evidenceOf(entity: Entity): readonly { readonly verified?: PartialDate }[] {
  if (entity.kind === "person") return entity.tenures;
  return entity.kind === "term" || entity.kind === "place" ? entity.history : [];
}

function byId<T extends { readonly id: string }>(records: readonly T[]): readonly T[] {
  return records.toSorted((a, b) => (a.id < b.id ? -1 : Number(a.id > b.id)));
}
