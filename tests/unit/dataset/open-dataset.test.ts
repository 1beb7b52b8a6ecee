// @vitest-environment node
import "fake-indexeddb/auto";
import { expect, test, vi } from "vitest";
import type { EditionStamp } from "../../../lib/dataset/fact-source.ts";
import { stampOf } from "../../../lib/dataset/fact-source.ts";
import { gatherFacts } from "../../../lib/dataset/gather.ts";
import { openDataset, type PackagedEdition } from "../../../lib/dataset/open-dataset.ts";
import type { Edition, Entity, EntityId, PartialDate } from "../../../lib/dataset/types.ts";

const id = (text: string): EntityId => text as EntityId;
const day = (text: string): PartialDate => text as PartialDate;
const base = { summary: "A summary.", aliases: [], sources: [] };

function edition(hash: string, holder: string): Edition {
  const entities: Entity[] = [
    {
      ...base,
      kind: "person",
      id: id("ana"),
      name: holder,
      country: "US",
      tenures: [{ office: id("secretary"), from: day("2021-02-02"), to: day("2025"), source: "https://example.org" }],
    },
    {
      ...base,
      kind: "office",
      id: id("secretary"),
      name: "Secretary",
      jurisdiction: "US",
      seats: "one",
      agency: id("department"),
      heads: true,
    },
    { ...base, kind: "agency", id: id("department"), name: "Department", body: "ministry", jurisdiction: "US" },
  ];
  const event = { summary: "", kind: "meeting", sources: [] } as const;
  const events = [
    { ...event, id: "talks", date: day("2023-12-27"), title: "Talks", entities: [id("ana"), id("department")] },
    { ...event, id: "other", date: day("2023-12-28"), title: "Other", entities: [id("nobody")] },
  ];
  return { hash, date: day("2026-11-24"), entities, events, series: [] };
}

function packaged(of: Edition): PackagedEdition & { reads: number } {
  const files = {
    reads: 0,
    stamp: (): Promise<EditionStamp> => Promise.resolve(stampOf(of)),
    edition: () => Promise.resolve((files.reads++, of)),
    matcher: () => Promise.resolve(new Uint8Array([1, 2, 3])),
  };
  return files;
}

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
