// @vitest-environment happy-dom
import { array, assert, double, property, record, string } from "fast-check";
import { describe, expect, test } from "vitest";
import { Sparkline, periodWords, plot } from "../../../components/card/sparkline.tsx";
import {
  labelsClash,
  placeLabel,
  placeOf,
  placeSegments,
  placeTicks,
} from "../../../components/card/time-bar-layout.ts";
import { TimeBar } from "../../../components/card/time-bar.tsx";
import type { TimeBar as TimeBarFacts } from "../../../lib/context/types.ts";
import { mount, textOf } from "./mount.ts";

const bar: TimeBarFacts = {
  from: 2020,
  to: 2026,
  segments: [
    { from: 2021, to: 2022, label: "Acting commissioner", style: "acting", tone: 0 },
    { from: 2022, to: 2026, label: "Commissioner", style: "open", tone: 1 },
  ],
  dots: [2021, 2022],
  ticks: [2020, 2021, 2026].map((year) => ({ at: year, label: String(year) })),
  article: { at: 2023.5, label: "article" },
  caption: "Commissioner",
  description: "Acting commissioner in 2021, commissioner since 2022.",
};

const year = double({ min: 1900, max: 2100, noNaN: true });
const ticks = array(record({ at: year, label: string({ minLength: 1, maxLength: 10 }) }), { maxLength: 12 });

describe("the time bar", () => {
  test("is one picture with its whole content in words", () => {
    const picture = mount(<TimeBar bar={bar} />).querySelector("svg");
    expect(picture?.getAttribute("role")).toBe("img");
    expect(picture?.getAttribute("aria-label")).toBe(bar.description);
  });

  test("hatches an acting stretch and no other", () => {
    const root = mount(<TimeBar bar={bar} />);
    expect(root.querySelectorAll('rect[fill^="url(#"]')).toHaveLength(1);
    const id = root.querySelector("pattern")?.id;
    expect(root.querySelector('rect[fill^="url(#"]')?.getAttribute("fill")).toBe(`url(#${id})`);
  });

  test("marks the article's day and leaves the mark out where the day is unknown", () => {
    expect(textOf(mount(<TimeBar bar={bar} />).querySelector(".article"))).toBe("article");
    const { article: _, ...undated } = bar;
    expect(mount(<TimeBar bar={undated} />).querySelector(".article")).toBeNull();
  });

  test("marks the edition's day, whose word gives way to the article's", () => {
    const today = { at: 2026, label: "now" };
    expect(textOf(mount(<TimeBar bar={{ ...bar, today }} />).querySelector(".today"))).toBe("now");
    const late = { ...bar, today, article: { at: 2025.9, label: "article" } };
    expect(textOf(mount(<TimeBar bar={late} />).querySelector(".today"))).toBe("");
    expect(mount(<TimeBar bar={late} />).querySelector(".today line")).not.toBeNull();
  });

  test("keeps the first and the last year where a year between them has no room", () => {
    const crowded = { ...bar, ticks: [2020, 2020.2, 2025.9, 2026].map((at) => ({ at, label: at.toFixed(1) })) };
    expect(placeTicks(crowded).map(({ text }) => text)).toEqual(["2020.0", "2026.0"]);
  });

  test("never lets year labels touch", () => {
    assert(
      property(year, year, ticks, (from, to, marks) => {
        const placed = placeTicks({ ...bar, from, to, ticks: marks });
        return placed.every((one, index) => placed.slice(index + 1).every((other) => !labelsClash(one, other)));
      }),
    );
  });

  test("never draws outside its width", () => {
    assert(
      property(year, year, year, year, (from, to, start, end) => {
        const odd = {
          ...bar,
          from,
          to,
          segments: [{ from: start, to: end, label: "", style: "plain" as const, tone: 3 }],
        };
        return placeSegments(odd).every(({ x, width }) => x >= 0 && width > 0 && x + width <= 100.001);
      }),
    );
    expect(placeOf({ from: 2020, to: 2020 }, 2020)).toBe(50);
  });

  test("holds a label at the edge instead of cutting it", () => {
    expect(placeLabel("Mar 2020", 1)).toEqual({ text: "Mar 2020", x: 0, anchor: "start" });
    expect(placeLabel("article", 99).anchor).toBe("end");
    expect(placeLabel("2021", 50).anchor).toBe("middle");
  });
});

describe("the sparkline", () => {
  const figure = {
    name: "Encounters, by month",
    sentence: "301,981 encounters in December 2023.",
    points: [["2023-11", 100] as const, ["2023-12", 200] as const, ["2024-01", 50] as const],
    at: "2023-12",
    source: { url: "https://www.cbp.gov", publisher: "CBP", title: "Encounters" },
  };

  test("stands on zero, so that heights may be compared", () => {
    expect(plot(figure.points).map(({ y }) => y)).toEqual([50, 0, 75]);
  });

  test("says its figure in words and marks the article's month", () => {
    const root = mount(<Sparkline figure={figure} language="en" />);
    expect(root.querySelector("svg")?.getAttribute("aria-label")).toContain("301,981 encounters");
    expect(root.querySelectorAll("circle")).toHaveLength(1);
    expect(textOf(root)).toContain("Nov 2023");
  });

  test("marks nothing where the article's month is not in the series", () => {
    const { at: _, ...unmarked } = figure;
    expect(mount(<Sparkline figure={unmarked} language="en" />).querySelector("circle")).toBeNull();
  });

  test("names months in the reader's language and leaves years alone", () => {
    expect(periodWords("2023-12", "es")).toBe("dic 2023");
    expect(periodWords("2023", "en")).toBe("2023");
  });
});
