// Holes in an office's line of holders, and open tenures whose evidence has grown old.
import type { Records } from "./compile.ts";
import { newestVerified } from "./compile.ts";
import { holdingsOf } from "./derive.ts";
import { entitiesOf } from "./find-aliases.ts";
import type { Finding } from "./findings.ts";
import { IMPORTANT_OFFICES, LINES_SINCE } from "./important-offices.ts";
import { firstDay, lastDay } from "./partial-dates.ts";
import type { Holding } from "./edition-types.ts";

/** Shorter vacancies happen, and hand-overs are dated a little differently. */
const GAP_DAYS = 45;
const STALE_DAYS = 365;
const DAY = 86_400_000;

/** Gaps (an error in an important office, else worth a look) and stale open tenures (worth a look). */
export function checkTenureLines(records: Records): Finding[] {
  const lines = holdingsOf(records.people, records.offices);
  return [...[...lines].flatMap(([office, holdings]) => gaps(office, holdings)), ...stale(records)];
}

function gaps(office: string, holdings: readonly Holding[]): Finding[] {
  const found: Finding[] = [];
  let covered: string | undefined;
  for (const { from, to, person } of holdings) {
    if (from !== undefined && covered !== undefined && isGap(covered, firstDay(from))) {
      const problem = `nobody from ${covered} to ${from} (${person}): add who held or acted, or the right dates`;
      found.push({
        check: "gap",
        record: office,
        field: "holders",
        problem,
        ...(!IMPORTANT_OFFICES.has(office) && { severity: "look" }),
      });
    }
    const end = to === undefined ? "9999-12-31" : lastDay(to);
    if (covered === undefined || end > covered) covered = end;
  }
  return found;
}

function isGap(end: string, start: string): boolean {
  return start >= LINES_SINCE && Date.parse(start) - Date.parse(end) > GAP_DAYS * DAY;
}

/** Old is what the newest fact of the dataset leaves a year behind: no clock, so that the check says the same tomorrow. */
function stale(records: Records): Finding[] {
  const newest = newestVerified(entitiesOf(records));
  if (newest === undefined) return [];
  return records.people.flatMap(({ id, tenures }) =>
    tenures.flatMap(({ to, asOf, office }, index): Finding[] => {
      if (to !== undefined || asOf === undefined) return [];
      if (Date.parse(lastDay(newest)) - Date.parse(lastDay(asOf)) <= STALE_DAYS * DAY) return [];
      const problem = `${office} is open on evidence of ${asOf}: find a newer page, or the end`;
      return [{ check: "stale", record: id, field: `tenures.${index}.asOf`, problem, severity: "look" }];
    }),
  );
}
