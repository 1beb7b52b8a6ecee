// Fills the store with one edition, whole or not at all.
import type { IDBPTransaction } from "idb";
import { headOfficesOf, holdingsOf } from "./derive.ts";
import { indexDays } from "./event-reach.ts";
import type { EditionStamp } from "./fact-source.ts";
import { STORES, type Schema, type Store } from "./store.ts";
import type { Edition } from "./edition-types.ts";

/** The stamp of the edition in the store; undefined where none was seeded whole. */
export async function storedStamp(store: Store): Promise<EditionStamp | undefined> {
  const stamp = await store.get("edition", "stamp");
  return stamp === undefined || stamp instanceof Uint8Array ? undefined : stamp;
}

/**
 * Replaces whatever the store holds by `edition`, in one transaction: a worker killed at any moment leaves the old edition
 * or the new one, never a mixture. `relaxed`: what a power cut loses is seeded again.
 * @throws DOMException (QuotaExceededError where the browser gives no space); the store is then as it was.
 */
export async function seedStore(
  store: Store,
  edition: Edition,
  matcher: Uint8Array,
  stamp: EditionStamp,
): Promise<void> {
  const transaction = store.transaction(STORES, "readwrite", { durability: "relaxed" });
  const writes: Promise<unknown>[] = [];
  const failures: unknown[] = [];
  try {
    for (const write of writesOf(transaction, edition, matcher, stamp)) writes.push(write);
  } catch (error) {
    // The transaction is over, or the browser refuses a value: without the stamp nothing of it may stay.
    failures.push(error);
    abort(transaction);
  }
  // All of them, so that no failure of a single write is left unhandled.
  for (const result of await Promise.allSettled([transaction.done, ...writes])) {
    if (result.status === "rejected") failures.push(result.reason);
  }
  if (failures.length > 0) throw failures[0];
}

type Transaction = IDBPTransaction<Schema, typeof STORES, "readwrite">;

function* writesOf(
  transaction: Transaction,
  edition: Edition,
  matcher: Uint8Array,
  stamp: EditionStamp,
): Generator<Promise<unknown>> {
  const people = edition.entities.filter((entity) => entity.kind === "person");
  const offices = edition.entities.filter((entity) => entity.kind === "office");
  for (const name of STORES) yield transaction.objectStore(name).clear();
  for (const entity of edition.entities) yield transaction.objectStore("entities").put(entity);
  for (const [office, list] of holdingsOf(people, offices)) yield transaction.objectStore("holdings").put(list, office);
  for (const [agency, office] of headOfficesOf(offices)) yield transaction.objectStore("heads").put(office, agency);
  for (const event of edition.events) {
    yield transaction.objectStore("events").put(event);
    for (const day of indexDays(event)) {
      for (const entity of event.entities) {
        yield transaction.objectStore("eventDays").put(true, [entity, day, event.id]);
      }
    }
  }
  for (const series of edition.series) yield transaction.objectStore("series").put(series);
  yield transaction.objectStore("edition").put(matcher, "matcher");
  yield transaction.objectStore("edition").put(stamp, "stamp");
}

/** An aborted transaction cannot be aborted again, and does not say that it is. */
function abort(transaction: Transaction): void {
  try {
    transaction.abort();
  } catch {
    // It was over already.
  }
}
