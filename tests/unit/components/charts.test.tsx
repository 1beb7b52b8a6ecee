// @vitest-environment happy-dom
// The drawn time line and the charts: nothing overlaps, nothing is told by drawing or colour alone.
import { array, assert, constantFrom, integer, property, record } from "fast-check";
import { describe, expect, test } from "vitest";
import { briefWordsFor } from "../../../components/brief/words.ts";
import { labelsClash } from "../../../components/card/time-bar-layout.ts";
import { timeAxis } from "../../../components/chart/axis.ts";
import { DOT_WIDTH, placeDots } from "../../../components/chart/event-dots.ts";
import { SeriesChart } from "../../../components/chart/series-chart.tsx";
import { NARROWEST_PLOT, seriesLayout } from "../../../components/chart/series-layout.ts";
import { TimeLine } from "../../../components/chart/time-line.tsx";
import { wordsFor } from "../../../components/words.ts";
import type { ChartEvent, SeriesChart as Series } from "../../../lib/context/chart-types.ts";
import { id } from "../context/fixtures.ts";
import { sample } from "../export/sample.ts";
import { button, mount, settled, textOf } from "./mount.ts";

const { brief } = sample();
const day = integer({ min: -20_000, max: 40_000 });
const language = constantFrom("en" as const, "es" as const);

const eventAt = (at: number, index: number): ChartEvent => ({
  id: String(index),
  number: index + 1,
  at,
  from: at,
  to: at,
  day: "",
  text: "",
  verified: true,
  when: "before",
  about: [],
  concerns: [],
});

function placed(days: readonly number[], article: number) {
  const axis = timeAxis(Math.min(0, article, ...days), Math.max(1, article, ...days), "en");
  return { dots: placeDots(days.toSorted((a, b) => a - b).map(eventAt), axis, article), line: axis.place(article) };
}

describe("the time axis", () => {
  test("never lets two labels touch, whatever the span", () => {
    assert(
      property(day, integer({ min: 0, max: 30_000 }), language, (from, length, spoken) => {
        const { ticks } = timeAxis(from, from + length, spoken);
        return ticks.every((tick, index) => ticks.slice(index + 1).every((other) => !labelsClash(tick, other)));
      }),
    );
  });

  test("names months with their year where that is new, and years alone over long spans", () => {
    const months = timeAxis(19_600, 19_800, "en").ticks.map(({ text }) => text);
    expect(months[0]).toMatch(/^\w+ 20\d\d$/);
    expect(timeAxis(15_000, 20_000, "es").ticks.every(({ text }) => /^\d{4}$/.test(text))).toBe(true);
  });
});

describe("the events' dots", () => {
  test("never touch each other, never leave the drawing, and never cross the article's line", () => {
    assert(
      property(array(day, { maxLength: 12 }), day, (days, article) => {
        const { dots, line } = placed(days, article);
        const inside = dots.every(({ x }) => x >= DOT_WIDTH / 2 - 0.001 && x <= 100 - DOT_WIDTH / 2 + 0.001);
        const apart = dots.every((dot, index) =>
          dots
            .slice(index + 1)
            .every((other) => dot.row !== other.row || Math.abs(dot.x - other.x) >= DOT_WIDTH - 0.001),
        );
        // At the drawing's own edges there is no room beside the line.
        const onItsSide = dots.every(({ at, x }) =>
          at < line ? x <= Math.max(at, DOT_WIDTH / 2) : x >= at - DOT_WIDTH / 2,
        );
        return inside && apart && onItsSide;
      }),
    );
  });

  test("of one month stand beside each other before they are piled up, in the order of their numbers", () => {
    const month = [0, 4, 8, 12, 16, 20].map((late) => 1000 + late);
    const { dots } = placed([0, ...month, 2000], 1000);
    expect(Math.max(...dots.map(({ row }) => row))).toBeLessThan(3);
    for (const row of [0, 1, 2]) {
      const numbers = dots.filter((dot) => dot.row === row).toSorted((a, b) => a.x - b.x);
      expect(numbers.map(({ number }) => number)).toEqual(
        numbers.map(({ number }) => number).toSorted((a, b) => a - b),
      );
    }
  });
});

