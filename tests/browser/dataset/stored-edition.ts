// What stands in the browser's databases, read and written from one of the extension's own pages. Every function runs in that
// page, so each carries what it needs.
import type { Page } from "puppeteer-core";

/** The dataset's store at a moment: which edition its stamp names, and what is really in it. */
export interface StoredEdition {
  readonly hash: string | undefined;
  /** Records that the stamp promises, and those there are. */
  readonly promised: number;
  readonly found: number;
  /** Records of the old edition: their ids begin with "old--", as no id of ours can. */
  readonly old: number;
  readonly matcher: number;
}

export const OLD_HASH = "the-old-edition";
const OLD_RECORDS = 40;
const OLD_MATCHER = 8;

/** What `storeOldEdition` leaves. */
export const OLD_EDITION: StoredEdition = {
  hash: OLD_HASH,
  promised: OLD_RECORDS,
  found: OLD_RECORDS,
  old: OLD_RECORDS,
  matcher: OLD_MATCHER,
};

/** What is in the store, all in one transaction; undefined where it has no parts yet. */
export function readStored(page: Page): Promise<StoredEdition | undefined> {
  return page.evaluate(async () => {
    const db = await new Promise<IDBDatabase | undefined>((resolve, reject) => {
      const request = indexedDB.open("waymark");
      // The database does not exist: leave it so.
      request.addEventListener("upgradeneeded", () => request.transaction?.abort());
      request.addEventListener("success", () => resolve(request.result));
      request.addEventListener("error", () => {
        if (request.error?.name === "AbortError") resolve(undefined);
        else reject(request.error ?? new Error("no database"));
      });
    });
    if (db === undefined) return undefined;
    const names = ["entities", "events", "series"];
    const transaction = db.transaction([...names, "edition"]);
    // oxlint-disable-next-line unicorn/consistent-function-scoping -- the page sees nothing outside
    const ask = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.addEventListener("success", () => resolve(request.result));
        request.addEventListener("error", () => reject(request.error ?? new Error("no answer")));
      });
    const edition = transaction.objectStore("edition");
    const [stamp, matcher, old, ...counts] = await Promise.all([
      ask(edition.get("stamp") as IDBRequest<{ hash: string; records: number } | undefined>),
      ask(edition.get("matcher") as IDBRequest<Uint8Array | undefined>),
      ask(transaction.objectStore("entities").count(IDBKeyRange.bound("old--", "old--~"))),
      ...names.map((name) => ask(transaction.objectStore(name).count())),
    ]);
    db.close();
    const found = counts.reduce((sum, count) => sum + count, 0);
    return { hash: stamp?.hash, promised: stamp?.records ?? 0, found, old, matcher: matcher?.length ?? 0 };
  });
}

/** Puts a small old edition in the place of the one that is stored, so that the next start has to replace it. */
export function storeOldEdition(page: Page): Promise<void> {
  return page.evaluate(
    ({ hash, promised, matcher }) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open("waymark");
        request.addEventListener("error", () => reject(request.error ?? new Error("no database")));
        request.addEventListener("success", () => {
          const db = request.result;
          const transaction = db.transaction([...db.objectStoreNames], "readwrite");
          for (const name of db.objectStoreNames) transaction.objectStore(name).clear();
          for (let number = 0; number < promised; number++) {
            transaction.objectStore("entities").put({ id: `old--${number}` });
          }
          const stamp = { hash, date: "2000-01-01", records: promised };
          transaction.objectStore("edition").put(stamp, "stamp");
          transaction.objectStore("edition").put(new Uint8Array(matcher), "matcher");
          transaction.addEventListener("complete", () => {
            db.close();
            resolve();
          });
          transaction.addEventListener("abort", () => reject(transaction.error ?? new Error("aborted")));
        });
      }),
    OLD_EDITION,
  );
}

/** Removes the dataset's store, as a reader's clearing of data would. */
export function removeStored(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.deleteDatabase("waymark");
        request.addEventListener("success", () => resolve());
        request.addEventListener("error", () => reject(request.error ?? new Error("not removed")));
      }),
  );
}

/** Milliseconds. A store that nobody writes answers within a few; one in a seed's transaction only when that is over. */
const ANSWERS_WITHIN = 60;

/** Whether somebody holds the store in a transaction that writes, or is about to make it. */
export function isBeingWritten(page: Page): Promise<boolean> {
  return page.evaluate((patience) => {
    const { promise: busy, resolve } = Promise.withResolvers<boolean>();
    const request = indexedDB.open("waymark");
    request.addEventListener("upgradeneeded", () => request.transaction?.abort());
    request.addEventListener("error", () => resolve(false));
    request.addEventListener("success", () => {
      const db = request.result;
      if (!db.objectStoreNames.contains("edition")) {
        db.close();
        resolve(false);
        return;
      }
      const transaction = db.transaction("edition");
      transaction.objectStore("edition").getKey("stamp");
      transaction.addEventListener("complete", () => {
        db.close();
        resolve(false);
      });
      setTimeout(() => resolve(true), patience);
    });
    return busy;
  }, ANSWERS_WITHIN);
}
