// The head of the time line: the article's line, the events as numbered dots, the axis. The list beneath says what they are.
import type { TimeChart } from "../../lib/context/chart-types.ts";
import { placeLabel } from "../card/time-bar-layout.ts";
import type { TimeAxis } from "./axis.ts";
import { placeDots } from "./event-dots.ts";
import type { PlacedDot } from "./event-dots.ts";

const LABEL = 14;
const ROW = 20;
const RADIUS = 8;
/** Between the lowest row of dots and the axis. */
const GAP = 5;
const TICKS = 18;

interface StripProps {
  readonly chart: TimeChart;
  readonly axis: TimeAxis;
  /** The drawing in words. */
  readonly description: string;
}

export function EventStrip({ chart, axis, description }: StripProps) {
  const dots = placeDots(chart.events, axis, chart.article.from);
  const rows = Math.max(0, ...dots.map(({ row }) => row + 1));
  const base = LABEL + rows * ROW + GAP;
  const middle = (row: number) => base - GAP - row * ROW - ROW / 2;
  return (
    <svg class="strip" width="100%" height={base + TICKS} role="img" aria-label={description}>
      <AxisLine axis={axis} y={base} />
      <ArticleMark chart={chart} axis={axis} y={base} />
      {dots.map((dot) => (
        <Stem key={dot.number} dot={dot} y={middle(dot.row)} base={base} />
      ))}
      {dots.map((dot) => (
        <g key={dot.number} class="event">
          <circle cx={`${dot.x}%`} cy={middle(dot.row)} r={RADIUS} />
          <text x={`${dot.x}%`} y={middle(dot.row)} dy="3.5" text-anchor="middle">
            {dot.number}
          </text>
        </g>
      ))}
    </svg>
  );
}

/** From the dot to its day; an event that lasts has its stretch on the axis. */
function Stem({ dot, y, base }: { readonly dot: PlacedDot; readonly y: number; readonly base: number }) {
  return (
    <>
      <line class="stem" x1={`${dot.x}%`} x2={`${dot.at}%`} y1={y} y2={base} />
      {dot.to - dot.from > 1 ? (
        <line class="lasting" x1={`${dot.from}%`} x2={`${dot.to}%`} y1={base} y2={base} />
      ) : null}
    </>
  );
}

function ArticleMark({ chart, axis, y }: Pick<StripProps, "chart" | "axis"> & { readonly y: number }) {
  const x = axis.place((chart.article.from + chart.article.to) / 2);
  const label = placeLabel(chart.article.label, x);
  return (
    <g class="article">
      <text x={`${label.x}%`} y="9" text-anchor={label.anchor}>
        {label.text}
      </text>
      <line x1={`${x}%`} x2={`${x}%`} y1={LABEL - 1} y2={y} />
    </g>
  );
}

export function AxisLine({ axis, y }: { readonly axis: TimeAxis; readonly y: number }) {
  return (
    <>
      <line class="axis" x1="0" x2="100%" y1={y} y2={y} />
      {axis.ticks.map((tick) => (
        <g key={tick.at}>
          <line class="axis" x1={`${tick.at}%`} x2={`${tick.at}%`} y1={y} y2={y + 4} />
          <text x={`${tick.x}%`} y={y + 14} text-anchor={tick.anchor}>
            {tick.text}
          </text>
        </g>
      ))}
    </>
  );
}
