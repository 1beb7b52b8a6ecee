// Which element is the article's body: the one whose running text outweighs its links and crumbs the most.
import type { Frame, Scan, Segment } from "./segments.ts";

/** How much of the weight is lost with each level between a paragraph and the element that is judged: prefers the tighter of two. */
const FADE = 0.96;
/** A stretch counts as running text from this many characters. */
const RUNNING_TEXT = 60;
/** One paragraph cannot count more than this, so that one wall of legal text does not win. */
const PARAGRAPH_CAP = 700;
/** What a crumb (a label, a link, a menu item) costs. */
const CRUMB_COST = 8;

const SENTENCE_END = /[.!?…:;"”’»)\]。！？]$/;

/** Positive: running text of so many characters. Negative: links, labels. */
export function weigh(segment: Segment): number {
  const length = segment.text.length;
  const linkShare = segment.linked / length;
  if (linkShare > 0.6) return -CRUMB_COST - Math.min(length, 100) * 0.2;
  if (length < RUNNING_TEXT) return -CRUMB_COST;
  const worth = Math.min(length, PARAGRAPH_CAP) * (1 - linkShare);
  return SENTENCE_END.test(segment.text) ? worth : worth * 0.4;
}

export interface Weights {
  readonly segments: readonly number[];
  /** Frames that the article cannot stand in. */
  readonly barred: ReadonlySet<Frame>;
}

/** Bars asides, unless nearly all running text of the page stands in one (a form around the whole page, `class="has-sidebar"`). */
export function weights(page: Scan): Weights {
  const segments = page.segments.map(weigh);
  const running = segments.map((weight) => Math.max(0, weight));
  const sums = prefixSums(running);
  const total = sums.at(-1) ?? 0;
  const barred = new Set<Frame>();
  for (const frame of page.frames) {
    if (frame.parent !== undefined && barred.has(frame.parent)) barred.add(frame);
    else if (frame.aside && (frame.verdict.comments || share(sums, frame, total) < 0.7)) barred.add(frame);
  }
  return { segments, barred };
}

function share(sums: readonly number[], frame: Frame, total: number): number {
  return total === 0 ? 0 : ((sums[frame.end] ?? 0) - (sums[frame.first] ?? 0)) / total;
}

function prefixSums(values: readonly number[]): number[] {
  const sums = [0];
  for (const value of values) sums.push((sums.at(-1) ?? 0) + value);
  return sums;
}

/** The frame of the body, or undefined where the page has no running text. */
export function bodyRoot(page: Scan, weighed: Weights): Frame | undefined {
  const scores = new Map<Frame, number>();
  page.segments.forEach((segment, index) => {
    if (weighed.barred.has(segment.frame)) return;
    let weight = weighed.segments[index] ?? 0;
    for (let frame: Frame | undefined = segment.frame; frame !== undefined; frame = frame.parent) {
      scores.set(frame, (scores.get(frame) ?? 0) + weight);
      weight *= FADE;
    }
  });
  let best: Frame | undefined;
  let bestScore = 0;
  for (const [frame, score] of scores) {
    const hinted = score * hintFactor(frame);
    if (hinted > bestScore) [best, bestScore] = [frame, hinted];
  }
  return best;
}

function hintFactor(frame: Frame): number {
  const { element, verdict } = frame;
  if (element.getAttribute("itemprop")?.includes("articleBody") === true) return 1.4;
  if (verdict.body) return 1.25;
  if (element.localName === "article") return 1.15;
  if (element.localName === "main" || element.getAttribute("role") === "main") return 1.1;
  return 1;
}
