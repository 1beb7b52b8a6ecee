// The IndexedDB cache of the packaged edition: one transaction seeds it, indexes answer the questions that cards ask.
import { openDB, type DBSchema, type IDBPDatabase } from "idb";
import { holdingsOf, headOfficesOf } from "./derive.ts";
import { stampOf, type EditionStamp, type FactSource } from "./fact-source.ts";
import type { Edition, Entity, EntityId, EventRecord, Holding, Series } from "./types.ts";

const DB_VERSION = 1;
const STORES = ["entities", "holdings", "heads", "events", "series", "edition"] as const;

interface Schema extends DBSchema {
  entities: { key: EntityId; value: Entity };
  holdings: { key: EntityId; value: readonly Holding[] };
  /** Head office by agency. */
  heads: { key: EntityId; value: EntityId };
  events: { key: string; value: EventRecord; indexes: { date: string; entities: EntityId } };
  series: { key: string; value: Series; indexes: { entities: EntityId } };
  edition: { key: "stamp" | "matcher"; value: EditionStamp | Uint8Array };
}

export type Store = IDBPDatabase<Schema>;

/**
 * Opens the cache, making its stores where they are missing. `onLost` is called when the browser closes it (damage,
 * cleared data, a newer version elsewhere): open it again then.
 * @throws DOMException where IndexedDB is not to be had (some private windows, damaged profiles).
 */
export function openStore(onLost: () => void, name = "waymark"): Promise<Store> {
  return openDB<Schema>(name, DB_VERSION, {
    upgrade(db) {
      db.createObjectStore("entities", { keyPath: "id" });
      db.createObjectStore("holdings");
      db.createObjectStore("heads");
      const events = db.createObjectStore("events", { keyPath: "id" });
      events.createIndex("date", "date");
      events.createIndex("entities", "entities", { multiEntry: true });
      db.createObjectStore("series", { keyPath: "id" }).createIndex("entities", "entities", { multiEntry: true });
      db.createObjectStore("edition");
    },
    blocking(_current, _blocked, event) {
      if (event.target instanceof IDBDatabase) event.target.close();
      onLost();
    },
    terminated: onLost,
  });
}

/** The stamp of the edition in the store; undefined where none was seeded whole. */
export async function storedStamp(store: Store): Promise<EditionStamp | undefined> {
  const stamp = await store.get("edition", "stamp");
  return stamp === undefined || stamp instanceof Uint8Array ? undefined : stamp;
}

/**
 * Replaces whatever the store holds by `edition`, in one transaction: a worker killed at any moment leaves the old edition
 * or the new one, never a mixture.
 */
export async function seedStore(store: Store, edition: Edition, matcher: Uint8Array): Promise<void> {
  const transaction = store.transaction(STORES, "readwrite", { durability: "relaxed" });
  const people = edition.entities.filter((entity) => entity.kind === "person");
  const offices = edition.entities.filter((entity) => entity.kind === "office");
  const writes: Promise<unknown>[] = STORES.map((name) => transaction.objectStore(name).clear());
  const put = (write: Promise<unknown>): number => writes.push(write);
  for (const entity of edition.entities) put(transaction.objectStore("entities").put(entity));
  for (const [office, list] of holdingsOf(people, offices)) put(transaction.objectStore("holdings").put(list, office));
  for (const [agency, office] of headOfficesOf(offices)) put(transaction.objectStore("heads").put(office, agency));
  for (const event of edition.events) put(transaction.objectStore("events").put(event));
  for (const series of edition.series) put(transaction.objectStore("series").put(series));
  put(transaction.objectStore("edition").put(matcher, "matcher"));
  put(transaction.objectStore("edition").put(stampOf(edition), "stamp"));
  await Promise.all([...writes, transaction.done]);
}

/** Reads facts from a seeded store. `stamp` is what `storedStamp` answered. */
export function storeSource(store: Store, stamp: EditionStamp): FactSource {
  return {
    stamp,
    async matcher() {
      const bytes = await store.get("edition", "matcher");
      if (!(bytes instanceof Uint8Array)) throw new Error("The stored dataset has no matcher: seed it again.");
      return bytes;
    },
    async entities(ids) {
      const { store: entities } = store.transaction("entities");
      const found = await Promise.all(Array.from(ids, (id) => entities.get(id)));
      return found.filter((entity) => entity !== undefined);
    },
    holdings: (offices) => readMany(offices, async (id) => store.get("holdings", id)),
    headOffices: (agencies) => readMany(agencies, async (id) => store.get("heads", id)),
    async eventsAbout(ids) {
      const { store: events } = store.transaction("events");
      return uniqueById(await Promise.all(Array.from(ids, (id) => events.index("entities").getAll(id))));
    },
    async seriesAbout(ids) {
      const { store: series } = store.transaction("series");
      return uniqueById(await Promise.all(Array.from(ids, (id) => series.index("entities").getAll(id))));
    },
  };
}

async function readMany<T>(
  ids: Iterable<EntityId>,
  read: (id: EntityId) => Promise<T | undefined>,
): Promise<ReadonlyMap<EntityId, T>> {
  const found = new Map<EntityId, T>();
  await Promise.all(
    Array.from(ids, async (id) => {
      const value = await read(id);
      if (value !== undefined) found.set(id, value);
    }),
  );
  return found;
}

function uniqueById<T extends { readonly id: string }>(lists: readonly (readonly T[])[]): readonly T[] {
  return [...new Map(lists.flat().map((record) => [record.id, record])).values()];
}
