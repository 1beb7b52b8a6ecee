// A court case on the article's day: decided, pending, or not yet either. A case is never "in force".
import type { HistoryItem, Term } from "../dataset/types.ts";
import { orderOf } from "./dates.ts";
import { dateText, distanceWords } from "./date-words.ts";
import type { Scene } from "./scene.ts";
import type { Row } from "./types.ts";

/** Words of a history line that ends a case in the court that named it. */
const ENDS_CASE =
  /\b(decided|ruled|upheld|affirmed|reversed|dismissed|settled|overruled|struck down|held that|vacated the)\b/i;

/** Undefined where the history tells nothing about that day. */
export function caseRow(term: Term, scene: Scene): Row | undefined {
  const { words } = scene;
  const label = scene.article === undefined ? words.labels.now : words.labels.onDate;
  const past = term.history.filter(({ date }) => ["before", "same"].includes(orderOf(date, scene.at)));
  const next = term.history.find(({ date }) => orderOf(date, scene.at) === "after");
  const decision = past.findLast(endsCase);
  const last = decision ?? past.at(-1);
  if (last) {
    const text = whenWords(words.on(dateText(last.date, words)), last, scene);
    return { label, badge: badgeOf(decision, scene), text, ...lineOf(last) };
  }
  if (next === undefined || !endsCase(next)) return undefined;
  const text = whenWords(words.decidedOn(dateText(next.date, words)), next, scene);
  return { label, badge: { text: words.notDecided, status: "unknown" }, text };
}

function badgeOf(decision: HistoryItem | undefined, scene: Scene): NonNullable<Row["badge"]> {
  return { text: decision ? scene.words.decided : scene.words.pending, status: "unknown" };
}

/** The line itself, unless it only repeats the badge ("Decided."). */
function lineOf(item: HistoryItem): { soft?: string } {
  return /^decided\.?$/i.test(item.what) ? {} : { soft: item.what };
}

function endsCase(item: HistoryItem): boolean {
  return item.status === "ended" || ENDS_CASE.test(item.what);
}

function whenWords(day: string, item: HistoryItem, scene: Scene): string {
  const { words, article } = scene;
  return article === undefined ? day : `${day}, ${distanceWords(item.date, article, words)}`;
}
