// Of several that go by a name, whom an article means most likely: those that it names elsewhere, then those whose office
// fits its countries and its day.
import type { EntityId } from "../dataset/types.ts";
import type { EntityRow } from "./artefact.ts";
import { dayOf, within } from "./dates.ts";
import { tenureOn } from "./holders.ts";
import type { Matcher } from "./load-matcher.ts";

/** Weight of somebody who had no office on the day, beside one who had. */
const OUT_OF_OFFICE = 0.4;
/** Weight of what belongs to no country. */
const EVERYWHERE = 0.5;

/** What is known of the article. */
export interface NamedAround {
  /** Begins `YYYY-MM-DD`. */
  readonly published: string | undefined;
  /** Every mention's entity, as often as it is named. */
  readonly named: readonly EntityId[];
}

/** The same ids, the likeliest first; those of whom nothing speaks keep their order. */
export function likeliestFirst(matcher: Matcher, ids: readonly EntityId[], around: NamedAround): EntityId[] {
  const rows = rowsOf(matcher, [...ids, ...around.named]);
  const countries = countryWeights(around.named.flatMap((id) => rows.get(id) ?? []));
  const day = dayOf(around.published);
  const scored = ids.map((id) => {
    const row = rows.get(id);
    const times = around.named.filter((other) => other === id).length;
    return { id, times, fit: row === undefined ? 0 : fitOf(row, countries, day) };
  });
  return scored.toSorted((a, b) => b.times - a.times || b.fit - a.fit).map(({ id }) => id);
}

function rowsOf(matcher: Matcher, ids: readonly string[]): ReadonlyMap<string, EntityRow> {
  const wanted = new Set(ids);
  return new Map(matcher.entities.flatMap((row) => (wanted.has(row.id) ? [[row.id, row]] : [])));
}

/** How much each country weighs among what the article names; the heaviest weighs 1. */
function countryWeights(named: readonly EntityRow[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const row of named) counts.set(countryOf(row), (counts.get(countryOf(row)) ?? 0) + 1);
  const most = Math.max(1, ...counts.values());
  return new Map([...counts].map(([country, count]) => [country, count / most]));
}

/** A state counts for its country. */
function countryOf({ j }: EntityRow): string {
  return /^[A-Z]{2}-/.test(j) ? j.slice(0, 2) : j;
}

function fitOf(row: EntityRow, countries: ReadonlyMap<string, number>, day: string | undefined): number {
  const country = countryOf(row);
  const near = countries.get(country) ?? (country === "INT" ? EVERYWHERE : 0);
  return near * (stoodOn(row, day) ? 1 : OUT_OF_OFFICE);
}

/** In office that day; a body: there was one that day. */
function stoodOn(row: EntityRow, day: string | undefined): boolean {
  if (day === undefined) return true;
  if (row.t !== undefined) return row.t.some((tenure) => tenureOn(tenure, day) !== "no");
  return within(day, row.from, row.to) !== "no";
}
