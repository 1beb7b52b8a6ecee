import { expect, test } from "vitest";
import { judgeRelevance } from "../../../lib/annotation/relevance.ts";
import { ownRelevance } from "../../bench/eval-own-gold.ts";

test("own passages are told apart: migration news or not", async () => {
  const items = await ownRelevance();
  const wrong = items.filter(
    ({ article, isMigrationNews }) =>
      article !== undefined && judgeRelevance(article).isMigrationNews !== isMigrationNews,
  );
  expect(wrong.map(({ id }) => id)).toEqual([]);
});

test("the verdict comes with reasons, and an empty page is none", () => {
  const verdict = judgeRelevance({ url: "", title: "", language: "und", blocks: [] });
  expect(verdict).toMatchObject({ isMigrationNews: false, score: 0 });
  expect(verdict.reasons.length).toBeGreaterThan(0);
});
