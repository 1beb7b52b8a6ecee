// Gets the dataset ready for a background that may just have been born: seeds IndexedDB when the packaged edition is another
// one, throws a damaged store away and makes it anew, and answers from the packaged files in memory where that fails.
import type { EditionStamp, FactSource } from "./fact-source.ts";
import { fallbackSource } from "./fallback-source.ts";
import { memorySource } from "./memory-source.ts";
import { seedStore, storedStamp } from "./seed-store.ts";
import { problemOf, type StoreProblem } from "./store-problem.ts";
import { storeSource } from "./store-source.ts";
import { deleteStore, openStore, type Store } from "./store.ts";
import type { Edition } from "./edition-types.ts";

/** The files that the extension was shipped with. */
export interface PackagedEdition {
  stamp(): Promise<EditionStamp>;
  edition(): Promise<Edition>;
  matcher(): Promise<Uint8Array>;
}

export interface Dataset {
  readonly source: FactSource;
  /** Where facts are read from. `memory` is the fallback, with the reason in `problem`; the next start tries the store again. */
  readonly home: "indexeddb" | "memory";
  readonly problem?: StoreProblem;
  /** The store was damaged and has been made anew; an edition loaded from a file is gone with it. */
  readonly repaired?: StoreProblem;
}

export interface OpenOptions {
  /** Whether this build reads the matcher of an edition loaded from a file; absent: any. Else the packaged edition replaces it. */
  readonly accepts?: (matcher: Uint8Array) => boolean;
  /** Name of the database. */
  readonly name?: string;
}

/**
 * The dataset, seeded if need be. `onLost` is called when the store closes or fails under us; open the dataset anew then.
 * @throws only where the packaged files themselves cannot be read.
 */
export async function openDataset(
  packaged: PackagedEdition,
  onLost: () => void,
  options: OpenOptions = {},
): Promise<Dataset> {
  const stamp = await packaged.stamp();
  try {
    return { source: await fromStore(packaged, stamp, onLost, options), home: "indexeddb" };
  } catch (error) {
    const problem = problemOf(error);
    if (problem.kind !== "damaged") return inMemory(packaged, problem);
    return repaired(packaged, stamp, onLost, options, problem);
  }
}

async function repaired(
  packaged: PackagedEdition,
  stamp: EditionStamp,
  onLost: () => void,
  options: OpenOptions,
  problem: StoreProblem,
): Promise<Dataset> {
  try {
    await deleteStore(options.name);
    return { source: await fromStore(packaged, stamp, onLost, options), home: "indexeddb", repaired: problem };
  } catch (error) {
    return inMemory(packaged, problemOf(error));
  }
}

async function inMemory(packaged: PackagedEdition, problem: StoreProblem): Promise<Dataset> {
  return { source: await packagedSource(packaged), home: "memory", problem };
}

async function packagedSource(packaged: PackagedEdition): Promise<FactSource> {
  const [edition, matcher] = await Promise.all([packaged.edition(), packaged.matcher()]);
  return memorySource(edition, matcher);
}

async function fromStore(
  packaged: PackagedEdition,
  stamp: EditionStamp,
  onLost: () => void,
  { accepts = () => true, name }: OpenOptions,
): Promise<FactSource> {
  const store = await openStore(onLost, name);
  try {
    const source = await seeded(store, packaged, stamp, accepts);
    return fallbackSource(
      source,
      () => packagedSource(packaged),
      (error) => void abandon(store, error, onLost, name),
    );
  } catch (error) {
    store.close();
    throw error;
  }
}

/** A store that fails while it is read is closed, and thrown away where it is damaged: the next opening makes it anew. */
async function abandon(store: Store, error: unknown, onLost: () => void, name?: string): Promise<void> {
  store.close();
  if (problemOf(error).kind === "damaged") await deleteStore(name).catch(() => undefined);
  onLost();
}

async function seeded(
  store: Store,
  packaged: PackagedEdition,
  stamp: EditionStamp,
  accepts: (matcher: Uint8Array) => boolean,
): Promise<FactSource> {
  const stored = await storedStamp(store);
  if (stored !== undefined && supersedes(stored, stamp)) {
    const source = storeSource(store, stored);
    if (stored.origin === undefined || accepts(await source.matcher())) return source;
  }
  const [edition, matcher] = await Promise.all([packaged.edition(), packaged.matcher()]);
  await seedStore(store, edition, matcher, stamp);
  return storeSource(store, stamp);
}

/** What is stored stays where it is the packaged edition, or one that the reader loaded and that is no older. */
function supersedes(stored: EditionStamp, packaged: EditionStamp): boolean {
  if (stored.origin !== undefined) return stored.date >= packaged.date;
  return stored.hash === packaged.hash && stored.matcher === packaged.matcher;
}
