// The packaged edition held in memory: what answers when IndexedDB does not.
import { headOfficesOf, holdingsOf } from "./derive.ts";
import { eventsWithin } from "./event-reach.ts";
import { stampOf, type FactSource } from "./fact-source.ts";
import type { Edition } from "./edition-types.ts";
import type { EntityId } from "./types.ts";

/** Reads facts straight from an edition. Also what the command line and tests use. */
export function memorySource(edition: Edition, matcher: Uint8Array): FactSource {
  const byId = new Map(edition.entities.map((entity) => [entity.id, entity]));
  const offices = edition.entities.filter((entity) => entity.kind === "office");
  const holdings = holdingsOf(
    edition.entities.filter((entity) => entity.kind === "person"),
    offices,
  );
  const heads = headOfficesOf(offices);
  return {
    stamp: stampOf(edition),
    matcher: () => Promise.resolve(matcher),
    entities: (ids) => Promise.resolve(Array.from(ids, (id) => byId.get(id)).filter((entity) => entity !== undefined)),
    holdings: (ids) => Promise.resolve(pick(holdings, ids)),
    headOffices: (ids) => Promise.resolve(pick(heads, ids)),
    eventsAbout: (ids, around) => {
      const events = concerning(edition.events, ids);
      return Promise.resolve(around === undefined ? events : eventsWithin(events, around));
    },
    seriesAbout: (ids) => Promise.resolve(concerning(edition.series, ids)),
  };
}

function pick<T>(map: ReadonlyMap<EntityId, T>, ids: Iterable<EntityId>): ReadonlyMap<EntityId, T> {
  const picked = new Map<EntityId, T>();
  for (const id of ids) {
    const value = map.get(id);
    if (value !== undefined) picked.set(id, value);
  }
  return picked;
}

function concerning<T extends { readonly entities: readonly EntityId[] }>(
  records: readonly T[],
  ids: Iterable<EntityId>,
): readonly T[] {
  const wanted = new Set(ids);
  return records.filter((record) => record.entities.some((id) => wanted.has(id)));
}
