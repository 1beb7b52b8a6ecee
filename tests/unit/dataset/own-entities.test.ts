import "fake-indexeddb/auto";
import { describe, expect, test, vi } from "vitest";
import { openDataset } from "../../../lib/dataset/open-dataset.ts";
import {
  decideOwn,
  listOwn,
  openOwn,
  removeOwn,
  saveOwn,
  type OwnDecision,
  type OwnStore,
} from "../../../lib/dataset/own-entities.ts";
import { makeCorrection, makeOwnEntity, makeSilence, type OwnEntityDraft } from "../../../lib/dataset/own-entries.ts";
import { exportOwn, importOwn } from "../../../lib/dataset/own-exchange.ts";
import { isUnwanted, ownRules } from "../../../lib/dataset/own-rules.ts";
import { remarkOn, withOwn } from "../../../lib/dataset/own-source.ts";
import { edition, id, packaged } from "./sample-edition.ts";

const NOW = new Date("2026-11-24T12:00:00Z");
const LATER = new Date("2026-11-25T12:00:00Z");
const DRAFT: OwnEntityDraft = {
  name: "Border Angels of Yuma",
  aliases: ["Yuma Angels"],
  category: "agency",
  note: "A group that leaves water in the desert.",
  links: [{ url: "https://www.example.org/angels" }],
};

let databases = 0;
const open = (): Promise<OwnStore> => openOwn(vi.fn(), `own-${databases++}`);

describe("the reader's own entities", () => {
  test("are kept, changed under the same id, removed and brought back", async () => {
    const store = await open();
    const entry = makeOwnEntity(DRAFT, NOW);
    await saveOwn(store, entry);
    await saveOwn(store, makeOwnEntity({ ...DRAFT, name: "Yuma Angels" }, LATER, entry.id));
    expect(await listOwn(store)).toMatchObject([{ id: entry.id, name: "Yuma Angels" }]);
    const [removed] = await removeOwn(store, entry.id);
    expect(await listOwn(store)).toEqual([]);
    if (removed?.before !== undefined) await saveOwn(store, removed.before);
    expect(await listOwn(store)).toHaveLength(1);
    expect(await removeOwn(store, "own-nobody")).toEqual([]);
  });

  test("stay as they are where one part of a change cannot be stored", async () => {
    const store = await open();
    const kept = makeOwnEntity(DRAFT, NOW);
    await saveOwn(store, kept);
    const broken = { ...makeSilence(id("title-42"), NOW), changed: "never" };
    const deciding = (other: string, decide: OwnDecision): Promise<unknown> =>
      decideOwn(store, new Map<string, OwnDecision>([[kept.id, () => undefined]]).set(other, decide));
    await expect(deciding(broken.id, () => broken)).rejects.toThrow();
    await expect(deciding({} as never, () => undefined)).rejects.toThrow();
    expect(await listOwn(store)).toEqual([kept]);
  });

  test.each([
    ["no name", { name: "" }],
    ["a name of one letter among the aliases", { aliases: ["X"] }],
    ["a link that runs a script", { links: [{ url: "javascript:alert(1)" }] }],
    ["an endless note", { note: "x".repeat(1001) }],
  ])("are refused with %s", (_, change) => {
    expect(() => makeOwnEntity({ ...DRAFT, ...change }, NOW)).toThrow();
  });

  test("survive a seed, a repair and the loss of the dataset's own store", async () => {
    const store = await open();
    await saveOwn(store, makeOwnEntity(DRAFT, NOW));
    await openDataset(packaged(edition("one", "Ana")), vi.fn(), { name: "beside" });
    await openDataset(packaged(edition("two", "Ana")), vi.fn(), { name: "beside" });
    expect(await listOwn(store)).toHaveLength(1);
  });

  test("that are stored damaged are left out, and left where they are", async () => {
    const store = await open();
    await store.put("entries", { id: "own-broken" } as never);
    expect(await listOwn(store)).toEqual([]);
    expect(await store.count("entries")).toBe(1);
  });

  test("have a card like any other entity", async () => {
    const own = makeOwnEntity(DRAFT, NOW);
    const { source } = await openDataset(packaged(edition("one", "Ana")), vi.fn(), { name: "cards" });
    const found = await withOwn(source, [own]).entities([own.id, id("ana"), id("nobody")]);
    expect(found.map(({ name }) => name)).toEqual(["Ana", "Border Angels of Yuma"]);
    expect(found[1]).toMatchObject({ kind: "agency", summary: DRAFT.note, sources: [{ publisher: "example.org" }] });
  });
});

