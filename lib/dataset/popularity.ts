// How much news there is about an entity, as far as the dataset itself can tell: how often other records speak of it, and how
// many names it has. Only for putting the most-named first in a list of work.
import type { Records } from "./compile.ts";
import { entitiesOf } from "./find-aliases.ts";
import type { Entity, EntityId } from "./types.ts";

/** Events count for most: each is a day on which the entity was in the news. */
const EVENT_WEIGHT = 3;

/** A number for every entity; larger is more named. */
export function popularityOf(records: Records): ReadonlyMap<EntityId, number> {
  const entities = entitiesOf(records);
  const scores = new Map<EntityId, number>(entities.map((entity) => [entity.id, ownScore(entity)]));
  const add = (id: EntityId, weight: number): unknown => scores.set(id, (scores.get(id) ?? 0) + weight);
  for (const { entities: ids } of records.events) for (const id of ids) add(id, EVENT_WEIGHT);
  for (const { entities: ids } of records.series) for (const id of ids) add(id, 1);
  for (const entity of entities) for (const id of linksOf(entity)) add(id, 1);
  return scores;
}

function ownScore(entity: Entity): number {
  if (entity.kind === "person") return entity.aliases.length + entity.tenures.length;
  const facts = entity.kind === "term" || entity.kind === "place" ? entity.history.length : 0;
  return entity.aliases.length + facts;
}

/** Tenures say how many seats an office has, not how much it is talked of. */
function linksOf(entity: Entity): readonly EntityId[] {
  if (entity.kind === "person") return [];
  if (entity.kind === "office") return entity.agency === undefined ? [] : [entity.agency];
  if (entity.kind === "agency") return entity.parent === undefined ? [] : [entity.parent];
  return entity.related;
}
