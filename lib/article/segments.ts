// One pass over the page: cuts its text into segments, stretches that stand in one block-level element with no block
// between them (a paragraph, a heading, a menu item, the lines between two double line breaks), and notes what its surroundings say.
import { judgeFrame, openFrame } from "./frames.ts";
import type { OpenFrame } from "./frames.ts";
import { isHidden } from "./hidden.ts";
import { dropSegment, endSegment, openSegment, putBreak, putText } from "./open-segment.ts";
import type { OpenSegment } from "./open-segment.ts";
import type { Scan, Segment } from "./scan-types.ts";
import { atOnce } from "./steps.ts";
import type { Steps } from "./steps.ts";
import { PARTS } from "./tags.ts";
import { isText } from "./text-runs.ts";

/** An element that has been entered and not been left. Its object serves again for others, since a page has thousands. */
interface Level {
  element: Element | undefined;
  next: Node | null;
  /** What comes after `next` where these are no siblings: what a slot shows. */
  rest: Node[] | undefined;
  /** The link around it, as it was before. */
  link: Element | undefined;
  frame: OpenFrame | undefined;
  /** How many segments and frames there were before it. */
  segments: number;
  frames: number;
}

interface Walk {
  readonly frames: OpenFrame[];
  readonly segments: Segment[];
  readonly levels: Level[];
  depth: number;
  frame: OpenFrame;
  readonly open: OpenSegment;
  /** The innermost link that the walk is in. */
  inLink: Element | undefined;
}

/** Cuts everything below `root` into segments, open shadow roots included; `only`: of its children no more than these. */
export function scan(root: Element, only?: readonly Node[]): Scan {
  if (only === undefined) return atOnce(scanning(root));
  const walk = startWalk(root);
  for (const child of only) {
    visitNode(walk, child);
    while (!goOn(walk));
  }
  return endWalk(walk);
}

/** The same in steps. What they have seen must not change between them. */
export function* scanning(root: Element): Steps<Scan> {
  const walk = startWalk(root);
  enter(walk, undefined, root.shadowRoot ?? root);
  while (!goOn(walk)) yield undefined;
  // The names that the whole page's body wears say nothing of the article.
  if (walk.frame.name !== "body") judgeFrame(walk.frame);
  return endWalk(walk);
}

function startWalk(root: Element): Walk {
  const frame = openFrame(root, root.localName, undefined, 0, 0);
  return {
    frames: [frame],
    segments: [],
    levels: [],
    depth: 0,
    frame,
    open: openSegment(),
    inLink: undefined,
  };
}

function endWalk(walk: Walk): Scan {
  flush(walk);
  walk.frame.end = walk.segments.length;
  return { frames: walk.frames, segments: walk.segments };
}

/** So many nodes are visited in a step. */
const STRIDE = 64;

/** Answers whether there is nothing more to visit. */
function goOn(walk: Walk): boolean {
  for (let visits = 0; visits < STRIDE; visits += 1) {
    const top = walk.levels[walk.depth - 1];
    if (top === undefined) return true;
    const node = top.next;
    if (node === null) {
      walk.depth -= 1;
      leave(walk, top);
    } else {
      top.next = top.rest === undefined ? node.nextSibling : (top.rest.shift() ?? null);
      visitNode(walk, node);
    }
  }
  return false;
}

function visitNode(walk: Walk, node: Node): void {
  if (isText(node)) addText(walk, node);
  else if (isElement(node)) visit(walk, node);
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

/** `element`: what hides it is looked for when it is left and there was text in it; undefined: it is known to be visible. */
function enter(walk: Walk, element: Element | undefined, inside: Node, frame?: OpenFrame): void {
  pushLevel(walk, element, inside.firstChild, undefined, frame);
}

function pushLevel(
  walk: Walk,
  element: Element | undefined,
  next: Node | null,
  rest: Node[] | undefined,
  frame: OpenFrame | undefined,
): void {
  const link = walk.inLink;
  const [segments, frames] = [walk.segments.length, frame === undefined ? walk.frames.length : frame.at];
  const level = walk.levels[walk.depth];
  if (level === undefined) walk.levels.push({ element, next, rest, link, frame, segments, frames });
  else {
    level.element = element;
    level.next = next;
    level.rest = rest;
    level.link = link;
    level.frame = frame;
    level.segments = segments;
    level.frames = frames;
  }
  walk.depth += 1;
}

/** A slot shows what stands in the host element, or its own content where that brings nothing. */
function enterSlot(walk: Walk, slot: HTMLSlotElement): void {
  const [first, ...rest] = slot.assignedNodes();
  if (first === undefined) enter(walk, undefined, slot);
  else pushLevel(walk, undefined, first, rest, undefined);
}

function isSlot(element: Element): element is HTMLSlotElement {
  return "assignedNodes" in element;
}

function leave(walk: Walk, level: Level): void {
  const { element, link, frame } = level;
  walk.inLink = link;
  if (frame !== undefined) flush(walk);
  const hasText = walk.open.ink || walk.segments.length > level.segments;
  if (element !== undefined && hasText && isHidden(element)) takeBack(walk, level);
  if (frame !== undefined) leaveBlock(walk, frame);
}

/** Nothing of an element that was hidden after all stays. There was no ink before it, else it would have been asked first. */
function takeBack(walk: Walk, { segments, frames, frame }: Level): void {
  walk.segments.length = segments;
  walk.frames.length = frame === undefined ? frames : frames + 1;
  dropSegment(walk.open);
}

function leaveBlock(walk: Walk, frame: OpenFrame): void {
  // The root is never left as a block.
  walk.frame = frame.parent ?? frame;
  frame.end = walk.segments.length;
  if (frame.end === frame.first) walk.frames.length = frame.at;
  else judgeFrame(frame);
}

function addText(walk: Walk, node: Text): void {
  const ink = node.data.trim().length;
  if (ink > 0 && walk.open.breaks > 1) flush(walk);
  putText(walk.open, node, ink, walk.inLink);
}

function visit(walk: Walk, element: Element): void {
  const name = element.localName;
  const part = PARTS.get(name) ?? (name.includes("-") && isFilled(element) ? "block" : "inline");
  if (part === "silent") return;
  if (part === "break") return addBreak(walk, element);
  // Within a line it must be known at once: a hidden block does not end the line.
  const isKnown = walk.open.ink;
  if (isKnown && isHidden(element)) return;
  const asked = isKnown ? undefined : element;
  if (part === "block") visitBlock(walk, element, name, asked);
  else if (part === "rule") flush(walk);
  else if (name === "slot" && isSlot(element)) {
    // Asked now: what stands in it is not its own, and is not taken back with it.
    if (!isHidden(element)) enterSlot(walk, element);
  } else {
    enter(walk, asked, element);
    if (name === "a") walk.inLink = element;
  }
}

/** A custom element is a block where there is something in it. */
function isFilled(element: Element): boolean {
  return element.firstChild !== null || element.shadowRoot !== null;
}

function addBreak(walk: Walk, element: Element): void {
  if (!walk.open.ink || !isHidden(element)) putBreak(walk.open, element);
}

function visitBlock(walk: Walk, element: Element, name: string, asked: Element | undefined): void {
  flush(walk);
  const frame = openFrame(element, name, walk.frame, walk.frames.length, walk.segments.length);
  // Its text stands in its shadow root, where it has an open one.
  enter(walk, asked, element.shadowRoot ?? element, frame);
  walk.frames.push(frame);
  walk.frame = frame;
}

function flush(walk: Walk): void {
  const segment = endSegment(walk.open, walk.frame);
  if (segment !== undefined) walk.segments.push(segment);
}
