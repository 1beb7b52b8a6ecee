// Counting the records: how many there are, where from, and how much of it someone has seen on a page.
import type { Records } from "./compile.ts";
import { factsOf } from "./facts-of.ts";
import { entitiesOf } from "./find-aliases.ts";

/** Facts that carry evidence of their own. */
export interface Evidenced {
  readonly verified: number;
  readonly unverified: number;
}

export interface Stats {
  readonly records: Readonly<Record<keyof Records, number>>;
  readonly aliases: number;
  readonly aliasUses: Readonly<Record<string, number>>;
  /** Entities by ISO country, or by body (`EU`, `UN`). */
  readonly regions: Readonly<Record<string, number>>;
  readonly facts: Readonly<Record<FactKind, Evidenced>>;
  /** Verified facts by the month in which somebody last opened a page for them, newest first. */
  readonly verifiedIn: Readonly<Record<string, number>>;
}

type FactKind = "entities" | "tenures" | "history" | "events" | "points";

/** The counts of all records. */
export function statsOf(records: Records): Stats {
  const entities = entitiesOf(records);
  const months = factsOf(records).flatMap(({ verified }) => (verified === undefined ? [] : [verified.slice(0, 7)]));
  const aliases = entities.flatMap((entity) => entity.aliases);
  const regions = entities.map((entity) => (entity.kind === "person" ? entity.country : entity.jurisdiction));
  return {
    records: {
      people: records.people.length,
      offices: records.offices.length,
      agencies: records.agencies.length,
      terms: records.terms.length,
      places: records.places.length,
      events: records.events.length,
      series: records.series.length,
      outlets: records.outlets.length,
    },
    aliases: aliases.length,
    aliasUses: tally(aliases.map(({ use, lang }) => (lang === undefined ? use : `${use} (${lang})`))),
    regions: tally(regions.map((region) => (/^[A-Z]{2}-/.test(region) ? region.slice(0, 2) : region))),
    facts: {
      entities: evidenced(entities),
      tenures: evidenced(records.people.flatMap(({ tenures }) => tenures)),
      history: evidenced([...records.terms, ...records.places].flatMap(({ history }) => history)),
      events: evidenced(records.events),
      points: points(records),
    },
    verifiedIn: Object.fromEntries(Object.entries(tally(months)).toSorted(([a], [b]) => (a < b ? 1 : -1))),
  };
}

function evidenced(facts: readonly { readonly verified?: string }[]): Evidenced {
  const verified = facts.filter((fact) => fact.verified !== undefined).length;
  return { verified, unverified: facts.length - verified };
}

function points({ series }: Records): Evidenced {
  const unverified = series.reduce((sum, { unverifiedPoints }) => sum + unverifiedPoints.length, 0);
  return { verified: series.reduce((sum, { points: all }) => sum + all.length, 0) - unverified, unverified };
}

/** Counts by key, the commonest first. */
function tally(keys: readonly string[]): Readonly<Record<string, number>> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return Object.fromEntries([...counts].toSorted(([, a], [, b]) => b - a));
}
