// Gets the dataset ready for a background that may just have been born: seeds IndexedDB when the packaged edition is another
// one, and falls back to the packaged files in memory when IndexedDB cannot be used.
import type { EditionStamp, FactSource } from "./fact-source.ts";
import { memorySource } from "./memory-source.ts";
import { openStore, seedStore, storedStamp, storeSource, type Store } from "./store.ts";
import type { Edition } from "./types.ts";

/** The files that the extension was shipped with. */
export interface PackagedEdition {
  stamp(): Promise<EditionStamp>;
  edition(): Promise<Edition>;
  matcher(): Promise<Uint8Array>;
}

export interface Dataset {
  readonly source: FactSource;
  /** Where facts are read from. `memory` is the fallback, with the reason in `problem`. */
  readonly home: "indexeddb" | "memory";
  readonly problem?: string;
}

/**
 * The dataset, seeded if need be. `onLost` is called when the store closes under us; open the dataset anew then.
 * @throws only where the packaged files themselves cannot be read.
 */
export async function openDataset(packaged: PackagedEdition, onLost: () => void, name?: string): Promise<Dataset> {
  const stamp = await packaged.stamp();
  try {
    const store = await openStore(onLost, name);
    const source = await seeded(store, stamp, packaged);
    return { source, home: "indexeddb" };
  } catch (error) {
    const source = memorySource(await packaged.edition(), await packaged.matcher());
    return { source, home: "memory", problem: error instanceof Error ? error.message : String(error) };
  }
}

async function seeded(store: Store, stamp: EditionStamp, packaged: PackagedEdition): Promise<FactSource> {
  const stored = await storedStamp(store);
  if (stored?.hash === stamp.hash) return storeSource(store, stored);
  const [edition, matcher] = await Promise.all([packaged.edition(), packaged.matcher()]);
  await seedStore(store, edition, matcher);
  return storeSource(store, stamp);
}
