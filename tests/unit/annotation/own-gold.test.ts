import { expect, test } from "vitest";
import { annotate } from "../../../lib/annotation/annotate.ts";
import { compileMatcher } from "../../../lib/annotation/compile-matcher.ts";
import { loadMatcher } from "../../../lib/annotation/load-matcher.ts";
import { compileEdition } from "../../../lib/dataset/compile.ts";
import { loadRecords } from "../../../lib/dataset/load-records.ts";
import { ownArticles } from "../../bench/eval-own-gold.ts";
import { precision, recall, score } from "../../bench/eval-score.ts";

const FLOOR = 0.97;

test("the annotator is right on the project's own gold", async () => {
  const matcher = loadMatcher(compileMatcher(await compileEdition(await loadRecords())));
  const gold = await ownArticles();
  const predictions = new Map(
    gold.map(({ id, article }) => [
      id,
      annotate(matcher, article, { force: true }).mentions.map(({ block, start, end, surface, category, entity }) => ({
        paragraph: block,
        start,
        end,
        surface,
        type: category,
        entity,
      })),
    ]),
  );
  const result = score(gold, predictions, { ids: new Map(), mergeOffice: true, typed: true });
  const all = [result.measures.entity.get("all"), result.measures.overlap.get("all")];
  expect({
    misses: result.misses,
    alarms: result.alarms,
    good: all.every((counts) => precision(counts) >= FLOOR && recall(counts) >= FLOOR),
  }).toMatchObject({ good: true });
}, 60_000);
