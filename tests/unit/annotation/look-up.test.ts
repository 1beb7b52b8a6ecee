// "Who or what is this?": what a reader's selection may mean.
import { describe, expect, test } from "vitest";
import { lookUp } from "../../../lib/annotation/look-up.ts";
import type { OwnAlias } from "../../../lib/dataset/own-types.ts";
import type { EntityId } from "../../../lib/dataset/types.ts";
import { ENTITIES, matcherOf, person, tenure } from "./small-edition.ts";

const matcher = matcherOf();

describe("looking a selection up", () => {
  test.each([
    ["Alejandro Mayorkas", "alejandro-mayorkas"],
    ["Mayorkas", "alejandro-mayorkas"],
    ["mayorkas", "alejandro-mayorkas"],
    ["Title 42", "title-42"],
    ["title 42", "title-42"],
    ["ICE", "ice"],
    ["ice", "ice"],
    ["the Department of Homeland Security", "dhs"],
    ["parole", "immigration-parole"],
  ])("%s is found, whatever keeps it off a page", (text, id) => {
    expect(lookUp(matcher, text)).toEqual([id]);
  });

  test("names every person of a surname, whoever was in office that day first", () => {
    const long = matcherOf([
      ...ENTITIES,
      person("erik-long", "Erik Long", "US", [tenure("us-senator", "2024-01-03", undefined, { state: "IA" })]),
    ]);
    expect(new Set(lookUp(long, "Long", { day: "2020-05-01" }).slice(0, 2))).toEqual(
      new Set(["carl-long", "dora-long"]),
    );
    expect(lookUp(long, "Long", { day: "2020-05-01" })).toContain("erik-long");
  });

  test("finds names within a longer selection", () => {
    expect(
      lookUp(matcher, "said Secretary Alejandro Mayorkas on Title 42", { day: "2023-12-27", language: "en" }),
    ).toEqual(["alejandro-mayorkas", "title-42"]);
  });

  test.each(["", "   ", "Nobody Known", "President", "word ".repeat(100)])("finds nothing for %j", (text) => {
    expect(lookUp(matcher, text)).toEqual([]);
  });

  describe("with the reader's own entries", () => {
    const own: readonly OwnAlias[] = [
      { text: "Ángeles de Yuma", entity: "own-1" as EntityId, category: "agency" },
      { text: "Mayorkas", entity: "own-2" as EntityId, category: "official" },
      { text: "Ali M.", entity: "alejandro-mayorkas" as EntityId },
    ];

    test.each([
      ["an own entity is found, accents and case aside", "the angeles de yuma", ["own-1"]],
      ["one of the same name comes before the dataset's", "Mayorkas", ["own-2", "alejandro-mayorkas"]],
      ["a further name leads to the entity that it was given to", "Ali M", ["alejandro-mayorkas"]],
      ["it is found within a longer selection too", "said Ángeles de Yuma on Title 42", ["own-1", "title-42"]],
    ])("%s", (_what, text, ids) => {
      expect(lookUp(matcher, text, { day: "2023-12-27", language: "en", own })).toEqual(ids);
    });
  });
});
