// One pass over the page: cuts its text into segments, stretches that stand in one block-level element with no block
// between them (a paragraph, a heading, a menu item, the lines between two double line breaks), and notes what its surroundings say.
import { classJudge, NOTHING } from "./class-words.ts";
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
  first: number;
  end: number;
}

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
  readonly judge: (element: Element) => ClassVerdict;
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
  const frame: Frame = { element: root, parent: undefined, depth: 0, verdict: NOTHING, aside: false, first: 0, end: 0 };
  const walk: Walk = {
    frames: [frame],
    segments: [],
    judge: classJudge(),
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
  if (SILENT_TAGS.has(name) || isMarkedHidden(element)) return;
  const isBlock = BLOCK_TAGS.has(name) || (name.includes("-") && element.firstElementChild !== null);
  if (isBlock) return visitBlock(walk, element, name);
  if (element.shadowRoot === null && walk.judge(element).hidden) return;
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
  const verdict = walk.judge(element);
  if (verdict.hidden) return;
  flush(walk);
  const outer = walk.frame;
  const frame: Frame = {
    element,
    parent: outer,
    depth: outer.depth + 1,
    verdict,
    aside:
      ASIDE_TAGS.has(name) || verdict.comments || (verdict.aside && !CONTENT_TAGS.has(name)) || isAsideRole(element),
    first: walk.segments.length,
    end: 0,
  };
  walk.frames.push(frame);
  walk.frame = frame;
  visitChildren(walk, element.shadowRoot ?? element);
  flush(walk);
  frame.end = walk.segments.length;
  walk.frame = outer;
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
