// The rows of a policy term's card: its status on the article's day, what it is, what changed since.
import type { EntityId, HistoryItem, Term } from "../dataset/types.ts";
import type { CardBody } from "./card-body.ts";
import { caseRow } from "./case-row.ts";
import { orderOf } from "./dates.ts";
import { dateText, sentence, withDistance } from "./date-words.ts";
import { isEnglish, summaryLanguage } from "./in-language.ts";
import { kicker } from "./regions.ts";
import { hasNow, type Scene } from "./scene.ts";
import { standingOn, type Change, type TermStanding } from "./standing.ts";
import { termBar } from "./term-bar.ts";
import type { Row } from "./types.ts";

const MOST_CHANGES = 3;
const MOST_RELATED = 4;

export function termBody(term: Term, scene: Scene): CardBody {
  const { words } = scene;
  const standing = standingOn(term, scene.at, scene.now);
  const isCase = term.category === "case";
  const rows = [
    isCase ? caseRow(term, scene) : isIdea(term, standing) ? undefined : statusRow(standing, scene),
    { label: words.labels.what, text: term.summary, ...summaryLanguage(term, scene) },
    hasNow(scene) ? sinceRow(term, isCase || isIdea(term, standing) ? undefined : standing, scene) : undefined,
    relatedRow(term.related, scene),
  ];
  const bar = isCase || isIdea(term, standing) ? undefined : termBar(term, standing.changes, scene);
  return {
    kicker: kicker(words.terms[term.category], term.jurisdiction, words),
    rows: rows.filter((row) => row !== undefined),
    ...(bar && { bar }),
    ...(term.citation !== undefined && { citation: term.citation }),
    facts: [standing.last?.item, standing.later.at(-1)?.item].filter((item) => item !== undefined),
  };
}

/** A concept is never "in force": of one whose record only says since when it has been spoken of, no standing is told. */
function isIdea(term: Term, standing: TermStanding): boolean {
  return term.category === "concept" && standing.changes.every(({ item }) => item?.status === undefined);
}

function statusRow(standing: TermStanding, scene: Scene): Row | undefined {
  const { words } = scene;
  const label = scene.article === undefined ? words.labels.now : words.labels.onDate;
  if (standing.unsure) return unsureRow(label, standing.unsure, scene);
  const first = standing.changes[0];
  if (standing.last) return knownRow(label, standing.last, scene);
  if (first === undefined) return undefined;
  const text = notYetWords(standing, scene);
  const said = withDistance(changeWords(first, false, scene), first.date, scene.article, words);
  return { label, ...(text !== undefined && { badge: { text, status: "unknown" } }), text: said };
}

/** What it certainly was not yet. That the record's first step was the first of all, a bill in the other chamber, nobody knows. */
function notYetWords({ changes }: TermStanding, { words }: Scene): string | undefined {
  const firm = changes.find(({ status }) => words.notYet[status] !== undefined);
  return firm && words.notYet[firm.status];
}

/** "[Ended] on 11 May 2023, 7 months before this article". */
function knownRow(label: string, change: Change, scene: Scene): Row {
  const { words } = scene;
  const date = dateText(change.date, words);
  const lasts = change.status === "in-force" || change.status === "blocked" || change.status === "partly-blocked";
  const when = lasts ? words.since(date) : words.on(date);
  return {
    label,
    badge: { text: words.statuses[change.status], status: change.status },
    text: withDistance(when, change.date, scene.article, words),
    ...(change.item !== undefined && { soft: change.item.what, ...toldIn(change.item, "soft", scene) }),
  };
}

/** "Ended in 2021 (exact day not recorded)": no badge, as either side is possible. */
function unsureRow(label: string, change: Change, scene: Scene): Row {
  const { words } = scene;
  return { label, text: `${changeWords(change, false, scene)} (${words.dayUnknown})` };
}

/** What changed up to the edition: changes of standing first, else the last history line, else that nothing is recorded. */
function sinceRow(term: Term, standing: TermStanding | undefined, scene: Scene): Row | undefined {
  const { words } = scene;
  const label = words.labels.sinceThen;
  if (standing && standing.later.length > 0) {
    const text = laterWords(standing, scene);
    return text === "" ? undefined : { label, text };
  }
  const item = term.history.findLast(
    ({ date }) => orderOf(date, scene.at) === "after" && orderOf(date, scene.now) !== "after",
  );
  if (item && isToldAsDecision(term, item, scene)) return undefined;
  if (item) return { label, text: item.what, soft: dateText(item.date, words).text, ...toldIn(item, "text", scene) };
  const untold = term.history.length === 0 && (standing?.changes.length ?? 0) === 0;
  // Of an idea nobody expects that it changes.
  const silent = untold || (term.category === "concept" && standing === undefined);
  return silent ? undefined : { label, text: words.noChange(dateText(scene.now, words)) };
}

/** For the row whose `part` tells a line of a history. */
function toldIn(item: HistoryItem, part: "text" | "soft", scene: Scene): Pick<Row, "english"> {
  return isEnglish(item, scene) ? { english: part } : {};
}

/** Of a case about which nothing had happened, the first row has told the day of the decision. */
function isToldAsDecision(term: Term, item: Term["history"][number], scene: Scene): boolean {
  const fresh = term.history.every(({ date }) => orderOf(date, scene.at) === "after");
  return term.category === "case" && fresh && /^decided\.?$/i.test(item.what);
}

/** "Ended on 1 June 2021. In force again from 6 December 2021"; of many changes the first, how many more, and the last. */
function laterWords(standing: TermStanding, scene: Scene): string {
  // Before the first recorded change the status row has told that one already.
  const later = standing.last ? standing.later : standing.later.slice(1);
  const said = later.map((change) => changeWords(change, hadForce(standing, change), scene));
  if (said.length <= MOST_CHANGES) return said.join(". ");
  const more = sentence(scene.words.moreChanges(said.length - 2), scene.words);
  return [said[0], more, said.at(-1)].join(". ");
}

/** True where the term was in force at some time before `change`. */
function hadForce(standing: TermStanding, change: Change): boolean {
  return standing.changes.slice(0, standing.changes.indexOf(change)).some(({ status }) => status === "in-force");
}

function changeWords(change: Change, again: boolean, scene: Scene): string {
  const { words } = scene;
  const date = dateText(change.date, words);
  const revived = again && change.status === "in-force";
  return sentence(revived ? words.inForceAgain(date) : words.became[change.status](date), words);
}

/** Names of related entities that the facts have. */
export function relatedRow(related: readonly EntityId[], scene: Scene): Row | undefined {
  const names = related.map((id) => scene.facts.entities.get(id)?.name).filter((name) => name !== undefined);
  return names.length > 0
    ? { label: scene.words.labels.related, text: names.slice(0, MOST_RELATED).join(" · ") }
    : undefined;
}
