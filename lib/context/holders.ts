// Who held an office on a day, who came before and after, and who holds it at the edition's day.
import type { Holding } from "../dataset/edition-types.ts";
import type { EntityId, PartialDate } from "../dataset/types.ts";
import { lastDay } from "./dates.ts";
import type { Scene } from "./scene.ts";
import { standingOf, startDay } from "./tenures.ts";

/** Holders of a single-seat office, oldest first; empty where none are recorded. */
export function holdingsOf(office: EntityId, scene: Scene): readonly Holding[] {
  return scene.facts.holdings.get(office) ?? [];
}

/**
 * The holder on `at`, where one is certain. Of two at once the later start counts (an acting holder during a leave), or the one
 * that the mention names. On a last day without a successor the leaver counts.
 */
export function holderOn(office: EntityId, at: PartialDate, scene: Scene): Holding | undefined {
  const holdings = holdingsOf(office, scene);
  const held = holdings.filter((holding) => standingOf(holding, at) === "held");
  const named = held.find((holding) => holding.person === scene.holder);
  return named ?? latest(held) ?? latest(holdings.filter((holding) => standingOf(holding, at) === "last-day"));
}

/** Those who may have held the office on `at`, as far as coarse dates tell. */
export function possibleHolders(office: EntityId, at: PartialDate, scene: Scene): Holding[] {
  return holdingsOf(office, scene).filter((holding) => standingOf(holding, at) === "perhaps");
}

/** The last other person who had the office before `holding`, or before `at` where nobody held it. */
export function predecessor(
  office: EntityId,
  at: PartialDate,
  holding: Holding | undefined,
  scene: Scene,
): Holding | undefined {
  const earlier = holdingsOf(office, scene).filter((other) =>
    holding
      ? other.person !== holding.person && startDay(other) < startDay(holding)
      : standingOf(other, at) === "after" || standingOf(other, at) === "last-day",
  );
  return latest(earlier);
}

/** The next other person who had the office after `holding`, or after `at` where nobody held it. */
export function successor(
  office: EntityId,
  at: PartialDate,
  holding: Holding | undefined,
  scene: Scene,
): Holding | undefined {
  return holdingsOf(office, scene).find((other) =>
    holding ? follows(other, holding) : standingOf(other, at) === "before",
  );
}

/** True where `other` is someone else's tenure that began later and outlasted `holding`: an interim during a leave did not follow. */
function follows(other: Holding, holding: Holding): boolean {
  if (other.person === holding.person || other.from === undefined || holding.to === undefined) return false;
  const outlasts = other.to === undefined || lastDay(other.to) > lastDay(holding.to);
  return outlasts && startDay(other) > startDay(holding);
}

function latest(holdings: readonly Holding[]): Holding | undefined {
  return holdings.toSorted((a, b) => startDay(a) - startDay(b)).at(-1);
}
