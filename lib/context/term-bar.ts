// The time bar of a term: its standing as segments, its history as dots.
import type { Status, Term } from "../dataset/types.ts";
import { decimalYear, orderOf } from "./dates.ts";
import { dateText, sentence } from "./date-words.ts";
import type { Scene } from "./scene.ts";
import type { Change } from "./standing.ts";
import { timeBar } from "./time-bar.ts";
import type { BarSegment, TimeBar } from "./types.ts";

/** How a standing is drawn; announced, adopted and ended terms have no segment. A partial block is hatched. */
const STYLES: Partial<Record<Status, BarSegment["style"]>> = {
  "in-force": "plain",
  "partly-blocked": "acting",
  blocked: "blocked",
};

/** Undefined without a stretch in force or with a single day: nothing to see that the rows don't tell. */
export function termBar(term: Term, changes: readonly Change[], scene: Scene): TimeBar | undefined {
  const past = changes.filter(({ date }) => orderOf(date, scene.now) !== "after");
  const dots = term.history
    .filter(({ date }) => orderOf(date, scene.now) !== "after")
    .map(({ date }) => decimalYear(date));
  const segments = past.flatMap((change, index) => segmentOf(change, past[index + 1], scene));
  const marks = new Set([...dots, ...past.map(({ date }) => decimalYear(date))]);
  if (segments.length === 0 || marks.size < 2) return undefined;
  const days = past.map(({ date }) => date);
  const open = segments.at(-1)?.style === "open" ? [scene.now] : [];
  const last = days.at(-1);
  return timeBar(
    {
      segments,
      dots,
      days: [days[0], ...open, last, ...days].filter((day) => day !== undefined),
      caption: captionOf(segments),
      told: past.map(({ date, status }) =>
        sentence(scene.words.became[status](dateText(date, scene.words)), scene.words),
      ),
    },
    scene,
  );
}

function segmentOf(change: Change, next: Change | undefined, scene: Scene): BarSegment[] {
  const style = STYLES[change.status];
  if (style === undefined) return [];
  const from = decimalYear(change.date);
  const to = Math.max(from, decimalYear(next?.date ?? scene.now));
  const open = next === undefined && style === "plain";
  return [{ from, to, label: scene.words.statuses[change.status], style: open ? "open" : style, tone: 0 }];
}

function captionOf(segments: readonly BarSegment[]): string {
  return [...new Set(segments.map(({ label }) => label))].join(" · ");
}
