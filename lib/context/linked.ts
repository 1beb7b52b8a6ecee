// Which further records the card of an entity needs, so that whoever gathers the facts can fetch them.
import type { Entity, EntityId } from "../dataset/types.ts";
import { leaderOffice } from "./leaders.ts";

/** Entities that a card of `entity` names or reasons with. Follow again from what comes back: offices lead to agencies, agencies to parents. */
export function linkedIds(entity: Entity): EntityId[] {
  if (entity.kind === "person") return [...new Set(entity.tenures.map((tenure) => tenure.office))];
  if (entity.kind === "office") return [entity.agency, leaderOffice(entity)].filter((id) => id !== undefined);
  if (entity.kind === "agency") return entity.parent === undefined ? [] : [entity.parent];
  return [...entity.related];
}

/** The records that the mentions of an article call for themselves: entities, offices named beside names, holders behind titles. */
export function neededIds(mentions: readonly MentionIds[]): EntityId[] {
  const ids = mentions.flatMap(({ entity, office, holder }) => [entity, office, holder]);
  return [...new Set(ids)].filter((id) => id !== undefined);
}

/** The ids of a mention. */
interface MentionIds {
  readonly entity: EntityId;
  readonly office?: EntityId;
  readonly holder?: EntityId;
}