describe("what the reader says of an article", () => {
  const own = makeOwnEntity(DRAFT, NOW);
  const fix = makeCorrection(
    { entity: id("ana"), aliases: ["La Ana"], refusedForms: ["Ana B."], note: "Met her in 2019.", links: [] },
    NOW,
  );

  test("gives names to own entities and to those of the dataset", () => {
    expect(ownRules([own, fix], "example.com")).toEqual({
      aliases: [
        { text: "Border Angels of Yuma", entity: own.id, category: "agency" },
        { text: "Yuma Angels", entity: own.id, category: "agency" },
        { text: "La Ana", entity: "ana" },
      ],
      silenced: [],
      refusedForms: [{ text: "Ana B.", entity: "ana" }],
    });
    expect(remarkOn(id("ana"), [own, fix])).toEqual({ note: "Met her in 2019.", links: [] });
  });

  test("takes a mark away by entity, or by the words that stand there", () => {
    const rules = ownRules([fix, makeSilence(id("ice"), NOW)], "example.com");
    const marks = ["ice:ICE", "ana:Ana", "ana:ANA B.", "bob:Ana B."].map((mark) => mark.split(":"));
    const left = marks.filter(([entity = "", surface = ""]) => !isUnwanted(rules, { entity: id(entity), surface }));
    expect(left).toEqual([
      ["ana", "Ana"],
      ["bob", "Ana B."],
    ]);
  });

  test("silences an entity everywhere, or on one site and its subdomains", () => {
    const entries = [fix, makeSilence(id("ice"), NOW), makeSilence(id("ana"), NOW, "example.com")];
    expect(ownRules(entries, "other.org").silenced).toEqual(["ice"]);
    expect(ownRules(entries, "edition.example.com").silenced).toEqual(["ice", "ana"]);
    expect(ownRules(entries, "edition.example.com").aliases).toEqual([]);
    expect(ownRules(entries, "notexample.com").aliases).toHaveLength(1);
  });
});

describe("export and import", () => {
  test("carry everything to another browser, twice without harm", async () => {
    const [from, to] = [await open(), await open()];
    await saveOwn(from, makeOwnEntity(DRAFT, NOW));
    await saveOwn(from, makeSilence(id("ice"), NOW, "example.com"));
    const text = await exportOwn(from, LATER);
    expect(await importOwn(to, text)).toMatchObject({ report: { added: 2, updated: 0, unchanged: 0, refused: [] } });
    expect(await listOwn(to)).toEqual(await listOwn(from));
    expect(await importOwn(to, text)).toEqual({
      report: { added: 0, updated: 0, unchanged: 2, refused: [] },
      steps: [],
    });
  });

  test("let the newer of two entries with one id win", async () => {
    const store = await open();
    const entry = makeOwnEntity(DRAFT, NOW);
    await saveOwn(store, makeOwnEntity({ ...DRAFT, name: "Newer" }, LATER, entry.id));
    const old = await open();
    await saveOwn(old, entry);
    expect(await importOwn(store, await exportOwn(old, NOW))).toMatchObject({ report: { updated: 0, unchanged: 1 } });
    expect(await importOwn(old, await exportOwn(store, NOW))).toMatchObject({ report: { updated: 1, unchanged: 0 } });
    expect(await listOwn(old)).toMatchObject([{ name: "Newer" }]);
  });

  test("take the good entries and say of each other one what is wrong", async () => {
    const store = await open();
    const good = makeOwnEntity(DRAFT, NOW);
    const { category: _, ...lacking } = good;
    const entries = [good, { ...good, id: "ice", name: "ICE" }, lacking, { ...good, colour: "red" }, 7];
    const file = { format: "waymark-own-entities", version: 1, entries };
    const answer = await importOwn(store, JSON.stringify(file));
    expect(answer).toMatchObject({ report: { added: 1, unchanged: 0 } });
    expect(typeof answer === "string" ? [] : answer.report.refused).toEqual([
      { place: 2, label: "ICE", problems: ["id is no id of an own entity: it begins with own-"] },
      { place: 3, label: DRAFT.name, problems: ["category is missing"] },
      { place: 4, label: DRAFT.name, problems: ["colour is unknown"] },
      { place: 5, label: "", problems: [expect.stringContaining("Invalid type")] },
    ]);
  });

  test.each([
    ["{", "not-json"],
    ["[]", "not-own-entities"],
    ['{"format":"waymark-own-entities","version":2,"entries":[]}', "not-own-entities"],
    [" ".repeat(8_000_001), "too-large"],
  ])("refuse a file that is something else, and change nothing", async (text, fault) => {
    expect(await importOwn(await open(), text)).toBe(fault);
  });

  test("write all or nothing", async () => {
    const [from, to] = [await open(), await open()];
    await saveOwn(from, makeOwnEntity(DRAFT, NOW));
    await saveOwn(from, makeSilence(id("ice"), NOW));
    let puts = 0;
    const put = Reflect.get(IDBObjectStore.prototype, "put");
    const cut = vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(function (this: IDBObjectStore, value) {
      const request = put.call(this, value);
      if (++puts === 2) this.transaction.abort();
      return request;
    });
    await expect(importOwn(to, await exportOwn(from, NOW))).rejects.toThrow();
    cut.mockRestore();
    expect(await listOwn(to)).toEqual([]);
  });
});
