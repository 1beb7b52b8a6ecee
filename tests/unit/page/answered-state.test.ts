// What popup and side panel are told of an article.
import { describe, expect, test } from "vitest";
import { answeredState } from "../../../lib/page/answered-state.ts";
import type { Story } from "../../../lib/page/story.ts";
import type { Card } from "../../../lib/context/types.ts";
import type { EntityId } from "../../../lib/dataset/types.ts";
import type { AnnotateAnswer } from "../../../lib/messages/messages.ts";

const anna = "anna" as EntityId;
const SOURCE = { url: "https://example.org/source", publisher: "Publisher", title: "A source" };

function storyWith(isMigrationNews: boolean, answered = true): Story {
  const answer: AnnotateAnswer = {
    annotation: { relevance: { isMigrationNews, score: 1, reasons: [] }, mentions: [], people: [], rejected: [] },
    context: {
      cards: { [anna]: { entity: anna, name: "Anna", sources: [SOURCE] } as unknown as Card },
      names: { [anna]: "Anna" },
      timeline: [],
      sinceThen: [],
      edition: "Edition of 24 November 2026",
    },
  };
  const article = { url: "https://example.org/a", title: "A", language: "en", published: "2023-12-27", blocks: [] };
  return { reading: () => ({ article }), answer: () => (answered ? answer : undefined) } as unknown as Story;
}

describe("what a page tells of its article", () => {
  test("nothing before the background has answered", () => {
    expect(answeredState(storyWith(true, false), false)).toBeUndefined();
  });

  test("who is named, without the cards' contents or the text", () => {
    const state = answeredState(storyWith(true), false);
    expect(state).toMatchObject({ kind: "annotated", published: "2023-12-27", names: { anna: "Anna" } });
    expect(JSON.stringify(state)).not.toContain(SOURCE.url);
    expect(state).not.toHaveProperty("about.blocks");
  });

  test("only the day of what is not migration news, unless the reader asked for it", () => {
    expect(answeredState(storyWith(false), false)).toEqual({ kind: "not-migration", published: "2023-12-27" });
    expect(answeredState(storyWith(false), true)).toMatchObject({ kind: "annotated", forced: true });
  });
});
