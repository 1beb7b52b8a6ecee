// @vitest-environment node
import "fake-indexeddb/auto";
import { expect, test, vi } from "vitest";
import { gatherFacts } from "../../../lib/dataset/gather.ts";
import { openDataset } from "../../../lib/dataset/open-dataset.ts";
import type { Entity, EntityId } from "../../../lib/dataset/types.ts";
import { edition, id, packaged } from "./sample-edition.ts";

const links = (entity: Entity): EntityId[] =>
  entity.kind === "person"
    ? entity.tenures.map((tenure) => tenure.office)
    : entity.kind === "office" && entity.agency
      ? [entity.agency]
      : [];

test("the first start seeds the store, the next one reads it without the packaged files", async () => {
  const files = packaged(edition("one", "Ana"));
  await openDataset(files, vi.fn(), { name: "first" });
  const again = await openDataset(files, vi.fn(), { name: "first" });
  expect(files.reads).toBe(1);
  expect(again.home).toBe("indexeddb");
  expect(await again.source.matcher()).toEqual(new Uint8Array([1, 2, 3]));
});

test("a new edition replaces the old one whole", async () => {
  await openDataset(packaged(edition("one", "Ana")), vi.fn(), { name: "update" });
  const { source } = await openDataset(packaged(edition("two", "Ana María")), vi.fn(), { name: "update" });
  expect(source.stamp.hash).toBe("two");
  expect((await source.entities([id("ana")])).map((entity) => entity.name)).toEqual(["Ana María"]);
});

test("without IndexedDB the packaged edition answers from memory and says why", async () => {
  const broken = vi.spyOn(indexedDB, "open").mockImplementation(() => {
    throw new Error("no storage in this window");
  });
  const dataset = await openDataset(packaged(edition("one", "Ana")), vi.fn(), { name: "broken" });
  broken.mockRestore();
  expect(dataset).toMatchObject({
    home: "memory",
    problem: { kind: "unavailable", detail: "no storage in this window" },
  });
  expect(await dataset.source.eventsAbout([id("ana")])).toHaveLength(1);
});

test.each(["indexeddb", "memory"] as const)(
  "an article about a person gathers office, holders, agency and events (%s)",
  async (home) => {
    const files = packaged(edition("one", "Ana"));
    const broken =
      home === "memory"
        ? vi.spyOn(indexedDB, "open").mockImplementation(() => {
            throw new Error("none");
          })
        : undefined;
    const { source, home: actual } = await openDataset(files, vi.fn(), { name: "gather" });
    broken?.mockRestore();
    expect(actual).toBe(home);
    const facts = await gatherFacts(source, [id("ana")], links);
    expect([...facts.entities.keys()].toSorted()).toEqual(["ana", "department", "secretary"]);
    expect(facts.holdings.get(id("secretary"))).toMatchObject([{ personName: "Ana", from: "2021-02-02" }]);
    expect(facts.headOffices.get(id("department"))).toBe("secretary");
    expect(facts.events.map((event) => event.id)).toEqual(["talks"]);
  },
);
