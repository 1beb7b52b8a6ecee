// The time axis of the drawn time line and of the charts: places in per cent of the width, and labels that have room.
import { scaleUtc } from "d3-scale";
import type { Day } from "../../lib/context/chart-types.ts";
import type { Language } from "../../lib/context/types.ts";
import { labelsClash, placeLabel } from "../card/time-bar-layout.ts";
import type { PlacedLabel } from "../card/time-bar-layout.ts";

const MS_PER_DAY = 86_400_000;
/** Tried from the first on, until the labels fit. */
const TICK_COUNTS = [7, 6, 5, 4, 3, 2];

export interface Tick extends PlacedLabel {
  /** Per cent of the width: the tick's own place, which a label held at the edge leaves. */
  readonly at: number;
}

export interface TimeAxis {
  /** Per cent of the width; days outside are held at the ends. */
  readonly place: (day: Day) => number;
  /** Months or years, as many as fit the narrowest drawing side by side. */
  readonly ticks: readonly Tick[];
}

/** `narrowest`: px of the narrowest drawing, where it is not the usual one. */
export function timeAxis(from: Day, to: Day, language: Language, narrowest?: number): TimeAxis {
  const scale = scaleUtc([dateOf(from), dateOf(Math.max(to, from + 1))], [0, 100]).clamp(true);
  const place = (day: Day) => scale(dateOf(day));
  const labelled = (count: number) => tickLabels(scale.ticks(count), (date) => scale(date), { language, narrowest });
  const counts = TICK_COUNTS.map(labelled);
  return { place, ticks: counts.find((ticks) => haveRoom(ticks, narrowest)) ?? [] };
}

interface LabelOptions {
  readonly language: Language;
  readonly narrowest: number | undefined;
}

function dateOf(day: Day): Date {
  return new Date(day * MS_PER_DAY);
}

/** "Oct 2023", "Dec", "Feb 2024": the year where it is another than before. Years alone where all ticks begin one. */
function tickLabels(dates: readonly Date[], place: (date: Date) => number, how: LabelOptions): readonly Tick[] {
  const yearly = dates.every((date) => date.getUTCMonth() === 0 && date.getUTCDate() === 1);
  return dates.map((date, index) => {
    const year = date.getUTCFullYear();
    const newYear = dates[index - 1]?.getUTCFullYear() !== year;
    const text = yearly ? String(year) : monthText(date, newYear, how.language);
    const at = place(date);
    return { ...placeLabel(text, at, how.narrowest), at };
  });
}

function monthText(date: Date, withYear: boolean, language: Language): string {
  const format = new Intl.DateTimeFormat(language === "en" ? "en-GB" : "es-419", {
    month: "short",
    ...(withYear && { year: "numeric" }),
    timeZone: "UTC",
  });
  return format.format(date);
}

function haveRoom(ticks: readonly Tick[], narrowest: number | undefined): boolean {
  return ticks.every((tick, index) => {
    const next = ticks[index + 1];
    return next === undefined || !labelsClash(tick, next, narrowest);
  });
}
