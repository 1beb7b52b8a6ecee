// Two articles on one page: every mention keeps its own article's card, day and place in the list.
import { describe, expect, test } from "vitest";
import type { Mention } from "../../../lib/annotation/types.ts";
import type { Card } from "../../../lib/context/types.ts";
import type { EntityId } from "../../../lib/dataset/types.ts";
import { articleAround, indexOfNth, storiesTogether } from "../../../lib/page/stories-together.ts";
import type { Story } from "../../../lib/page/story.ts";

const [secretary, agency] = ["secretary", "agency"] as EntityId[] as [EntityId, EntityId];

function mention(entity: EntityId, block: number, start: number): Mention {
  return { entity, block, start, end: start + 4, category: "official" } as Mention;
}

/** A story of `count` blocks; the card of everybody in it says on which day it speaks. */
function story(published: string, count: number, mentions?: readonly Mention[]): Story {
  const blocks = Array.from({ length: count }, (_, index) => ({ kind: "paragraph", text: `${published} ${index}` }));
  const cards = Object.fromEntries([secretary, agency].map((entity) => [entity, { name: published } as Card]));
  const answer = mentions && { annotation: { mentions }, context: { cards } };
  return {
    reading: () => ({ article: { published, blocks }, map: { blocks } }),
    answer: () => answer,
  } as unknown as Story;
}

const first = story("2019-06-27", 3, [mention(secretary, 0, 0), mention(agency, 2, 0)]);
const unanswered = story("2021-01-20", 2);
const last = story("2023-06-27", 2, [mention(agency, 0, 0), mention(secretary, 1, 0), mention(secretary, 1, 9)]);
const all = [first, unanswered, last];

describe("several articles of one page", () => {
  const together = storiesTogether(all, "every");

  test("stand in one text, and mentions under its numbers of blocks", () => {
    expect(together.map.blocks).toHaveLength(7);
    expect(together.mentions.map(({ block }) => block)).toEqual([0, 2, 5, 6, 6]);
  });

  test("show each mention's card as of its own article's day", () => {
    expect(together.mentions.map((each) => together.cardOf(each)?.name)).toEqual([
      "2019-06-27",
      "2019-06-27",
      "2023-06-27",
      "2023-06-27",
      "2023-06-27",
    ]);
  });

  test("are marked each for itself: an entity's first mention of either article has its mark", () => {
    const sparse = storiesTogether(all, "first");
    const marked = sparse.mentions.filter((each, index) => sparse.isMarked?.(each, index));
    expect(marked.map(({ entity, block }) => [entity, block])).toEqual([
      [secretary, 0],
      [agency, 2],
      [agency, 5],
      [secretary, 6],
    ]);
  });

  test("tell what stands around a mention", () => {
    expect(articleAround(all, mention(secretary, 6, 0))).toEqual({
      published: "2023-06-27",
      named: [agency, secretary, secretary],
    });
    expect(articleAround(all, mention(secretary, 1, 0)).published).toBe("2019-06-27");
  });

  test("are jumped to by the number of a mention in its own article", () => {
    expect(indexOfNth(all, last, secretary, 1)).toBe(4);
    expect(indexOfNth(all, first, secretary, 0)).toBe(0);
    expect(indexOfNth(all, first, secretary, 1)).toBeUndefined();
    expect(indexOfNth(all, unanswered, secretary, 0)).toBeUndefined();
  });
});
