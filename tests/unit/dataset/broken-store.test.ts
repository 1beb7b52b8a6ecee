// The store fails in every way that browsers know; a reader must always get a whole edition.
import "fake-indexeddb/auto";
import { deleteDB, openDB } from "idb";
import { afterEach, describe, expect, test, vi } from "vitest";
import { openDataset, type Dataset } from "../../../lib/dataset/open-dataset.ts";
import { edition, id, MATCHER, packaged } from "./sample-edition.ts";

const OLD = edition("old", "Ana");
const NEW = edition("new", "Ana María");
/** One more than the puts of one seed of the sample. */
const WRITES = 13;

afterEach(() => vi.restoreAllMocks());

async function nameOf({ source }: Dataset): Promise<string | undefined> {
  const [ana] = await source.entities([id("ana")]);
  return ana?.name;
}

/** Makes the `nth` write of a seed (from 0) fail as it does when the worker dies or the disk is full. */
function failWrite(nth: number, failure: (store: IDBObjectStore) => void): void {
  let count = 0;
  const original = Reflect.get(IDBObjectStore.prototype, "put");
  vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(function (this: IDBObjectStore, value, key) {
    if (count++ === nth) failure(this);
    return original.call(this, value, key);
  });
}

describe("a seed that is cut off", () => {
  test.each(Array.from({ length: WRITES }, (_, nth) => nth))(
    "at write %i leaves the old edition whole, and the next start brings the new one",
    async (nth) => {
      const name = `cut-${nth}`;
      await openDataset(packaged(OLD), vi.fn(), { name });
      failWrite(nth, (store) => store.transaction.abort());
      const cut = await openDataset(packaged(NEW), vi.fn(), { name });
      expect(await nameOf(cut)).toBe("Ana María");
      vi.restoreAllMocks();
      const raw = await openDB(name);
      expect(await Promise.all([raw.get("edition", "stamp"), raw.get("entities", "ana")])).toMatchObject(
        cut.home === "memory" ? [{ hash: "old" }, { name: "Ana" }] : [{ hash: "new" }, { name: "Ana María" }],
      );
      raw.close();
      const next = await openDataset(packaged(NEW), vi.fn(), { name });
      expect([next.home, next.source.stamp.hash, await nameOf(next)]).toEqual(["indexeddb", "new", "Ana María"]);
    },
  );

  test("for want of space says so and answers from memory", async () => {
    await openDataset(packaged(OLD), vi.fn(), { name: "full" });
    failWrite(3, () => {
      throw new DOMException("The disk is full.", "QuotaExceededError");
    });
    const full = await openDataset(packaged(NEW), vi.fn(), { name: "full" });
    expect(full).toMatchObject({ home: "memory", problem: { kind: "quota", detail: "The disk is full." } });
    expect(await nameOf(full)).toBe("Ana María");
  });
});

describe("a store that is damaged", () => {
  test("when it is opened is thrown away and made anew", async () => {
    const raw = await openDB("damaged", 99, { upgrade: (db) => void db.createObjectStore("something") });
    raw.close();
    const dataset = await openDataset(packaged(NEW), vi.fn(), { name: "damaged" });
    expect(dataset).toMatchObject({ home: "indexeddb", repaired: { kind: "damaged" } });
    expect(await nameOf(dataset)).toBe("Ana María");
  });

  test("without some of its parts is thrown away and made anew", async () => {
    const raw = await openDB("parts", 2, { upgrade: (db) => void db.createObjectStore("entities") });
    raw.close();
    const dataset = await openDataset(packaged(NEW), vi.fn(), { name: "parts" });
    expect(dataset).toMatchObject({ home: "indexeddb", repaired: { kind: "damaged" } });
  });

  test("while it is read costs no answer, and is whole again at the next start", async () => {
    const onLost = vi.fn();
    const dataset = await openDataset(packaged(NEW), onLost, { name: "rotten" });
    vi.spyOn(IDBObjectStore.prototype, "get").mockImplementation(() => {
      throw new DOMException("Internal error", "UnknownError");
    });
    expect(await nameOf(dataset)).toBe("Ana María");
    expect(await dataset.source.matcher()).toEqual(MATCHER);
    vi.restoreAllMocks();
    await vi.waitFor(() => expect(onLost).toHaveBeenCalledTimes(1));
    const files = packaged(NEW);
    expect((await openDataset(files, vi.fn(), { name: "rotten" })).home).toBe("indexeddb");
    expect(files.reads).toBe(1);
  });

  test("beyond repair leaves the packaged files in memory", async () => {
    vi.spyOn(indexedDB, "open").mockImplementation(() => {
      throw new DOMException("Internal error opening backing store", "UnknownError");
    });
    const dataset = await openDataset(packaged(NEW), vi.fn(), { name: "hopeless" });
    expect(dataset).toMatchObject({ home: "memory", problem: { kind: "damaged" } });
    expect(await nameOf(dataset)).toBe("Ana María");
  });
});

test("another page that holds an older store open blocks no reader", async () => {
  const stubborn = await openDB("held", 1, { upgrade: (db) => void db.createObjectStore("edition") });
  const dataset = await openDataset(packaged(NEW), vi.fn(), { name: "held" });
  expect(dataset).toMatchObject({ home: "memory", problem: { kind: "blocked" } });
  stubborn.close();
  await vi.waitFor(async () => {
    expect((await openDataset(packaged(NEW), vi.fn(), { name: "held" })).home).toBe("indexeddb");
  });
  await deleteDB("held");
});

test("a store of the first version is made anew and seeded", async () => {
  const first = await openDB("first-version", 1, {
    upgrade(db) {
      const events = db.createObjectStore("events", { keyPath: "id" });
      events.createIndex("date", "date");
      for (const part of ["entities", "holdings", "heads", "series", "edition"]) db.createObjectStore(part);
    },
  });
  await first.put("edition", { hash: "new", date: "2026-11-24", records: 5 }, "stamp");
  first.close();
  const dataset = await openDataset(packaged(NEW), vi.fn(), { name: "first-version" });
  expect([dataset.home, await nameOf(dataset)]).toEqual(["indexeddb", "Ana María"]);
  expect(await dataset.source.eventsAbout([id("ana")])).toHaveLength(1);
});

test("the same records with another matcher are seeded again", async () => {
  await openDataset(packaged(NEW, "one"), vi.fn(), { name: "compiler" });
  const files = packaged(NEW, "two");
  const { source } = await openDataset(files, vi.fn(), { name: "compiler" });
  expect([files.reads, source.stamp.matcher]).toEqual([1, "two"]);
});
