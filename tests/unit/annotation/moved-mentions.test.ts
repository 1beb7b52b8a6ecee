import { expect, test } from "vitest";
import { movedMentions } from "../../../lib/annotation/moved-mentions.ts";
import type { Mention } from "../../../lib/annotation/types.ts";
import type { EntityId } from "../../../lib/dataset/types.ts";

const mention = (block: number, start: number): Mention => ({
  block,
  start,
  end: start + 3,
  surface: "CBP",
  category: "agency",
  entity: "cbp" as EntityId,
  confidence: 1,
  evidence: "",
});

test("an entry that a live blog puts on top pushes the marks down with their text", () => {
  const moved = movedMentions([mention(0, 4), mention(0, 9), mention(1, 2)], [undefined, { index: 0 }, { index: 1 }]);
  expect(moved.map(({ block, start }) => [block, start])).toEqual([
    [1, 4],
    [1, 9],
    [2, 2],
  ]);
});

test("marks of a paragraph that is gone or reads otherwise are gone", () => {
  expect(movedMentions([mention(0, 4), mention(1, 2)], [{ index: 1 }])).toEqual([mention(0, 2)]);
});
