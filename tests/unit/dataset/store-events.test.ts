import "fake-indexeddb/auto";
import * as fc from "fast-check";
import { expect, test, vi } from "vitest";
import { eventsWithin } from "../../../lib/dataset/event-reach.ts";
import { stampOf } from "../../../lib/dataset/fact-source.ts";
import { memorySource } from "../../../lib/dataset/memory-source.ts";
import { seedStore } from "../../../lib/dataset/seed-store.ts";
import { storeSource } from "../../../lib/dataset/store-source.ts";
import { openStore } from "../../../lib/dataset/store.ts";
import type { Edition } from "../../../lib/dataset/edition-types.ts";
import type { EventRecord } from "../../../lib/dataset/event-types.ts";
import { day, edition, id, MATCHER } from "./sample-edition.ts";

const SOME = ["ana", "department", "secretary"].map(id);

const anyDate = fc
  .record({
    at: fc.date({ min: new Date("2019-01-01"), max: new Date("2026-12-31"), noInvalidDate: true }),
    precision: fc.constantFrom(4, 7, 10, 10),
  })
  .map(({ at, precision }) => day(at.toISOString().slice(0, precision)));

const anyEvent = fc
  .record({
    date: anyDate,
    lasts: fc.option(fc.integer({ min: 0, max: 900 })),
    entities: fc.uniqueArray(fc.constantFrom(...SOME), { minLength: 1 }),
  })
  .map(({ date, lasts, entities }) => {
    const end = new Date(Date.parse(`${date}-12-28`.slice(0, 10)) + (lasts ?? 0) * 86_400_000);
    return { date, entities, ...(lasts !== null && { endDate: day(end.toISOString().slice(0, 10)) }) };
  });

function withEvents(events: readonly Pick<EventRecord, "date" | "endDate" | "entities">[]): Edition {
  const full = events.map((dated, index) => ({
    id: `event-${index}`,
    title: "An event",
    summary: "What happened.",
    kind: "policy" as const,
    sources: [],
    ...dated,
  }));
  return { ...edition("events", "Ana"), events: full };
}

function event(name: string, date: string, endDate?: string): EventRecord {
  const [record] = withEvents([{ date: day(date), entities: SOME, ...(endDate && { endDate: day(endDate) }) }]).events;
  if (record === undefined) throw new Error("no event");
  return { ...record, id: name };
}

/** Sixty stores are filled: two seconds, and ten on a busy machine. */
const PATIENCE = { timeout: 30_000 };

test("events around a day are the same from the store's index and from memory", PATIENCE, async () => {
  const store = await openStore(vi.fn(), "events");
  await fc.assert(
    fc.asyncProperty(
      fc.array(anyEvent, { maxLength: 12 }),
      fc.uniqueArray(fc.constantFrom(...SOME)),
      fc.record({ day: anyDate, days: fc.integer({ min: 0, max: 500 }) }),
      async (events, ids, around) => {
        const of = withEvents(events);
        await seedStore(store, of, MATCHER, stampOf(of));
        const stored = storeSource(store, stampOf(of));
        const memory = memorySource(of, MATCHER);
        expect(await stored.eventsAbout(ids, around)).toEqual(await memory.eventsAbout(ids, around));
        const all = (await stored.eventsAbout(ids)).toSorted((a, b) => of.events.indexOf(a) - of.events.indexOf(b));
        expect(all).toHaveLength((await memory.eventsAbout(ids)).length);
      },
    ),
    { numRuns: 60 },
  );
});

test("the nearest events come first, one that still lasts before all, and none beyond the window", () => {
  const events = [
    event("far", "2025-06-01"),
    event("before", "2023-12-20"),
    event("after", "2023-12-29"),
    event("lasting", "2021-01-01", "2025-01-01"),
    event("year", "2023"),
  ];
  const near = eventsWithin(events, { day: day("2023-12-27"), days: 400 });
  expect(near.map((found) => found.id)).toEqual(["lasting", "after", "before", "year"]);
  expect(eventsWithin(events, { day: day("2023-12-27"), days: 400, most: 2 })).toHaveLength(2);
});

test("a question about events reads the keys of its window, and no event outside it", async () => {
  const store = await openStore(vi.fn(), "window");
  const of = withEvents(
    Array.from({ length: 200 }, (_, year) => ({ date: day(String(1800 + year)), entities: [id("ana")] })),
  );
  await seedStore(store, of, MATCHER, stampOf(of));
  const reads = vi.spyOn(IDBObjectStore.prototype, "get");
  const found = await storeSource(store, stampOf(of)).eventsAbout([id("ana")], { day: day("1900"), days: 400 });
  expect(found.map(({ date }) => date).toSorted()).toEqual(["1899", "1900", "1901"]);
  expect(reads).toHaveBeenCalledTimes(found.length);
  reads.mockRestore();
});
