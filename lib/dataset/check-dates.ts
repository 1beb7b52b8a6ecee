// Dates run forwards, and one chair has one sitter at a time.
import type { Records } from "./compile.ts";
import { holdingsOf } from "./derive.ts";
import type { Finding } from "./findings.ts";
import { firstDay, lastDay } from "./partial-dates.ts";
import type { Holding } from "./edition-types.ts";
import type { HistoryItem, PartialDate } from "./types.ts";

/** Days by which the terms of two holders may overlap before it is called a fault: hand-overs are dated a little differently. */
const HANDOVER_DAYS = 3;
const DAY = 86_400_000;

/** Intervals that run backwards, histories out of order, open tenures without evidence, two holders at once. */
export function checkDates(records: Records): Finding[] {
  return [
    ...backwards(records),
    ...unordered(records),
    ...openTenures(records),
    ...overlaps(records),
    ...periods(records),
  ];
}

function backwards({ people, agencies, terms, places, events }: Records): Finding[] {
  const found: Finding[] = [];
  const look = (record: string, field: string, from?: PartialDate, to?: PartialDate): void => {
    if (from === undefined || to === undefined || firstDay(from) <= lastDay(to)) return;
    found.push({
      check: "date",
      record,
      field,
      problem: `ends (${to}) before it starts (${from}): correct one of them`,
    });
  };
  for (const { id, tenures } of people) {
    for (const [index, { from, to }] of tenures.entries()) look(id, `tenures.${index}.to`, from, to);
  }
  for (const { id, founded, dissolved } of agencies) look(id, "dissolved", founded, dissolved);
  for (const { id, from, to } of [...terms, ...places]) look(id, "to", from, to);
  for (const { id, date, endDate } of events) look(id, "endDate", date, endDate);
  return found;
}

function unordered({ people, terms, places }: Records): Finding[] {
  const items = [
    ...people.map(({ id, tenures }) => ({ id, field: "tenures", days: tenures.map(({ from }) => from ?? "0000") })),
    ...[...terms, ...places].map(({ id, history }) => ({
      id,
      field: "history",
      days: history.map(({ date }) => date),
    })),
  ];
  return items
    .filter(({ days }) => days.some((day, index) => index > 0 && firstDay(day) < firstDay(days[index - 1] ?? day)))
    .map(({ id, field }) => ({ check: "order", record: id, field, problem: "is out of order: put the oldest first" }));
}

function openTenures({ people }: Records): Finding[] {
  return people.flatMap(({ id, tenures }) =>
    tenures.flatMap(({ to, asOf }, index) => {
      if ((to === undefined) !== (asOf === undefined)) return [];
      const problem =
        to === undefined
          ? "is open without `asOf`: give the day of the newest evidence, or the end"
          : "has an end and `asOf`: take `asOf` out";
      return [{ check: "open", record: id, field: `tenures.${index}.asOf`, problem }];
    }),
  );
}

function overlaps({ people, offices }: Records): Finding[] {
  return [...holdingsOf(people, offices)].flatMap(([office, holdings]) =>
    holdings.flatMap((later, index) =>
      holdings
        .slice(0, index)
        .filter((earlier) => overlap(earlier, later))
        .map((earlier) => ({
          check: "overlap",
          record: later.person,
          field: "tenures",
          problem: `holds ${office} from ${String(later.from)} while ${earlier.person} holds it: correct the dates, mark one as acting, or give the office many seats`,
        })),
    ),
  );
}

/** Only what is certain counts: a start known to the year may be its last day, an end its first. */
function overlap(one: Holding, other: Holding): boolean {
  if (one.acting === true || other.acting === true) return false;
  if (one.from === undefined || other.from === undefined) return false;
  const start = [lastDay(one.from), lastDay(other.from)].toSorted().at(-1) ?? "";
  const end = [endOf(one), endOf(other)].toSorted()[0] ?? "";
  return end > start && Date.parse(end) - Date.parse(start) > HANDOVER_DAYS * DAY;
}

function endOf({ to }: Holding): string {
  return to === undefined ? "9999-12-31" : firstDay(to);
}

function periods({ series, terms, places }: Records): Finding[] {
  const out = series
    .filter(({ points }) => points.some(([period], index) => index > 0 && period <= (points[index - 1]?.[0] ?? "")))
    .map(({ id }) => ({
      check: "order",
      record: id,
      field: "points",
      problem: "is out of order or doubled: put the oldest first",
    }));
  return [...out, ...[...terms, ...places].flatMap(({ id, history }) => doubled(id, history))];
}

function doubled(id: string, history: readonly HistoryItem[]): Finding[] {
  const seen = new Set<string>();
  const twice = history.filter(({ date, what }) => seen.size === seen.add(`${date} ${what}`).size);
  return twice.map(({ date }) => ({
    check: "order",
    record: id,
    field: "history",
    problem: `tells ${date} twice: take one out`,
  }));
}
