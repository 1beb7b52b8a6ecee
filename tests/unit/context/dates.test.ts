// Dates with precision: what may be claimed, and how far apart days are.
import { assert, constantFrom, integer, property, record } from "fast-check";
import { describe, expect, it } from "vitest";
import {
  decimalYear,
  firstDay,
  lastDay,
  monthsBetween,
  orderOf,
  parseDate,
  shiftMonth,
} from "../../../lib/context/dates.ts";
import { dateText, distanceWords, numberText } from "../../../lib/context/date-words.ts";
import { wordsFor } from "../../../lib/context/words.ts";
import { date } from "./fixtures.ts";

const EN = wordsFor("en");
const ES = wordsFor("es");

const anyDate = record({
  year: integer({ min: 1900, max: 2100 }),
  month: integer({ min: 1, max: 12 }),
  day: integer({ min: 1, max: 28 }),
  length: constantFrom(4, 7, 10),
}).map(({ year, month, day, length }) =>
  date(`${String(year)}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`.slice(0, length)),
);

describe("reading a date", () => {
  it("takes days, months, years and the day of a time stamp", () => {
    const texts = ["2024-02-29", "2024-02", "2024", "2024-02-29T23:00:00-05:00"];
    expect(texts.map(parseDate)).toEqual(["2024-02-29", "2024-02", "2024", "2024-02-29"]);
  });

  it("refuses what no calendar has", () => {
    const texts = ["2023-02-29", "2023-13-01", "2023-00", "27 December 2023", "", "2023-1-1", undefined];
    expect(texts.map(parseDate)).toEqual(texts.map(() => undefined));
  });
});

describe("comparing dates", () => {
  it("does not decide what the precision leaves open", () => {
    expect(orderOf(date("2021"), date("2021-03-04"))).toBe("undecided");
    expect(orderOf(date("2021-03"), date("2021-03-04"))).toBe("undecided");
    expect(orderOf(date("2021"), date("2021"))).toBe("undecided");
    expect(orderOf(date("2020"), date("2021-01-01"))).toBe("before");
    expect(orderOf(date("2021-04"), date("2021-03-31"))).toBe("after");
    expect(orderOf(date("2021-03-04"), date("2021-03-04"))).toBe("same");
  });

  it("is the mirror image of the other way round", () => {
    const mirror = { before: "after", after: "before", same: "same", undecided: "undecided" };
    assert(property(anyDate, anyDate, (a, b) => orderOf(b, a) === mirror[orderOf(a, b)]));
  });

  it("keeps the first day on or before the last", () => {
    assert(property(anyDate, (a) => firstDay(a) <= lastDay(a) && decimalYear(a) >= Number(a.slice(0, 4))));
  });

  it("counts whole months by calendar", () => {
    expect(monthsBetween(date("2023-05-11"), date("2023-12-27"))).toBe(7);
    expect(monthsBetween(date("2023-12-27"), date("2023-05-11"))).toBe(-7);
    expect(monthsBetween(date("2023-05-31"), date("2023-06-30"))).toBe(0);
    expect(shiftMonth("2024-01", -1)).toBe("2023-12");
    expect(shiftMonth("2023-11", 14)).toBe("2025-01");
  });
});

describe("telling dates and distances", () => {
  it("writes dates as precisely as they are known", () => {
    expect(["2021-02-02", "2021-02", "2021"].map((text) => dateText(date(text), EN).text)).toEqual([
      "2 February 2021",
      "February 2021",
      "2021",
    ]);
    expect(["2021-02-02", "2021-02", "2021"].map((text) => dateText(date(text), ES).text)).toEqual([
      "2 de febrero de 2021",
      "febrero de 2021",
      "2021",
    ]);
  });

  const article = "2023-12-27";
  it.each([
    ["2023-12-27", "same day"],
    ["2023-12-26", "1 day before this article"],
    ["2024-01-19", "23 days after this article"],
    ["2023-05-11", "7 months before this article"],
    ["2022-12-20", "1 year before this article"],
    ["2022-08-20", "16 months before this article"],
    ["2018-12-27", "5 years before this article"],
    ["2023-12", "same month"],
    ["2023", "same year"],
    ["2023-11", "1 month before this article"],
    ["2025", "2 years after this article"],
  ])("%s is %s", (day, words) => {
    expect(distanceWords(date(day), date(article), EN)).toBe(words);
  });

  it("counts in Spanish", () => {
    expect(distanceWords(date("2023-12-26"), date(article), ES)).toBe("1 día antes de este artículo");
    expect(distanceWords(date("2024-03-27"), date(article), ES)).toBe("3 meses después de este artículo");
  });

  it("always finds words", () => {
    assert(property(anyDate, anyDate, (a, b) => !/undefined|NaN|\b0 /.test(distanceWords(a, b, EN))));
  });
});

describe("numbers", () => {
  it("are grouped from four digits on, in Spanish too", () => {
    expect([1400, 46_612, 118.5].map((value) => numberText(value, ES))).toEqual(["1.400", "46.612", "118,5"]);
    expect(numberText(1400, EN)).toBe("1,400");
  });
});
