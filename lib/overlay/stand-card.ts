// Puts the card's frame where card-place.ts says that it belongs. All measures are CSS px of the viewport.
import { chooseSheetEdge, chooseSide, cornerAt, LEAST_HEIGHT, roomAt, sheetRoom } from "./card-place.ts";
import type { Around, Edge, Side, Size } from "./card-place.ts";
import type { Box } from "./geometry.ts";

/** Up to this width a card is a sheet: it would cover the whole line anyway, CSS px. */
const SHEET_WIDTH = 480;

/** Remembers the side on which the card stands, so that it does not jump about while the page scrolls. */
export function createStand(frame: HTMLElement): (around: Around) => void {
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

function isSameSize(a: Box, b: Box): boolean {
  return a.right - a.left === b.right - b.left && a.bottom - a.top === b.bottom - b.top;
}
