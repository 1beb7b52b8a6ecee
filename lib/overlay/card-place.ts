// Where a card may stand, as pure geometry: above or below its mention, or, too high for both, beside the column of text.
// The line that is being read is never covered. On a narrow screen it is a sheet at one edge.
import type { Box, Point } from "./geometry.ts";

/** Between mention and card, between column and card, and between card and the viewport's edge, CSS px. */
const GAP = 6;
const COLUMN_GAP = 12;
const MARGIN = 8;
/** A margin beside the text that is narrower than this is not free for a card, CSS px. */
const LEAST_BESIDE = 340;
/** A card beside the text begins this much above its mention: its heading is then level with the line. */
const RISE = 8;
/** With less height than this a card's parts cannot scroll by themselves: it scrolls as a whole, CSS px. */
export const LEAST_HEIGHT = 220;

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Around {
  readonly viewport: Box;
  /** All lines of the mention that are being read. */
  readonly mention: Box;
  /** The column of text around the mention. */
  readonly column: Box | undefined;
}

export type Side = "below" | "above" | "left" | "right";
export type Edge = "top" | "bottom";

/** `card`: its size with all the room it could want. `before`: the side it stands on, which it keeps as long as that will do. */
export function chooseSide(around: Around, card: Size, before?: Side): Side {
  const willDo = (side: Side): boolean => (isBeside(side) ? hasMargin(side, around) : fits(side, around, card));
  const sides: readonly Side[] = ["below", "above", ...besideNearestFirst(around)];
  const kept = before !== undefined && willDo(before) ? before : undefined;
  return kept ?? sides.find(willDo) ?? roomier(around);
}

/** The largest size that a card may have on this side. */
export function roomAt(side: Side, { viewport, mention, column = mention }: Around): Size {
  const width = viewport.right - viewport.left - 2 * MARGIN;
  const height = viewport.bottom - viewport.top - 2 * MARGIN;
  const rooms: Record<Side, Size> = {
    below: { width, height: viewport.bottom - mention.bottom - GAP - MARGIN },
    above: { width, height: mention.top - viewport.top - GAP - MARGIN },
    left: { width: column.left - viewport.left - COLUMN_GAP - MARGIN, height },
    right: { width: viewport.right - column.right - COLUMN_GAP - MARGIN, height },
  };
  return rooms[side];
}

/** The left upper corner of a card of this size, in the viewport. */
export function cornerAt(side: Side, { viewport, mention, column = mention }: Around, card: Size): Point {
  const x = within(viewport.left, viewport.right, card.width, mention.left);
  const y = within(viewport.top, viewport.bottom, card.height, mention.top - RISE);
  const corners: Record<Side, Point> = {
    below: { x, y: mention.bottom + GAP },
    above: { x, y: mention.top - GAP - card.height },
    left: { x: column.left - COLUMN_GAP - card.width, y },
    right: { x: column.right + COLUMN_GAP, y },
  };
  return corners[side];
}

/** The edge with more room, or the one where the sheet is, while there is enough. */
export function chooseSheetEdge(around: Around, before?: Edge): Edge {
  if (before !== undefined && sheetRoom(before, around) >= LEAST_HEIGHT) return before;
  return sheetRoom("bottom", around) >= sheetRoom("top", around) ? "bottom" : "top";
}

/** How high a sheet may be without covering the mention's line. */
export function sheetRoom(edge: Edge, { viewport, mention }: Around): number {
  return (edge === "bottom" ? viewport.bottom - mention.bottom : mention.top - viewport.top) - MARGIN;
}

function isBeside(side: Side): boolean {
  return side === "left" || side === "right";
}

function hasMargin(side: Side, around: Around): boolean {
  return around.column !== undefined && roomAt(side, around).width + COLUMN_GAP + MARGIN >= LEAST_BESIDE;
}

function fits(side: Side, around: Around, card: Size): boolean {
  return roomAt(side, around).height >= card.height;
}

function besideNearestFirst({ mention, column = mention }: Around): readonly Side[] {
  return mention.left - column.left < column.right - mention.right ? ["left", "right"] : ["right", "left"];
}

function roomier(around: Around): Side {
  return roomAt("below", around).height >= roomAt("above", around).height ? "below" : "above";
}

/** Moves a stretch of this length into the viewport, less the margin; its beginning counts most. */
function within(low: number, high: number, length: number, start: number): number {
  return Math.max(low + MARGIN, Math.min(start, high - MARGIN - length));
}
