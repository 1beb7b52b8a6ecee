// What the tests do to the dataset's store, and ask of the background, from one of the extension's own pages.
import type { Page } from "puppeteer-core";

/** Keeps everybody else waiting for the store of the dataset, as a slow disk would; resolves to the function that lets go. */
export async function holdStore(own: Page): Promise<() => Promise<void>> {
  await own.evaluate(async () => {
    const opening = indexedDB.open("waymark");
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      opening.addEventListener("success", () => resolve(opening.result));
      opening.addEventListener("error", () => reject(new Error(opening.error?.message)));
    });
    const store = database.transaction(["edition"], "readwrite").objectStore("edition");
    // A transaction lives for as long as it is asked something.
    const ask = (): void => {
      if ("released" in window) database.close();
      else store.getKey("stamp").addEventListener("success", ask);
    };
    ask();
  });
  return async () => void (await own.evaluate(() => Object.assign(window, { released: true }) !== undefined));
}

/** Sends the background a message that only our own pages may send; resolves when it has been answered, well or not. */
export async function requestOf(own: Page, type: "editionInstalled" | "repairDataset"): Promise<void> {
  await own.evaluate(async (wanted) => {
    const api = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
    const message = { id: Math.trunc(performance.now()), type: wanted, timestamp: Date.now() };
    await api.runtime.sendMessage(message).catch(() => undefined);
  }, type);
}
