// Where the numbered dots of events stand above the axis: beside each other where there is room, else one above the other.
import type { ChartEvent } from "../../lib/context/chart-types.ts";
import type { TimeAxis } from "./axis.ts";

/** A dot's width with its gap, in per cent of the narrowest drawing (270 px). */
export const DOT_WIDTH = 7.4;

export interface PlacedDot {
  readonly number: number;
  /** Per cent of the width: the middle of the dot. */
  readonly x: number;
  /** Per cent of the width: the day itself, which a dot at the edge leaves. */
  readonly at: number;
  /** From 0, the row next to the axis. */
  readonly row: number;
  /** Per cent: the stretch of an event that lasts, or of a day that is not known exactly. */
  readonly from: number;
  readonly to: number;
}

/** Events by date; no two dots touch, none leaves the drawing. */
export function placeDots(events: readonly ChartEvent[], axis: TimeAxis): readonly PlacedDot[] {
  const placed: PlacedDot[] = [];
  for (const event of events) {
    const at = axis.place(event.at);
    const x = Math.min(100 - DOT_WIDTH / 2, Math.max(DOT_WIDTH / 2, at));
    const near = placed.filter((dot) => Math.abs(dot.x - x) < DOT_WIDTH).map(({ row }) => row);
    const row = firstFree(near);
    placed.push({ number: event.number, x, at, row, from: axis.place(event.from), to: axis.place(event.to) });
  }
  return placed;
}

function firstFree(taken: readonly number[]): number {
  let row = 0;
  while (taken.includes(row)) row += 1;
  return row;
}
