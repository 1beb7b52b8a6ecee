// Puts an edition that the reader loaded from a file into the store, and goes back to the packaged one.
import { countEdition } from "./edition-counts.ts";
import type { LoadedEdition } from "./edition-file.ts";
import { stampOf, type EditionStamp } from "./fact-source.ts";
import { sha256 } from "./hash.ts";
import type { PackagedEdition } from "./open-dataset.ts";
import { seedStore } from "./seed-store.ts";
import { openStore, type Store } from "./store.ts";

/**
 * Installs a loaded edition in one transaction; the background must open the dataset anew afterwards. It stays until the
 * reader goes back or the extension comes with a newer one.
 * @throws StoreError or DOMException where the store takes nothing (see `problemOf`); what was there is still there.
 */
export function installEdition({ edition, matcher, signed }: LoadedEdition, name?: string): Promise<EditionStamp> {
  return withStore(name, async (store) => {
    const stamp = {
      ...stampOf(edition, await sha256(matcher)),
      counts: countEdition(edition),
      origin: signed ? "signed-file" : "unsigned-file",
    } as const;
    await seedStore(store, edition, matcher, stamp);
    return stamp;
  });
}

/**
 * Puts the packaged edition back, in one transaction; the background must open the dataset anew afterwards.
 * @throws as `installEdition` does.
 */
export async function returnToPackaged(packaged: PackagedEdition, name?: string): Promise<EditionStamp> {
  const [stamp, edition, matcher] = await Promise.all([packaged.stamp(), packaged.edition(), packaged.matcher()]);
  return withStore(name, async (store) => {
    await seedStore(store, edition, matcher, stamp);
    return stamp;
  });
}

async function withStore<T>(name: string | undefined, work: (store: Store) => Promise<T>): Promise<T> {
  const store = await openStore(() => undefined, name);
  try {
    return await work(store);
  } finally {
    store.close();
  }
}
