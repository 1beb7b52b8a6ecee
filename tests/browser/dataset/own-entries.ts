// The reader's own entries, read and written from one of the extension's own pages.
import type { Page } from "puppeteer-core";

/** Adds an entry to the reader's own, if `id` is given; returns the ids of all that are there. */
export function ownIds(page: Page, id?: string): Promise<readonly string[]> {
  return page.evaluate(
    (added) =>
      new Promise<string[]>((resolve, reject) => {
        const request = indexedDB.open("waymark-own", 1);
        request.addEventListener("upgradeneeded", () => {
          request.result.createObjectStore("entries", { keyPath: "id" });
        });
        request.addEventListener("error", () => reject(request.error ?? new Error("no database")));
        request.addEventListener("success", () => {
          const db = request.result;
          const transaction = db.transaction("entries", "readwrite", { durability: "strict" });
          const entries = transaction.objectStore("entries");
          const changed = "2026-11-24T12:00:00Z";
          if (added !== undefined) entries.put({ type: "silence", id: added, entity: "nobody-at-all", changed });
          const keys = entries.getAllKeys();
          transaction.addEventListener("complete", () => {
            db.close();
            resolve(keys.result.map(String));
          });
          transaction.addEventListener("abort", () => reject(transaction.error ?? new Error("aborted")));
        });
      }),
    id,
  );
}
