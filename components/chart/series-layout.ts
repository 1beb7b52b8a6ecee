// Where a statistic's points and lines stand: across by time, up on a scale from zero, so that heights may be compared.
import { scaleLinear } from "d3-scale";
import type { ChartPoint, SeriesChart } from "../../lib/context/chart-types.ts";
import type { Language } from "../../lib/context/types.ts";
import { timeAxis } from "./axis.ts";
import type { Tick } from "./axis.ts";

const MS_PER_DAY = 86_400_000;
/** The plot in a panel of 320 px with a scroll bar, less its margins and the scale beside it. */
export const NARROWEST_PLOT = 230;
/** Grid lines aimed at, the one at zero not counted. */
const LINES = 3;

export interface SeriesDot {
  readonly period: string;
  /** Per cent of the width. */
  readonly x: number;
  /** Per cent of the plot's height, from the top. */
  readonly y: number;
}

export interface SeriesLayout {
  /** Stretches without a missing period; a line is drawn through each. */
  readonly runs: readonly (readonly SeriesDot[])[];
  /** The dot of the marked period. */
  readonly marked: SeriesDot | undefined;
  readonly grid: readonly { readonly y: number; readonly value: number }[];
  readonly ticks: readonly Tick[];
  /** Per cent: the width of one period, for columns. */
  readonly step: number;
}

export function seriesLayout(series: SeriesChart, language: Language): SeriesLayout {
  const { points } = series;
  const days = points.map(({ period }) => periodDay(period));
  const [first, last] = [days[0] ?? 0, days.at(-1) ?? 0];
  const step = series.period === "month" ? 31 : 366;
  // Half a period at both ends, so that columns have room and single points stand in the middle.
  const axis = timeAxis(first - step / 2, last + step / 2, language, NARROWEST_PLOT);
  const high = Math.max(1, ...points.map(({ value }) => value));
  const up = scaleLinear([0, high], [100, 0]).nice(LINES);
  const dots = points.map(({ period, value }, index) => ({ period, x: axis.place(days[index] ?? 0), y: up(value) }));
  return {
    runs: runsOf(points, dots),
    marked: dots.find(({ period }) => period === series.at),
    grid: up.ticks(LINES).flatMap((value) => (value === 0 ? [] : [{ y: up(value), value }])),
    ticks: axis.ticks,
    step: axis.place(first + step / 2) - axis.place(first - step / 2),
  };
}

function runsOf(points: readonly ChartPoint[], dots: readonly SeriesDot[]): SeriesDot[][] {
  const runs: SeriesDot[][] = [];
  points.forEach(({ period }, index) => {
    const dot = dots[index];
    if (dot === undefined) return;
    const before = points[index - 1]?.period;
    const open = runs.at(-1);
    if (open !== undefined && before !== undefined && periodNumber(period) - periodNumber(before) === 1) open.push(dot);
    else runs.push([dot]);
  });
  return runs;
}

/** The first day of "2023-12" or "2023", in whole days since 1970-01-01. */
function periodDay(period: string): number {
  const [year = 0, month = 1] = period.split("-").map(Number);
  return Date.UTC(year, month - 1) / MS_PER_DAY;
}

/** Neighbouring periods differ by 1. */
function periodNumber(period: string): number {
  const [year = 0, month] = period.split("-").map(Number);
  return month === undefined ? year : year * 12 + month;
}
