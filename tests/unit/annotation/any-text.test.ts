import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { annotate } from "../../../lib/annotation/annotate.ts";
import { tokenize } from "../../../lib/annotation/tokens.ts";
import { ENTITIES, matcherOf } from "./small-edition.ts";

const matcher = matcherOf();
const words = ENTITIES.flatMap((entity) => entity.aliases.map((alias) => alias.text));
const glue = fc.constantFrom(
  " ",
  "  ",
  "-",
  "’s ",
  "' ",
  ", ",
  ". ",
  "\u00A0",
  "—",
  "(",
  ") ",
  "\n",
  "\u00AD",
  "\u0301",
  " the ",
  " former ",
  "",
);
const piece = fc.oneof(
  fc.constantFrom(...words),
  fc.string({ unit: "binary", maxLength: 8 }),
  fc.constantFrom("President", "Sen.", "Gov.", "of", "Mexico", "’", "Jr."),
);
const prose = fc.array(fc.tuple(piece, glue)).map((parts) => parts.flat().join(""));

describe("whatever the text is", () => {
  test("every mention is a true slice of it, in order, and none overlap", () => {
    fc.assert(
      fc.property(fc.array(prose, { maxLength: 4 }), prose, (blocks, title) => {
        const article = {
          url: "",
          title,
          published: "2023-12-27",
          language: "en",
          blocks: blocks.map((text) => ({ kind: "paragraph" as const, text })),
        };
        let previous = { block: 0, end: 0 };
        for (const { block, start, end, surface } of annotate(matcher, article, { force: true, explain: true })
          .mentions) {
          expect(blocks[block]?.slice(start, end)).toBe(surface);
          expect(surface).not.toBe("");
          if (block === previous.block) expect(start).toBeGreaterThanOrEqual(previous.end);
          else expect(block).toBeGreaterThan(previous.block);
          previous = { block, end };
        }
      }),
      { numRuns: 1500 },
    );
  }, 60_000);

  test("tokens cover it left to right, and fold to letters and digits", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        let end = 0;
        for (const token of tokenize(text)) {
          expect(token.start).toBeGreaterThanOrEqual(end);
          expect(token.end).toBeGreaterThan(token.start);
          expect(token.key).not.toMatch(/[\s\p{Lu}]/u);
          end = token.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 2000 },
    );
  });

  test("the title is never marked", () => {
    const article = {
      url: "",
      title: "Joe Biden",
      language: "en",
      blocks: [{ kind: "paragraph" as const, text: "Nobody." }],
    };
    expect(annotate(matcher, article, { force: true }).mentions).toEqual([]);
  });
});
