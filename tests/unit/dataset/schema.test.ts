import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { isPartialDate } from "../../../lib/dataset/schema-fields.ts";
import { eventSchema, personSchema, termSchema, type RecordSchema } from "../../../lib/dataset/schema.ts";
import { parseRecords, type RecordsFile } from "../../../lib/dataset/load-records.ts";

const SOURCE = { url: "https://example.org/page", title: "A page", publisher: "Example" };
const PERSON = {
  id: "jane-doe",
  kind: "person",
  name: "Jane Doe",
  summary: "American lawyer.",
  country: "US",
  aliases: ["Jane Doe", { text: "Doe", use: "after-full" }],
  tenures: [
    { office: "us-ice-director", from: "2021-03", to: "2022-01-20", source: SOURCE.url, verified: "2026-11-24" },
  ],
  sources: [SOURCE],
};
const EVENT = {
  id: "a-meeting",
  date: "2023-12-27",
  title: "A meeting",
  summary: "Two delegations met.",
  entities: [],
  kind: "meeting",
  sources: [SOURCE],
};

function complaintsOf<T>(schema: RecordSchema<T>, record: unknown): readonly string[] {
  return (v.safeParse(schema, record).issues ?? []).map((issue) => `${v.getDotPath(issue)}: ${issue.message}`);
}

describe("what a record may look like", () => {
  test("a plain string is an alias that always applies", () => {
    expect(v.parse(personSchema, PERSON).aliases).toEqual([
      { text: "Jane Doe", use: "always" },
      { text: "Doe", use: "after-full" },
    ]);
  });

  test.each([
    ["a summary over 280 characters", { summary: "x".repeat(281) }, "summary: is longer than 280"],
    ["an id with capitals", { id: "Jane" }, "id: is no id"],
    ["a field that persons do not have", { jurisdiction: "US" }, "jurisdiction"],
    ["a record without sources", { sources: [] }, "sources: needs at least one source"],
    ["an alias with curly quotes", { aliases: ["O’Brien"] }, "aliases.0: has curly quotes"],
    ["context words that are missing", { aliases: [{ text: "Doe", use: "context" }] }, "aliases.0: has use `context`"],
    ["a date that is not in the calendar", { verified: "2023-02-30" }, "verified: is no date"],
    ["a source that is no address", { sources: [{ ...SOURCE, url: "a book" }] }, "sources.0.url: is no web address"],
  ])("refuses %s and says so", (_, change, complaint) => {
    expect(complaintsOf(personSchema, { ...PERSON, ...change }).join("\n")).toContain(complaint);
  });

  test("refuses an event title over 90 characters", () => {
    expect(complaintsOf(eventSchema, { ...EVENT, title: "x".repeat(91) }).join()).toContain("longer than 90");
    expect(complaintsOf(eventSchema, EVENT)).toEqual([]);
  });

  test("refuses a standing that it does not know", () => {
    const history = [{ date: "2020", what: "Began.", status: "suspended", source: SOURCE.url }];
    const term = { ...PERSON, kind: "term", category: "rule", jurisdiction: "US", related: [], history };
    expect(complaintsOf(termSchema, term).join()).toContain("history.0.status");
  });
});

test.each([
  ["2024", true],
  ["2024-02", true],
  ["2024-02-29", true],
  ["2023-02-29", false],
  ["2024-13", false],
  ["24-01-01", false],
  ["2024-1-1", false],
])("%s is a date: %s", (text, valid) => {
  expect(isPartialDate(text)).toBe(valid);
});

test("a complaint names file, record, field and what to do", () => {
  const records = [{ ...PERSON, country: "USA", kind: undefined }];
  const file: RecordsFile = { name: "people/us.json", folder: "people", text: "", records };
  expect(parseRecords([file]).complaints).toEqual([
    {
      file: "people/us.json",
      record: "jane-doe",
      field: "country",
      check: "schema",
      problem: "is no ISO 3166 code of two capitals",
    },
  ]);
});
