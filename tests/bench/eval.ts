// `npm run eval [-- DIR] [--merge-office] [--alias FILE] [--top N] [--json]`: how good the annotator is, on the project's
// own gold or on a folder of annotated articles, beside `compromise` alone and a plain alias matcher.
import { join } from "node:path";
import { annotate } from "../../lib/annotation/annotate.ts";
import { compileMatcher } from "../../lib/annotation/compile-matcher.ts";
import { createJudge } from "../../lib/annotation/judge-compromise.ts";
import { loadMatcher, type Matcher } from "../../lib/annotation/load-matcher.ts";
import { compileEdition } from "../../lib/dataset/compile.ts";
import { loadRecords } from "../../lib/dataset/load-records.ts";
import { readArguments } from "./eval-arguments.ts";
import { byCompromise, exactAliasMatcher } from "./eval-baselines.ts";
import { folderArticles, folderIds, folderRelevance } from "./eval-folder.ts";
import { ownArticles, ownRelevance } from "./eval-own-gold.ts";
import { percent, printComparison, printScore } from "./eval-print.ts";
import { score, type Score } from "./eval-score.ts";
import type { GoldArticle, Prediction, Predictions, RelevanceItem } from "./eval-types.ts";

const { values, positionals } = readArguments();

const [folder] = positionals;
const gold = folder === undefined ? await ownArticles() : await folderArticles(folder);
const relevance = folder === undefined ? await ownRelevance() : await folderRelevance(folder);
const ids = await folderIds(values.alias ?? (folder === undefined ? "" : join(folder, "alias.json")));
const edition = await compileEdition(await loadRecords());
const matcher = loadMatcher(compileMatcher(edition));
const judge = await createJudge(() => import("compromise/three"));

const ours = predict((item) => byWaymark(matcher, item));
const literal = predict(exactAliasMatcher(edition));
const options = { ids, mergeOffice: values["merge-office"], typed: true };
const rows: [string, Score][] = [
  ["Waymark", score(gold, ours, options)],
  ["compromise, any type", score(gold, predict(byCompromise), { ...options, typed: false })],
  ["aliases taken literally", score(gold, literal, options)],
];
const verdicts = relevance.map((item) => ({ item, said: isSaidRelevant(matcher, item) }));
const wrong = verdicts.filter(({ item, said }) => said !== item.isMigrationNews);

if (values.json) {
  const measures = rows.map(
    ([
      name,
      {
        measures: { exact, overlap, entity },
      },
    ]) =>
      [
        name,
        { exact: Object.fromEntries(exact), overlap: Object.fromEntries(overlap), entity: Object.fromEntries(entity) },
      ] as const,
  );
  console.log(
    JSON.stringify({
      ...Object.fromEntries(measures),
      relevance: { items: verdicts.length, wrong: wrong.map(({ item }) => item.id) },
    }),
  );
} else {
  console.log(`${gold.length} articles`);
  for (const [name, result] of rows.slice(0, 1)) printScore(name, result, Number(values.top));
  printComparison(rows);
  console.log(
    `\nrelevance ${percent(verdicts.length === 0 ? 0 : 1 - wrong.length / verdicts.length)} of ${verdicts.length} items`,
  );
  for (const { item } of wrong) console.log(`    ${item.isMigrationNews ? "missed" : "taken "}  ${item.id}`);
}

function predict(engine: (item: GoldArticle) => readonly Prediction[]): Predictions {
  return new Map(gold.map((item) => [item.id, engine(item)]));
}

function byWaymark(engine: Matcher, { article }: GoldArticle): Prediction[] {
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
