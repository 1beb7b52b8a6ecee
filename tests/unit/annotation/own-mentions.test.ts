import { describe, expect, test } from "vitest";
import { annotate } from "../../../lib/annotation/annotate.ts";
import { findOwn, layOver } from "../../../lib/annotation/own-mentions.ts";
import type { Article } from "../../../lib/article/types.ts";
import type { OwnAlias } from "../../../lib/dataset/own-types.ts";
import type { EntityId } from "../../../lib/dataset/types.ts";
import { matcherOf } from "./small-edition.ts";

const matcher = matcherOf();

const articleOf = (text: string): Article => ({
  url: "",
  title: "",
  published: "2023-12-27",
  language: "en",
  blocks: [{ kind: "paragraph", text }],
});

const own = (text: string, entity = "own-1", category: OwnAlias["category"] | null = "agency"): OwnAlias => ({
  text,
  entity: entity as EntityId,
  ...(category !== null && { category }),
});

function found(text: string, ...aliases: OwnAlias[]): string[] {
  const article = articleOf(text);
  const { mentions } = annotate(matcher, article, { force: true });
  return layOver(mentions, findOwn(article, aliases, matcher)).map(({ surface, entity }) => `${surface}=${entity}`);
}

describe("the reader's own names", () => {
  test("are found with accents or without, in quotes, with a possessive, across a line's hyphen", () => {
    const text = "“Ángeles de Yuma” met. The Angeles de Yuma’s van left. Angeles-de-Yuma won.";
    expect(found(text, own("Ángeles de Yuma"))).toEqual([
      "Ángeles de Yuma=own-1",
      "Angeles de Yuma=own-1",
      "Angeles-de-Yuma=own-1",
    ]);
  });

  test("need the capitals that the reader wrote, and no more", () => {
    expect(found("They carry hope. Hope spoke.", own("Hope"))).toEqual(["Hope=own-1"]);
    expect(found("A water drop. Water Drop.", own("water drop"))).toEqual(["water drop=own-1", "Water Drop=own-1"]);
  });

  test("never run across the end of a sentence", () => {
    expect(found("They left Yuma. Angels sang.", own("Yuma Angels"))).toEqual([]);
  });

  test("win over the dataset's for the same words, and give way to a longer name", () => {
    expect(found("Alejandro Mayorkas spoke.", own("Alejandro Mayorkas"))).toEqual(["Alejandro Mayorkas=own-1"]);
    expect(found("Alejandro Mayorkas spoke.", own("Mayorkas"))).toEqual(["Alejandro Mayorkas=alejandro-mayorkas"]);
  });

  test("may stand for an entity of the dataset, in its category", () => {
    const article = articleOf("Ali M. spoke.");
    expect(findOwn(article, [own("Ali M", "alejandro-mayorkas", null)], matcher)).toMatchObject([
      { entity: "alejandro-mayorkas", category: "official" },
    ]);
    expect(findOwn(article, [own("Ali M", "nobody-at-all", null)], matcher)).toEqual([]);
  });

  test("of two that begin alike the longer is taken", () => {
    expect(found("Yuma Angels of Hope met.", own("Yuma Angels"), own("Yuma Angels of Hope", "own-2"))).toEqual([
      "Yuma Angels of Hope=own-2",
    ]);
  });
});
