// Tenures cut in two for no fact that a reader is told: a note may stand in one tenure as well.
import type { Records } from "./compile.ts";
import type { Finding } from "./findings.ts";
import { firstDay } from "./partial-dates.ts";
import type { Person, Tenure } from "./types.ts";

const DAY = 86_400_000;

/** Touching tenures of one person that say the same but for evidence and note, worth a look. */
export function checkSplits({ people }: Records): Finding[] {
  return people.flatMap((person) => person.tenures.flatMap((tenure, index) => splits(person, tenure, index)));
}

function splits({ id, tenures }: Person, tenure: Tenure, index: number): Finding[] {
  const before = tenures.find((other) => other !== tenure && isTouching(other, tenure) && isAlike(other, tenure));
  if (before === undefined) return [];
  const problem = `goes on where ${before.office} to ${before.to ?? ""} ends and says the same: make them one tenure`;
  return [{ check: "split", record: id, field: `tenures.${index}`, problem, severity: "look" }];
}

function isTouching({ to }: Tenure, { from }: Tenure): boolean {
  if (to === undefined || from === undefined || to.length !== from.length) return false;
  return to === from || Date.parse(firstDay(from)) - Date.parse(firstDay(to)) === (to.length === 10 ? DAY : 0);
}

function isAlike(a: Tenure, b: Tenure): boolean {
  return (["office", "acting", "party", "state", "district"] as const).every((field) => a[field] === b[field]);
}
