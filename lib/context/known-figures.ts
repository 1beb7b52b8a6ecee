// What a series said on a day: a figure is told from when its source gave it, not from when the thing counted happened.
import type { Series } from "../dataset/event-types.ts";
import type { PartialDate } from "../dataset/types.ts";
import { notAfter, precisionOf, shiftMonth } from "./dates.ts";

/** Where the newest month that should have been public is missing, one up to so many months older still speaks. */
const MONTHS_BACK = 3;

export interface KnownFigure {
  readonly period: string;
  readonly value: number;
  readonly verified: boolean;
  /** A newer one had usually been given by then, and the record lacks it. */
  readonly older: boolean;
}

/**
 * The newest figure that was public on `day`, or undefined where the record has none that was. A day of which only the month or
 * the year is known counts as its first; of a year alone no month can be told.
 */
export function newestKnown(series: Series, day: PartialDate): KnownFigure | undefined {
  if (series.since !== undefined && !notAfter(series.since, day)) return undefined;
  return determinedBy(series, day) ?? publishedBy(series, day);
}

/** The figure of a period as the record has it today. */
export function valueAt(series: Series, period: string): number | undefined {
  return series.points.find(([key]) => key === period)?.[1];
}

/** True where the years are those of the US government, from October to September. */
export function isFiscal(series: Series): boolean {
  return series.period === "year" && /fiscal year/i.test(series.name);
}

/** What had been set, by then, for a year that is not over: later determinations may change it. */
function determinedBy(series: Series, day: PartialDate): KnownFigure | undefined {
  const over = lastPublic(series, day);
  const found = series.determinations?.findLast(({ period, date }) => period > (over ?? "") && notAfter(date, day));
  return found && { period: found.period, value: found.value, verified: found.verified !== undefined, older: false };
}

function publishedBy(series: Series, day: PartialDate): KnownFigure | undefined {
  const newest = lastPublic(series, day);
  if (newest === undefined) return undefined;
  const back = series.period === "month" ? MONTHS_BACK : 0;
  for (let months = 0; months <= back; months++) {
    const period = series.period === "month" ? shiftMonth(newest, -months) : newest;
    const value = valueAt(series, period);
    const verified = !series.unverifiedPoints.includes(period);
    if (value !== undefined) return { period, value, verified, older: months > 0 };
  }
  return undefined;
}

/** The newest period that had been over for the usual lag on the first of the day's month. */
function lastPublic(series: Series, day: PartialDate): string | undefined {
  if (series.period === "month") {
    return precisionOf(day) === "year" ? undefined : shiftMonth(day.slice(0, 7), -1 - series.lag);
  }
  const month = shiftMonth(precisionOf(day) === "year" ? `${day}-01` : day.slice(0, 7), -series.lag);
  return String(Number((isFiscal(series) ? shiftMonth(month, 3) : month).slice(0, 4)) - 1);
}
