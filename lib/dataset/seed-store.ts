// Fills the store with one edition, whole or not at all.
import { headOfficesOf, holdingsOf } from "./derive.ts";
import { indexDays } from "./event-reach.ts";
import type { EditionStamp } from "./fact-source.ts";
import { STORES, type Store } from "./store.ts";
import type { Edition } from "./types.ts";

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
  const people = edition.entities.filter((entity) => entity.kind === "person");
  const offices = edition.entities.filter((entity) => entity.kind === "office");
  const writes: Promise<unknown>[] = STORES.map((name) => transaction.objectStore(name).clear());
  const put = (write: Promise<unknown>): number => writes.push(write);
  for (const entity of edition.entities) put(transaction.objectStore("entities").put(entity));
  for (const [office, list] of holdingsOf(people, offices)) put(transaction.objectStore("holdings").put(list, office));
  for (const [agency, office] of headOfficesOf(offices)) put(transaction.objectStore("heads").put(office, agency));
  for (const event of edition.events) {
    put(transaction.objectStore("events").put(event));
    for (const day of indexDays(event)) {
      for (const entity of event.entities) {
        put(transaction.objectStore("eventDays").put(true, [entity, day, event.id]));
      }
    }
  }
  for (const series of edition.series) put(transaction.objectStore("series").put(series));
  put(transaction.objectStore("edition").put(matcher, "matcher"));
  put(transaction.objectStore("edition").put(stamp, "stamp"));
  await settled(writes, transaction.done);
}

/** All of them, so that no failure of a single write is left unhandled; the transaction's own failure says most. */
async function settled(writes: readonly Promise<unknown>[], done: Promise<void>): Promise<void> {
  const results = await Promise.allSettled([done, ...writes]);
  const failed = results.find((result) => result.status === "rejected");
  if (failed !== undefined) throw failed.reason;
}
