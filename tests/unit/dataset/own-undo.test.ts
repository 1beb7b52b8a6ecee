import "fake-indexeddb/auto";
import { expect, test, vi } from "vitest";
import {
  decideOwn,
  listOwn,
  openOwn,
  removeOwn,
  replaceOwn,
  saveOwn,
  type OwnDecision,
  type OwnStore,
} from "../../../lib/dataset/own-entities.ts";
import { makeOwnEntity, makeSilence, type OwnEntityDraft } from "../../../lib/dataset/own-entries.ts";
import { exportOwn, importOwn } from "../../../lib/dataset/own-exchange.ts";
import { undoOwn } from "../../../lib/dataset/own-undo.ts";
import { id } from "./sample-edition.ts";

const [NOW, LATER, LAST] = [24, 25, 26].map((day) => new Date(`2026-11-${day}T12:00:00Z`)) as [Date, Date, Date];
const DRAFT: OwnEntityDraft = { name: "Border Angels of Yuma", aliases: [], category: "agency", links: [] };

let databases = 0;
const open = (): Promise<OwnStore> => openOwn(vi.fn(), `undo-${databases++}`);

const named = async (store: OwnStore): Promise<readonly string[]> =>
  (await listOwn(store)).map((entry) => (entry.type === "entity" ? entry.name : entry.id)).toSorted();

test("a change taken back leaves everything as it was, and what was added elsewhere meanwhile", async () => {
  const store = await open();
  const [changed, gone] = [makeOwnEntity(DRAFT, NOW), makeSilence(id("person-ana"), NOW)];
  await saveOwn(store, changed);
  await saveOwn(store, gone);
  const before = await listOwn(store);
  const added = makeSilence(id("title-42"), LATER);
  const steps = await decideOwn(
    store,
    new Map<string, OwnDecision>([
      [added.id, () => added],
      [changed.id, () => makeOwnEntity({ ...DRAFT, name: "Other" }, LATER, changed.id)],
      [gone.id, () => undefined],
    ]),
  );
  const elsewhere = makeSilence(id("place-yuma"), LATER);
  await saveOwn(store, elsewhere);
  expect(await undoOwn(store, steps)).toEqual({ undone: 3, kept: 0 });
  expect(await listOwn(store)).toEqual([elsewhere, ...before]);
});

test("an entry that was changed elsewhere since stays as it is, and that is told", async () => {
  const store = await open();
  const entry = makeOwnEntity(DRAFT, NOW);
  const added = await saveOwn(store, entry);
  const renamed = await saveOwn(store, makeOwnEntity({ ...DRAFT, name: "Here" }, LATER, entry.id));
  await saveOwn(store, makeOwnEntity({ ...DRAFT, name: "Elsewhere" }, LAST, entry.id));
  expect(await undoOwn(store, renamed)).toEqual({ undone: 0, kept: 1 });
  expect(await undoOwn(store, added)).toEqual({ undone: 0, kept: 1 });
  expect(await named(store)).toEqual(["Elsewhere"]);
});

test("what was removed elsewhere since is not brought back, and what was made anew is not replaced", async () => {
  const store = await open();
  const [entry, silence] = [makeOwnEntity(DRAFT, NOW), makeSilence(id("ice"), NOW)];
  await saveOwn(store, entry);
  await saveOwn(store, silence);
  const renamed = await saveOwn(store, makeOwnEntity({ ...DRAFT, name: "Here" }, LATER, entry.id));
  const removed = await removeOwn(store, silence.id);
  await removeOwn(store, entry.id);
  await saveOwn(store, makeSilence(id("ice"), LAST));
  expect(await undoOwn(store, [...renamed, ...removed])).toEqual({ undone: 0, kept: 2 });
  expect(await listOwn(store)).toEqual([makeSilence(id("ice"), LAST)]);
});

test("of an import only what has not been changed since is taken back", async () => {
  const [from, to] = [await open(), await open()];
  const [one, two] = ["One", "Two"].map((name) => makeOwnEntity({ ...DRAFT, name }, NOW));
  for (const entry of [one, two]) if (entry !== undefined) await saveOwn(from, entry);
  const answer = await importOwn(to, await exportOwn(from, NOW));
  await saveOwn(to, makeOwnEntity({ ...DRAFT, name: "Two, elsewhere" }, LATER, two?.id));
  expect(await undoOwn(to, typeof answer === "string" ? [] : answer.steps)).toEqual({ undone: 1, kept: 1 });
  expect(await named(to)).toEqual(["Two, elsewhere"]);
});

test("two changes at once each know only their own, and neither is lost", async () => {
  const store = await open();
  const silence = makeSilence(id("ice"), NOW);
  const more = (form: string) => new Map([[silence.id, () => ({ ...silence, site: form })]]);
  const [first, second] = await Promise.all([decideOwn(store, more("a.org")), decideOwn(store, more("b.org"))]);
  expect(first).toEqual([{ id: silence.id, after: { ...silence, site: "a.org" } }]);
  expect(second[0]?.before).toEqual(first[0]?.after);
});

test("an entry replaces the one that the reader has seen, and no other", async () => {
  const store = await open();
  const entry = makeOwnEntity(DRAFT, NOW);
  expect(await replaceOwn(store, entry)).toHaveLength(1);
  expect(
    await replaceOwn(store, makeOwnEntity({ ...DRAFT, name: "Seen" }, LATER, entry.id), entry.changed),
  ).toHaveLength(1);
  expect(await replaceOwn(store, makeOwnEntity({ ...DRAFT, name: "Late" }, LAST, entry.id), entry.changed)).toEqual([]);
  expect(await replaceOwn(store, makeOwnEntity({ ...DRAFT, name: "New" }, LAST, entry.id))).toEqual([]);
  expect(await named(store)).toEqual(["Seen"]);
});

test("what cannot be an entry is refused, and nothing of the change is taken back", async () => {
  const store = await open();
  const added = await saveOwn(store, makeSilence(id("ice"), NOW));
  const broken = { id: "own-1", before: { type: "entity", id: "own-1" } } as never;
  await expect(undoOwn(store, [...added, broken])).rejects.toThrow();
  expect(await listOwn(store)).toHaveLength(1);
});
