// Comparing dates of unlike precision: a date known to the year or the month is an interval of days.
import type { PartialDate } from "./types.ts";

/** The first day that the date may mean: "2021-03" is "2021-03-01". */
export function firstDay(date: PartialDate | string): string {
  return `${date}-01-01`.slice(0, 10);
}

/** The last day that the date may mean: "2021-02" is "2021-02-28". */
export function lastDay(date: PartialDate | string): string {
  if (date.length === 10) return date;
  const [year = 0, month = 12] = date.split("-").map(Number);
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}
