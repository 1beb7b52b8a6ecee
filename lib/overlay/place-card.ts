// Where the card stands: above or below the whole mention, never over the line that is being read, inside the viewport. On
// a narrow screen it is a sheet at the edge that is farther from the mention.
import { autoUpdate, computePosition, flip, offset, shift, size } from "@floating-ui/dom";
import type { VirtualElement } from "@floating-ui/dom";
import type { Box, Point } from "./geometry.ts";
import { readingBox } from "./reading-box.ts";

/** Up to this width a card beside the text would cover it anyway, CSS px. */
const SHEET_WIDTH = 480;
/** Between mention and card, and between card and the viewport's edge, CSS px. */
const GAP = 6;
const MARGIN = 8;
/** A card lower than this shows nothing; then it may cover text, CSS px. */
const LEAST_HEIGHT = 120;

export interface Anchor {
  readonly range: Range;
  /** Where the pointer is; the card stands by that line of a mention that is broken over two. */
  readonly point?: Point;
}

export interface PlaceEvents {
  /** The card stands in its place for the first time; before, it cannot be seen. */
  readonly placed: () => void;
  /** The mention has left the viewport, or the page. */
  readonly lost: () => void;
  readonly failed: (error: unknown) => void;
}

/** Keeps the frame in place while the page scrolls or resizes, until the signal aborts. */
export function placeCard(frame: HTMLElement, anchor: Anchor, events: PlaceEvents, signal: AbortSignal): void {
  const context = anchor.range.startContainer.parentElement;
  if (context === null) return events.lost();
  const reference: VirtualElement = {
    contextElement: context,
    getBoundingClientRect: () => toRect(readingBox([...anchor.range.getClientRects()], anchor.point)),
    getClientRects: () => anchor.range.getClientRects(),
  };
  let wasSeen = false;
  // The height that the last card was cut down to says nothing about the room for this one.
  Object.assign(frame.style, { visibility: "hidden", maxHeight: "" });
  const place = async (): Promise<void> => {
    const box = reference.getBoundingClientRect();
    if (!isInView(box, frame.ownerDocument)) {
      // A mention that is still being scrolled to has not been lost.
      if (wasSeen) events.lost();
      return;
    }
    if (isNarrow(frame.ownerDocument)) placeSheet(frame, box);
    else await placeFloating(frame, reference, signal);
    if (wasSeen || signal.aborted) return;
    wasSeen = true;
    frame.style.visibility = "";
    events.placed();
  };
  const stop = autoUpdate(reference, frame, () => void place().catch(events.failed));
  signal.addEventListener("abort", stop, { once: true });
}

async function placeFloating(frame: HTMLElement, reference: VirtualElement, signal: AbortSignal): Promise<void> {
  delete frame.dataset["sheet"];
  const { x, y } = await computePosition(reference, frame, {
    strategy: "fixed",
    placement: "bottom-start",
    middleware: [
      offset(GAP),
      flip({ padding: MARGIN, crossAxis: false, fallbackPlacements: ["top-start"] }),
      size({
        padding: MARGIN,
        apply: ({ availableHeight, elements }) => {
          elements.floating.style.maxHeight = `${Math.max(LEAST_HEIGHT, Math.floor(availableHeight))}px`;
        },
      }),
      shift({ padding: MARGIN }),
    ],
  });
  if (!signal.aborted) Object.assign(frame.style, { left: `${Math.round(x)}px`, top: `${Math.round(y)}px` });
}

function placeSheet(frame: HTMLElement, box: Box): void {
  const { clientHeight } = frame.ownerDocument.documentElement;
  frame.dataset["sheet"] = (box.top + box.bottom) / 2 > clientHeight / 2 ? "top" : "bottom";
  Object.assign(frame.style, { left: "", top: "", maxHeight: "" });
}

function isNarrow(document: Document): boolean {
  return document.documentElement.clientWidth <= SHEET_WIDTH;
}

function isInView(box: Box, document: Document): boolean {
  const { clientHeight, clientWidth } = document.documentElement;
  return box.bottom > 0 && box.right > 0 && box.top < clientHeight && box.left < clientWidth;
}

function toRect(box: Box): DOMRect {
  return new DOMRect(box.left, box.top, box.right - box.left, box.bottom - box.top);
}
