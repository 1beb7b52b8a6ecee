// Offices left and taken since an article's day, for the people and offices that it names.
import type { Holding } from "../dataset/edition-types.ts";
import type { EntityId, Evidence, PartialDate, Person, Tenure } from "../dataset/types.ts";
import { firstDay, lastDay } from "./dates.ts";
import { holderOn, holdingsOf, successor } from "./holders.ts";
import { officeTitle } from "./office-words.ts";
import type { Scene } from "./scene.ts";
import { isContinued, lastOfStay, officeOf, standingOf } from "./tenures.ts";

/** Something that changed on a day, in words. `id` tells the same change apart from others. */
export interface DatedChange {
  readonly id: string;
  readonly date: PartialDate;
  readonly text: string;
  readonly evidence?: Partial<Evidence>;
}

/** A person, or what an office's holdings tell of one. */
type Holder = Pick<Person, "id" | "name" | "tenures">;

/** Within this time a holder followed; a confirmed one of that time is named rather than an interim one. */
const INTERIM_DAYS = 183;

/** What the person left and took. */
export function personChanges(person: Holder, scene: Scene): DatedChange[] {
  const known = person.tenures.filter((tenure) => officeOf(tenure, scene) !== undefined);
  return known.flatMap((tenure) => [leaving(person, tenure, scene), taking(person, tenure, scene)]).filter(isChange);
}

/** The end of an office held on the day, with who followed. */
function leaving(person: Holder, tenure: Tenure, scene: Scene): DatedChange | undefined {
  const stay = lastOfStay(person.tenures, tenure);
  if (standingOf(tenure, scene.at) !== "held" || stay.to === undefined) return undefined;
  const left = scene.words.personLeft(person.name, officeTitle(stay, scene));
  const next = nextHolder({ ...stay, person: person.id, personName: person.name }, scene);
  const text = next ? `${left}; ${scene.words.followed(holderName(next, scene))}` : left;
  return { id: tenureId(person.id, stay, "to"), date: stay.to, text, evidence: stay };
}

/** The beginning of an office taken after the day; a confirmation or a new district is none. */
function taking(person: Holder, tenure: Tenure, scene: Scene): DatedChange | undefined {
  const later = standingOf(tenure, scene.at) === "before" && !isContinued(person.tenures, tenure);
  if (!later || tenure.from === undefined) return undefined;
  const text = scene.words.personBecame(person.name, officeTitle(tenure, scene));
  return { id: tenureId(person.id, tenure, "from"), date: tenure.from, text, evidence: tenure };
}

function isChange(change: DatedChange | undefined): change is DatedChange {
  return change !== undefined;
}

/** The holder on the day, as far as this office goes. */
export function officeChanges(office: EntityId, scene: Scene): DatedChange[] {
  const holder = holderOn(office, scene.at, scene);
  if (!holder) return [];
  const tenures = holdingsOf(office, scene).filter(({ person }) => person === holder.person);
  const left = leaving({ id: holder.person, name: holder.personName, tenures }, holder, scene);
  return left ? [left] : [];
}

/** Who followed soon: the next holder, or the confirmed one after a short interim. After a longer gap nobody is said to follow. */
function nextHolder(left: Holding, scene: Scene): Holding | undefined {
  const next = successor(left.office, scene.at, left, scene);
  if (!next || !isSoon(next, left)) return undefined;
  const confirmed = holdingsOf(left.office, scene).find(
    (other) => other.acting !== true && other.person !== left.person && isSoon(other, left),
  );
  return confirmed ?? next;
}

function isSoon({ from }: Holding, { to }: Holding): boolean {
  if (from === undefined || to === undefined) return false;
  const gap = lastDay(from) - firstDay(to);
  return gap >= 0 && gap <= INTERIM_DAYS;
}

function holderName(holding: Holding, scene: Scene): string {
  return holding.acting === true ? `${holding.personName} (${scene.words.actingNote})` : holding.personName;
}

function tenureId(person: EntityId, tenure: Tenure, edge: "from" | "to"): string {
  return `${person}/${tenure.office}/${edge}/${tenure[edge] ?? ""}`;
}
