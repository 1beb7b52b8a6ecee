// A stay that the records tell in pieces (a change of party, a new district) begins and ends once, wherever it is told.
import { describe, expect, it } from "vitest";
import type { Mention } from "../../../lib/annotation/types.ts";
import { articleContext } from "../../../lib/context/article-context.ts";
import { cardFor } from "../../../lib/context/card.ts";
import type { Language } from "../../../lib/context/types.ts";
import { wholeTenures } from "../../../lib/context/whole-tenures.ts";
import { date, factBase, id, office, person, rowTexts, tenure } from "./fixtures.ts";

const AZ = { state: "AZ" };
const open = { asOf: date("2026-06-15") };
const facts = factBase([
  office("senator", "United States Senator", { seats: "many" }),
  office("member", "United States Representative", { seats: "many" }),
  office("minister", "Minister of the Interior"),
  person(
    "kay",
    "Kay Sand",
    [
      tenure("senator", "2019-01-03/2022-12-08", { ...AZ, party: "Democratic" }),
      tenure("senator", "2022-12-09/2025-01-03", AZ),
    ],
    { party: "Independent" },
  ),
  person("lou", "Lou Vane", [
    tenure("member", "2009-01-03/2013-01-03", { state: "CA", district: 4 }),
    tenure("member", "2013-01-03/2023-01-03", { state: "CA", district: 9 }),
    tenure("member", "2023-01-03/", { state: "CA", district: 5, ...open }),
  ]),
  person("mia", "Mia Noe", [
    tenure("member", "2003/2007-01-03", { state: "GA" }),
    tenure("member", "2007-01-03/2015-01-03", { state: "GA", district: 8 }),
  ]),
  person("ida", "Ida Holt", [tenure("minister", "2015-09/2016-11-05"), tenure("minister", "2016-11-05/2018-02-28")]),
  person("max", "Max Roth", [
    tenure("minister", "2018-02-28/2018-06-01*"),
    tenure("minister", "2018-06-01/2019-05-01"),
  ]),
  person("eva", "Eva Lind", [tenure("minister", "2019-05-01/2019-10-19"), tenure("minister", "2019-10-25/2020-11-13")]),
]);

function cardOf(key: string, published: string, language: Language = "en") {
  return cardFor(id(key), facts, { published, language });
}

function linesSince(key: string, published: string): string[] {
  const span = { block: 0, start: 0, end: 1, surface: "x", confidence: 1, evidence: "" };
  const mention: Mention = { ...span, entity: id(key), category: "official" };
  return articleContext([mention], [], published, facts, "en").sinceThen.map(({ day, text }) => `${day}: ${text}`);
}

describe("a change of party within a stay", () => {
  it("leaves start and end of the office as they are, on every day of it", () => {
    const span = "in office from 3 January 2019 to 3 January 2025";
    for (const day of ["2020-05-01", "2022-12-08", "2022-12-09", "2023-12-27"]) {
      expect(rowTexts(cardOf("kay", day))[0]).toContain(span);
    }
  });

  it("is told by the party of the day", () => {
    expect(rowTexts(cardOf("kay", "2020-05-01"))).toContain("Party: Democratic");
    expect(rowTexts(cardOf("kay", "2023-12-27"))).toContain("Party: Independent (latest recorded)");
    expect(rowTexts(cardOf("kay", "2020-05-01", "es"))).toContain("Partido: Demócrata");
  });

  it("draws one segment and lists one change", () => {
    expect(cardOf("kay", "2020-05-01")?.bar?.segments).toHaveLength(1);
    expect(linesSince("kay", "2020-05-01")).toEqual([
      "3 Jan 2025: Kay Sand left office as United States Senator from Arizona",
    ]);
  });

  it("is no later office and no earlier end", () => {
    const [before] = rowTexts(cardOf("kay", "2018-05-01"));
    expect(before).toContain("from 3 January 2019 to 3 January 2025");
  });
});

describe("a new district within a stay", () => {
  it("names the district of the day and the years of the office", () => {
    const [then] = rowTexts(cardOf("lou", "2015-05-01"));
    expect(then).toContain("California's 9th district");
    expect(then).toContain("in office since 3 January 2009");
  });

  it("ends no later office", () => {
    const [then] = rowTexts(cardOf("lou", "2008-05-01"));
    expect(then).toContain("from 3 January 2009");
    expect(then).not.toContain("to 3 January 2013");
  });

  it("ends nothing where only the year of the start is known", () => {
    expect(rowTexts(cardOf("mia", "2003-05-01"))[0]).toContain("from 2003 to 3 January 2015");
  });

  it("is drawn as a segment of its own", () => {
    expect(cardOf("lou", "2015-05-01")?.bar?.segments).toHaveLength(3);
  });
});

describe("an office of one", () => {
  it("has one holder for touching tenures, on the person's card and its own", () => {
    const span = "in office from September 2015 to 28 February 2018";
    expect(rowTexts(cardOf("ida", "2017-05-01"))[0]).toContain(span);
    expect(rowTexts(cardOf("minister", "2017-05-01"))[0]).toContain(span);
  });

  it("tells acting and confirmed apart, and a return after days", () => {
    expect(rowTexts(cardOf("max", "2018-03-01"))[0]).toContain("from 28 February 2018 to 1 June 2018");
    expect(rowTexts(cardOf("eva", "2020-03-01"))[0]).toContain("from 25 October 2019 to 13 November 2020");
  });
});

/** One of an office's holders. */
function holding(key: string, span: string) {
  return { ...tenure("senator", span, AZ), person: id(key), personName: key };
}

function stays(list: readonly ReturnType<typeof holding>[]): string[] | undefined {
  const senators = wholeTenures({ ...facts, holdings: new Map([[id("senator"), list]]) }).holdings.get(id("senator"));
  return senators?.map(({ person: who, from, to }) => `${who} ${from}/${to}`);
}

describe("pieces of stays", () => {
  it("are joined in whatever order the records have them, and the whole stands where the first of them stood", () => {
    const pieces = [
      holding("kay", "2019-01-03/2021-01-03"),
      holding("lou", "2019-01-03/2025-01-03"),
      holding("kay", "2022-12-09/2025-01-03"),
      holding("kay", "2021-01-03/2022-12-08"),
    ];
    expect(stays(pieces)).toEqual(["kay 2019-01-03/2025-01-03", "lou 2019-01-03/2025-01-03"]);
  });

  it("of an office that thousands have held are joined about as soon as those of a few", () => {
    const many = Array.from({ length: 20_000 }, (_, index) => holding(`member-${index}`, "2019-01-03/2021-01-03"));
    const before = performance.now();
    expect(stays(many)).toHaveLength(20_000);
    // Comparing each with each would take minutes.
    expect(performance.now() - before).toBeLessThan(5000);
  });
});
