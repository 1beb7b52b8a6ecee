// `npm run eval [-- DIR] [--merge-office] [--alias FILE] [--top N] [--json]`: how good the annotator is, on the project's
// own gold or on a folder of annotated articles, beside `compromise` alone and a plain alias matcher.
import { annotate } from "../../lib/annotation/annotate.ts";
import { compileMatcher } from "../../lib/annotation/compile-matcher.ts";
import { createJudge } from "../../lib/annotation/judge-compromise.ts";
import type { Judge } from "../../lib/annotation/judge.ts";
import { loadMatcher, type Matcher } from "../../lib/annotation/load-matcher.ts";
import { runCommand } from "../../lib/cli/command/refusal.ts";
import { compileEdition } from "../../lib/dataset/compile.ts";
import { loadRecords } from "../../lib/dataset/load-records.ts";
import { readArguments, USAGE } from "./eval-arguments.ts";
import { byCompromise, exactAliasMatcher } from "./eval-baselines.ts";
import { folderArticles, folderIds, folderRelevance } from "./eval-folder.ts";
import { ownArticles, ownRelevance } from "./eval-own-gold.ts";
import { percent, printComparison, printScore } from "./eval-print.ts";
import { score, type Score } from "./eval-score.ts";
import type { GoldArticle, Prediction, Predictions, RelevanceItem } from "./eval-types.ts";

/** Else a hundred per cent would be read as a measure of quality. */
const OWN_GOLD_NOTE =
  "These passages are a regression set, which the annotator was made to pass: npm run eval -- DIR scores text that it has not seen.";

await runCommand(USAGE, async (argv) => {
  const { folder, alias, mergeOffice, top, json } = readArguments(argv);
  const gold = folder === undefined ? await ownArticles() : await folderArticles(folder);
  const relevance = folder === undefined ? await ownRelevance() : await folderRelevance(folder);
  const ids = await folderIds(folder, alias);
  const edition = await compileEdition(await loadRecords());
  const matcher = loadMatcher(compileMatcher(edition));
  const judge = await createJudge(() => import("compromise/three"));
  const options = { ids, mergeOffice, typed: true };
  const rows: Rows = [
    [
      "Waymark",
      score(
        gold,
        predict(gold, (item) => byWaymark(matcher, judge, item)),
        options,
      ),
    ],
    ["compromise, any type", score(gold, predict(gold, byCompromise), { ...options, typed: false })],
    ["aliases taken literally", score(gold, predict(gold, exactAliasMatcher(edition)), options)],
  ];
  const verdicts = relevance.map((item) => ({ item, said: isSaidRelevant(matcher, item) }));
  const wrong = verdicts.flatMap(({ item, said }) => (said === item.isMigrationNews ? [] : [item]));
  if (json) printJson(rows, verdicts.length, wrong);
  else printTables(gold.length, rows, top, verdicts.length, wrong);
  if (!json && folder === undefined) console.log(`\n${OWN_GOLD_NOTE}`);
});

type Rows = readonly (readonly [name: string, result: Score])[];

function printJson(rows: Rows, items: number, wrong: readonly RelevanceItem[]): void {
  const measures = rows.map(
    ([
      name,
      {
        measures: { exact, overlap, entity },
      },
    ]) => [
      name,
      { exact: Object.fromEntries(exact), overlap: Object.fromEntries(overlap), entity: Object.fromEntries(entity) },
    ],
  );
  const relevance = { items, wrong: wrong.map(({ id }) => id) };
  console.log(JSON.stringify({ ...Object.fromEntries(measures), relevance }));
}

function printTables(articles: number, rows: Rows, top: number, items: number, wrong: readonly RelevanceItem[]): void {
  console.log(`${articles} articles`);
  for (const [name, result] of rows.slice(0, 1)) printScore(name, result, top);
  printComparison(rows);
  console.log(`\nrelevance ${percent(items === 0 ? 0 : 1 - wrong.length / items)} of ${items} items`);
  for (const { id, isMigrationNews } of wrong) console.log(`    ${isMigrationNews ? "missed" : "taken "}  ${id}`);
}

function predict(gold: readonly GoldArticle[], engine: (item: GoldArticle) => readonly Prediction[]): Predictions {
  return new Map(gold.map((item) => [item.id, engine(item)]));
}

function byWaymark(engine: Matcher, judge: Judge, { article }: GoldArticle): Prediction[] {
  return annotate(engine, article, { force: true, judge }).mentions.map(
    ({ block, start, end, surface, category, entity }) => ({
      paragraph: block,
      start,
      end,
      surface,
      type: category,
      entity,
    }),
  );
}

function isSaidRelevant(engine: Matcher, { article }: RelevanceItem): boolean {
  return article !== undefined && annotate(engine, article).relevance.isMigrationNews;
}
