// What the real series tell on a day: never a figure that its source had not given by then.
import { beforeAll, describe, expect, test } from "vitest";
import { figureFrom } from "../../../lib/context/figure.ts";
import { sceneOf } from "../../../lib/context/scene.ts";
import type { Series } from "../../../lib/dataset/event-types.ts";
import { parseRecords, readRecordsFiles } from "../../../lib/dataset/load-records.ts";
import { FACTS } from "./fixtures.ts";

let all: readonly Series[];

beforeAll(async () => {
  all = parseRecords(await readRecordsFiles()).records.series;
}, 30_000);

function figureOn(published: string, id: string) {
  const series = all.find((one) => one.id === id) ?? expect.fail(`There is no series ${id}.`);
  return figureFrom(series, sceneOf(FACTS, { published, language: "en" }));
}

function ceilingOn(published: string) {
  return figureOn(published, "us-refugee-ceiling-by-fy")?.sentence;
}

describe("a refugee ceiling", () => {
  test("is the one set by the article's day, not the one it became", () => {
    expect(ceilingOn("2021-02-15")).toBe("15,000 people in fiscal year 2021, against 18,000 a year before");
    expect(ceilingOn("2021-05-03")).toBe("62,500 people in fiscal year 2021, against 18,000 a year before");
    expect(ceilingOn("2026-01-15")).toBe("7,500 people in fiscal year 2026, against 125,000 a year before");
    expect(ceilingOn("2026-05-21")).toBe("17,500 people in fiscal year 2026, against 125,000 a year before");
  });

  test("is the last year's while nothing has been set or published for the new one", () => {
    expect(ceilingOn("2020-10-15")).toContain("18,000 people in fiscal year 2020");
    expect(ceilingOn("2021-10-05")).toContain("62,500 people in fiscal year 2021");
    expect(ceilingOn("2025-10-10")).toContain("125,000 people in fiscal year 2025");
  });

  test("is the last year's where no dated determination is recorded", () => {
    expect(ceilingOn("2017-03-01")).toContain("85,000 people in fiscal year 2016");
  });

  test("is drawn as it stood then", () => {
    expect(figureOn("2021-02-15", "us-refugee-ceiling-by-fy")?.points).toContainEqual(["2021", 15_000]);
  });
});

describe("a count", () => {
  test("is told once its source has usually given it", () => {
    expect(figureOn("2026-02-28", "uk-small-boat-arrivals-by-year")?.at).toBe("2024");
    expect(figureOn("2026-03-01", "uk-small-boat-arrivals-by-year")?.at).toBe("2025");
    expect(figureOn("2025-06-30", "world-refugees-unhcr-by-year")?.at).toBe("2023");
    expect(figureOn("2025-07-01", "world-refugees-unhcr-by-year")?.at).toBe("2024");
    expect(figureOn("2023-12-27", "us-sw-border-encounters-monthly")?.at).toBe("2023-10");
  });

  test("is not told before the day on which it was restated", () => {
    expect(figureOn("2024-01-05", "uk-net-migration-by-year")).toBeUndefined();
    expect(figureOn("2025-11-28", "uk-net-migration-by-year")).toBeUndefined();
    expect(figureOn("2025-12-01", "uk-net-migration-by-year")?.at).toBe("2024");
    expect(figureOn("2024-03-15", "uk-asylum-applications-by-year")).toBeUndefined();
    expect(figureOn("2022-06-20", "world-internally-displaced-idmc-by-year")).toBeUndefined();
    expect(figureOn("2019-07-10", "us-ice-detention-population-monthly")).toBeUndefined();
  });
});
