// What the drawn time line and the charts say themselves; the facts in them come finished from lib/context.
import type { StretchStyle } from "../../lib/context/chart-types.ts";

export interface ChartWords {
  /** The strip of events in words; the list beneath holds the events themselves. */
  readonly drawing: (articleDay: string, events: number) => string;
  readonly noEvents: string;
  readonly tenures: string;
  readonly standings: string;
  readonly patterns: Readonly<Record<StretchStyle, string>>;
  readonly table: string;
  readonly period: string;
  /** Beside the newest figure that was public on the article's day. */
  readonly newestThen: string;
}
