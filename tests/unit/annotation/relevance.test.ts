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

test("the verdict is the same whether the title stands among the blocks, as on a page, or not, as in a file", async () => {
  const articles = (await ownRelevance()).flatMap(({ article }) => article ?? []);
  const scores = articles.map((article) => {
    const page = { ...article, blocks: [{ kind: "headline" as const, text: article.title }, ...article.blocks] };
    return [judgeRelevance(article).score, judgeRelevance(page).score];
  });
  expect(scores.filter(([file, page]) => file !== page)).toEqual([]);
  expect(scores.length).toBeGreaterThan(50);
});
