// Precision, recall and F1 by exact span, overlap, and overlap with the same entity; gold and predicted mentions are
// paired one to one, the largest overlaps first. Predictions that touch only optional spans are left out.
import type { GoldArticle, GoldMention, IdMap, Prediction, Predictions, Span } from "./eval-types.ts";

export const MEASURES = ["exact", "overlap", "entity"] as const;
export type Measure = (typeof MEASURES)[number];

export interface Count {
  /** Gold mentions, and how many of them were found. */
  readonly gold: number;
  readonly found: number;
  /** Predictions, and how many of them found one. */
  readonly predicted: number;
  readonly right: number;
}

export interface Score {
  /** Rows by type, and "all". */
  readonly measures: Readonly<Record<Measure, ReadonlyMap<string, Count>>>;
  readonly misses: readonly (readonly [surface: string, times: number])[];
  readonly alarms: readonly (readonly [surface: string, times: number])[];
  readonly leftOut: number;
}

export interface ScoreOptions {
  readonly ids: IdMap;
  /** Offices and officials count as one type. */
  readonly mergeOffice: boolean;
  /** Types must agree. */
  readonly typed: boolean;
}

export function score(gold: readonly GoldArticle[], predictions: Predictions, options: ScoreOptions): Score {
  const tally = newTally();
  for (const article of gold) scoreArticle(article, predictions.get(article.id) ?? [], options, tally);
  return {
    measures: { exact: tally.rows.exact, overlap: tally.rows.overlap, entity: tally.rows.entity },
    misses: commonest(tally.misses),
    alarms: commonest(tally.alarms),
    leftOut: tally.leftOut,
  };
}

export function precision(row: Count | undefined): number {
  return row === undefined || row.predicted === 0 ? 0 : row.right / row.predicted;
}

export function recall(row: Count | undefined): number {
  return row === undefined || row.gold === 0 ? 0 : row.found / row.gold;
}

export function f1(row: Count | undefined): number {
  const sum = precision(row) + recall(row);
  return sum === 0 ? 0 : (2 * precision(row) * recall(row)) / sum;
}

interface Tally {
  readonly rows: Record<Measure, Map<string, Count>>;
  readonly misses: Map<string, number>;
  readonly alarms: Map<string, number>;
  leftOut: number;
}

function newTally(): Tally {
  return {
    rows: { exact: new Map(), overlap: new Map(), entity: new Map() },
    misses: new Map(),
    alarms: new Map(),
    leftOut: 0,
  };
}

function scoreArticle(gold: GoldArticle, all: readonly Prediction[], options: ScoreOptions, tally: Tally): void {
  const counted = all.filter((each) => touches(gold.mentions, each) || !touches(gold.optional, each));
  tally.leftOut += all.length - counted.length;
  const merged = (type: string): string => (options.mergeOffice && type === "office" ? "official" : type);
  const typesAgree = (mention: GoldMention, prediction: Prediction): boolean =>
    !options.typed || merged(mention.type) === merged(prediction.type);
  for (const measure of MEASURES) {
    const { foundGold, rightPredictions } = pair(
      gold.mentions,
      counted,
      (mention, prediction) => typesAgree(mention, prediction) && fits(measure, mention, prediction, options.ids),
    );
    for (const mention of gold.mentions) {
      add(tally.rows[measure], merged(mention.type), {
        gold: 1,
        found: foundGold.has(mention) ? 1 : 0,
        predicted: 0,
        right: 0,
      });
    }
    for (const each of counted) {
      add(tally.rows[measure], merged(each.type), {
        gold: 0,
        found: 0,
        predicted: 1,
        right: rightPredictions.has(each) ? 1 : 0,
      });
    }
    if (measure === "entity") noteErrors(tally, gold.mentions, counted, foundGold, rightPredictions);
  }
}

function touches(spans: readonly Span[], prediction: Prediction): boolean {
  return spans.some((span) => overlap(span, prediction) > 0);
}

function noteErrors(
  tally: Tally,
  gold: readonly GoldMention[],
  predicted: readonly Prediction[],
  found: ReadonlySet<GoldMention>,
  right: ReadonlySet<Prediction>,
): void {
  for (const mention of gold) if (!found.has(mention)) count(tally.misses, `${mention.surface} <${mention.entity}>`);
  for (const each of predicted) {
    if (!right.has(each)) count(tally.alarms, `${each.surface ?? "?"} <${each.entity ?? each.type}>`);
  }
}

function count(map: Map<string, number>, key: string): void {
  map.set(key, (map.get(key) ?? 0) + 1);
}

function add(rows: Map<string, Count>, type: string, more: Count): void {
  for (const key of [type, "all"]) {
    const old = rows.get(key) ?? { gold: 0, found: 0, predicted: 0, right: 0 };
    rows.set(key, {
      gold: old.gold + more.gold,
      found: old.found + more.found,
      predicted: old.predicted + more.predicted,
      right: old.right + more.right,
    });
  }
}

function fits(measure: Measure, mention: GoldMention, prediction: Prediction, ids: IdMap): boolean {
  if (measure === "exact") return mention.start === prediction.start && mention.end === prediction.end;
  if (measure === "overlap") return true;
  if (prediction.entity === undefined) return false;
  const same = [prediction.entity, ...(ids.get(prediction.entity) ?? [])];
  return same.includes(mention.entity) || (mention.holder !== undefined && same.includes(mention.holder));
}

function overlap(left: Span, right: Span): number {
  return left.paragraph === right.paragraph
    ? Math.max(0, Math.min(left.end, right.end) - Math.max(left.start, right.start))
    : 0;
}

interface Pairing {
  readonly foundGold: ReadonlySet<GoldMention>;
  readonly rightPredictions: ReadonlySet<Prediction>;
}

function pair(
  gold: readonly GoldMention[],
  predicted: readonly Prediction[],
  ok: (mention: GoldMention, prediction: Prediction) => boolean,
): Pairing {
  const pairs = gold.flatMap((mention) =>
    predicted.flatMap((prediction) => {
      const common = overlap(mention, prediction);
      if (common === 0 || !ok(mention, prediction)) return [];
      const share = common / (Math.max(mention.end, prediction.end) - Math.min(mention.start, prediction.start));
      return [{ mention, prediction, share }];
    }),
  );
  const foundGold = new Set<GoldMention>();
  const rightPredictions = new Set<Prediction>();
  for (const { mention, prediction } of pairs.toSorted((left, right) => right.share - left.share)) {
    if (foundGold.has(mention) || rightPredictions.has(prediction)) continue;
    foundGold.add(mention);
    rightPredictions.add(prediction);
  }
  return { foundGold, rightPredictions };
}

function commonest(map: ReadonlyMap<string, number>): [string, number][] {
  return [...map].toSorted((left, right) => right[1] - left[1] || left[0].localeCompare(right[0]));
}
