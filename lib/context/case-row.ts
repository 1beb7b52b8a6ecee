// A court case on the article's day: decided, pending, or not yet either. A case is never "in force".
import type { HistoryItem, Term } from "../dataset/types.ts";
import { orderOf } from "./dates.ts";
import { dateText, sentence, withDistance } from "./date-words.ts";
import type { Scene } from "./scene.ts";
import type { Row } from "./types.ts";

/** Words of a history line that ends a case in the court that named it. */
const ENDS_CASE =
  /\b(decided|ruled|upheld|affirmed|reversed|dismissed|settled|overruled|struck down|held that|vacated the)\b/i;
const DECIDED = /^decided\b/i;

/** Undefined where the history tells nothing about that day. "Pending" only where the decision that came later is recorded. */
export function caseRow(term: Term, scene: Scene): Row | undefined {
  const { words } = scene;
  const label = scene.article === undefined ? words.labels.now : words.labels.onDate;
  const past = term.history.filter(({ date }) => ["before", "same"].includes(orderOf(date, scene.at)));
  const next = term.history.find((item) => endsCase(item) && orderOf(item.date, scene.at) === "after");
  const decision = past.find(({ what }) => DECIDED.test(what)) ?? past.findLast(endsCase);
  const last = past.at(-1);
  if (decision) return { label, badge: badge(words.decided), ...told(decision, last, scene) };
  if (last) return { label, ...(next && { badge: badge(words.pending) }), ...lineRow(last, next !== undefined, scene) };
  if (next === undefined) return undefined;
  return {
    label,
    badge: badge(words.notDecided),
    text: withDistance(words.decidedOn(dateText(next.date, words)), next.date, scene.article, words),
  };
}

function badge(text: string): NonNullable<Row["badge"]> {
  return { text, status: "unknown" };
}

/** The day of the decision; beneath it the line that says more than "Decided.", or what came after. */
function told(decision: HistoryItem, last: HistoryItem | undefined, scene: Scene): Pick<Row, "text" | "soft"> {
  const { words } = scene;
  const text = withDistance(words.on(dateText(decision.date, words)), decision.date, scene.article, words);
  if (last && last !== decision) return { text, soft: `${dateText(last.date, words).text}: ${last.what}` };
  return /^decided\.?$/i.test(decision.what) ? { text } : { text, soft: decision.what };
}

/** What had happened last. After a badge the day goes on with the sentence, else it begins one. */
function lineRow(item: HistoryItem, follows: boolean, scene: Scene): Pick<Row, "text" | "soft"> {
  const { words } = scene;
  const text = withDistance(words.on(dateText(item.date, words)), item.date, scene.article, words);
  return { text: follows ? text : sentence(text, words), soft: item.what };
}

function endsCase(item: HistoryItem): boolean {
  return item.status === "ended" || ENDS_CASE.test(item.what);
}
