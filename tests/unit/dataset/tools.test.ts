import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readmeSection, withSection } from "../../../lib/cli/dataset/readme-section.ts";
import { changesBetween } from "../../../lib/dataset/changes.ts";
import type { Records } from "../../../lib/dataset/compile.ts";
import { factsOf } from "../../../lib/dataset/facts-of.ts";
import { parseRecords, readRecordsText, type RecordsFile } from "../../../lib/dataset/load-records.ts";
import { parsePast } from "../../../lib/dataset/past-records.ts";
import { popularityOf } from "../../../lib/dataset/popularity.ts";
import { drawSample } from "../../../lib/dataset/sample.ts";
import { statsOf } from "../../../lib/dataset/stats.ts";
import type { Person } from "../../../lib/dataset/types.ts";
import { day, edition, id } from "./sample-edition.ts";

const README = new URL("../../../README.md", import.meta.url);

function records(change: Partial<Person> = {}): Records {
  const { entities, events, series } = edition("", "Ana");
  return {
    people: entities.flatMap((entity) => (entity.kind === "person" ? [{ ...entity, ...change }] : [])),
    offices: entities.filter((entity) => entity.kind === "office"),
    agencies: entities.filter((entity) => entity.kind === "agency"),
    terms: [],
    places: [],
    events,
    series,
    outlets: [],
  };
}

const changes = (to: Partial<Person>) => changesBetween(factsOf(records()), factsOf(records(to)));

const seriesFile = (record: object): RecordsFile => readRecordsText("series/us.json", JSON.stringify([record]));

/** First cells of a table's rows. */
const rowNames = (text: string | undefined): readonly string[] =>
  [...(text ?? "").matchAll(/^\| ([a-z][^|]*?) +\|/gm)].map(([, name]) => name ?? "");

describe("a change log", () => {
  const tenure = { office: id("secretary"), from: day("2021-02-02"), to: day("2025"), source: "https://example.org" };
  test("is silent about what only moved or got another alias", () => {
    expect(changes({ aliases: [{ text: "La Ana", use: "always" }] })).toEqual([]);
  });

  test("tells a corrected date from a tenure that came or went, and what was verified since", () => {
    expect(changes({ tenures: [{ ...tenure, to: day("2025-01-20") }] })).toEqual([
      {
        record: "ana",
        kind: "tenure",
        what: "changed",
        before: "secretary 2021-02-02..2025",
        after: "secretary 2021-02-02..2025-01-20",
      },
    ]);
    const again = { ...tenure, from: day("2026"), to: day("2026-03"), acting: true as const };
    expect(changes({ tenures: [tenure, again] })).toMatchObject([
      { what: "added", after: "acting secretary 2026..2026-03" },
    ]);
    expect(changes({ tenures: [] })).toMatchObject([{ what: "removed", before: "secretary 2021-02-02..2025" }]);
    expect(changes({ tenures: [{ ...tenure, verified: day("2026-11-24") }] })).toMatchObject([{ what: "verified" }]);
  });

  describe("across a change of the schema", () => {
    const series = {
      id: "asylum-claims",
      name: "Asylum claims",
      es: { name: "Solicitudes de asilo" },
      unit: "claims",
      period: "year",
      jurisdiction: "US",
      entities: [],
      points: [["2023", 10]],
      unverifiedPoints: [],
      lag: 1,
      notes: "",
      sources: [{ url: "https://example.org", title: "An office", publisher: "An office" }],
    };
    const { es: _, ...before } = series;

    test("a record that lacked a field, or had one more, is no new record", () => {
      const { records: past, unread } = parsePast([seriesFile({ ...before, colour: "red" })], [seriesFile(series)]);
      expect(changesBetween(factsOf(past), factsOf(parseRecords([seriesFile(series)]).records))).toEqual([]);
      expect([...unread]).toEqual([]);
    });

    test("one that cannot be read at all is named", () => {
      const { records: past, unread } = parsePast([seriesFile({ ...series, points: "many" })], [seriesFile(series)]);
      expect(past.series).toEqual([]);
      expect([...unread]).toEqual(["asylum-claims"]);
    });
  });

  test.skipIf(!existsSync(new URL(".git", README)))(
    "is read from the project's own history",
    { timeout: 30_000 },
    () => {
      const args = ["lib/cli/dataset.ts", "diff", "HEAD"];
      const log = execFileSync(process.execPath, args, { cwd: fileURLToPath(new URL(".", README)), encoding: "utf8" });
      expect(log.trimEnd()).toMatch(/\d+ added, \d+ removed, \d+ changed, \d+ verified$/);
    },
  );
});

test("who is in many events is more named than who is in none", () => {
  const scores = popularityOf(records());
  expect(scores.get(id("ana"))).toBeGreaterThan(scores.get(id("secretary")) ?? Infinity);
});

test("a sample is the same for the same seed, has nothing twice, and is all there is where that is less", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer()), fc.nat(30), fc.integer(), (items, count, seed) => {
      const sample = drawSample(items, count, seed);
      expect(drawSample(items, count, seed)).toEqual(sample);
      expect(new Set(sample).size).toBe(Math.min(count, items.length));
      expect(sample.every((item) => items.includes(item))).toBe(true);
    }),
  );
});

test("the README shows the dataset's size, in the rows that the command writes", async () => {
  const readme = await readFile(README, "utf8");
  const section = readmeSection(statsOf(records()));
  const rewritten = withSection(readme, section);
  expect(rowNames(section).length).toBeGreaterThan(5);
  expect(rowNames(readme)).toEqual(rowNames(rewritten));
});
