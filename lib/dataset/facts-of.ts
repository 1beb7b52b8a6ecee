// The atomic facts of the records, each with a name, its words and its evidence: what is verified, ages, and changes.
import type { Records } from "./compile.ts";
import { entitiesOf } from "./find-aliases.ts";
import type { EventRecord } from "./event-types.ts";
import type { Entity, PartialDate, Tenure } from "./types.ts";

export type FactKind = "entity" | "tenure" | "history" | "event" | "series";

export interface Fact {
  readonly kind: FactKind;
  readonly record: string;
  /** The same from one revision to the next, unless the fact is another one. */
  readonly key: string;
  /** In plain words, without its evidence. */
  readonly text: string;
  readonly verified?: PartialDate;
}

/** Every fact of the records, record by record. */
export function factsOf(records: Records): readonly Fact[] {
  return [
    ...entitiesOf(records).flatMap(factsOfEntity),
    ...records.events.map(eventFact),
    ...records.series.map(({ id, name, points, verified }) =>
      fact("series", id, "points", `${name}: ${points.length} points to ${points.at(-1)?.[0] ?? "nowhere"}`, verified),
    ),
  ];
}

function factsOfEntity(entity: Entity): readonly Fact[] {
  const { id, name, summary, es, verified } = entity;
  const spanish = es === undefined ? "" : ` [${[es.name, es.summary].filter(Boolean).join(": ")}]`;
  const own = fact("entity", id, "record", `${name}: ${summary}${spanish}`, verified);
  if (entity.kind === "person") {
    return [own, ...numbered(entity.tenures, ({ office }) => office).map(([key, one]) => tenureFact(id, key, one))];
  }
  if (entity.kind !== "term" && entity.kind !== "place") return [own];
  return [
    own,
    ...numbered(entity.history, ({ date }) => date).map(([key, { date, what, status, verified: seen }]) =>
      fact("history", id, key, `${date} ${what}${status === undefined ? "" : ` [${status}]`}`, seen),
    ),
  ];
}

function tenureFact(record: string, key: string, { office, from, to, acting, verified }: Tenure): Fact {
  const role = acting === true ? "acting " : "";
  return fact("tenure", record, key, `${role}${office} ${from ?? "?"}..${to ?? ""}`, verified);
}

function eventFact({ id, date, endDate, title, verified }: EventRecord): Fact {
  return fact("event", id, "event", `${endDate === undefined ? date : `${date}..${endDate}`} ${title}`, verified);
}

function fact(kind: FactKind, record: string, key: string, text: string, verified?: PartialDate): Fact {
  return { kind, record, key, text, ...(verified !== undefined && { verified }) };
}

/** Keys for items of a list: the second term in an office is "office#2". */
function numbered<T>(items: readonly T[], keyOf: (item: T) => string): readonly (readonly [string, T])[] {
  const seen = new Map<string, number>();
  return items.map((item) => {
    const key = keyOf(item);
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return [count === 1 ? key : `${key}#${count}`, item] as const;
  });
}
