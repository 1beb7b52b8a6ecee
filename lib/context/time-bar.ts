// The frame of a time bar: its span, year ticks that do not collide, and the article's line.
import type { PartialDate } from "../dataset/types.ts";
import { decimalYear, monthOf } from "./dates.ts";
import { dateText, shortDate } from "./date-words.ts";
import type { Scene } from "./scene.ts";
import type { BarSegment, TimeBar } from "./types.ts";

const MOST_TICKS = 5;
/** Shares of a bar about 330 px wide: a margin at both ends, and how far apart the middles of two labels must be. */
const MARGIN = 0.05;
const YEAR_GAP = 0.13;
const MONTH_GAP = 0.22;
/** Below this span, in years, ticks name the month too. */
const MONTHS_BELOW = 3;
const SHORTEST_SPAN = 1;
/** Of a law of 1798 only the last decades are drawn: what lies before would press them into a dot. */
const LONGEST_SPAN = 40;

interface BarParts {
  readonly segments: readonly BarSegment[];
  readonly dots: readonly number[];
  /** Days worth a tick, the most telling first. */
  readonly days: readonly PartialDate[];
  readonly caption: string;
  /** What the segments say, sentence by sentence. */
  readonly told: readonly string[];
}

/** The bar, or undefined where no segment lies in the decades that are drawn. */
export function timeBar(parts: BarParts, scene: Scene): TimeBar | undefined {
  const article = scene.article === undefined ? undefined : decimalYear(scene.article);
  const today = decimalYear(scene.now);
  const marks = [...parts.segments.flatMap(({ from, to }) => [from, to]), ...parts.dots];
  if (marks.length === 0) return undefined;
  const span = spanOf([...marks, today], article);
  const segments = parts.segments
    .filter(({ to }) => to >= span.from)
    .map((segment) => ({ ...segment, from: Math.max(segment.from, span.from) }));
  if (segments.length === 0) return undefined;
  const { words } = scene;
  const lineOf = scene.article && words.thisArticle(dateText(scene.article, words));
  return {
    ...span,
    segments,
    dots: parts.dots.filter((dot) => dot >= span.from),
    ticks: ticksOf(parts.days, span, scene),
    ...(article !== undefined && { article: { at: article, label: words.article } }),
    ...(today !== article && { today: { at: today, label: words.today } }),
    caption: parts.caption,
    description: [...parts.told, lineOf].filter(Boolean).join(". "),
  };
}

function spanOf(marks: readonly number[], article: number | undefined): { from: number; to: number } {
  const high = Math.max(...marks, article ?? 0);
  const earliest = Math.min(high, article ?? high) - LONGEST_SPAN;
  const low = Math.max(Math.min(...marks, article ?? high), earliest);
  const width = Math.max(high - low, SHORTEST_SPAN);
  const middle = (low + high) / 2;
  const half = (width * (1 + 2 * MARGIN)) / 2;
  return { from: middle - half, to: middle + half };
}

/** Greedy, the most telling days first: a label that would touch another or the article's is left out. */
function ticksOf(
  days: readonly PartialDate[],
  span: { from: number; to: number },
  scene: Scene,
): { at: number; label: string }[] {
  const width = span.to - span.from;
  const byMonth = width < MONTHS_BELOW;
  const gap = (byMonth ? MONTH_GAP : YEAR_GAP) * width;
  const ticks: { at: number; label: string }[] = [];
  for (const day of days) {
    const at = decimalYear(day);
    const label = byMonth ? shortDate(monthOf(day), scene.words) : day.slice(0, 4);
    const clear = ticks.every((tick) => Math.abs(tick.at - at) >= gap && tick.label !== label);
    if (ticks.length < MOST_TICKS && clear && at >= span.from) ticks.push({ at, label });
  }
  return ticks.toSorted((a, b) => a.at - b.at);
}
