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

/** One entry before and after a change; absent: there was or is none. */
export interface OwnStep {
  readonly id: string;
  readonly before?: OwnEntry;
  readonly after?: OwnEntry;
}

/** What is to stand in the place of the entry that does; undefined: none. */
export type OwnDecision = (known: OwnEntry | undefined) => OwnEntry | undefined;

/**
 * Decides about the entries of these ids as they stand at that moment, whoever else changes them, and stores what was decided, all
 * or nothing. Resolves to the entries that have become others.
 * @throws v.ValiError where an entry is not valid, DOMException where the store takes nothing.
 */
export async function decideOwn(
  store: OwnStore,
  decisions: ReadonlyMap<string, OwnDecision>,
): Promise<readonly OwnStep[]> {
  const transaction = store.transaction("entries", "readwrite", DURABLE);
  const ids = [...decisions.keys()];
  const known = await Promise.all(ids.map((id) => transaction.store.get(id)));
  // All is decided and proven before the first write: one that cannot even be made would leave those before it standing.
  const steps = ids.flatMap((id, index) => stepOf(id, known[index], decisions.get(id)));
  const writes = steps.map(({ id, after }) =>
    after === undefined ? transaction.store.delete(id) : transaction.store.put(after),
  );
  await Promise.all([...writes, transaction.done]);
  return steps;
}

function stepOf(id: string, stored: OwnEntry | undefined, decide: OwnDecision = (same) => same): readonly OwnStep[] {
  const before = v.is(ownEntrySchema, stored) ? stored : undefined;
  const decided = decide(before);
  if (decided === before) return [];
  const after = decided && v.parse(ownEntrySchema, decided);
  return [{ id, ...(before !== undefined && { before }), ...(after !== undefined && { after }) }];
}

/** Adds an entry, or replaces the one of that id; resolves and throws as `decideOwn`. */
export function saveOwn(store: OwnStore, entry: OwnEntry): Promise<readonly OwnStep[]> {
  return decideOwn(store, new Map([[entry.id, () => entry]]));
}

/**
 * As `saveOwn`, but only over the entry whose last change was at `began` (absent: over none): nothing is stored, and no step
 * told, where somebody has changed it since.
 */
export function replaceOwn(store: OwnStore, entry: OwnEntry, began?: string): Promise<readonly OwnStep[]> {
  return decideOwn(store, new Map([[entry.id, (known) => (known?.changed === began ? entry : known)]]));
}

/** Removes the entry of that id, if there is one; resolves as `decideOwn`. */
export function removeOwn(store: OwnStore, id: string): Promise<readonly OwnStep[]> {
  return decideOwn(store, new Map([[id, () => undefined]]));
}
