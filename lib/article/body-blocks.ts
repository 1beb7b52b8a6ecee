// From the segments below the body's root, those that are the article: without promotions, tags, credits, hidden text.
import type { Weights } from "./body-root.ts";
import { isPromotion } from "./promotions.ts";
import type { Frame, Scan, Segment } from "./segments.ts";
import type { BlockKind } from "./types.ts";
import { isVisible } from "./visibility.ts";

export interface BodyBlock {
  readonly kind: BlockKind;
  readonly segment: Segment;
}

const SENTENCE = /[.!?…:;"”’»)\]。！？]$/;

export function bodyBlocks(page: Scan, weighed: Weights, root: Frame): BodyBlock[] {
  const blocks: BodyBlock[] = [];
  const tagged = mostlyParagraphs(page, weighed, root);
  for (const segment of page.segments.slice(root.first, root.end)) {
    if (weighed.barred.has(segment.frame)) continue;
    const kind = kindOf(segment.frame, root);
    if (kind === undefined || !belongs(segment, kind, tagged)) continue;
    blocks.push({ kind, segment });
  }
  return withoutLooseHeadings(withoutLinkLists(blocks)).filter(({ segment }) => isVisible(segment.frame.element));
}

/** Whether the body's running text stands in `<p>`: then what does not is suspect. */
function mostlyParagraphs(page: Scan, weighed: Weights, root: Frame): boolean {
  let inside = 0;
  let outside = 0;
  for (let index = root.first; index < root.end; index += 1) {
    const weight = Math.max(0, weighed.segments[index] ?? 0);
    if (page.segments[index]?.frame.element.localName === "p") inside += weight;
    else outside += weight;
  }
  return inside > outside * 2;
}

/** Undefined: the segment's surroundings say that it is none of the article's blocks. */
function kindOf(frame: Frame, root: Frame): BlockKind | undefined {
  let kind: BlockKind = "paragraph";
  for (let at: Frame | undefined = frame; at !== undefined && at !== root; at = at.parent) {
    const name = at.element.localName;
    if (name === "figcaption" || at.verdict.caption) return "caption";
    if (name === "figure") return frame === at ? undefined : kind === "paragraph" ? "caption" : kind;
    if (/^h[1-6]$/.test(name)) kind = "heading";
    else if (name === "li" || name === "dd" || name === "dt") kind = "list-item";
    else if (name === "blockquote") kind = "quote";
  }
  return kind;
}

function belongs(segment: Segment, kind: BlockKind, tagged: boolean): boolean {
  const { text, linked, frame } = segment;
  if (isPromotion(text, linked)) return false;
  if (kind !== "paragraph") return true;
  if (linked > text.length * 0.8 && text.length < 200) return false;
  if (frame.element.localName === "p" || !tagged) return text.length > 25 || SENTENCE.test(text);
  return text.length > 80 && SENTENCE.test(text);
}

/** Lists that are mostly links are related stories or tags. */
function withoutLinkLists(blocks: readonly BodyBlock[]): BodyBlock[] {
  const sums = new Map<Element | null, { length: number; linked: number }>();
  for (const { kind, segment } of blocks) {
    if (kind !== "list-item") continue;
    const list = segment.frame.element.closest("ul, ol, dl");
    const sum = sums.get(list) ?? { length: 0, linked: 0 };
    sums.set(list, { length: sum.length + segment.text.length, linked: sum.linked + segment.linked });
  }
  return blocks.filter(({ kind, segment }) => {
    if (kind !== "list-item") return true;
    const sum = sums.get(segment.frame.element.closest("ul, ol, dl"));
    return sum === undefined || sum.linked < sum.length * 0.5;
  });
}

/** A heading with no text under it headed something that was left out. */
function withoutLooseHeadings(blocks: readonly BodyBlock[]): BodyBlock[] {
  return blocks.filter(({ kind }, index) => {
    if (kind !== "heading") return true;
    const next = blocks.slice(index + 1).find((block) => block.kind !== "caption");
    return next !== undefined && next.kind !== "heading";
  });
}
