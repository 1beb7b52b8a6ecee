// One pass over the page: cuts its text into segments, stretches that stand in one block-level element with no block
// between them (a paragraph, a heading, a menu item, the lines between two double line breaks), and notes what its surroundings say.
import { judgeClass, NOTHING } from "./class-words.ts";
import { hiddenIn } from "./hidden.ts";
import type { Frame, Scan, Segment } from "./scan-types.ts";
import { ASIDE_TAGS, CONTENT_TAGS, PARTS } from "./tags.ts";
import { isText, plainText } from "./text-runs.ts";
import type { Piece } from "./text-runs.ts";

type OpenFrame = { -readonly [key in keyof Frame]: Frame[key] };

interface Walk {
  readonly frames: Frame[];
  readonly segments: Segment[];
  readonly hidden: Set<Element>;
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
  const frame = openFrame(root, undefined, 0);
  const walk: Walk = {
    frames: [frame],
    segments: [],
    hidden: hiddenIn(root),
    frame,
    pieces: [],
    linked: 0,
    inLink: 0,
    ink: false,
    breaks: 0,
  };
  if (only === undefined) visitChildren(walk, insideOf(walk, root));
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
  const part = PARTS.get(name) ?? (name.includes("-") && element.firstChild !== null ? "block" : "inline");
  if (part === "silent" || walk.hidden.has(element)) return;
  if (part === "block") visitBlock(walk, element, name);
  else if (part === "rule") flush(walk);
  else if (part === "break") addBreak(walk, element);
  else visitInline(walk, element, name);
}

function addBreak(walk: Walk, element: Element): void {
  walk.breaks += 1;
  if (walk.ink) walk.pieces.push(element);
}

function visitInline(walk: Walk, element: Element, name: string): void {
  const link = name === "a" ? 1 : 0;
  walk.inLink += link;
  visitChildren(walk, element);
  walk.inLink -= link;
}

function visitBlock(walk: Walk, element: Element, name: string): void {
  flush(walk);
  const outer = walk.frame;
  const place = walk.frames.length;
  const frame = openFrame(element, outer, walk.segments.length);
  walk.frames.push(frame);
  walk.frame = frame;
  visitChildren(walk, insideOf(walk, element));
  flush(walk);
  walk.frame = outer;
  frame.end = walk.segments.length;
  if (frame.end === frame.first) walk.frames.length = place;
  else judgeFrame(frame, name);
}

/** Where an element's text stands: in its shadow root, where it has an open one. */
function insideOf(walk: Walk, element: Element): ParentNode {
  const { shadowRoot } = element;
  if (shadowRoot === null) return element;
  for (const hidden of hiddenIn(shadowRoot)) walk.hidden.add(hidden);
  return shadowRoot;
}

function openFrame(element: Element, parent: Frame | undefined, first: number): OpenFrame {
  return {
    element,
    parent,
    depth: parent === undefined ? 0 : parent.depth + 1,
    verdict: NOTHING,
    aside: false,
    first,
    end: first,
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

const ASIDE_ROLES =
  /^(?:navigation|complementary|banner|contentinfo|search|dialog|alertdialog|menu|menubar|toolbar|tablist|form)$/;

function isAsideRole(element: Element): boolean {
  const role = element.getAttribute("role");
  return role !== null && ASIDE_ROLES.test(role);
}
