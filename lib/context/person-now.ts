// The second row of an official's card: what became of the office held on the article's day, up to the edition.
import type { Evidence, Holding, Person, Tenure } from "../dataset/types.ts";
import { firstDay, orderOf } from "./dates.ts";
import { dateText } from "./date-words.ts";
import { holderOn, holdingsOf } from "./holders.ts";
import { evidenceDate, intervalWords, officeTitle, sinceDetails } from "./office-words.ts";
import { hasNow, type Scene } from "./scene.ts";
import { confirmedOn, tenuresAt } from "./tenures.ts";
import type { Row } from "./types.ts";

export interface NowRow {
  readonly row: Row;
  readonly facts: readonly Evidence[];
}

/** Between acting and confirmed tenures of one office: a gap of up to this many days is the same stay. */
const SAME_STAY_DAYS = 31;

/** What the person and the office are at the edition's day; undefined where that would only repeat the first row. */
export function nowOfPerson(person: Person, then: Tenure | undefined, scene: Scene): NowRow | undefined {
  if (!hasNow(scene)) return undefined;
  const current = tenuresAt(person, scene.now, "held", scene);
  const stay = then && lastOfStay(person, then);
  if (stay && stay.to === undefined) return stillThere(then, stay, scene);
  const next = current[0];
  if (!stay) return next && { row: currentRow(next, undefined, scene), facts: [next] };
  const again = current.find((tenure) => tenure.office === stay.office);
  const holder = again ? undefined : holderOn(stay.office, scene.now, { ...scene, holder: person.id });
  const text = leftWords(stay, again, holder, scene);
  const facts = [stay, again, holder, next].filter((fact) => fact !== undefined);
  if (!next || next === again) return { row: { label: scene.words.labels.now, text }, facts };
  return { row: currentRow(next, text, scene), facts };
}

/** The person's last tenure of the same stay in the office: an acting head who was confirmed stays on. */
function lastOfStay(person: Person, then: Tenure): Tenure {
  const { to } = then;
  if (to === undefined) return then;
  const next = person.tenures.find(
    ({ office, from }) =>
      office === then.office &&
      from !== undefined &&
      firstDay(from) >= firstDay(to) &&
      firstDay(from) - firstDay(to) <= SAME_STAY_DAYS,
  );
  return next ? lastOfStay(person, next) : then;
}

function stillThere(then: Tenure, stay: Tenure, scene: Scene): NowRow | undefined {
  const { words } = scene;
  const confirmed = confirmedOn(stay);
  if (confirmed === undefined || orderOf(scene.at, confirmed) !== "before") return undefined;
  const parts = [
    then.acting === true && stay.acting !== true && stay.from
      ? words.confirmedInOffice(dateText(stay.from, words))
      : undefined,
    words.stillInOffice(evidenceDate(confirmed, scene)),
  ];
  return { row: { label: words.labels.now, text: parts.filter(Boolean).join(". ") }, facts: [stay] };
}

function leftWords(stay: Tenure, again: Tenure | undefined, holder: Holding | undefined, scene: Scene): string {
  const { words } = scene;
  const parts = [
    stay.to && words.leftOffice(dateText(stay.to, words)),
    again?.from && words.againInOffice(dateText(again.from, words)),
    again ? undefined : holderWords(stay, holder, scene),
  ];
  return parts.filter((part) => part !== undefined).join(". ");
}

function holderWords(stay: Tenure, holder: Holding | undefined, scene: Scene): string | undefined {
  const { words } = scene;
  if (holder) return words.heldNowBy(holder.personName, sinceDetails(holder, scene));
  // Offices with many seats have no holdings: nothing can be said of a successor.
  return holdingsOf(stay.office, scene).length > 0 ? words.noHolderNow(dateText(scene.now, words).text) : undefined;
}

function currentRow(tenure: Tenure, text: string | undefined, scene: Scene): Row {
  const confirmed = confirmedOn(tenure);
  const soft = [
    intervalWords(tenure, scene.words),
    confirmed && scene.words.asOf(evidenceDate(confirmed, scene)),
  ].filter(Boolean);
  return {
    label: scene.words.labels.now,
    strong: officeTitle(tenure, scene),
    ...(text !== undefined && text !== "" && { text }),
    ...(soft.length > 0 && { soft: soft.join(" · ") }),
  };
}
