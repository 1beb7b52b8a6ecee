// From the segments below the body's root, those that are the article: without promotions, tags, credits, hidden text.
import { coreOf, isNamedBody, runningText, weigh } from "./body-root.ts";
import type { Weights } from "./body-root.ts";
import { cards } from "./cards.ts";
import { isAppeal, isCredit, isEnd, isPromotion } from "./promotions.ts";
import type { Frame, Scan, Segment } from "./segments.ts";
import type { BlockKind } from "./types.ts";
import { isVisible } from "./visibility.ts";

export interface BodyBlock {
  readonly kind: BlockKind;
  readonly segment: Segment;
}

/** Where nearly all running text stands in `<p>`, other elements must hold so much text to count. */
const LONG_ENOUGH = 250;
const SENTENCE = /[.!?…:;"”’»)\]。！？]$/;

/** What comes after a closing heading is at most such a share of the body. */
const APPENDIX = 0.2;
/** Kinds that stand beside or above the running text. */
const OUTSIDE: ReadonlySet<BlockKind> = new Set(["headline", "standfirst", "caption"]);

/** What is known about the body when its segments are judged one by one. */
interface Body {
  readonly root: Frame;
  readonly core: Frame;
  readonly weighed: Weights;
  readonly cards: ReadonlySet<Frame>;
  /** Its running text stands in `<p>`: then what does not is suspect. */
  readonly tagged: boolean;
}

/** Where a segment stands. `opening`: no running text has come yet. */
interface Place {
  readonly inCore: boolean;
  readonly opening: boolean;
}

export function bodyBlocks(page: Scan, weighed: Weights, root: Frame): BodyBlock[] {
  const core = coreOf(page, weighed, root);
  const body: Body = { root, core, weighed, cards: cards(page, weighed, core), tagged: isTagged(page, weighed, core) };
  const blocks: BodyBlock[] = [];
  for (let index = root.first; index < root.end; index += 1) {
    const segment = page.segments[index];
    if (segment === undefined) continue;
    const place: Place = {
      inCore: index >= core.first && index < core.end,
      opening: blocks.every((block) => OUTSIDE.has(block.kind)),
    };
    const kind = kindIn(body, segment, place);
    if (kind === "end") index = Math.max(index, endOfAppendix(body, page, index) - 1);
    else if (kind !== undefined) blocks.push({ kind, segment });
  }
  const chosen = withoutLooseHeadings(withoutTail(withoutLinkLists(blocks)));
  return chosen.filter(({ segment }) => isVisible(segment.frame.element));
}

function isTagged(page: Scan, weighed: Weights, core: Frame): boolean {
  let inside = 0;
  let outside = 0;
  for (let index = core.first; index < core.end; index += 1) {
    const segment = page.segments[index];
    if (segment === undefined || kindOf(segment.frame, core) === "caption" || isCredit(segment.text)) continue;
    const weight = Math.max(0, weighed.segments[index] ?? 0);
    if (/^(?:p|li|blockquote)$/.test(segment.frame.element.localName)) inside += weight;
    else outside += weight;
  }
  return inside > outside * 4;
}

/** The kind of block that a segment is. Undefined: none. `end`: what follows is not the article any more. */
function kindIn(body: Body, segment: Segment, place: Place): BlockKind | "end" | undefined {
  const { frame, text, linked } = segment;
  if (body.weighed.barred.has(frame) || body.cards.has(frame)) return undefined;
  const kind = kindOf(frame, body.root);
  if (kind === undefined || isPromotion(text, linked)) return undefined;
  if (kind === "caption" || isCredit(text)) return "caption";
  if (place.opening && isStandfirst(segment, kind)) return "standfirst";
  if (!place.opening && isEnd(text)) return "end";
  if (!place.inCore && !(frame.element.localName === "p" && weigh(segment) > 0 && isInNamedBody(frame, body.root)))
    return undefined;
  return belongs(segment, kind, body) ? kind : undefined;
}

/**
 * Where what follows a heading such as "Related stories" ends: with its box; with the body, where it stands among the body's own
 * paragraphs near their end; else with itself.
 */
function endOfAppendix({ core, weighed }: Body, page: Scan, index: number): number {
  let box = page.segments[index]?.frame;
  while (box !== undefined && box !== core && box.first === index && box.end === index + 1) box = box.parent;
  if (box !== undefined && box !== core && runningText(weighed, box) < runningText(weighed, core) * APPENDIX)
    return box.end;
  const rest = (weighed.sums[core.end] ?? 0) - (weighed.sums[index] ?? 0);
  return rest < runningText(weighed, core) * APPENDIX ? core.end : index + 1;
}

function isStandfirst({ text, linked, frame }: Segment, kind: BlockKind): boolean {
  if (text.length < 40 || text.length > 500 || linked > 0 || frame.element.localName === "h1") return false;
  if (kind === "heading") return true;
  const around = [frame, frame.parent, frame.parent?.parent, frame.parent?.parent?.parent].filter(
    (at) => at !== undefined,
  );
  return around.some(({ element, verdict }) => verdict.standfirst || verdict.head || element.localName === "header");
}

function isInNamedBody(frame: Frame, root: Frame): boolean {
  for (let at: Frame | undefined = frame; at !== undefined; at = at.parent) {
    if (isNamedBody(at)) return true;
    if (at === root) return false;
  }
  return false;
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

function belongs(segment: Segment, kind: BlockKind, { tagged, weighed }: Body): boolean {
  const { text, linked, frame } = segment;
  if (kind === "heading") return linked < text.length * 0.8;
  if (kind !== "paragraph" || weighed.confirmed.has(segment)) return true;
  if (linked > text.length * 0.8 && text.length < 200) return false;
  if (frame.element.localName === "p" || !tagged) return text.length > 25 || SENTENCE.test(text);
  return text.length > LONG_ENOUGH && SENTENCE.test(text);
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

/** After the last full sentence come signatures, tags, appeals. */
function withoutTail(blocks: readonly BodyBlock[]): BodyBlock[] {
  const last = blocks.findLastIndex(
    ({ kind, segment: { text, linked } }) => !OUTSIDE.has(kind) && SENTENCE.test(text) && !isAppeal(text, linked, true),
  );
  return blocks.filter(({ kind, segment: { text, linked } }, index) =>
    index <= last ? !isAppeal(text, linked, false) : kind === "list-item" || kind === "caption",
  );
}

/** A heading with no text under it headed something that was left out. */
function withoutLooseHeadings(blocks: readonly BodyBlock[]): BodyBlock[] {
  return blocks.filter(({ kind }, index) => {
    if (kind !== "heading") return true;
    const next = blocks.slice(index + 1).find((block) => block.kind !== "caption");
    return next !== undefined && next.kind !== "heading";
  });
}
