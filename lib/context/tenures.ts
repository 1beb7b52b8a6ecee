// How a tenure stands to a day, and the order in which a person's offices are told.
import type { Office, PartialDate, Person, Tenure } from "../dataset/types.ts";
import { firstDay, notAfter, orderOf, type Order } from "./dates.ts";
import type { Scene } from "./scene.ts";

/** `perhaps`: the recorded dates are too coarse to tell. `last-day`: the very day on which it ended. */
type Standing = "before" | "perhaps" | "held" | "last-day" | "after";

/** Between two tenures of one office: a gap of up to this many days is the same stay. */
const SAME_STAY_DAYS = 31;

/** How `tenure` stands at `at`. On a day of change the successor holds the office; the one who leaves has the last day. */
export function standingOf(tenure: Tenure, at: PartialDate): Standing {
  const start = startOf(tenure, at);
  if (start === "before") return "before";
  const end = tenure.to === undefined ? "before" : orderOf(at, tenure.to);
  if (end === "after") return "after";
  if (start === "undecided" || end === "undecided") return "perhaps";
  return end === "same" ? "last-day" : "held";
}

/** The day of the newest evidence for an open tenure. */
export function confirmedOn(tenure: Tenure): PartialDate | undefined {
  return tenure.asOf ?? tenure.verified;
}

/** The person's tenures with that standing at `at`, the most telling first. Tenures of offices that the facts lack are left out. */
export function tenuresAt(person: Person, at: PartialDate, standing: Standing, scene: Scene): Tenure[] {
  return person.tenures
    .filter((tenure) => officeOf(tenure, scene) !== undefined && standingOf(tenure, at) === standing)
    .toSorted(
      (a, b) =>
        rank(a, scene) - rank(b, scene) ||
        Number(a.acting === true) - Number(b.acting === true) ||
        startDay(b) - startDay(a),
    );
}

export function officeOf(tenure: Tenure, scene: Pick<Scene, "facts">): Office | undefined {
  const office = scene.facts.entities.get(tenure.office);
  return office?.kind === "office" ? office : undefined;
}

/** First possible day of the tenure; unknown starts come before all others. */
export function startDay(tenure: Tenure): number {
  return tenure.from === undefined ? Number.NEGATIVE_INFINITY : firstDay(tenure.from);
}

/** The last tenure of the same stay: an acting head who was confirmed, or a member re-elected in a new district, stays on. */
export function lastOfStay(tenures: readonly Tenure[], tenure: Tenure): Tenure {
  const next = tenures.find((other) => continues(other, tenure));
  return next ? lastOfStay(tenures, next) : tenure;
}

/** True where `tenure` goes on with the same office within days of another's end. */
export function isContinued(tenures: readonly Tenure[], tenure: Tenure): boolean {
  return tenures.some((other) => continues(tenure, other));
}

function continues(later: Tenure, earlier: Tenure): boolean {
  if (later === earlier || later.office !== earlier.office) return false;
  if (later.from === undefined || earlier.to === undefined || startDay(later) <= startDay(earlier)) return false;
  const gap = firstDay(later.from) - firstDay(earlier.to);
  return gap >= 0 && gap <= SAME_STAY_DAYS;
}

function startOf(tenure: Tenure, at: PartialDate): Order {
  const start = tenure.from === undefined ? "undecided" : orderOf(at, tenure.from);
  // Without an exact start the evidence counts: from `asOf` on the office is known to be held.
  const evident = tenure.to === undefined && tenure.asOf !== undefined && notAfter(tenure.asOf, at);
  return start === "undecided" && evident ? "after" : start;
}

/**
 * The office that the text names, heads of state and government, of ministries, of other agencies, deputies of heads of state and
 * government, other single offices, posts of parties, seats among many, what members of a chamber share out among them.
 */
function rank(tenure: Tenure, scene: Scene): number {
  const office = officeOf(tenure, { facts: scene.english });
  if (tenure.office === scene.office) return 0;
  if (office === undefined) return 7;
  // Some governments have two.
  if (/^(vice president|vice chancellor|deputy prime minister)\b/i.test(office.name)) return 4;
  if (office.seats === "many") return 7;
  if (/\bsubcommittee$/i.test(office.name)) return 8;
  if (/\bparty\b|^(co-|deputy )?leader of\b/i.test(office.name)) return 6;
  if (/^(president|prime minister|chancellor|taoiseach) of\b/i.test(office.name)) return 1;
  const agency = office.agency === undefined ? undefined : scene.facts.entities.get(office.agency);
  if (office.heads !== true || agency?.kind !== "agency") return 5;
  if (agency.body === "ministry") return 2;
  // Parties, mostly.
  return agency.body === "other" ? 6 : 3;
}
