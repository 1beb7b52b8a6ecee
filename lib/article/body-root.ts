// Which element is the article's body: the one whose running text outweighs its links and crumbs the most.
import { fold } from "./fold.ts";
import type { Frame, Scan, Segment } from "./scan-types.ts";
import { endsSentence } from "./sentence.ts";
import { atOnce, eachIn } from "./steps.ts";
import type { Steps } from "./steps.ts";
import { teaserFrames } from "./teasers.ts";

/** How much of the weight is lost with each level between a paragraph and the element that is judged: prefers the tighter of two. */
const FADE = 0.96;
/** A stretch counts as running text from this many characters. */
const RUNNING_TEXT = 60;
/** One paragraph cannot count more than this, so that one wall of legal text does not win. */
const PARAGRAPH_CAP = 700;
/** A stretch is a link, not text, from this share; an item of a list sooner: it may be a teaser with a linked title. */
const LINKED = 0.6;
const LINKED_ITEM = 0.25;
/** What a crumb (a label, a link, a menu item) costs. */
const CRUMB_COST = 8;
/** Text that the page's own `articleBody` repeats counts so much more. */
const CONFIRMED = 3;
/** What holds this share of the page's running text is no aside, whatever its name says: a form around the whole page. */
const MOST_OF_PAGE = 0.5;
/** The same for what is an aside by its element's name, and for comments. */
const NEARLY_ALL = 0.8;

/** Positive: running text of so many characters. Negative: links, labels. */
export function weigh(segment: Segment): number {
  const length = segment.text.length;
  const linkShare = segment.linked / length;
  if (linkShare > (isUnnumberedItem(segment.frame) ? LINKED_ITEM : LINKED)) {
    return -CRUMB_COST - Math.min(length, 100) * 0.2;
  }
  if (length < RUNNING_TEXT) return -CRUMB_COST;
  const worth = Math.min(length, PARAGRAPH_CAP) * (1 - linkShare);
  return endsSentence(segment.text) ? worth : worth * 0.4;
}

/** Numbered items are an article's own more often than teasers. */
function isUnnumberedItem({ name, parent }: Frame): boolean {
  return name === "li" && parent?.name !== "ol";
}

export interface Weights {
  readonly segments: readonly number[];
  /** The weight of running text before each segment, and of all at the end. */
  readonly sums: readonly number[];
  /** The same without what stands in barred frames. */
  readonly openSums: readonly number[];
  /** Frames that the article cannot stand in. */
  readonly barred: FrameFlags;
  /** Segments that the page's own metadata repeats. */
  readonly confirmed: ReadonlySet<Segment>;
}

/** Frames of one scan, by their numbers: a set of ten thousand objects takes as long as finding them. */
export interface FrameFlags {
  readonly has: (frame: Frame) => boolean;
  readonly add: (frame: Frame) => void;
}

function frameFlags({ frames }: Scan): FrameFlags {
  const flags = new Uint8Array(frames.length);
  return {
    has: ({ at }) => flags[at] === 1,
    add({ at }) {
      flags[at] = 1;
    },
  };
}

/** `stated`: the folded `articleBody` of the metadata, or nothing. `outside`: weight of running text that is not in the scan. */
export function weights(page: Scan, stated: string, outside = 0): Weights {
  return atOnce(weighing(page, stated, outside));
}

/** The same in steps. */
export function* weighing(page: Scan, stated: string, outside = 0): Steps<Weights> {
  const isStated = ({ text }: Segment): boolean => text.length > 30 && stated.includes(fold(text.slice(0, 80)));
  const confirmed = new Set(stated === "" ? [] : page.segments.filter(isStated));
  const segments: number[] = [];
  yield* eachIn(page.segments, (segment) => {
    segments.push(weigh(segment) * (confirmed.has(segment) ? CONFIRMED : 1));
  });
  const sums = sumsOf(segments);
  yield undefined;
  const barred = yield* barredFrames(page, sums, outside);
  yield undefined;
  const isOpen = (_weight: number, index: number): boolean => {
    const frame = page.segments[index]?.frame;
    return frame !== undefined && !barred.has(frame);
  };
  return { segments, sums, openSums: sumsOf(segments, isOpen), barred, confirmed };
}

