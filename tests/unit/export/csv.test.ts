import { array, assert, property, string } from "fast-check";
import { describe, expect, test } from "vitest";
import { csv, csvOf } from "../../../lib/export/csv.ts";
import { sample, undated } from "./sample.ts";

/** Reads RFC 4180 as its grammar says, and throws where a text does not obey it. */
function parse(text: string): string[][] {
  const records: string[][] = [];
  let fields: string[] = [];
  const token = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy;
  while (token.lastIndex < text.length) {
    const at = token.lastIndex;
    const match = token.exec(text);
    if (match === null) throw new Error(`Not RFC 4180 at ${at}: ${text.slice(at, at + 20)}`);
    fields.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? "");
    if (match[3] === ",") continue;
    records.push(fields);
    fields = [];
  }
  return records;
}

const cells = array(array(string({ unit: "binary" }), { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 5 });

describe("a table", () => {
  test("is read back field by field, but for the apostrophe before what a spreadsheet would run", () => {
    assert(
      property(cells, (records) => {
        const back = parse(csv(records));
        expect(back.map((fields) => fields.map((field) => field.replace(/^'/, "")))).toEqual(
          records.map((fields) => fields.map((field) => field.replace(/^'/, ""))),
        );
      }),
    );
  });

  test("holds no field that a spreadsheet takes for a formula", () => {
    assert(
      property(cells, (records) =>
        parse(csv(records))
          .flat()
          .every((field) => !/^[\s\p{Cc}]*[=+\-@＝＋－＠]/u.test(field)),
      ),
    );
    expect(csv([["=1+1", "@SUM(A1)", "\t=x", " -2", "＝1"]])).toBe(`'=1+1,'@SUM(A1),'\t=x,' -2,'＝1\r\n`);
  });

  test("quotes commas, quotes and line breaks as RFC 4180 says", () => {
    expect(csv([["a,b", 'say "x"', "one\ntwo", "plain"]])).toBe('"a,b","say ""x""","one\ntwo",plain\r\n');
  });
});

describe("a brief as a table", () => {
  const [head = [], ...rows] = parse(csvOf(sample()));
  const cell = (row: number, column: string) => rows[row]?.[head.indexOf(column)];

  test("has one row an entity, in the order in which the article names them", () => {
    expect(rows.map((row) => row[1])).toEqual([
      "Joe Biden",
      "Alejandro Mayorkas",
      "Title 42",
      "Remain in Mexico",
      "U.S. Customs and Border Protection",
    ]);
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([head.length]));
  });

  test("says what held on the day, how often it is named, and where the article is", () => {
    expect(cell(1, "mentions")).toBe("2");
    expect(cell(1, "first mention")).toBe("Alejandro Mayorkas");
    expect(cell(1, "Then")).toContain("Secretary of Homeland Security (27 December 2023");
    expect(cell(2, "Then")).toContain("Ended on 11 May 2023");
    expect(cell(0, "article url")).toBe("https://news.example/talks");
  });

  test("says in every row that the article's day is unknown", () => {
    const [columns = [], ...all] = parse(csvOf(undated()));
    const notes = all.map((row) => row[columns.indexOf("article note")]);
    expect(new Set(notes)).toEqual(new Set(["Article date unknown; shown as of 24 November 2026"]));
    expect(cell(0, "article note")).toBe("");
  });
});
