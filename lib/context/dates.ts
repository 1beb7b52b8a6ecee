// Partial dates (year, month or day) as intervals of civil days, so that comparisons never claim more than is known.
import type { PartialDate } from "../dataset/types.ts";

export type Precision = "year" | "month" | "day";

/** How one date stands to another; `undecided`: their precision does not tell. */
export type Order = "before" | "same" | "after" | "undecided";

const SHAPE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?=$|T)/;
const MS_PER_DAY = 86_400_000;

/**
 * The calendar date at the start of an ISO 8601 text ("2023-12-27", "2023-12", "2023", "2023-12-27T08:00Z").
 * Anything else, and days that no calendar has, give undefined.
 */
export function parseDate(text: string | undefined): PartialDate | undefined {
  const date = SHAPE.exec(text ?? "")?.[0] ?? "";
  return isPartialDate(date) ? date : undefined;
}

function isPartialDate(text: string): text is PartialDate {
  const match = SHAPE.exec(text);
  const [year = 0, month = 1, day = 1] = text.split("-").map(Number);
  const at = new Date(dayNumber(year, month, day) * MS_PER_DAY);
  return match?.[0] === text && at.getUTCMonth() + 1 === month && at.getUTCDate() === day;
}

/** The month of a date, or the year where no more is known. */
export function monthOf(date: PartialDate): PartialDate {
  return parseDate(date.slice(0, 7)) ?? date;
}

export function precisionOf(date: PartialDate): Precision {
  if (date.length === 4) return "year";
  return date.length === 7 ? "month" : "day";
}

/** First day that `date` may mean, in whole days since 1970-01-01. */
export function firstDay(date: PartialDate): number {
  const [year, month = 1, day = 1] = date.split("-").map(Number);
  return dayNumber(year ?? 0, month, day);
}

/** Last day that `date` may mean, in whole days since 1970-01-01. */
export function lastDay(date: PartialDate): number {
  const [year = 0, month = 12] = date.split("-").map(Number);
  return precisionOf(date) === "day" ? firstDay(date) : dayNumber(year, month + 1, 0);
}

/** How `a` stands to `b`. "2021" against "2021-03-04" is undecided; equal days are the same. */
export function orderOf(a: PartialDate, b: PartialDate): Order {
  if (lastDay(a) < firstDay(b)) return "before";
  if (firstDay(a) > lastDay(b)) return "after";
  return precisionOf(a) === "day" && precisionOf(b) === "day" ? "same" : "undecided";
}

/** True where `a` is certainly on or before `b`. */
export function notAfter(a: PartialDate, b: PartialDate): boolean {
  return lastDay(a) <= firstDay(b);
}

/** The middle of what `date` may mean: for sorting and nearness only. */
export function middleDay(date: PartialDate): number {
  return Math.floor((firstDay(date) + lastDay(date)) / 2);
}

/** Decimal year of the first day that `date` may mean, for positions in drawings: 2021-02-02 is about 2021.09. */
export function decimalYear(date: PartialDate): number {
  const year = Number(date.slice(0, 4));
  const start = dayNumber(year, 1, 1);
  return year + (firstDay(date) - start) / (dayNumber(year + 1, 1, 1) - start);
}

/** Whole months from `a` to `b` (negative where `b` is earlier), by calendar; days count where both have them. */
export function monthsBetween(a: PartialDate, b: PartialDate): number {
  const [early, late, sign] = firstDay(a) <= firstDay(b) ? [a, b, 1] : [b, a, -1];
  const [year1 = 0, month1 = 1, day1 = 1] = early.split("-").map(Number);
  const [year2 = 0, month2 = 1, day2 = 31] = late.split("-").map(Number);
  const months = (year2 - year1) * 12 + month2 - month1 - (day2 < day1 ? 1 : 0);
  return sign * months;
}

/** `months` later (or earlier) than the month "YYYY-MM". */
export function shiftMonth(month: string, months: number): string {
  const [year = 0, number = 1] = month.split("-").map(Number);
  const index = year * 12 + number - 1 + months;
  return `${String(Math.floor(index / 12))}-${String((index % 12) + 1).padStart(2, "0")}`;
}

function dayNumber(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / MS_PER_DAY;
}
