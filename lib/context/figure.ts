// The figure in context: the newest of an entity's series that was public on the article's day, told in one sentence.
import type { Series } from "../dataset/event-types.ts";
import type { EntityId } from "../dataset/types.ts";
import { parseDate, shiftMonth } from "./dates.ts";
import { dateText, numberText } from "./date-words.ts";
import { cardSource } from "./evidence.ts";
import { seriesName } from "./in-language.ts";
import { isFiscal, newestKnown, valueAt, type KnownFigure } from "./known-figures.ts";
import type { Scene } from "./scene.ts";
import type { Figure } from "./types.ts";

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

/** The series around the newest period that was public on the article's day; undefined where the record has none. */
export function figureFrom(series: Series, scene: Scene): Figure | undefined {
  const [source] = series.sources;
  const known = newestKnown(series, scene.at);
  if (source === undefined || known === undefined) return undefined;
  const before = yearBefore(series, known.period);
  return {
    name: seriesName(series, scene),
    sentence: sentenceOf(series, known, scene),
    points: pointsAround(series, known),
    at: known.period,
    ...(valueAt(series, before) !== undefined && { before }),
    ...(series.notes !== "" && { note: series.notes }),
    source: cardSource(source),
  };
}

function sentenceOf(series: Series, { period, value, verified, older }: KnownFigure, scene: Scene): string {
  const { words } = scene;
  const unit = words.unitNames[series.unit] ?? series.unit;
  const before = valueAt(series, yearBefore(series, period));
  const parts = [
    words.figure(numberText(value, words), unit, periodWords(series, period, scene)),
    before === undefined ? undefined : words.figureBefore(numberText(before, words) + scaleOf(unit)),
    older ? words.figureLatest : undefined,
  ].filter(Boolean);
  return verified ? parts.join(", ") : `${parts.join(", ")} (${words.notVerified})`;
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

/** The known figure as it stood, among the others as the record has them: what came after is drawn behind the mark. */
function pointsAround(series: Series, known: KnownFigure): Figure["points"] {
  const { period: at, value } = known;
  const [first, last] =
    series.period === "month"
      ? [shiftMonth(at, -MONTHS_BEFORE), shiftMonth(at, MONTHS_AFTER)]
      : [String(Number(at) - YEARS_AROUND), String(Number(at) + YEARS_AROUND)];
  return series.points
    .filter(([period]) => period >= first && period <= last)
    .map((point) => (point[0] === at ? ([at, value] as const) : point));
}

function yearBefore(series: Series, at: string): string {
  return series.period === "month" ? shiftMonth(at, -12) : String(Number(at) - 1);
}
