// The second row of an official's card: what became of the office held on the article's day, up to the edition.
import type { Holding } from "../dataset/edition-types.ts";
import type { Person, Tenure } from "../dataset/types.ts";
import { notAfter, orderOf } from "./dates.ts";
import { dateText, sentence } from "./date-words.ts";
import type { CitedEvidence } from "./evidence.ts";
import { holderOn, holdingsOf } from "./holders.ts";
import { evidenceDate, evidenceWords, intervalWords, officeTitle, sinceDetails } from "./office-words.ts";
import { hasNow, type Scene } from "./scene.ts";
import { confirmedOn, lastOfStay, standingOf, tenuresAt } from "./tenures.ts";
import type { Row } from "./types.ts";
import { wholeStay } from "./whole-tenures.ts";

interface NowRows {
  readonly rows: readonly Row[];
  readonly facts: readonly CitedEvidence[];
}

/** What the person and the office are at the edition's day; undefined where that would only repeat the first row. */
export function nowOfPerson(person: Person, then: Tenure | undefined, scene: Scene): NowRows | undefined {
  if (!hasNow(scene)) return undefined;
  const current = tenuresAt(person, scene.now, "held", scene);
  const stay = then && lastOfStay(person.tenures, then);
  if (stay && stay.to === undefined) return stillThere(then, stay, scene);
  const next = current[0];
  if (!stay) return next && { rows: [currentRow(person, next, scene)], facts: [next] };
  const again = current.find((tenure) => tenure.office === stay.office);
  const holder = again ? undefined : holderOn(stay.office, scene.now, scene);
  const isOneOfMany = tenuresAt(person, scene.at, "held", scene).length > 1;
  const text = leftWords(stay, isOneOfMany, again, holder, scene);
  const facts = [stay, again, holder, next].filter((fact) => fact !== undefined);
  const { labels } = scene.words;
  const between = current.length === 0 ? heldBetween(person, stay, scene) : undefined;
  const left = { label: labels.now, text };
  if (between) return { rows: [left, pastRow(person, between, scene)], facts: [...facts, between] };
  if (!next || next === again) return { rows: [left], facts };
  return { rows: [currentRow(person, next, scene), { label: labels.sinceThen, text }], facts };
}

/** The most telling office that the person took after that stay and has left again. */
function heldBetween(person: Person, stay: Tenure, scene: Scene): Tenure | undefined {
  const { to } = stay;
  if (to === undefined) return undefined;
  const isLater = ({ from }: Tenure): boolean => from !== undefined && notAfter(to, from);
  return tenuresAt(person, scene.now, "after", scene).find(
    (tenure) => tenure.office !== stay.office && isLater(tenure),
  );
}

function pastRow(person: Person, tenure: Tenure, scene: Scene): Row {
  const { words } = scene;
  const interval = intervalWords(wholeStay(person.tenures, tenure), words);
  return {
    label: words.labels.sinceThen,
    strong: sentence(officeTitle(tenure, scene), words),
    ...(interval !== undefined && { soft: interval }),
  };
}

function stillThere(then: Tenure, stay: Tenure, scene: Scene): NowRows | undefined {
  const { words } = scene;
  const confirmed = confirmedOn(stay);
  if (confirmed === undefined || orderOf(scene.at, confirmed) !== "before") return undefined;
  const parts = [
    then.acting === true && stay.acting !== true && stay.from
      ? words.confirmedInOffice(dateText(stay.from, words))
      : undefined,
    words.stillInOffice(evidenceDate(confirmed, scene)),
  ];
  return { rows: [{ label: words.labels.now, text: parts.filter(Boolean).join(". ") }], facts: [stay] };
}

function leftWords(
  stay: Tenure,
  isOneOfMany: boolean,
  again: Tenure | undefined,
  holder: Holding | undefined,
  scene: Scene,
): string {
  const { words } = scene;
  const lastDay = standingOf(stay, scene.at) === "last-day";
  const parts = [
    stay.to && !lastDay
      ? words.leftOffice(dateText(stay.to, words), isOneOfMany ? officeTitle(stay, scene) : undefined)
      : undefined,
    again?.from && words.againInOffice(dateText(again.from, words)),
    again ? undefined : holderWords(stay, holder, scene),
  ];
  return parts.filter((part) => part !== undefined).join(". ");
}

function holderWords(stay: Tenure, holder: Holding | undefined, scene: Scene): string | undefined {
  const { words } = scene;
  const atOnce = holder?.from !== undefined && holder.from === stay.to && holder.acting !== true;
  if (holder && atOnce) return words.heldSinceBy(holder.personName, evidenceWords(holder, scene));
  if (holder) return words.heldNowBy(holder.personName, sinceDetails(holder, scene));
  // Offices with many seats have no holdings: nothing can be said of a successor.
  return holdingsOf(stay.office, scene).length > 0 ? words.noHolderNow(dateText(scene.now, words)) : undefined;
}

function currentRow(person: Person, tenure: Tenure, scene: Scene): Row {
  const soft = [intervalWords(wholeStay(person.tenures, tenure), scene.words), evidenceWords(tenure, scene)].filter(
    Boolean,
  );
  return {
    label: scene.words.labels.now,
    strong: sentence(officeTitle(tenure, scene), scene.words),
    ...(soft.length > 0 && { soft: soft.join(" · ") }),
  };
}
