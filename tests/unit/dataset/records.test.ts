import * as v from "valibot";
import { beforeAll, describe, expect, test } from "vitest";
import { checkRecords } from "../../../lib/dataset/check.ts";
import { compileEdition, encodeEdition, type Records } from "../../../lib/dataset/compile.ts";
import { complaintText } from "../../../lib/dataset/complaints.ts";
import { headOfficesOf, holdingsOf } from "../../../lib/dataset/derive.ts";
import { findAliases } from "../../../lib/dataset/find-aliases.ts";
import { readExceptions } from "../../../lib/dataset/findings.ts";
import { holdersOn } from "../../../lib/dataset/holders-on.ts";
import { parseRecords, readRecordsFiles, type RecordsFile } from "../../../lib/dataset/load-records.ts";
import { date } from "../../../lib/dataset/schema-fields.ts";
import { statsOf } from "../../../lib/dataset/stats.ts";
import type { PartialDate } from "../../../lib/dataset/types.ts";

let files: readonly RecordsFile[];
let records: Records;

beforeAll(async () => {
  files = await readRecordsFiles();
  records = parseRecords(files).records;
}, 30_000);

describe("the editorial records", () => {
  test("pass every check, with at most 20 exceptions", { timeout: 30_000 }, async () => {
    const exceptions = await readExceptions();
    const { complaints } = checkRecords(files, exceptions);
    expect(complaints.map(complaintText)).toEqual([]);
    expect(exceptions.length).toBeLessThanOrEqual(20);
  });

  test("have the size of a whole dataset", () => {
    const { people, offices, agencies, terms, places, events, series } = statsOf(records).records;
    expect(people).toBeGreaterThan(3200);
    expect(offices).toBeGreaterThan(620);
    expect(agencies).toBeGreaterThan(690);
    expect(terms + places).toBeGreaterThan(760);
    expect(events).toBeGreaterThan(490);
    expect(series).toBeGreaterThanOrEqual(38);
  });

  test("compile to the same edition in whatever order they are read", { timeout: 30_000 }, async () => {
    const edition = await compileEdition(records);
    const turned = await compileEdition({ ...records, people: records.people.toReversed() });
    expect(turned.hash).toBe(edition.hash);
    expect(edition.hash).toMatch(/^[0-9a-f]{64}$/);
    expect(edition.date).toMatch(/^20\d\d-\d\d-\d\d$/);
    // About 1.1 MB in the package, whose whole may have 2.5 MB.
    expect(encodeEdition(edition).length).toBeLessThan(6_500_000);
  });
});

describe("who held an office", () => {
  test.each([
    ["2023-12-27", "us-secretary-homeland-security", "alejandro-mayorkas"],
    ["2023-12-27", "foreign-secretary-mexico", "alicia-barcena"],
    ["2023-12-27", "us-president", "joe-biden"],
    ["2018-06-15", "us-attorney-general", "jeff-sessions"],
    ["2022-10-22", "uk-home-secretary", "grant-shapps"],
    ["2017-10-10", "nl-asylum-minister", undefined],
  ])("on %s: %s", (when, title, person) => {
    const office = records.offices.find(({ id }) => id === title);
    const certain = office === undefined ? [] : holdersOn(records.people, office.id, when).filter((on) => on.certain);
    expect(certain.map((on) => on.person.id)).toEqual(person === undefined ? [] : [person]);
  });

  test("a term that ends today is over, one known to the month may go on", () => {
    const office = records.offices[0]?.id;
    const mayor = records.people.find(({ id }) => id === "alejandro-mayorkas");
    const source = "https://example.org";
    expect(office).toBeDefined();
    if (office === undefined || mayor === undefined) return;
    const exact = { ...mayor, tenures: [{ office, from: day("2020-01-01"), to: day("2021-05-11"), source }] };
    const vague = { ...mayor, tenures: [{ office, from: day("2020-01-01"), to: day("2021-05"), source }] };
    expect(holdersOn([exact], office, "2021-05-11")).toEqual([]);
    expect(holdersOn([vague], office, "2021-05-11")[0]?.certain).toBe(false);
    expect(holdersOn([vague], office, "2021-04-30")[0]?.certain).toBe(true);
  });

  test("is listed oldest first for single seats only", () => {
    const holdings = [...holdingsOf(records.people, records.offices)];
    const byId = new Map(records.offices.map((office) => [office.id, office]));
    expect(holdings.every(([office]) => byId.get(office)?.seats === "one")).toBe(true);
    const starts = holdings.find(([office]) => office === "us-president")?.[1].map(({ from }) => from);
    expect(starts).toEqual(starts?.toSorted());
  });

  test("leads from an agency to its head", () => {
    const heads = headOfficesOf(records.offices);
    expect(
      [...heads].filter(([agency]) => ["dhs", "unhcr", "uk-home-office"].includes(agency)).map(([, id]) => id),
    ).toEqual(
      expect.arrayContaining(["us-secretary-homeland-security", "un-high-commissioner-refugees", "uk-home-secretary"]),
    );
    expect(heads.size).toBeGreaterThan(150);
  });
});

describe("looking a name up", () => {
  test.each([
    ["patrulla fronteriza", "usbp"],
    ["Mexico’s Foreign Minister", "foreign-secretary-mexico"],
    ["the U.K.'s prime minister", "uk-prime-minister"],
    ["Titulo 42", "title-42"],
    ["Andres Manuel Lopez Obrador", "andres-manuel-lopez-obrador"],
    ["homeland security secretary", "us-secretary-homeland-security"],
  ])("%s leads to %s", (name, id) => {
    expect(findAliases(records, name).map(({ entity }) => entity.id)).toContain(id);
  });

  test("a bare surname never stands for a person by itself, but for a few", () => {
    const bare = records.people.flatMap((person) =>
      person.aliases.filter(({ text, use, lang }) => use === "always" && lang === undefined && !text.includes(" ")),
    );
    expect(bare.length).toBeLessThan(90);
  });

  test("INS, MPP and the like ask for their context", () => {
    for (const name of ["INS", "MPP", "CIS", "INM"]) {
      expect(findAliases(records, name).map(({ alias }) => alias.use)).not.toContain("always");
    }
  });
});

function day(text: string): PartialDate {
  return v.parse(date, text);
}
