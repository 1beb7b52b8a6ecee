// A term's standing on a day, from the statuses of its history and its own interval.
import type { HistoryItem, PartialDate, Status, Term } from "../dataset/types.ts";
import { firstDay, middleDay, orderOf } from "./dates.ts";

/** A change of a term's standing. `item`: the history line that says so. */
export interface Change {
  readonly date: PartialDate;
  readonly status: Status;
  readonly item?: HistoryItem;
}

export interface TermStanding {
  readonly changes: readonly Change[];
  /** The last change that is certainly on or before the day. */
  readonly last?: Change;
  /** A change of which the dates are too coarse to tell on which side of the day it lies. */
  readonly unsure?: Change;
  /** Changes certainly after the day and certainly not after the edition's day, oldest first. */
  readonly later: readonly Change[];
}

/**
 * All changes of a term's standing, oldest first: its history's statuses, and its own `from` and `to` where the history is silent
 * about beginning and end. A concept has no standing of its own: no crossing, no shipwreck is "in force".
 */
export function changesOf(term: Pick<Term, "category" | "from" | "to" | "history">): Change[] {
  const told = term.history.flatMap((item) =>
    item.status === undefined ? [] : [{ date: item.date, status: item.status, item }],
  );
  if (term.category === "concept") return withoutRepeats(told);
  const begins = told.some(({ status }) => status === "in-force") || onlyProposed(term.from, told[0]);
  const ends = told.some(({ status, date }) => status === "ended" && term.to !== undefined && near(date, term.to));
  const own: Change[] = [];
  if (term.from !== undefined && !begins) own.push(changeAt(term.from, "in-force", term.history));
  if (term.to !== undefined && !ends) own.push(changeAt(term.to, "ended", term.history));
  return withoutRepeats([...own, ...told].toSorted((a, b) => middleDay(a.date) - middleDay(b.date)));
}

export function standingOn(term: Term, at: PartialDate, now: PartialDate): TermStanding {
  const changes = changesOf(term);
  const known = changes.filter(({ date }) => isPast(date, at));
  // A coarse date that a later, certain change has overtaken leaves nothing open.
  const settled = changes.findLastIndex(({ date }) => isPast(date, at));
  const unsure = changes.slice(settled + 1).find(({ date }) => orderOf(date, at) === "undecided");
  const later = changes.filter(({ date }) => orderOf(date, at) === "after" && orderOf(date, now) !== "after");
  const last = known.at(-1);
  return { changes, later, ...(last && { last }), ...(unsure && { unsure }) };
}

function isPast(date: PartialDate, at: PartialDate): boolean {
  const order = orderOf(date, at);
  return order === "before" || order === "same";
}

/** A bill's or plan's `from` is the day on which it was brought in, unless it lies after the first thing told of it. */
function onlyProposed(from: PartialDate | undefined, first: Change | undefined): boolean {
  if (from === undefined || first === undefined) return false;
  const proposed = first.status === "announced" || first.status === "adopted";
  return proposed && orderOf(from, first.date) !== "after";
}

/** A change that only the record's interval tells; a history line of the same day says it in words. */
function changeAt(date: PartialDate, status: Status, history: readonly HistoryItem[]): Change {
  const item = history.find((line) => line.status === undefined && line.date === date);
  return { date, status, ...(item && { item }) };
}

function near(a: PartialDate, b: PartialDate): boolean {
  return orderOf(a, b) === "undecided" || firstDay(a) === firstDay(b);
}

/** The same status twice in a row is no change; where their dates may be one and the same, the finer one is told. */
function withoutRepeats(changes: readonly Change[]): Change[] {
  const kept: Change[] = [];
  for (const change of changes) {
    const before = kept.at(-1);
    if (before?.status !== change.status) kept.push(change);
    else if (near(before.date, change.date) && change.date.length > before.date.length) kept[kept.length - 1] = change;
  }
  return kept;
}
