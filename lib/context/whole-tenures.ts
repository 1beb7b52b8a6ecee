// Records tell some stays in pieces: a senator who changes party, a member whose district is drawn anew. A reader is told where
// the stay began and ended, so pieces that touch are joined before anything is said of them.
import type { FactBase, Holding } from "../dataset/edition-types.ts";
import type { Entity, EntityId, Tenure } from "../dataset/types.ts";
import { firstDay, precisionOf } from "./dates.ts";

/** Two pieces as one; undefined where they are not one. */
type Join<T> = (first: T, second: T) => T | undefined;

/** Every card of an article asks for the same facts: they are joined once. */
const known = new WeakMap<FactBase, FactBase>();

/** `facts` with the touching tenures of one office and seat as one, for people and for offices. */
export function wholeTenures(facts: FactBase): FactBase {
  const before = known.get(facts);
  if (before) return before;
  const entities = new Map<EntityId, Entity>([...facts.entities].map(([id, entity]) => [id, joinedEntity(entity)]));
  const holdings = new Map(
    [...facts.holdings].map(([id, list]) => [id, joined(list, joinHoldings, ({ person }) => person)]),
  );
  const whole = { ...facts, entities, holdings };
  known.set(facts, whole);
  return whole;
}

/** `tenure` with start and end of the whole stay in the office, whichever districts that was for; its own seat stays. */
export function wholeStay(tenures: readonly Tenure[], tenure: Tenure): Tenure {
  const { from: _from, to: _to, asOf: _asOf, ...seat } = tenure;
  const first = outermost(tenure, (piece) => tenures.find((other) => touches(other, piece)));
  const last = outermost(tenure, (piece) => tenures.find((other) => touches(piece, other)));
  return {
    ...seat,
    ...(first.from !== undefined && { from: first.from }),
    ...(last.to !== undefined && { to: last.to }),
    ...(last.asOf !== undefined && { asOf: last.asOf }),
  };
}

function outermost(tenure: Tenure, next: (tenure: Tenure) => Tenure | undefined): Tenure {
  const neighbour = next(tenure);
  return neighbour ? outermost(neighbour, next) : tenure;
}

function joinedEntity(entity: Entity): Entity {
  return entity.kind === "person"
    ? { ...entity, tenures: joined(entity.tenures, joinTenures, ({ office }) => office) }
    : entity;
}

/**
 * The list with pieces of one as one, which stands where the first of them stood. Only what has one `key` is compared: some offices
 * have more than a thousand holders.
 */
function joined<T>(list: readonly T[], join: Join<T>, key: (item: T) => string): readonly T[] {
  const places = new Map<T, readonly T[]>();
  for (const group of Map.groupBy(list, key).values()) {
    if (group.length > 1) for (const [piece, whole] of joinedGroup(group, join)) places.set(piece, whole);
  }
  return list.flatMap((item) => places.get(item) ?? [item]);
}

/** What stands in the place of each: itself, the whole that it begins, or nothing. */
function joinedGroup<T>(group: readonly T[], join: Join<T>): ReadonlyMap<T, readonly T[]> {
  const places = new Map<T, readonly T[]>(group.map((item) => [item, [item]]));
  while (joinOnce(places, join));
  return places;
}

/** Joins the first two that are one; false where there are none. */
function joinOnce<T>(places: Map<T, readonly T[]>, join: Join<T>): boolean {
  for (const [at, [first]] of places) {
    for (const [other, [second]] of places) {
      const whole = first === undefined || second === undefined ? undefined : join(first, second);
      if (whole === undefined) continue;
      places.set(at, [whole]).set(other, []);
      return true;
    }
  }
  return false;
}

function joinHoldings(first: Holding, second: Holding): Holding | undefined {
  const { person, personName, cited } = second;
  const whole = person === first.person ? joinTenures(first, second) : undefined;
  return whole && { ...whole, person, personName, ...(cited && { cited }) };
}

/** The later evidence stands for both, as it covers the end; verified only where both are. */
function joinTenures(first: Tenure, second: Tenure): Tenure | undefined {
  if (!touches(first, second) || !isSameSeat(first, second)) return undefined;
  const { verified, ...later } = second;
  return {
    ...later,
    ...(first.from !== undefined && { from: first.from }),
    ...(first.verified !== undefined && verified !== undefined && { verified }),
  };
}

function isSameSeat(a: Tenure, b: Tenure): boolean {
  return a.state === b.state && a.district === b.district;
}

/** True where `second` goes on with the office, acting or not as before, on the day on which `first` ends or the next. */
function touches(first: Tenure, second: Tenure): boolean {
  if (first.office !== second.office || first.acting !== second.acting) return false;
  const { from, to } = { from: second.from, to: first.to };
  if (from === undefined || to === undefined || (first.from !== undefined && first.from >= from)) return false;
  if (from === to) return true;
  const gap = firstDay(from) - firstDay(to);
  return precisionOf(from) === "day" && precisionOf(to) === "day" && gap === 1;
}
