import { describe, expect, test } from "vitest";
import { fileName } from "../../../lib/export/file-name.ts";
import { jsonOf } from "../../../lib/export/json.ts";
import { sample } from "./sample.ts";

describe("a brief as JSON", () => {
  const brief = JSON.parse(jsonOf(sample())) as Record<string, unknown> & {
    entities: { name: string; mentions: string[]; facts: { label: string }[] }[];
    series: { at: string; points: { period: string; value: number; verified: boolean }[] }[];
  };

  test("names its format and version, so that readers can tell", () => {
    expect(brief).toMatchObject({ format: "waymark-brief", version: 1, language: "en" });
    expect(brief["edition"]).toBe("Edition of 24 November 2026");
  });

  test("keeps every entity with its mentions and facts, in reading order", () => {
    expect(brief.entities.map(({ name }) => name)).toHaveLength(5);
    expect(brief.entities[1]).toMatchObject({
      name: "Alejandro Mayorkas",
      mentions: ["Alejandro Mayorkas", "Mayorkas"],
    });
  });

  test("keeps the numbers of a statistic as numbers, and says which are not verified", () => {
    const [series] = brief.series;
    expect(series?.at).toBe("2023-11");
    expect(series?.points).toContainEqual({ period: "2024-01", value: 176195, verified: false });
  });
});

describe("the file's name", () => {
  test("is one that every system takes", () => {
    const name = fileName({ published: "2023-12-27", title: "EE. UU. y México: ¿qué acordaron? / parte 2" }, "csv");
    expect(name).toBe("waymark-2023-12-27-ee-uu-y-mexico-que-acordaron-parte-2.csv");
    expect(fileName({ title: "移民" }, "json")).toBe("waymark.json");
    expect(fileName({ title: "long ".repeat(40) }, "json").length).toBeLessThan(80);
  });
});
