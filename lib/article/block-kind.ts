// What kind of block a segment is, if it is one of the article's at all.
import type { Body } from "./body.ts";
import { isNamedBody } from "./body-core.ts";
import { weigh } from "./body-root.ts";
import { isDateLine } from "./calendar.ts";
import { isCredit, isEnd, isPromotion } from "./promotions.ts";
import type { Frame, Segment } from "./scan-types.ts";
import { endsSentence } from "./sentence.ts";
import type { BlockKind } from "./types.ts";

/** So many elements around a line are asked whether they are the article's head. */
const NEAR = 4;
/** Where nearly all running text stands in `<p>`, other elements must hold so much text to count. */
const LONG_ENOUGH = 250;

const HEADINGS: ReadonlySet<string> = new Set(["h1", "h2", "h3", "h4", "h5", "h6"]);

/** Where a segment stands. `opening`: no running text has come yet. */
export interface Place {
  readonly part: "above" | "beside" | "root" | "core";
  readonly opening: boolean;
}

/** The kind of block that a segment is. Undefined: none. `end`: what follows is not the article any more. */
export function blockKind(body: Body, segment: Segment, place: Place): BlockKind | "end" | undefined {
  const { frame, text, linked } = segment;
  if (body.weighed.barred.has(frame) || body.cards.has(frame)) return undefined;
  const kind = kindBySurroundings(frame, body.root);
  if (kind === undefined || isPromotion(text, linked) || (kind !== "quote" && isDateLine(text))) return undefined;
  if (kind === "caption" || isCredit(text)) return "caption";
  if (place.part === "beside") return undefined;
  if (place.part === "above") return isSummary(segment) ? "standfirst" : undefined;
  if (place.opening && isStandfirst(segment, kind, body.core)) return "standfirst";
  if (!place.opening && isEnd(text)) return "end";
  if (place.part === "root" && !isStrayParagraph(segment, body.root)) return undefined;
  return belongs(segment, kind, body) ? kind : undefined;
}

function isStandfirst({ text, linked, frame }: Segment, kind: BlockKind, core: Frame): boolean {
  if (text.length < 40 || text.length > 500 || linked > 0 || frame.name === "h1") return false;
  return kind === "heading" || isInHead(frame, core);
}

/** Near by and below the body's core: an element named head around the whole body says nothing. */
function isInHead(frame: Frame, core: Frame): boolean {
  let at: Frame | undefined = frame;
  for (let steps = 0; steps < NEAR && at !== undefined && !holds(at, core); steps += 1) {
    if (at.verdict.standfirst || at.verdict.head || at.name === "header") return true;
    at = at.parent;
  }
  return false;
}

function holds(outer: Frame, inner: Frame): boolean {
  return outer.depth <= inner.depth && outer.first <= inner.first && outer.end >= inner.end;
}

/** Whether a segment between headline and body sums the article up. */
function isSummary({ text, linked, frame }: Segment): boolean {
  if (text.length < 50 || text.length > 500 || linked > 0) return false;
  return endsSentence(text) || frame.verdict.standfirst || (frame.name !== "h1" && HEADINGS.has(frame.name));
}

/** A paragraph outside the core, but inside an element that is named as the body. */
function isStrayParagraph(segment: Segment, root: Frame): boolean {
  return segment.frame.name === "p" && weigh(segment) > 0 && isInNamedBody(segment.frame, root);
}

function isInNamedBody(frame: Frame, root: Frame): boolean {
  for (let at: Frame | undefined = frame; at !== undefined; at = at.parent) {
    if (isNamedBody(at)) return true;
    if (at === root) return false;
  }
  return false;
}

/** Undefined: the segment's surroundings say that it is none of the article's blocks. */
export function kindBySurroundings(frame: Frame, root: Frame): BlockKind | undefined {
  let kind: BlockKind = "paragraph";
  for (let at: Frame | undefined = frame; at !== undefined && at !== root; at = at.parent) {
    const { name } = at;
    if (name === "figcaption" || at.verdict.caption) return "caption";
    if (name === "figure") return frame === at ? undefined : kind === "paragraph" ? "caption" : kind;
    if (HEADINGS.has(name)) kind = (at.element.textContent?.length ?? 0) > LONG_ENOUGH ? "paragraph" : "heading";
    else if (name === "li" || name === "dd" || name === "dt" || isCell(frame, at)) kind = "list-item";
    else if (name === "blockquote") kind = "quote";
  }
  return kind;
}

/** A cell of a table of data: it holds a line. One that is there for the layout holds the whole text. */
function isCell(frame: Frame, at: Frame): boolean {
  return frame === at && (at.name === "td" || at.name === "th") && at.end === at.first + 1;
}

function belongs(segment: Segment, kind: BlockKind, { tagged, weighed }: Body): boolean {
  const { text, linked, frame } = segment;
  if (kind === "heading") return linked < text.length * 0.8;
  if (kind !== "paragraph" || weighed.confirmed.has(segment)) return true;
  if (linked > text.length * 0.8 && text.length < LONG_ENOUGH) return false;
  if (frame.name === "p" || !tagged) return text.length > 25 || endsSentence(text);
  return text.length > LONG_ENOUGH && endsSentence(text);
}
