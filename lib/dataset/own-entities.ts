// The reader's own entries live in a database of their own, so that no seed, upgrade or repair of the dataset can touch them. They
// exist nowhere else: writes are flushed to the disk before they count as done.
import { openDB, type DBSchema, type IDBPDatabase } from "idb";
import * as v from "valibot";
import { ownEntrySchema, type OwnEntry } from "./own-entries.ts";

interface Schema extends DBSchema {
  entries: { key: string; value: OwnEntry };
}

export type OwnStore = IDBPDatabase<Schema>;

export const OWN_STORE_NAME = "waymark-own";
const DB_VERSION = 1;
const DURABLE = { durability: "strict" } as const;

/**
 * Opens the reader's own entries. `onLost` is called when the browser closes the database: open it again then.
 * @throws DOMException where IndexedDB is not to be had; nothing is ever deleted for that.
 */
export function openOwn(onLost: () => void, name: string = OWN_STORE_NAME): Promise<OwnStore> {
  return openDB<Schema>(name, DB_VERSION, {
    upgrade(db, oldVersion) {
      if (oldVersion < 1) db.createObjectStore("entries", { keyPath: "id" });
    },
    blocking(_current, _blocked, event) {
      if (event.target instanceof IDBDatabase) event.target.close();
      onLost();
    },
    terminated: onLost,
  });
}

/** Every entry, newest first. What is stored and cannot be read is left where it is, and left out. */
export async function listOwn(store: OwnStore): Promise<readonly OwnEntry[]> {
  const stored = await store.getAll("entries");
  return stored.filter((entry) => v.is(ownEntrySchema, entry)).toSorted((a, b) => (a.changed < b.changed ? 1 : -1));
}

/**
 * Adds an entry, or replaces the one of that id. Also undoes a removal: give back what `removeOwn` returned.
 * @throws v.ValiError where the entry is not valid, DOMException where the store takes nothing.
 */
export async function saveOwn(store: OwnStore, entry: OwnEntry): Promise<void> {
  await saveAllOwn(store, [entry]);
}

/** As `saveOwn`, all or none. */
export async function saveAllOwn(store: OwnStore, entries: readonly OwnEntry[]): Promise<void> {
  await applyOwn(store, { put: entries, remove: [] });
}

/** What stands after a change, and the ids of what does no longer. */
export interface OwnChange {
  readonly put: readonly OwnEntry[];
  readonly remove: readonly string[];
}

/**
 * Puts and removes, all or nothing.
 * @throws as `saveOwn`.
 */
export async function applyOwn(store: OwnStore, { put, remove }: OwnChange): Promise<void> {
  // All is proven before the first request: one that cannot even be made would leave those before it standing.
  const proven = put.map((entry) => v.parse(ownEntrySchema, entry));
  const ids = v.parse(v.array(v.string()), remove);
  const transaction = store.transaction("entries", "readwrite", DURABLE);
  const puts = proven.map((entry) => transaction.store.put(entry));
  await Promise.all([...puts, ...ids.map((id) => transaction.store.delete(id)), transaction.done]);
}

/** Removes an entry and returns it, for undo; undefined where there is none of that id. */
export async function removeOwn(store: OwnStore, id: string): Promise<OwnEntry | undefined> {
  const transaction = store.transaction("entries", "readwrite", DURABLE);
  const [entry] = await Promise.all([transaction.store.get(id), transaction.store.delete(id), transaction.done]);
  return entry;
}
