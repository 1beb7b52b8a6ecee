// Partial dates against a day. A date known to the year or month is an interval of days; comparisons say "certainly",
// "possibly" or "no" and never pretend to more precision than the source has.

/** First day that a partial date may mean, `YYYY-MM-DD`. */
export function earliest(date: string): string {
  return date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date;
}

/** Last day that a partial date may mean; a month is given 31 days, which sorts rightly. */
export function latest(date: string): string {
  return date.length === 4 ? `${date}-12-31` : date.length === 7 ? `${date}-31` : date;
}

export type Certainty = "certain" | "possible" | "no";

/** Whether `day` lies in [from, to). An absent `from` is unknown; an absent `to` is still open. */
export function within(day: string, from: string | undefined, to: string | undefined): Certainty {
  if (from !== undefined && day < earliest(from)) return "no";
  if (to !== undefined && day >= dayAfterPeriod(to)) return "no";
  const begun = from !== undefined && day >= latest(from);
  const open = to === undefined || day < earliest(to);
  return begun && open ? "certain" : "possible";
}

/** A tenure that ended "2021" may have run to its last day; one that ended on a day was over that day. */
function dayAfterPeriod(to: string): string {
  return to.length === 10 ? to : `${latest(to)}~`;
}

/** An article's day, or undefined where the text is not one. */
export function dayOf(published: string | undefined): string | undefined {
  return published !== undefined && /^\d{4}-\d{2}-\d{2}/.test(published) ? published.slice(0, 10) : undefined;
}
