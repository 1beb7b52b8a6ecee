// The IndexedDB cache of an edition: its stores, how it is opened, and how a damaged one is thrown away.
import { deleteDB, openDB, type DBSchema, type IDBPDatabase } from "idb";
import type { EditionStamp } from "./fact-source.ts";
import { StoreError } from "./store-problem.ts";
import type { Holding } from "./edition-types.ts";
import type { EventRecord, Series } from "./event-types.ts";
import type { Entity, EntityId } from "./types.ts";

export const STORE_NAME = "waymark";

/** 1: events with two indexes, scanned for their dates. 2: `eventDays` orders the events of an entity by day. */
const DB_VERSION = 2;

export const STORES = ["entities", "holdings", "heads", "events", "eventDays", "series", "edition"] as const;

export interface Schema extends DBSchema {
  entities: { key: EntityId; value: Entity };
  holdings: { key: EntityId; value: readonly Holding[] };
  /** Head office by agency. */
  heads: { key: EntityId; value: EntityId };
  events: { key: string; value: EventRecord };
  /** Which events concern an entity, by day since 1970-01-01. The key says it all. IndexedDB has no compound multi-entry index. */
  eventDays: { key: [entity: EntityId, day: number, event: string]; value: true };
  series: { key: string; value: Series; indexes: { entities: EntityId } };
  edition: { key: "stamp" | "matcher"; value: EditionStamp | Uint8Array };
}

export type Store = IDBPDatabase<Schema>;

/**
 * Opens the cache, making its stores anew where they are missing or older: it is only a cache, and empty until it is
 * seeded. `onLost` is called when the browser closes it (damage, cleared data, a newer version elsewhere): open it again then.
 * @throws StoreError where another page holds an older version open or the stores are not as they should be, DOMException
 * where IndexedDB is not to be had (some private windows, damaged profiles).
 */
export async function openStore(onLost: () => void, name: string = STORE_NAME): Promise<Store> {
  const { promise: blocked, reject: block } = Promise.withResolvers<never>();
  const opening = openDB<Schema>(name, DB_VERSION, {
    upgrade: makeStores,
    blocked: () => block(new StoreError("blocked", "Another page holds an older version of the store open.")),
    blocking(_current, _blocked, event) {
      if (event.target instanceof IDBDatabase) event.target.close();
      onLost();
    },
    terminated: onLost,
  });
  const store = await Promise.race([opening, blocked]).catch((error: unknown) => {
    // It may still open later: nobody waits for it then.
    opening.then((late) => late.close()).catch(() => undefined);
    throw error;
  });
  if (STORES.every((part) => store.objectStoreNames.contains(part))) return store;
  store.close();
  throw new StoreError("damaged", "Parts of the store are missing.");
}

function makeStores(db: Store): void {
  // A copy: the list is live and shrinks under the loop.
  for (const name of Array.from(db.objectStoreNames)) db.deleteObjectStore(name);
  db.createObjectStore("entities", { keyPath: "id" });
  db.createObjectStore("holdings");
  db.createObjectStore("heads");
  db.createObjectStore("events", { keyPath: "id" });
  db.createObjectStore("eventDays");
  db.createObjectStore("series", { keyPath: "id" }).createIndex("entities", "entities", { multiEntry: true });
  db.createObjectStore("edition");
}

/**
 * Throws the cache away; the next `openStore` makes a new one.
 * @throws StoreError where another page keeps it open, DOMException where the browser cannot.
 */
export function deleteStore(name: string = STORE_NAME): Promise<void> {
  const { promise: blocked, reject: block } = Promise.withResolvers<never>();
  const deleting = deleteDB(name, {
    blocked: () => block(new StoreError("blocked", "Another page keeps the damaged store open.")),
  });
  return Promise.race([deleting, blocked]);
}
