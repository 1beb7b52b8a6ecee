// Keeps the open card in its place while the page moves, and says when its mention can no longer be seen.
import { autoUpdate } from "@floating-ui/dom";
import type { VirtualElement } from "@floating-ui/dom";
import type { Box, Point } from "./geometry.ts";
import { readingBox } from "./reading-box.ts";
import { createStand } from "./stand-card.ts";
import { columnAround } from "./text-column.ts";

export interface Anchor {
  readonly range: Range;
  /** Where the pointer is; the card stands by that line of a mention that is broken over two. */
  readonly point?: Point;
  /** The blocks of text around, whose column the card may stand beside. */
  readonly texts: readonly Element[];
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
  const view = frame.ownerDocument.defaultView;
  if (context === null || view === null) return events.lost();
  frame.style.visibility = "hidden";
  const place = createPlacing(frame, anchor, events, view);
  const guarded = (): void => {
    if (signal.aborted) return;
    try {
      place();
    } catch (error) {
      events.failed(error);
    }
  };
  const stop = autoUpdate(referenceOf(anchor, context), frame, guarded);
  signal.addEventListener("abort", stop, { once: true });
}

function createPlacing(frame: HTMLElement, anchor: Anchor, events: PlaceEvents, view: Window): () => void {
  const stand = createStand(frame);
  let wasSeen = false;
  return () => {
    const [mention, viewport] = [mentionBox(anchor), visibleBox(view)];
    if (!isInView(mention, viewport)) {
      // A mention that is still being scrolled to has not been lost.
      if (wasSeen) events.lost();
      return;
    }
    stand({ viewport, mention, column: columnAround(mention, anchor.texts, viewport) });
    if (wasSeen) return;
    wasSeen = true;
    frame.style.visibility = "";
    events.placed();
  };
}

function mentionBox({ range, point }: Anchor): Box {
  return readingBox([...range.getClientRects()], point);
}

/** Tells which elements around scroll, and where the card belongs. */
function referenceOf(anchor: Anchor, contextElement: Element): VirtualElement {
  return {
    contextElement,
    getBoundingClientRect: () => toRect(mentionBox(anchor)),
    getClientRects: () => anchor.range.getClientRects(),
  };
}

/** What can be seen of the page: less than the window where the reader has pinched the page larger or a keyboard is up. */
function visibleBox(view: Window): Box {
  const window = { offsetLeft: 0, offsetTop: 0, width: view.innerWidth, height: view.innerHeight };
  const { offsetLeft, offsetTop, width, height } = view.visualViewport ?? window;
  return { left: offsetLeft, top: offsetTop, right: offsetLeft + width, bottom: offsetTop + height };
}

function isInView(box: Box, viewport: Box): boolean {
  return (
    box.bottom > viewport.top && box.right > viewport.left && box.top < viewport.bottom && box.left < viewport.right
  );
}

function toRect(box: Box): DOMRect {
  return new DOMRect(box.left, box.top, box.right - box.left, box.bottom - box.top);
}
