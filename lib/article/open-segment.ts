// The segment that the walk over a page is in: text nodes and line breaks, until a block begins or ends.
import type { Frame, Segment } from "./scan-types.ts";
import { plainText } from "./text-runs.ts";
import type { Piece } from "./text-runs.ts";

export interface OpenSegment {
  pieces: Piece[];
  /** Characters in links, and the first of these links. */
  linked: number;
  link: Element | undefined;
  ink: boolean;
  /** Line breaks since the last ink. */
  breaks: number;
}

export function openSegment(): OpenSegment {
  return { pieces: [], linked: 0, link: undefined, ink: false, breaks: 0 };
}

/** `ink`: how many characters of the node's text are seen. `inLink`: the link that it stands in. White space before the first ink is dropped. */
export function putText(open: OpenSegment, node: Text, ink: number, inLink: Element | undefined): void {
  if (ink > 0) {
    open.ink = true;
    open.breaks = 0;
    if (inLink !== undefined) {
      open.linked += ink;
      open.link ??= inLink;
    }
  }
  if (open.ink) open.pieces.push(node);
}

export function putBreak(open: OpenSegment, element: Element): void {
  open.breaks += 1;
  if (open.ink) open.pieces.push(element);
}

/** What there is as a segment of `frame`, undefined where there is no text; the next one may begin. */
export function endSegment(open: OpenSegment, frame: Frame): Segment | undefined {
  const { pieces, link } = open;
  const text = open.ink ? plainText(pieces) : "";
  const linked = Math.min(open.linked, text.length);
  dropSegment(open);
  return text === "" ? undefined : { frame, pieces, text, linked, link };
}

/** Begins anew without what there is. */
export function dropSegment(open: OpenSegment): void {
  if (open.ink) open.pieces = [];
  open.linked = 0;
  open.link = undefined;
  open.ink = false;
  open.breaks = 0;
}
