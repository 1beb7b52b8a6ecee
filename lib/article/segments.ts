// One pass over the page: cuts its text into segments, stretches that stand in one block-level element with no block
// between them (a paragraph, a heading, a menu item, the lines between two double line breaks), and notes what its surroundings say.
import { judgeFrame, openFrame } from "./frames.ts";
import type { OpenFrame } from "./frames.ts";
import { hiddenAmong, hiddenIn } from "./hidden.ts";
import type { Scan, Segment } from "./scan-types.ts";
import { PARTS } from "./tags.ts";
import { isText, plainText } from "./text-runs.ts";
import type { Piece } from "./text-runs.ts";

/** An element that has been entered and not been left. */
interface Inside {
  next: Node | null;
  /** What comes after `next` where these are no siblings: what a slot shows. */
  readonly rest: Node[] | undefined;
  /** 1 in a link. */
  readonly link: number;
  /** Of a block: where its frame stands among the frames. */
  readonly place: number | undefined;
}

interface Walk {
  readonly frames: OpenFrame[];
  readonly segments: Segment[];
  readonly hidden: Set<Element>;
  readonly inside: Inside[];
  frame: OpenFrame;
  pieces: Piece[];
  linked: number;
  inLink: number;
  ink: boolean;
  /** Line breaks since the last ink. */
  breaks: number;
}

/** Cuts everything below `root` into segments, open shadow roots included; `only`: of its children no more than these. */
export function scan(root: Element, only?: readonly Node[]): Scan {
  if (only === undefined) return startScan(root).end();
  const walk = startWalk(root, only);
  for (const child of only) {
    visitNode(walk, child);
    goOn(walk, () => false);
  }
  return endWalk(walk);
}

/** A scan that can be interrupted. What it has seen must not change meanwhile. */
export interface Scanning {
  /** Goes on until `due` answers true, which is asked now and then, or all is read. Answers whether all is read. */
  readonly goOn: (due: () => boolean) => boolean;
  /** Reads the rest. */
  readonly end: () => Scan;
}

export function startScan(root: Element): Scanning {
  const walk = startWalk(root);
  enter(walk, insideOf(walk, root), 0, undefined);
  return {
    goOn: (due) => goOn(walk, due),
    end() {
      goOn(walk, () => false);
      return endWalk(walk);
    },
  };
}

function startWalk(root: Element, only?: readonly Node[]): Walk {
  const frame = openFrame(root, undefined, 0);
  return {
    frames: [frame],
    segments: [],
    hidden: only === undefined ? hiddenIn(root) : hiddenAmong(only),
    inside: [],
    frame,
    pieces: [],
    linked: 0,
    inLink: 0,
    ink: false,
    breaks: 0,
  };
}

function endWalk(walk: Walk): Scan {
  flush(walk);
  walk.frame.end = walk.segments.length;
  return { frames: walk.frames, segments: walk.segments };
}

/** So many nodes are visited between two looks at the clock. */
const STRIDE = 64;

function goOn(walk: Walk, due: () => boolean): boolean {
  for (let steps = 1; ; steps += 1) {
    const top = walk.inside.at(-1);
    if (top === undefined) return true;
    if (steps % STRIDE === 0 && due()) return false;
    const node = top.next;
    if (node === null) {
      walk.inside.pop();
      leave(walk, top);
    } else {
      top.next = top.rest === undefined ? node.nextSibling : (top.rest.shift() ?? null);
      visitNode(walk, node);
    }
  }
}

function visitNode(walk: Walk, node: Node): void {
  if (isText(node)) addText(walk, node);
  else if (isElement(node)) visit(walk, node);
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

function enter(walk: Walk, parent: Node, link: number, place: number | undefined): void {
  walk.inLink += link;
  walk.inside.push({ next: parent.firstChild, rest: undefined, link, place });
}

/** A slot shows what stands in the host element, or its own content where that brings nothing. */
function enterSlot(walk: Walk, slot: HTMLSlotElement): void {
  const [first, ...rest] = slot.assignedNodes();
  if (first === undefined) enter(walk, slot, 0, undefined);
  else walk.inside.push({ next: first, rest, link: 0, place: undefined });
}

function isSlot(element: Element): element is HTMLSlotElement {
  return element.localName === "slot" && "assignedNodes" in element;
}

/** A custom element is a block where there is something in it. */
function isFilled(element: Element): boolean {
  return element.firstChild !== null || element.shadowRoot !== null;
}

function leave(walk: Walk, { link, place }: Inside): void {
  walk.inLink -= link;
  if (place !== undefined) leaveBlock(walk, place);
}

function addText(walk: Walk, node: Text): void {
  const blank = node.data.trim() === "";
  if (!blank) {
    if (walk.breaks > 1) flush(walk);
    walk.ink = true;
    walk.breaks = 0;
    if (walk.inLink > 0) walk.linked += node.data.trim().length;
  }
  if (!blank || walk.ink) walk.pieces.push(node);
}

function visit(walk: Walk, element: Element): void {
  const name = element.localName;
  const part = PARTS.get(name) ?? (name.includes("-") && isFilled(element) ? "block" : "inline");
  if (part === "silent" || walk.hidden.has(element)) return;
  if (part === "block") visitBlock(walk, element);
  else if (part === "rule") flush(walk);
  else if (part === "break") addBreak(walk, element);
  else if (isSlot(element)) enterSlot(walk, element);
  else enter(walk, element, name === "a" ? 1 : 0, undefined);
}

function addBreak(walk: Walk, element: Element): void {
  walk.breaks += 1;
  if (walk.ink) walk.pieces.push(element);
}

function visitBlock(walk: Walk, element: Element): void {
  flush(walk);
  const frame = openFrame(element, walk.frame, walk.segments.length);
  enter(walk, insideOf(walk, element), 0, walk.frames.length);
  walk.frames.push(frame);
  walk.frame = frame;
}

function leaveBlock(walk: Walk, place: number): void {
  flush(walk);
  const { frame } = walk;
  // The root is never left as a block.
  walk.frame = frame.parent ?? frame;
  frame.end = walk.segments.length;
  if (frame.end === frame.first) walk.frames.length = place;
  else judgeFrame(frame);
}

/** Where an element's text stands: in its shadow root, where it has an open one. */
function insideOf(walk: Walk, element: Element): ParentNode {
  const { shadowRoot } = element;
  if (shadowRoot === null) return element;
  for (const hidden of hiddenIn(shadowRoot)) walk.hidden.add(hidden);
  return shadowRoot;
}

/** Ends the current segment. */
function flush(walk: Walk): void {
  const text = walk.ink ? plainText(walk.pieces) : "";
  const linked = Math.min(walk.linked, text.length);
  if (text !== "") walk.segments.push({ frame: walk.frame, pieces: walk.pieces, text, linked });
  walk.pieces = [];
  walk.linked = 0;
  walk.ink = false;
  walk.breaks = 0;
}
