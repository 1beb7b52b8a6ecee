// Which element is the article's body: the one whose running text outweighs its links and crumbs the most.
import { fold } from "./fold.ts";
import type { Frame, Scan, Segment } from "./segments.ts";
import { SENTENCE_END } from "./sentence.ts";

/** How much of the weight is lost with each level between a paragraph and the element that is judged: prefers the tighter of two. */
const FADE = 0.96;
/** A stretch counts as running text from this many characters. */
const RUNNING_TEXT = 60;
/** One paragraph cannot count more than this, so that one wall of legal text does not win. */
const PARAGRAPH_CAP = 700;
/** What a crumb (a label, a link, a menu item) costs. */
const CRUMB_COST = 8;
/** Text that the page's own `articleBody` repeats counts so much more. */
const CONFIRMED = 3;
/** What holds this share of the page's running text is no aside, whatever its name says: a form around the whole page. */
const MOST_OF_PAGE = 0.5;
/** The body is narrowed down to what holds this share of its running text. */
const CORE = 0.8;

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
  /** The weight of running text before each segment, and of all at the end. */
  readonly sums: readonly number[];
  /** Frames that the article cannot stand in. */
  readonly barred: ReadonlySet<Frame>;
  /** Segments that the page's own metadata repeats. */
  readonly confirmed: ReadonlySet<Segment>;
}

/** `stated`: the folded `articleBody` of the metadata, or nothing. `outside`: weight of running text that is not in the scan. */
export function weights(page: Scan, stated: string, outside = 0): Weights {
  const confirmed = new Set(
    page.segments.filter(({ text }) => text.length > 30 && stated !== "" && stated.includes(fold(text.slice(0, 80)))),
  );
  const segments = page.segments.map((segment) => weigh(segment) * (confirmed.has(segment) ? CONFIRMED : 1));
  const sums = [0];
  for (const weight of segments) sums.push((sums.at(-1) ?? 0) + Math.max(0, weight));
  return { segments, sums, barred: barredFrames(page, sums, outside), confirmed };
}

export function runningText({ sums }: Pick<Weights, "sums">, frame: Frame): number {
  return (sums[frame.end] ?? 0) - (sums[frame.first] ?? 0);
}

/** Asides, unless most of what is not readers' comments stands in them. */
function barredFrames(page: Scan, sums: readonly number[], outside: number): Set<Frame> {
  const barred = new Set<Frame>();
  const comments = page.frames.filter((frame) => frame.verdict.comments && frame.parent?.verdict.comments !== true);
  const total = outside + (sums.at(-1) ?? 0) - comments.reduce((sum, frame) => sum + runningText({ sums }, frame), 0);
  for (const frame of page.frames) {
    const inBarred = frame.parent !== undefined && barred.has(frame.parent);
    if (inBarred || (frame.aside && runningText({ sums }, frame) <= total * MOST_OF_PAGE)) barred.add(frame);
  }
  return barred;
}

/** The frame of the body, or undefined where there is no running text. `within`: one of several stories on the page. */
export function bodyRoot(page: Scan, weighed: Weights, within?: Frame): Frame | undefined {
  const scores = new Map<Frame, number>();
  const { first, end } = within ?? { first: 0, end: page.segments.length };
  page.segments.forEach((segment, index) => {
    if (index < first || index >= end || weighed.barred.has(segment.frame)) return;
    let weight = weighed.segments[index] ?? 0;
    for (
      let frame: Frame | undefined = segment.frame;
      frame !== undefined && frame !== within?.parent;
      frame = frame.parent
    ) {
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

/** Down to the innermost element that still holds nearly all of the body's running text. */
export function coreOf(page: Scan, weighed: Weights, root: Frame): Frame {
  const whole = openText(page, weighed, root);
  let core = root;
  for (;;) {
    const inside = page.frames.filter((frame) => frame.parent === core && !weighed.barred.has(frame));
    const next = inside.find((frame) => openText(page, weighed, frame) >= whole * CORE);
    if (next === undefined || /^(?:p|ul|ol|blockquote|table)$/.test(next.element.localName)) return core;
    const isOneOfMany = inside.some(
      (frame) => frame !== next && isAlike(frame, next) && openText(page, weighed, frame) > 0,
    );
    if (isOneOfMany) return core;
    core = next;
  }
}

export function isNamedBody({ element, verdict }: Frame): boolean {
  return verdict.body || element.getAttribute("itemprop")?.includes("articleBody") === true;
}

/** Names that tell of text; two boxes with the same name for a place on the page are not alike. */
const TEXT_NAME = /article|story|body|content|text|paragraph|post|entry|copy/i;

/** Two parts of one body: the same element with the same class. */
export function isAlike(a: Frame, b: Frame): boolean {
  const names = a.element.getAttribute("class") ?? "";
  return (
    TEXT_NAME.test(names) && a.element.localName === b.element.localName && names === b.element.getAttribute("class")
  );
}

/** Running text of a frame without its barred parts. */
function openText(page: Scan, weighed: Weights, frame: Frame): number {
  let sum = 0;
  for (let index = frame.first; index < frame.end; index += 1) {
    const segment = page.segments[index];
    if (segment !== undefined && !weighed.barred.has(segment.frame)) sum += Math.max(0, weighed.segments[index] ?? 0);
  }
  return sum;
}
