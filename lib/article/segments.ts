// One pass over the page: cuts its text into segments, stretches that stand in one block-level element with no block
// between them (a paragraph, a heading, a menu item, the lines between two double line breaks), and notes what its surroundings say.
import { isHiddenByClass, judgeClass, NOTHING } from "./class-words.ts";
import type { ClassVerdict } from "./class-words.ts";
import { ASIDE_TAGS, BLOCK_TAGS, CONTENT_TAGS, SILENT_TAGS } from "./tags.ts";
import { isText, plainText } from "./text-runs.ts";
import type { Piece } from "./text-runs.ts";

/** A block-level element that holds text, with what the whole of it weighs. */
export interface Frame {
  readonly element: Element;
  readonly parent: Frame | undefined;
  readonly depth: number;
  readonly verdict: ClassVerdict;
  /** Its name or class says that it is not the article. */
  readonly aside: boolean;
  /** Index of its first segment, and the index after its last. */
  readonly first: number;
  readonly end: number;
}

type OpenFrame = { -readonly [key in keyof Frame]: Frame[key] };

export interface Segment {
  readonly frame: Frame;
  readonly pieces: readonly Piece[];
  readonly text: string;
  /** Characters of `text` that stand in links. */
  readonly linked: number;
}

export interface Scan {
  readonly frames: readonly Frame[];
  readonly segments: readonly Segment[];
}

interface Walk {
  readonly frames: Frame[];
  readonly segments: Segment[];
  frame: Frame;
  pieces: Piece[];
  linked: number;
  inLink: number;
  ink: boolean;
  /** Line breaks since the last ink. */
  breaks: number;
}

/** Cuts everything below `root` into segments, open shadow roots included; `only`: of its children no more than these. */
export function scan(root: Element, only?: readonly Node[]): Scan {
  const frame = openFrame(root, undefined);
  const walk: Walk = {
    frames: [frame],
    segments: [],
    frame,
    pieces: [],
    linked: 0,
    inLink: 0,
    ink: false,
    breaks: 0,
  };
  if (only === undefined) visitChildren(walk, root.shadowRoot ?? root);
  else for (const child of only) visitNode(walk, child);
  flush(walk);
  frame.end = walk.segments.length;
  return { frames: walk.frames, segments: walk.segments };
}

function visitChildren(walk: Walk, parent: Node): void {
  for (let child = parent.firstChild; child !== null; child = child.nextSibling) visitNode(walk, child);
}

function visitNode(walk: Walk, node: Node): void {
  if (isText(node)) addText(walk, node);
  else if (isElement(node)) visit(walk, node);
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
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
  if (name === "br" || name === "hr") return addBreak(walk, element, name);
  if (SILENT_TAGS.has(name) || isMarkedHidden(element) || isHiddenByClass(element)) return;
  const isBlock = BLOCK_TAGS.has(name) || (name.includes("-") && element.firstElementChild !== null);
  if (isBlock) return visitBlock(walk, element, name);
  const link = name === "a" ? 1 : 0;
  walk.inLink += link;
  if (name !== "button") visitChildren(walk, element.shadowRoot ?? element);
  walk.inLink -= link;
}

function addBreak(walk: Walk, element: Element, name: string): void {
  if (name === "hr") return flush(walk);
  walk.breaks += 1;
  if (walk.ink) walk.pieces.push(element);
}

function visitBlock(walk: Walk, element: Element, name: string): void {
  flush(walk);
  const outer = walk.frame;
  const place = walk.frames.length;
  const frame: OpenFrame = { ...openFrame(element, outer), first: walk.segments.length };
  walk.frames.push(frame);
  walk.frame = frame;
  visitChildren(walk, element.shadowRoot ?? element);
  flush(walk);
  walk.frame = outer;
  frame.end = walk.segments.length;
  if (frame.end === frame.first) walk.frames.length = place;
  else judgeFrame(frame, name);
}

function openFrame(element: Element, parent: Frame | undefined): OpenFrame {
  return {
    element,
    parent,
    depth: parent === undefined ? 0 : parent.depth + 1,
    verdict: NOTHING,
    aside: false,
    first: 0,
    end: 0,
  };
}

/** Only once it is known that there is text in it: most elements of a page have none. */
function judgeFrame(frame: OpenFrame, name: string): void {
  const verdict = judgeClass(frame.element);
  frame.verdict = verdict;
  frame.aside =
    ASIDE_TAGS.has(name) ||
    verdict.comments ||
    (verdict.aside && !CONTENT_TAGS.has(name)) ||
    isAsideRole(frame.element);
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

/** Hidden by an attribute. Whether a style sheet hides it is asked only for what is chosen in the end. */
function isMarkedHidden(element: Element): boolean {
  if (element.hasAttribute("hidden") || element.getAttribute("aria-hidden") === "true") return true;
  const style = element.getAttribute("style");
  return style !== null && /(?:^|;|\s)(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style);
}

const ASIDE_ROLES =
  /^(?:navigation|complementary|banner|contentinfo|search|dialog|alertdialog|menu|menubar|toolbar|tablist|form)$/;

function isAsideRole(element: Element): boolean {
  const role = element.getAttribute("role");
  return role !== null && ASIDE_ROLES.test(role);
}
