// The figure in context: the series of an entity around the article's month, told in one sentence.
import type { Series } from "../dataset/event-types.ts";
import type { EntityId, PartialDate } from "../dataset/types.ts";
import { parseDate, precisionOf, shiftMonth } from "./dates.ts";
import { dateText, numberText } from "./date-words.ts";
import { cardSource } from "./evidence.ts";
import { seriesName } from "./in-language.ts";
import type { Scene } from "./scene.ts";
import type { Figure } from "./types.ts";

/** A monthly value this many months before the article still speaks about it, and is told with its month. */
const MONTHS_BACK = 3;
const MONTHS_BEFORE = 24;
const MONTHS_AFTER = 12;
const YEARS_AROUND = 10;

/** The figure of the entity's most fitting series: monthly before yearly, then the one that fewest entities share. */
export function figureOf(entity: EntityId, scene: Scene): Figure | undefined {
  const fitting = scene.facts.series
    .filter((series) => series.entities.includes(entity))
    .toSorted(
      (a, b) => Number(a.period === "year") - Number(b.period === "year") || a.entities.length - b.entities.length,
    );
  for (const series of fitting) {
    const figure = figureFrom(series, scene);
    if (figure) return figure;
  }
  return undefined;
}

/** The series around the article's period; undefined where it has no value near it. */
export function figureFrom(series: Series, scene: Scene): Figure | undefined {
  const [source] = series.sources;
  const wanted = wantedPeriod(series, scene.at);
  const at = wanted === undefined ? undefined : periodInReach(series, wanted);
  if (source === undefined || wanted === undefined || at === undefined) return undefined;
  return {
    name: seriesName(series, scene),
    sentence: sentenceOf(series, at, at !== wanted, scene),
    points: pointsAround(series, at),
    at,
    ...(valueAt(series, yearBefore(series, at)) !== undefined && { before: yearBefore(series, at) }),
    ...(series.notes !== "" && { note: series.notes }),
    source: cardSource(source),
  };
}

/** The article's month, or the last year that was over by then: a year's total is known when the year has ended. */
function wantedPeriod(series: Series, day: PartialDate): string | undefined {
  if (series.period === "month") return precisionOf(day) === "year" ? undefined : day.slice(0, 7);
  return String(yearOf(series, day) - (isSetAhead(series) ? 0 : 1));
}

/** The year in which a day lies; the US fiscal year runs from October. A day of which only the year is known is its first. */
function yearOf(series: Series, day: PartialDate): number {
  const isNext = isFiscal(series) && precisionOf(day) !== "year" && Number(day.slice(5, 7)) >= 10;
  return Number(day.slice(0, 4)) + (isNext ? 1 : 0);
}

/** A ceiling is set before its year begins. */
function isSetAhead(series: Series): boolean {
  return /\bceiling\b/i.test(series.name);
}

function periodInReach(series: Series, wanted: string): string | undefined {
  const back = series.period === "month" ? MONTHS_BACK : 0;
  for (let months = 0; months <= back; months++) {
    const period = series.period === "month" ? shiftMonth(wanted, -months) : wanted;
    if (valueAt(series, period) !== undefined) return period;
  }
  return undefined;
}

function sentenceOf(series: Series, at: string, earlier: boolean, scene: Scene): string {
  const { words } = scene;
  const unit = words.unitNames[series.unit] ?? series.unit;
  const value = numberText(valueAt(series, at) ?? 0, words);
  const before = valueAt(series, yearBefore(series, at));
  const parts = [
    words.figure(value, unit, periodWords(series, at, scene)),
    before === undefined ? undefined : words.figureBefore(numberText(before, words) + scaleOf(unit)),
    earlier ? words.figureLatest : undefined,
  ].filter(Boolean);
  return series.unverifiedPoints.includes(at) ? `${parts.join(", ")} (${words.notVerified})` : parts.join(", ");
}

/** Of "million people" the " million", without which a number alone would say something else. */
function scaleOf(unit: string): string {
  const [scale] = /^(thousand|million|billion|mil|millones)\b/.exec(unit) ?? [];
  return scale === undefined ? "" : ` ${scale}`;
}

/** "December 2023", "2023", "fiscal year 2023". */
export function periodWords(series: Series, period: string, scene: Scene): string {
  if (isFiscal(series)) return scene.words.fiscalYear(period);
  const date = parseDate(period);
  return date === undefined ? period : dateText(date, scene.words).text;
}

function pointsAround(series: Series, at: string): Figure["points"] {
  const [first, last] =
    series.period === "month"
      ? [shiftMonth(at, -MONTHS_BEFORE), shiftMonth(at, MONTHS_AFTER)]
      : [String(Number(at) - YEARS_AROUND), String(Number(at) + YEARS_AROUND)];
  return series.points.filter(([period]) => period >= first && period <= last);
}

function yearBefore(series: Series, at: string): string {
  return series.period === "month" ? shiftMonth(at, -12) : String(Number(at) - 1);
}

function valueAt(series: Series, period: string): number | undefined {
  return series.points.find(([key]) => key === period)?.[1];
}

function isFiscal(series: Series): boolean {
  return series.period === "year" && /fiscal year/i.test(series.name);
}
