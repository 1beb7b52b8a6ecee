// Reads facts from a seeded store, by key and index only: nothing is scanned.
import { eventsWithin, indexWindow, type Around } from "./event-reach.ts";
import type { EditionStamp, FactSource } from "./fact-source.ts";
import { StoreError } from "./store-problem.ts";
import type { Store } from "./store.ts";
import type { EventRecord } from "./event-types.ts";
import type { EntityId } from "./types.ts";

/** Facts of a seeded store. `stamp` is what `storedStamp` answered. Every read rejects where the store fails. */
export function storeSource(store: Store, stamp: EditionStamp): FactSource {
  return {
    stamp,
    async matcher() {
      const bytes = await store.get("edition", "matcher");
      if (!(bytes instanceof Uint8Array)) throw new StoreError("damaged", "The stored dataset has no matcher.");
      return bytes;
    },
    async entities(ids) {
      const { store: entities } = store.transaction("entities");
      const found = await Promise.all(Array.from(ids, (id) => entities.get(id)));
      return found.filter((entity) => entity !== undefined);
    },
    holdings: (offices) => readMany(offices, async (id) => store.get("holdings", id)),
    headOffices: (agencies) => readMany(agencies, async (id) => store.get("heads", id)),
    eventsAbout: (ids, around) => eventsAbout(store, ids, around),
    async seriesAbout(ids) {
      const { store: series } = store.transaction("series");
      const lists = await Promise.all(Array.from(ids, (id) => series.index("entities").getAll(id)));
      return [...new Map(lists.flat().map((record) => [record.id, record])).values()];
    },
  };
}

async function eventsAbout(store: Store, ids: Iterable<EntityId>, around?: Around): Promise<readonly EventRecord[]> {
  const transaction = store.transaction(["events", "eventDays"]);
  const days = transaction.objectStore("eventDays");
  const keys = await Promise.all(Array.from(ids, (id) => days.getAllKeys(daysOf(id, around))));
  const wanted = new Set(keys.flat().map(([, , event]) => event));
  const found = await Promise.all(Array.from(wanted, (id) => transaction.objectStore("events").get(id)));
  const events = found.filter((event) => event !== undefined);
  return around === undefined ? events : eventsWithin(events, around);
}

/** The keys of an entity's events; a key with fewer parts sorts before every longer one. */
function daysOf(id: EntityId, around?: Around): IDBKeyRange {
  const { first, last } = around === undefined ? { first: -Infinity, last: Infinity } : indexWindow(around);
  return IDBKeyRange.bound([id, first], [id, last, []]);
}

async function readMany<T>(
  ids: Iterable<EntityId>,
  read: (id: EntityId) => Promise<T | undefined>,
): Promise<ReadonlyMap<EntityId, T>> {
  const entries = await Promise.all(Array.from(ids, async (id) => [id, await read(id)] as const));
  return new Map(entries.flatMap(([id, value]) => (value === undefined ? [] : [[id, value] as const])));
}
