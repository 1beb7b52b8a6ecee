// Collects from a source what the cards of one article need, so that lib/context can stay pure.
import type { Around } from "./event-reach.ts";
import type { FactSource } from "./fact-source.ts";
import type { FactBase } from "./edition-types.ts";
import type { Entity, EntityId } from "./types.ts";

/** How far links are followed: a person's office, that office's agency, that agency's parent. */
const LINK_DEPTH = 3;

/**
 * Everything around `ids`: linked entities, holders of the offices met, heads of the agencies met, events and series about
 * `ids` themselves. `linkedIds` says which further entities a card of an entity mentions. Unknown ids are left out.
 * `around` bounds the events to a window of days, nearest first; absent: all of them.
 */
export async function gatherFacts(
  source: FactSource,
  ids: readonly EntityId[],
  linkedIds: (entity: Entity) => readonly EntityId[],
  around?: Around,
): Promise<FactBase> {
  const [events, series] = await Promise.all([source.eventsAbout(ids, around), source.seriesAbout(ids)]);
  const entities = new Map<EntityId, Entity>();
  await follow(source, new Set(ids), linkedIds, entities);
  const named = new Set(ids);
  const headOffices = await source.headOffices(agenciesOf(entities));
  // An agency's card names its head: that office's record is needed as well.
  await follow(source, new Set(headOffices.values()), () => [], entities);
  const holdings = await source.holdings(officesToFill(entities, named, headOffices));
  return { edition: source.stamp.date, entities, holdings, headOffices, events, series };
}

async function follow(
  source: FactSource,
  start: ReadonlySet<EntityId>,
  linkedIds: (entity: Entity) => readonly EntityId[],
  entities: Map<EntityId, Entity>,
): Promise<void> {
  let wanted = start;
  for (let depth = 0; depth <= LINK_DEPTH && wanted.size > 0; depth++) {
    const missing = [...wanted].filter((id) => !entities.has(id));
    const found = await source.entities(missing);
    for (const entity of found) entities.set(entity.id, entity);
    // Related terms are named by a card and no more: what they are related to in turn would reach the whole dataset.
    const onward = depth === 0 ? found : found.filter(({ kind }) => kind === "office" || kind === "agency");
    wanted = new Set(onward.flatMap(linkedIds));
  }
}

function agenciesOf(entities: ReadonlyMap<EntityId, Entity>): EntityId[] {
  return [...entities.values()].filter((entity) => entity.kind === "agency").map((agency) => agency.id);
}

/** Offices whose holders a card may name: those met through people and titles, and the heads of agencies. */
function officesToFill(
  entities: ReadonlyMap<EntityId, Entity>,
  named: ReadonlySet<EntityId>,
  headOffices: ReadonlyMap<EntityId, EntityId>,
): Set<EntityId> {
  const offices = new Set<EntityId>(headOffices.values());
  for (const entity of entities.values()) {
    if (entity.kind === "office") offices.add(entity.id);
    if (entity.kind === "person" && named.has(entity.id)) {
      for (const tenure of entity.tenures) offices.add(tenure.office);
    }
  }
  return offices;
}
