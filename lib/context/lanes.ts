// Tenures of people and standings of terms as lanes on the time axis of an article.
import type { Person, Status, Tenure, Term } from "../dataset/types.ts";
import type { Lane, Stretch, StretchStyle } from "./chart-types.ts";
import { firstDay, lastDay, orderOf } from "./dates.ts";
import { dateText, sentence } from "./date-words.ts";
import { intervalWords, officeTitle } from "./office-words.ts";
import type { Scene } from "./scene.ts";
import { changesOf, type Change } from "./standing.ts";
import { confirmedOn, officeOf, startDay } from "./tenures.ts";

/** The days that are drawn. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

const STYLES: Readonly<Record<Status, StretchStyle>> = {
  announced: "planned",
  adopted: "planned",
  "in-force": "plain",
  "partly-blocked": "acting",
  blocked: "blocked",
  ended: "ended",
};

/** The offices that the person held within `span`; undefined where there is none with a known start. */
export function personLane(person: Person, span: Span, scene: Scene): Lane | undefined {
  const stretches = person.tenures
    .filter((tenure) => tenure.from !== undefined && officeOf(tenure, scene) !== undefined)
    .toSorted((a, b) => startDay(a) - startDay(b))
    .map((tenure) => tenureStretch(tenure, scene))
    .filter((stretch) => meets(stretch, span));
  return stretches.length > 0
    ? { entity: person.id, name: sentence(person.name, scene.words), category: "official", stretches }
    : undefined;
}

/** How the term stood within `span`; a court case has no standing. */
export function termLane(term: Term, span: Span, scene: Scene): Lane | undefined {
  if (term.category === "case") return undefined;
  const changes = changesOf(term).filter(({ date }) => orderOf(date, scene.now) !== "after");
  const stretches = changes
    .map((change, index) => standingStretch(change, changes[index + 1], span, scene))
    .filter((stretch) => meets(stretch, span));
  return stretches.length > 0
    ? { entity: term.id, name: sentence(term.name, scene.words), category: "term", stretches }
    : undefined;
}

function tenureStretch(tenure: Tenure, scene: Scene): Stretch {
  const open = tenure.to === undefined;
  const from = firstDay(tenure.from ?? scene.now);
  const interval = intervalWords(tenure, scene.words);
  return {
    from,
    to: Math.max(from, lastDay(tenure.to ?? confirmedOn(tenure) ?? scene.now)),
    style: tenure.acting === true ? "acting" : open ? "open" : "plain",
    label: sentence(officeTitle(tenure, scene), scene.words),
    ...(interval !== undefined && { interval }),
  };
}

/** A standing lasts until the next change; the last one up to the edition's day, what has ended for good to the end of the axis. */
function standingStretch(change: Change, next: Change | undefined, span: Span, scene: Scene): Stretch {
  const { words } = scene;
  const style = STYLES[change.status];
  const start = dateText(change.date, words);
  const from = firstDay(change.date);
  const end = next === undefined ? (style === "ended" ? span.to : lastDay(scene.now)) : firstDay(next.date);
  const told = { from, to: Math.max(from, end) };
  if (style === "ended") return { ...told, style, label: sentence(words.became.ended(start), words) };
  return {
    ...told,
    style: next === undefined && style === "plain" ? "open" : style,
    label: words.statuses[change.status],
    interval: next ? words.between(start, dateText(next.date, words)) : words.since(start),
  };
}

function meets(stretch: Stretch, span: Span): boolean {
  return stretch.from <= span.to && stretch.to >= span.from;
}
