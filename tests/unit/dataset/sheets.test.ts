// Nothing of the fact sheets may be lost in the records. The sheets lie beside the repository where it is worked on; where
// they are missing the test says so and is skipped.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import * as v from "valibot";
import type { Records } from "../../../lib/dataset/compile.ts";
import { entitiesOf } from "../../../lib/dataset/find-aliases.ts";
import { foldText } from "../../../lib/dataset/fold.ts";
import { loadRecords, RECORDS_DIR } from "../../../lib/dataset/load-records.ts";

const SHEETS = new URL("../../../../shared/facts/", import.meta.url);
const FOUND = existsSync(SHEETS);

const texts = v.optional(v.array(v.string()), []);
const rowSchema = v.object({
  id: v.string(),
  aliases: texts,
  titles: texts,
  acronyms: texts,
  tenures: v.optional(v.array(v.unknown()), []),
  history: v.optional(v.array(v.unknown()), []),
});
const seriesSchema = v.object({ id: v.string(), points: v.array(v.tuple([v.string(), v.number()])) });
type Row = v.InferOutput<typeof rowSchema>;

/** History items of the sheets that told a condition on the day a tracker was read, not an event: left out. */
const CONDITIONS = 12;

/** Of some 16,000 aliases, those that named somebody else (an agency's staff, a house's parties, a visa's holders) or judged: dropped on purpose. */
const DROPPED = 66;

function rowsOf(kind: string): readonly Row[] {
  const names = readdirSync(SHEETS).filter((name) => name.startsWith(kind) && name.endsWith(".jsonl"));
  const lines = names.flatMap((name) => readFileSync(new URL(name, SHEETS), "utf8").split("\n"));
  return lines.filter((line) => line.trim() !== "").map((line) => v.parse(rowSchema, JSON.parse(line)));
}

describe.skipIf(!FOUND)("the fact sheets (skipped where ../shared/facts is missing)", () => {
  let records: Records;
  let merged: Readonly<Record<string, string>>;

  beforeAll(async () => {
    records = await loadRecords();
    const text = readFileSync(new URL("merged-ids.json", RECORDS_DIR), "utf8");
    merged = v.parse(v.record(v.string(), v.string()), JSON.parse(text));
  }, 30_000);

  const idIn = (id: string): string => merged[id] ?? id;
  /** The sheets give the group and its lawsuit one id. */
  const termIn = (id: string): string => (id === "al-otro-lado" ? "al-otro-lado-case" : idIn(id));

  test("every id is a record, or was merged into one", () => {
    const ids = new Set<string>([...entitiesOf(records), ...records.events].map(({ id }) => id));
    const rows = ["people", "offices", "agencies", "terms", "events"].flatMap(rowsOf);
    expect(rows.length).toBeGreaterThan(5900);
    expect(rows.map(({ id }) => id).filter((id) => !ids.has(idIn(id)))).toEqual([]);
    expect(Object.values(merged).filter((id) => !ids.has(id))).toEqual([]);
  });

  test("the two men under one id are two records", () => {
    const neals = records.people.filter(({ name }) => name === "David Neal");
    expect(neals.map(({ country }) => country).toSorted()).toEqual(["GB", "US"]);
  });

  test("every alias still leads somewhere, bare or under a title, but for a few that were dropped on purpose", () => {
    const known = new Set(entitiesOf(records).flatMap(({ aliases }) => aliases.map(({ text }) => bare(text))));
    for (const { name } of entitiesOf(records)) known.add(bare(name));
    const led = (alias: string, person: boolean): boolean => {
      const words = bare(alias).split(" ");
      return words.some((_, index) => (index === 0 || person) && known.has(words.slice(index).join(" ")));
    };
    const lost = ["people", "offices", "agencies", "terms"].flatMap((kind) =>
      rowsOf(kind).flatMap(({ id, aliases, titles, acronyms }) =>
        [...aliases, ...titles, ...acronyms]
          .filter((alias) => !led(alias, kind === "people"))
          .map((alias) => `${id}: ${alias}`),
      ),
    );
    expect(lost.length, lost.join("\n")).toBeLessThanOrEqual(DROPPED);
  });

  test("no person has fewer tenures", () => {
    const counts = new Map(records.people.map(({ id, tenures }) => [id as string, tenures.length]));
    const fewer = rowsOf("people").filter(
      ({ id, tenures }) => id !== "david-neal" && (counts.get(id) ?? 0) < tenures.length,
    );
    expect(fewer.map(({ id }) => id)).toEqual([]);
  });

  test("histories hold every event", () => {
    const counts = new Map(
      [...records.terms, ...records.places].map(({ id, history }) => [id as string, history.length]),
    );
    const fewer = rowsOf("terms").map(({ id, history }) => Math.max(0, history.length - (counts.get(termIn(id)) ?? 0)));
    expect(fewer.reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(CONDITIONS);
  });

  test("series have the same points", () => {
    const names = readdirSync(SHEETS).filter((name) => name.startsWith("series-"));
    for (const name of names) {
      const sheet = v.parse(seriesSchema, JSON.parse(readFileSync(new URL(name, SHEETS), "utf8")));
      expect(new Map(records.series.find(({ id }) => id === sheet.id)?.points)).toEqual(new Map(sheet.points));
    }
  });
});

function bare(alias: string): string {
  return foldText(alias).replace(/^the /, "").replaceAll('"', "'");
}
