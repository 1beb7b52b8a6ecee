// What the side panel draws and lists: the axis, the events, tenures and standings, the statistics.
import { describe, expect, test } from "vitest";
import type { Mention } from "../../../lib/annotation/types.ts";
import { briefOf } from "../../../lib/context/brief.ts";
import { firstDay } from "../../../lib/context/dates.ts";
import type { Language } from "../../../lib/context/types.ts";
import { FACTS, date, event, factBase, id, office, person, tenure, term } from "./fixtures.ts";

function mention(entity: string, more: Partial<Mention> = {}): Mention {
  const span = { block: 0, start: 0, end: 1, surface: "x", confidence: 1, evidence: "" };
  return { ...span, category: "official", entity: id(entity), ...more };
}

const ARTICLE = [
  mention("cbp", { category: "agency" }),
  mention("alejandro-mayorkas"),
  mention("title-42", { category: "term" }),
  mention("foreign-secretary-mexico", { category: "office", holder: id("alicia-barcena") }),
  mention("migrant-protection-protocols", { category: "term" }),
  mention("biden-v-texas", { category: "term" }),
  mention("cbp", { category: "agency" }),
  mention("gone-from-the-dataset"),
];

const briefOn = (published: string | undefined, language: Language = "en", mentions = ARTICLE, facts = FACTS) =>
  briefOf({ mentions, people: [], language, ...(published !== undefined && { published }) }, facts);

const day = (text: string) => firstDay(date(text));

describe("the brief", () => {
  const brief = briefOn("2023-12-27");

  test("has every entity once, in the order in which the article first names them", () => {
    expect(brief.order).toEqual(
      [
        "cbp",
        "alejandro-mayorkas",
        "title-42",
        "foreign-secretary-mexico",
        "migrant-protection-protocols",
        "biden-v-texas",
      ].map(id),
    );
  });

  test("says once what limits all of it: an article without a date, or one newer than the facts", () => {
    const [undated, late] = [briefOn(undefined), briefOn("2031-01-01")];
    expect(brief.note).toBeUndefined();
    expect(undated.note).toMatch(/^Article date unknown/);
    expect(late.note).toMatch(/newer than the facts/);
    const rows = [undated, late].flatMap(({ cards }) => Object.values(cards).flatMap((card) => card.rows));
    expect(rows.filter(({ label }) => label === "Note")).toEqual([]);
  });

  test("numbers the events by date, each with its own day on the axis", () => {
    const events = brief.chart?.events ?? [];
    expect(events.map(({ number, id: key }) => `${number} ${key}`)).toEqual([
      "1 lukeville",
      "2 mexico-city-talks",
      "3 talks-2",
      "4 impeachment",
    ]);
    expect(events[0]).toMatchObject({ at: day("2023-12-04"), to: day("2024-01-04") });
  });

  test("draws the axis around the article and never cuts an event off", () => {
    const { from, to, article, events } = brief.chart ?? { from: 0, to: 0, article: undefined, events: [] };
    expect(article).toMatchObject({ from: day("2023-12-27"), to: day("2023-12-27"), day: "27 December 2023" });
    for (const one of events) expect(one.from > from && one.to < to).toBe(true);
  });

  test("shows the offices of people, of those behind a title too, and not of those long out of office", () => {
    expect(brief.chart?.people.map(({ name }) => name)).toEqual(["Alejandro Mayorkas", "Alicia Bárcena"]);
    // The deputy secretary's years lie before the axis.
    expect(brief.chart?.people[0]?.stretches).toEqual([
      {
        from: day("2021-02-02"),
        to: day("2025-01-20"),
        style: "plain",
        label: "Secretary of Homeland Security",
        interval: "from 2 February 2021 to 20 January 2025",
      },
    ]);
  });

  test("shows how terms stood, and no standing of a court case", () => {
    expect(brief.chart?.terms.map(({ name }) => name)).toEqual(["Title 42", "Remain in Mexico"]);
    const told = brief.chart?.terms[0]?.stretches.map(({ label, interval }) => [label, interval]);
    expect(told).toEqual([
      ["In force", "from 20 March 2020 to 11 May 2023"],
      ["Ended on 11 May 2023", undefined],
    ]);
  });

  test("draws an acting holder, an open tenure, a planned and a partly blocked term each in a style of its own", () => {
    const facts = factBase([
      office("post", "Post"),
      person("ann", "Ann", [tenure("post", "2023-06-01/2023-09-01*"), tenure("post", "2023-09-01/")]),
      term("plan", "Plan", ["2023-03-01 announced A.", "2023-06-01 in-force B.", "2023-08-01 partly-blocked C."]),
    ]);
    const chart = briefOn("2023-12-27", "en", [mention("ann"), mention("plan")], facts).chart;
    expect(chart?.people[0]?.stretches.map(({ style }) => style)).toEqual(["acting", "open"]);
    expect(chart?.terms[0]?.stretches.map(({ style }) => style)).toEqual(["planned", "plain", "acting"]);
  });

  test("marks the newest known month in a statistic, with the numbers as a table has them", () => {
    const [series] = brief.series;
    expect(series).toMatchObject({ id: "encounters", at: "2023-11", about: ["U.S. Customs and Border Protection"] });
    expect(series?.points.at(-1)).toEqual({
      period: "2024-01",
      name: "January 2024",
      value: 176195,
      text: "176,195",
      verified: false,
    });
  });

  test("leaves out a statistic that has nothing near the article's month", () => {
    expect(briefOn("2019-05-01").series).toEqual([]);
  });

  test("speaks Spanish to a Spanish reader", () => {
    const spanish = briefOn("2023-12-27", "es");
    expect(spanish.published).toBe("27 de diciembre de 2023");
    expect(spanish.chart?.terms[0]?.stretches[0]).toMatchObject({
      label: "En vigor",
      interval: "del 20 de marzo de 2020 al 11 de mayo de 2023",
    });
  });
});

describe("an article without a day", () => {
  test("has cards and no time line, since there is nothing to be around", () => {
    const brief = briefOn(undefined);
    expect(brief.order).toHaveLength(6);
    expect(brief.published).toBeUndefined();
    expect(brief.chart).toBeUndefined();
  });

  test("or with its month only stands on the axis as that month", () => {
    expect(briefOn("2023-12").chart?.article).toMatchObject({ from: day("2023-12-01"), to: day("2023-12-31") });
  });
});

test("no chart is drawn where there is nothing to put on it", () => {
  expect(briefOn("2023-12-27", "en", [mention("place-eagle-pass", { category: "place" })]).chart).toBeUndefined();
});

test("of very many events those that tell most are drawn, never more than fit", () => {
  const events = Array.from({ length: 40 }, (_, index) =>
    event(`e${index}`, `2023-12-${String((index % 28) + 1).padStart(2, "0")}`, `Event ${index}`, ["cbp"]),
  );
  const facts = { ...FACTS, events };
  expect(briefOn("2023-12-27", "en", ARTICLE, facts).chart?.events).toHaveLength(12);
});
