// Keeps the open card in its place in the page: asks card-place.ts where that is, and again whenever the page moves.
import { autoUpdate } from "@floating-ui/dom";
import type { VirtualElement } from "@floating-ui/dom";
import { chooseSheetEdge, chooseSide, cornerAt, LEAST_HEIGHT, roomAt, sheetRoom } from "./card-place.ts";
import type { Around, Edge, Side, Size } from "./card-place.ts";
import type { Box, Point } from "./geometry.ts";
import { readingBox } from "./reading-box.ts";
import { columnAround } from "./text-column.ts";

/** Up to this width a card is a sheet: it would cover the whole line anyway, CSS px. */
const SHEET_WIDTH = 480;

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
  const mentionBox = (): Box => readingBox([...anchor.range.getClientRects()], anchor.point);
  const reference: VirtualElement = {
    contextElement: context,
    getBoundingClientRect: () => toRect(mentionBox()),
    getClientRects: () => anchor.range.getClientRects(),
  };
  let wasSeen = false;
  const stand = createStand(frame);
  frame.style.visibility = "hidden";
  const place = (): void => {
    if (signal.aborted) return;
    const [mention, viewport] = [mentionBox(), visibleBox(view)];
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
  const guarded = (): void => {
    try {
      place();
    } catch (error) {
      events.failed(error);
    }
  };
  const stop = autoUpdate(reference, frame, guarded);
  signal.addEventListener("abort", stop, { once: true });
}

/** Puts the frame where it belongs; remembers the side, so that the card does not jump about while the page scrolls. */
function createStand(frame: HTMLElement): (around: Around) => void {
  let side: Side | undefined;
  let edge: Edge | undefined;
  let wanted: { readonly size: Size; readonly around: Box } | undefined;
  return (around) => {
    undoZoom(frame);
    if (around.viewport.right - around.viewport.left <= SHEET_WIDTH) {
      [side, wanted] = [undefined, undefined];
      edge = chooseSheetEdge(around, edge);
      return layAt(frame, edge, around);
    }
    edge = undefined;
    // Measured once for a size of the viewport: measuring lets the card grow for a moment and so lose how far it is scrolled.
    if (wanted === undefined || !isSameSize(wanted.around, around.viewport)) {
      wanted = { size: fullSize(frame), around: around.viewport };
    }
    side = chooseSide(around, wanted.size, side);
    standAt(frame, side, around);
  };
}

function layAt(frame: HTMLElement, edge: Edge, around: Around): void {
  frame.dataset["sheet"] = edge;
  limitHeight(frame, sheetRoom(edge, around));
  Object.assign(frame.style, { left: "", top: "", maxWidth: "" });
}

function standAt(frame: HTMLElement, side: Side, around: Around): void {
  const room = roomAt(side, around);
  limitHeight(frame, room.height);
  frame.style.maxWidth = `${Math.floor(room.width)}px`;
  const { x, y } = cornerAt(side, around, sizeOf(frame));
  Object.assign(frame.style, { left: `${Math.round(x)}px`, top: `${Math.round(y)}px` });
}

function limitHeight(frame: HTMLElement, height: number): void {
  frame.style.maxHeight = `${Math.max(0, Math.floor(height))}px`;
  frame.toggleAttribute("data-low", height < LEAST_HEIGHT);
}

/** How large the card is with all the room it could want. */
function fullSize(frame: HTMLElement): Size {
  delete frame.dataset["sheet"];
  frame.toggleAttribute("data-low", false);
  Object.assign(frame.style, { maxWidth: "", maxHeight: "", left: "0px", top: "0px" });
  return sizeOf(frame);
}

function sizeOf(frame: HTMLElement): Size {
  const { width, height } = frame.getBoundingClientRect();
  return { width, height };
}

/** A page that zooms its root zooms the card too, and all our measures with it. */
function undoZoom(frame: HTMLElement): void {
  const zoom = frame.ownerDocument.documentElement.currentCSSZoom;
  frame.style.zoom = zoom === 1 ? "" : String(1 / zoom);
}

/** What can be seen of the page: less than the window where the reader has pinched the page larger or a keyboard is up. */
function visibleBox(view: Window): Box {
  const {
    offsetLeft = 0,
    offsetTop = 0,
    width = view.innerWidth,
    height = view.innerHeight,
  } = view.visualViewport ?? {};
  return { left: offsetLeft, top: offsetTop, right: offsetLeft + width, bottom: offsetTop + height };
}

function isInView(box: Box, viewport: Box): boolean {
  return (
    box.bottom > viewport.top && box.right > viewport.left && box.top < viewport.bottom && box.left < viewport.right
  );
}

function isSameSize(a: Box, b: Box): boolean {
  return a.right - a.left === b.right - b.left && a.bottom - a.top === b.bottom - b.top;
}

function toRect(box: Box): DOMRect {
  return new DOMRect(box.left, box.top, box.right - box.left, box.bottom - box.top);
}
