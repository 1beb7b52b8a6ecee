// How much an edition holds and how much of it somebody has seen on a page: what the options page says of it.
import { factsOf } from "./facts-of.ts";
import type { Edition } from "./edition-types.ts";
import type { Entity } from "./types.ts";

export interface EditionCounts {
  readonly people: number;
  readonly offices: number;
  readonly agencies: number;
  readonly terms: number;
  readonly places: number;
  readonly events: number;
  readonly series: number;
  /** Atomic facts: a tenure, a line of a history, an event, an entity's own fields, a series. */
  readonly facts: number;
  readonly verifiedFacts: number;
}

export function countEdition({ entities, events, series }: Edition): EditionCounts {
  const of = <K extends Entity["kind"]>(kind: K) =>
    entities.filter((entity): entity is Extract<Entity, { kind: K }> => entity.kind === kind);
  const records = {
    people: of("person"),
    offices: of("office"),
    agencies: of("agency"),
    terms: of("term"),
    places: of("place"),
    events,
    series,
  };
  const facts = factsOf({ ...records, outlets: [] });
  const { people, offices, agencies, terms, places } = records;
  return {
    people: people.length,
    offices: offices.length,
    agencies: agencies.length,
    terms: terms.length,
    places: places.length,
    events: events.length,
    series: series.length,
    facts: facts.length,
    verifiedFacts: facts.filter(({ verified }) => verified !== undefined).length,
  };
}
