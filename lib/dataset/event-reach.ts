// How near an event is to a day, and on which days an index must list it so that a window of days always meets it.
import { firstDay, lastDay } from "./partial-dates.ts";
import type { EventRecord } from "./event-types.ts";
import type { PartialDate } from "./types.ts";

/** A window of days around a date. */
export interface Around {
  readonly day: PartialDate;
  /** How far from `day` an event may be. */
  readonly days: number;
  /** At most so many events; absent: all. */
  readonly most?: number;
}

type Dated = Pick<EventRecord, "date" | "endDate">;

const DAY_MS = 86_400_000;
/** A long event is listed again after so many days. */
const STEP_DAYS = 30;

/** The days, as whole days since 1970-01-01, on which an index lists the event: its own, or many while it lasts. */
export function indexDays(event: Dated): readonly number[] {
  const { start, end } = spanOf(event);
  const days = [end];
  for (let day = start; day < end; day += STEP_DAYS) days.push(day);
  return days;
}

/** The days of the index, both included, in which every event of the window is listed. */
export function indexWindow({ day, days }: Around): { readonly first: number; readonly last: number } {
  const reach = Math.max(days, STEP_DAYS / 2);
  return { first: middleDay(day) - reach, last: middleDay(day) + reach };
}

/** The events of the window, nearest first, then by id. */
export function eventsWithin(events: readonly EventRecord[], around: Around): readonly EventRecord[] {
  return events
    .map((event) => ({ event, distance: distanceDays(event, around.day) }))
    .filter(({ distance }) => distance <= around.days)
    .toSorted((a, b) => a.distance - b.distance || (a.event.id < b.event.id ? -1 : 1))
    .slice(0, around.most)
    .map(({ event }) => event);
}

/** Days between the event and the middle of what `day` may mean; 0 while the event lasts. */
function distanceDays(event: Dated, day: PartialDate): number {
  const { start, end } = spanOf(event);
  const middle = middleDay(day);
  return Math.max(start - middle, middle - end, 0);
}

/** An event of one date known to the year or month stands in the middle of it. */
function spanOf({ date, endDate }: Dated): { readonly start: number; readonly end: number } {
  if (endDate === undefined) return { start: middleDay(date), end: middleDay(date) };
  const start = dayNumber(firstDay(date));
  return { start, end: Math.max(start, dayNumber(lastDay(endDate))) };
}

function middleDay(date: PartialDate): number {
  return Math.floor((dayNumber(firstDay(date)) + dayNumber(lastDay(date))) / 2);
}

function dayNumber(day: string): number {
  return Date.parse(day) / DAY_MS;
}
