// Neutral wording, and summaries that stay true: what changes belongs in tenures and history, with a date.
import type { Records } from "./compile.ts";
import type { Finding } from "./findings.ts";

/** Words that judge, and why each is refused. Matched as whole words in summaries, titles and history items. */
const LOADED: readonly (readonly [words: RegExp, reason: string])[] = [
  [
    /\b(illegal aliens?|illegals|illegal (im)?migrants?)\b/i,
    "use `undocumented` or `irregular`, or quote a law's own words",
  ],
  [
    /\b(hardline|hard-line|hardliner|far-left|far-right|radical|extremist|fanatic)\b/i,
    "say what the person or group holds or did",
  ],
  [/\b(draconian|cruel|inhumane|heartless|brutal|harsh)\b/i, "judges a policy: say what it does"],
  [/\b(controversial|notorious|infamous|so-called)\b/i, "distances or judges: say who disputes what"],
  [/\b(flood|tide|swarm|horde|wave|avalanche)s? of (im)?migrants?\b/i, "likens people to a disaster: give the number"],
  [/\b(crackdown|roundup|round-up)\b/i, "belongs to one side: say `enforcement` or what was done"],
  [/\b(asylum|transit|muslim) ban\b/i, "its critics' label: name the rule and its year"],
  [/\b(heroic|brave|visionary|disgraced|corrupt|botched)\b/i, "praises or blames: state the fact"],
];

/** Words that are true only on the day of writing. */
const TIMELY = /\b(now|currently|recently|nowadays|at present|so far|to date|as of today|this year|last year)\b/i;

/** Phrases that are often true only of late: of a standing, or of years that older articles had not seen. */
const DATED =
  /\b(still|no longer|is (?:blocked|paused|suspended|pending|on hold|under review)|since (?:\w+ )?202[3-9]|in (?:\w+ )?202[6-9]|will (?:be|take|begin|end))\b/i;

/** Loaded words anywhere, words of the day in summaries. */
export function checkWords(records: Records): Finding[] {
  const { people, offices, agencies, terms, places, events } = records;
  const entities = [people, offices, agencies, terms, places].flat();
  return [
    ...[...entities, ...events].flatMap(({ id, summary }) => loaded(id, "summary", summary)),
    ...events.flatMap(({ id, title }) => loaded(id, "title", title)),
    ...[...terms, ...places].flatMap(({ id, history }) => history.flatMap(({ what }) => loaded(id, "history", what))),
    ...entities.flatMap(({ id, summary }) => [...timely(id, summary), ...dated(id, summary)]),
  ];
}

function loaded(record: string, field: string, text: string): Finding[] {
  return LOADED.flatMap(([words, reason]) => {
    const word = words.exec(text)?.[0];
    return word === undefined ? [] : [{ check: "word", record, field, problem: `"${word}": ${reason}` }];
  });
}

function timely(record: string, text: string): Finding[] {
  const word = TIMELY.exec(text)?.[0];
  if (word === undefined) return [];
  const problem = `"${word}" is true only on the day of writing: move it to tenures or history, with a date`;
  return [{ check: "timely", record, field: "summary", problem }];
}

function dated(record: string, text: string): Finding[] {
  const phrase = DATED.exec(text)?.[0];
  if (phrase === undefined) return [];
  const problem = `"${phrase}" may be untrue in a card about an older article: date it in tenures or history instead`;
  return [{ check: "dated", record, field: "summary", problem, severity: "look" }];
}
