// What news names most must have been seen on a page: holders of the important offices, histories of the important terms.
import type { Records } from "./compile.ts";
import type { Finding } from "./findings.ts";
import { IMPORTANT_OFFICES, LINES_SINCE } from "./important-offices.ts";
import { IMPORTANT_TERMS } from "./important-terms.ts";
import { lastDay } from "./partial-dates.ts";

/** Unverified tenures in important offices, since their lines begin, and unverified history of important terms. */
export function checkProof({ people, terms }: Records): Finding[] {
  const tenures = people.flatMap(({ id, tenures: all }) =>
    all.flatMap(({ office, to, verified }, index) =>
      verified !== undefined || !IMPORTANT_OFFICES.has(office) || (to !== undefined && lastDay(to) < LINES_SINCE)
        ? []
        : [unproven(id, `tenures.${index}`, `${office} is an office that news names much`)],
    ),
  );
  const history = terms
    .filter(({ id }) => IMPORTANT_TERMS.has(id))
    .flatMap(({ id, history: all }) =>
      all.flatMap(({ date, verified }, index) =>
        verified !== undefined ? [] : [unproven(id, `history.${index}`, `${date} of a term that news names much`)],
      ),
    );
  return [...tenures, ...history];
}

function unproven(record: string, field: string, what: string): Finding {
  const problem = `${what}: open a page that says so, name it as source and set \`verified\``;
  return { check: "proof", record, field, problem };
}
