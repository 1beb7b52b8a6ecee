// Spanish names and summaries: the same neutrality as in English, nothing of the day, and none missing where it is read most.
import type { Records } from "./compile.ts";
import type { Finding } from "./findings.ts";
import { entitiesOf } from "./find-aliases.ts";
import { popularityOf } from "./popularity.ts";
import type { Entity } from "./types.ts";

/** So many of the most-named entities should have a summary in Spanish. */
const SUMMARISED = 300;

const LOADED: readonly (readonly [words: RegExp, reason: string])[] = [
  [/\b(ilegales|(in)?migrantes? ilegal(es)?|extranjeros? ilegal(es)?)\b/i, "write `irregular` or `sin papeles`"],
  [/\b(radical(es)?|extremistas?|fanátic[oa]s?|de línea dura)\b/i, "say what the person or group holds or did"],
  [/\b(draconian[oa]s?|cruel(es)?|inhuman[oa]s?|despiadad[oa]s?|brutal(es)?)\b/i, "judges a policy: say what it does"],
  [/\b(polémic[oa]s?|controvertid[oa]s?|tristemente célebres?)\b/i, "distances or judges: say who disputes what"],
  [/\b(avalanchas?|oleadas?|olas?|mareas?|hordas?|invasión) de (in)?migrantes\b/i, "likens people to a disaster"],
  [/\b(redadas? masivas?|cacerías?|mano dura)\b/i, "belongs to one side: say what was done"],
];

const TIMELY = /\b(actualmente|ahora|recientemente|hoy en día|hoy|hasta la fecha|este año|el año pasado)\b/i;

/** Spanish that says more or less than it should, and what is missing of it. */
export function checkSpanish(records: Records): Finding[] {
  const { terms, places, events } = records;
  return [
    ...entitiesOf(records).flatMap(namesOf),
    ...[...terms, ...places].flatMap(({ id, history }) => history.flatMap(({ es }) => wordsOf(id, es?.what))),
    ...events.flatMap(({ id, es }) => wordsOf(id, es?.title)),
    ...missingNames(records),
    ...missingSummaries(records),
  ];
}

function namesOf({ id, name, es }: Entity): Finding[] {
  const idle = es?.name === name ? complaintAbout(id, name, "is the name itself: leave `es.name` out") : [];
  return [...wordsOf(id, `${es?.name ?? ""} ${es?.summary ?? ""}`), ...idle];
}

function wordsOf(id: string, text = ""): Finding[] {
  const found = LOADED.flatMap(([words, reason]) => complaintAbout(id, words.exec(text)?.[0], reason));
  return [...found, ...complaintAbout(id, TIMELY.exec(text)?.[0], "is true only on the day of writing: leave it out")];
}

function complaintAbout(record: string, words: string | undefined, reason: string): Finding[] {
  return words === undefined ? [] : [{ check: "spanish", record, field: "es", problem: `"${words}": ${reason}` }];
}

/** An office's title stands in every card of its holders. */
function missingNames({ offices }: Records): Finding[] {
  return offices
    .filter(({ es }) => es?.name === undefined)
    .map(({ id }) => ({
      check: "spanish",
      record: id,
      field: "es.name",
      problem: "is missing: add it",
      severity: "look",
    }));
}

function missingSummaries(records: Records): Finding[] {
  const scores = popularityOf(records);
  return entitiesOf(records)
    .toSorted((a, b) => (scores.get(b.id) ?? 0) - (scores.get(a.id) ?? 0))
    .slice(0, SUMMARISED)
    .filter(({ es }) => es?.summary === undefined)
    .map(({ id }) => ({
      check: "spanish",
      record: id,
      field: "es.summary",
      problem: `is missing: this is one of the ${SUMMARISED} most-named`,
      severity: "look",
    }));
}
