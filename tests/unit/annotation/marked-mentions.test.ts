import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { markedMentions, type MarkDensity } from "../../../lib/annotation/marked-mentions.ts";
import type { EntityId } from "../../../lib/dataset/types.ts";

const at = (block: number, start: number, entity: string) => ({ block, start, entity: entity as EntityId });
const text = "x".repeat(1000);
const blocks = [
  { kind: "paragraph", text },
  { kind: "heading", text },
  { kind: "paragraph", text },
] as const;
const mentions = [
  at(0, 0, "ice"),
  at(0, 50, "cbp"),
  at(0, 900, "ice"),
  at(1, 499, "ice"),
  at(1, 500, "ice"),
  at(2, 900, "ice"),
];

describe("how often an entity is marked", () => {
  test.each([
    ["every", [0, 1, 2, 3, 4, 5]],
    ["first", [0, 1]],
    ["first-per-screen", [0, 1, 4]],
    ["first-per-section", [0, 1, 3]],
  ] as const)("%s", (density, marked) => {
    expect(markedMentions(mentions, density, blocks)).toEqual(marked);
  });

  test("never skips an entity's first mention and never marks more than there are", () => {
    const mention = fc.tuple(fc.nat(2), fc.nat(900), fc.constantFrom("ice", "cbp", "dhs"));
    fc.assert(
      fc.property(
        fc.array(mention),
        fc.constantFrom<MarkDensity>("every", "first", "first-per-screen", "first-per-section"),
        (places, density) => {
          const all = places.map(([block, start, entity]) => at(block, start, entity));
          all.sort((left, right) => left.block - right.block || left.start - right.start);
          const marked = markedMentions(all, density, blocks);
          expect(marked).toEqual([...new Set(marked)].toSorted((left, right) => left - right));
          for (const entity of new Set(all.map((each) => each.entity))) {
            expect(marked).toContain(all.findIndex((each) => each.entity === entity));
          }
        },
      ),
    );
  });
});
