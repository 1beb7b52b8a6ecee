// Where the numbered dots of events stand above the axis: near their days beside each other, else one above the other.
import type { ChartEvent } from "../../lib/context/chart-types.ts";
import type { TimeAxis } from "./axis.ts";

/** A dot's width with its gap, in per cent of the narrowest drawing (270 px). */
export const DOT_WIDTH = 7.4;

export interface PlacedDot {
  readonly number: number;
  /** Per cent of the width: the middle of the dot. */
  readonly x: number;
  /** Per cent of the width: the day itself, beside which a dot stands where there are many, or at the edge. */
  readonly at: number;
  /** From 0, the row next to the axis. */
  readonly row: number;
  /** Per cent: the stretch of an event that lasts, or of a day that is not known exactly. */
  readonly from: number;
  readonly to: number;
}

/** A dot may stand so far from its day, per cent: a slanting stem still leads to it. */
const MOST_SHIFT = 2 * DOT_WIDTH;
/** What a row more costs beside a shift, per cent: a low drawing is easier to read. */
const ROW_COST = 0.75 * DOT_WIDTH;

/**
 * In the events' order, which is by date; no two dots touch, none leaves the drawing. Those of the article's day and later make
 * room to the right, those before it to the left: none crosses the article's line. `article`: its day, as the events' days.
 */
export function placeDots(events: readonly ChartEvent[], axis: TimeAxis, article: number): readonly PlacedDot[] {
  const cut = events.findIndex(({ at }) => at >= article);
  const here = cut < 0 ? events.length : cut;
  const rows: Row[] = [];
  const later = events.slice(here).map((event) => placeDot(event, axis, rows, 1));
  const earlier = events.slice(0, here).toReversed();
  return [...earlier.map((event) => placeDot(event, axis, rows, -1)).toReversed(), ...later];
}

/** The outermost dots of a row so far, per cent. */
interface Row {
  readonly left: number;
  readonly right: number;
}

/** In the row where it has to move least; a new row where it would have to move too far. */
function placeDot(event: ChartEvent, axis: TimeAxis, rows: Row[], way: 1 | -1): PlacedDot {
  const at = axis.place(event.at);
  const inside = Math.min(100 - DOT_WIDTH / 2, Math.max(DOT_WIDTH / 2, at));
  const choices = rows.map(({ left, right }, row) => {
    const x = way === 1 ? Math.max(inside, right + DOT_WIDTH) : Math.min(inside, left - DOT_WIDTH);
    return { row, x, cost: Math.abs(x - inside) + row * ROW_COST };
  });
  const fresh = { row: rows.length, x: inside, cost: rows.length * ROW_COST };
  const [best = fresh] = [...choices.filter(({ x }) => isFree(x, inside)), fresh].toSorted((a, b) => a.cost - b.cost);
  const { row, x } = best;
  const known = rows[row] ?? { left: x, right: x };
  rows[row] = { left: Math.min(known.left, x), right: Math.max(known.right, x) };
  return { number: event.number, x, at, row, from: axis.place(event.from), to: axis.place(event.to) };
}

function isFree(x: number, inside: number): boolean {
  return x >= DOT_WIDTH / 2 && x <= 100 - DOT_WIDTH / 2 && Math.abs(x - inside) <= MOST_SHIFT;
}
