// The statistics that an article touches, each around its newest period that was public on the article's day, the most concerned first.
import type { Series } from "../dataset/event-types.ts";
import type { ChartPoint, SeriesChart } from "./chart-types.ts";
import { numberText, sentence } from "./date-words.ts";
import { figureFrom, periodWords } from "./figure.ts";
import type { Scene } from "./scene.ts";
import type { Weights } from "./timeline.ts";

export function seriesCharts(weights: Weights, scene: Scene): SeriesChart[] {
  return scene.facts.series
    .map((series) => ({ series, weight: weightOf(series, weights) }))
    .filter(({ weight }) => weight > 0)
    .toSorted(
      (a, b) =>
        Number(a.series.period === "year") - Number(b.series.period === "year") ||
        b.weight - a.weight ||
        a.series.entities.length - b.series.entities.length,
    )
    .flatMap(({ series }) => chartOf(series, weights, scene));
}

function weightOf(series: Series, weights: Weights): number {
  return series.entities.reduce((sum, id) => sum + (weights.get(id) ?? 0), 0);
}

function chartOf(series: Series, weights: Weights, scene: Scene): SeriesChart[] {
  const figure = figureFrom(series, scene);
  if (figure?.at === undefined) return [];
  const about = series.entities
    .filter((id) => weights.has(id))
    .map((id) => scene.facts.entities.get(id)?.name)
    .filter((name) => name !== undefined)
    .map((name, index) => (index === 0 ? sentence(name, scene.words) : name));
  return [
    {
      id: series.id,
      name: figure.name,
      unit: scene.words.unitNames[series.unit] ?? series.unit,
      period: series.period,
      sentence: figure.sentence,
      points: figure.points.map(([period, value]) => pointOf(series, period, value, scene)),
      at: figure.at,
      about,
      notes: series.notes,
      source: figure.source,
    },
  ];
}

function pointOf(series: Series, period: string, value: number, scene: Scene): ChartPoint {
  return {
    period,
    name: periodWords(series, period, scene),
    value,
    text: numberText(value, scene.words),
    verified: !series.unverifiedPoints.includes(period),
  };
}
