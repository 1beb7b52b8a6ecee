// The innermost element around nearly all of the body's running text. What stands in the root but outside it is suspect.
import type { Weights } from "./body-root.ts";
import type { Frame, Scan } from "./scan-types.ts";

/** A standfirst has at most so many paragraphs. */
const STANDFIRST_PARAGRAPHS = 2;
/** The body is narrowed down to what holds this share of its running text. */
const CORE = 0.8;

const TEXTS: ReadonlySet<string> = new Set(["p", "ul", "ol", "blockquote", "table"]);

/** Down to the innermost element that still holds nearly all of the body's running text. */
export function coreOf(page: Scan, weighed: Weights, root: Frame): Frame {
  const whole = openText(weighed, root);
  let core = root;
  for (;;) {
    const inside = page.frames.filter((frame) => frame.parent === core && !weighed.barred.has(frame));
    const next = inside.find((frame) => openText(weighed, frame) >= whole * CORE);
    if (next === undefined || TEXTS.has(next.name)) return core;
    const isOneOfMany = inside.some((frame) => frame !== next && isAlike(frame, next) && openText(weighed, frame) > 0);
    if (isOneOfMany || hasParagraphs(page, weighed, core.first, next.first)) return core;
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
  return a.name === b.name && a.classes === b.classes && TEXT_NAME.test(a.classes);
}

/** Whether there is more than a standfirst between two places: the body has begun there. */
function hasParagraphs(page: Scan, weighed: Weights, from: number, to: number): boolean {
  const open = page.segments.slice(from, to).filter((segment, index) => {
    const weight = weighed.segments[from + index] ?? 0;
    return weight > 0 && segment.frame.name === "p" && !weighed.barred.has(segment.frame);
  });
  return open.length > STANDFIRST_PARAGRAPHS;
}

/** Running text of a frame without its barred parts. */
function openText({ openSums }: Weights, { first, end }: Frame): number {
  return (openSums[end] ?? 0) - (openSums[first] ?? 0);
}