describe("the time line", () => {
  const chart = brief.chart ?? expect.fail("The sample has a time line.");
  const draw = (whole = false) =>
    mount(
      <TimeLine chart={chart} language="en" words={wordsFor("en")} chartWords={briefWordsFor("en")} whole={whole} />,
    );

  test("is a picture with its content in words, and a list with the same numbers", () => {
    const root = draw();
    expect(root.querySelector("svg[role=img]")?.getAttribute("aria-label")).toBe(
      `Time line around the article of 27 December 2023 with ${chart.events.length} events, listed below by number`,
    );
    const drawn = [...root.querySelectorAll("svg .event text")].map(textOf);
    const listed = [...root.querySelectorAll(".events .number")].map(textOf);
    expect(listed).toEqual(drawn);
    expect(listed).toHaveLength(chart.events.length);
  });

  test("puts the article between what came before and what came after", () => {
    const days = [...draw().querySelectorAll(".events small")].map((small) => textOf(small).split(" · ")[0]);
    expect(days).toEqual([
      "4 Dec 2023",
      "21 Dec 2023",
      "27 December 2023",
      "27 Dec 2023",
      "19 Jan 2024",
      "13 Feb 2024",
    ]);
    expect(textOf(draw().querySelectorAll(".events > li")[2])).toBe("This article27 December 2023");
  });

  test("says every bar in words", () => {
    const lanes = [...draw().querySelectorAll(".lanes > li p")].map(textOf);
    expect(lanes).toContainEqual(
      expect.stringMatching(/^Alejandro Mayorkas.*Secretary of Homeland Security from 2 February 2021/),
    );
    expect(lanes).toContainEqual(expect.stringMatching(/^Title 42.*In force from 20 March 2020 to 11 May 2023.*Ended/));
  });

  test("tells its patterns apart without colour and explains them", () => {
    const root = draw(true);
    expect(textOf(root.querySelector(".legend"))).toContain("ended");
    const looks = [...root.querySelectorAll(".lanes rect")].map((rect) => rect.getAttribute("class"));
    expect(looks).toContain("stretch ended");
    expect(looks).toContain("stretch plain");
  });
});

/** The numbers beside the plot where every value is one and a half millions. */
function scaleIn(tongue: "en" | "es", { points, ...series }: Series): readonly string[] {
  const high = { ...series, points: points.map((point) => ({ ...point, value: 1_500_000 })) };
  const words = { words: wordsFor(tongue), chartWords: briefWordsFor(tongue) };
  const root = mount(<SeriesChart series={high} language={tongue} {...words} />);
  return [...root.querySelectorAll(".scale text")].map((text) => textOf(text).replace(/\s/, " "));
}

describe("a statistic", () => {
  const [series] = brief.series as readonly [Series];
  const draw = () =>
    mount(<SeriesChart series={series} language="en" words={wordsFor("en")} chartWords={briefWordsFor("en")} />);

  test("has the newest month that was known marked with its value, in the drawing and in the table", () => {
    const root = draw();
    expect(textOf(root.querySelector(".article text"))).toBe("November 2023: 242,418");
    const row = root.querySelector("tr.here");
    expect(textOf(row)).toBe("November 2023newest at the time242,418");
  });

  test("has a scale in the numbers of its language, short enough to stand beside the plot", () => {
    expect(scaleIn("es", series)).toEqual(["500 k", "1 M", "1,5 M"]);
    expect(scaleIn("en", series)).toEqual(["500k", "1m", "1.5m"]);
  });

  test("says which numbers nobody has verified", () => {
    expect(textOf(draw().querySelector("tbody tr"))).toContain("(not yet verified)");
  });

  test("draws no line over months that are missing", () => {
    expect(seriesLayout(series, "en").runs.map((run) => run.map(({ period }) => period))).toEqual([
      ["2022-12"],
      ["2023-11", "2023-12", "2024-01"],
    ]);
  });

  test("stands on zero within its plot and keeps its labels apart, whatever the numbers", () => {
    const points = array(record({ year: integer({ min: 1950, max: 2030 }), value: integer({ min: 0, max: 1e9 }) }), {
      minLength: 1,
      maxLength: 21,
    });
    assert(
      property(points, (drawn) => {
        const byYear = new Map(drawn.map(({ year, value }) => [String(year), value]));
        const sorted = [...byYear].toSorted(([a], [b]) => a.localeCompare(b));
        const yearly = sorted.map(([period, value]) => ({ period, name: period, value, text: "", verified: true }));
        const layout = seriesLayout({ ...series, period: "year", at: "", points: yearly }, "en");
        const inside = layout.runs.flat().every(({ x, y }) => x >= 0 && x <= 100 && y >= -0.001 && y <= 100.001);
        const apart = layout.ticks.every((tick, index) =>
          layout.ticks.slice(index + 1).every((other) => !labelsClash(tick, other, NARROWEST_PLOT)),
        );
        return inside && apart;
      }),
    );
  });
});

test("more lanes than fit are folded, and all of them shown on demand", async () => {
  const chart = brief.chart ?? expect.fail("The sample has a time line.");
  const [lane = expect.fail("The sample has a lane.")] = chart.people;
  const many = { ...chart, people: Array.from({ length: 9 }, (_, n) => ({ ...lane, entity: id(`p${n}`) })) };
  const root = mount(
    <TimeLine chart={many} language="en" words={wordsFor("en")} chartWords={briefWordsFor("en")} whole={false} />,
  );
  expect(root.querySelector(".lanes")?.children).toHaveLength(6);
  button(root, "3 more").click();
  await settled();
  expect(root.querySelector(".lanes")?.children).toHaveLength(9);
});