function sumsOf(all: readonly number[], counts = (_weight: number, _index: number): boolean => true): number[] {
  let sum = 0;
  const sums = [sum];
  all.forEach((weight, index) => {
    if (weight > 0 && counts(weight, index)) sum += weight;
    sums.push(sum);
  });
  return sums;
}

export function runningText({ sums }: Pick<Weights, "sums">, frame: Frame): number {
  return (sums[frame.end] ?? 0) - (sums[frame.first] ?? 0);
}

/** Asides and teasers. An aside that holds most of what is neither readers' comments nor teasers is none. */
function* barredFrames(page: Scan, sums: readonly number[], outside: number): Steps<FrameFlags> {
  const barred = frameFlags(page);
  for (const frame of yield* teaserFrames(page)) barred.add(frame);
  let others = 0;
  yield* eachIn(page.frames, (frame) => {
    const isComments = frame.verdict.comments && frame.parent?.verdict.comments !== true;
    if (isComments || barred.has(frame)) others += runningText({ sums }, frame);
  });
  const all = outside + (sums.at(-1) ?? 0);
  const isAside = (frame: Frame): boolean => {
    if (!frame.aside) return false;
    const least = frame.verdict.comments ? all * NEARLY_ALL : (all - others) * leastShare(frame);
    return runningText({ sums }, frame) <= least;
  };
  yield* eachIn(page.frames, (frame) => {
    if ((frame.parent !== undefined && barred.has(frame.parent)) || isAside(frame)) barred.add(frame);
  });
  return barred;
}

/** From which share of the page's text an element is believed to be the body, although its name says aside. */
function leastShare({ name }: Frame): number {
  return STRONG_ASIDES.has(name) ? NEARLY_ALL : MOST_OF_PAGE;
}

const STRONG_ASIDES: ReadonlySet<string> = new Set(["aside", "nav", "footer"]);

/** The frame of the body, or undefined where there is no running text. `within`: one of several stories on the page. */
export function bodyRoot(page: Scan, weighed: Weights, within?: Frame): Frame | undefined {
  const scores = frameScores(page, weighed, within);
  let best: Frame | undefined;
  let bestScore = 0;
  for (const frame of page.frames) {
    const score = scores[frame.at] ?? 0;
    if (score * STRONGEST_HINT <= bestScore) continue;
    const hinted = score * hintFactor(frame);
    if (hinted > bestScore) [best, bestScore] = [frame, hinted];
  }
  return best;
}

/** What the segments give to the frames around them, by the frames' numbers. */
function frameScores(page: Scan, weighed: Weights, within: Frame | undefined): Float64Array {
  const scores = new Float64Array(page.frames.length);
  const { first, end } = within ?? { first: 0, end: page.segments.length };
  for (let index = first; index < end; index += 1) {
    let frame = page.segments[index]?.frame;
    if (frame === undefined || weighed.barred.has(frame)) continue;
    let weight = weighed.segments[index] ?? 0;
    for (; frame !== undefined && frame !== within?.parent; frame = frame.parent) {
      scores[frame.at] = (scores[frame.at] ?? 0) + weight;
      weight *= FADE;
    }
  }
  return scores;
}

const STRONGEST_HINT = 1.4;

function hintFactor({ element, name, verdict }: Frame): number {
  if (element.getAttribute("itemprop")?.includes("articleBody") === true) return STRONGEST_HINT;
  if (verdict.body) return 1.25;
  if (name === "article") return 1.15;
  return name === "main" || element.getAttribute("role") === "main" ? 1.1 : 1;
}
