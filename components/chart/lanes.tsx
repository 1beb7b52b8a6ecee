// Tenures and standings as bars on the article's axis. What a bar says stands above it as text, so that nothing is told by
// drawing alone, and long names wrap instead of sticking out.
import { useId, useState } from "preact/hooks";
import type { Lane, Stretch, TimeChart } from "../../lib/context/chart-types.ts";
import { Hatching } from "../card/time-bar.tsx";
import { MoreButton } from "../dated-lines.tsx";
import type { Words } from "../words.ts";
import type { TimeAxis } from "./axis.ts";

const TOP = 2;
const THICK = 8;
const HEIGHT = TOP + THICK + 2;
/** Narrower stretches could not be seen. */
const THINNEST = 0.8;

interface BarProps {
  readonly lane: Lane;
  readonly chart: TimeChart;
  readonly axis: TimeAxis;
}

function Bar({ lane, chart, axis }: BarProps) {
  const hatching = useId();
  const article = axis.place((chart.article.from + chart.article.to) / 2);
  return (
    <svg width="100%" height={HEIGHT} aria-hidden="true">
      <Hatching id={hatching} />
      <line class="axis" x1="0" x2="100%" y1={TOP + THICK / 2} y2={TOP + THICK / 2} />
      {lane.stretches.map((stretch) => (
        <StretchBar key={`${stretch.from} ${stretch.label}`} {...{ stretch, chart, axis, hatching }} />
      ))}
      <g class="article">
        <line x1={`${article}%`} x2={`${article}%`} y1="0" y2={HEIGHT} />
      </g>
    </svg>
  );
}

interface StretchProps extends Pick<BarProps, "chart" | "axis"> {
  readonly stretch: Stretch;
  readonly hatching: string;
}

/** A real start or end has a small upright line; what goes on beyond the axis runs into its edge. */
function StretchBar({ stretch, chart, axis, hatching }: StretchProps) {
  const from = axis.place(stretch.from);
  const width = Math.max(THINNEST, axis.place(stretch.to) - from);
  const x = Math.min(from, 100 - width);
  const place = { x: `${x}%`, y: TOP, width: `${width}%`, height: THICK };
  if (stretch.style === "ended") return <rect {...place} y={TOP + THICK / 2 - 0.5} height="1" class="stretch ended" />;
  return (
    <>
      <rect {...place} class={`stretch ${stretch.style}`} />
      {stretch.style === "acting" ? <rect {...place} fill={`url(#${hatching})`} /> : null}
      {stretch.from >= chart.from ? <EndMark x={x} /> : null}
      {stretch.to <= chart.to ? <EndMark x={x + width} /> : null}
    </>
  );
}

function EndMark({ x }: { readonly x: number }) {
  return <line class="end" x1={`${x}%`} x2={`${x}%`} y1="0" y2={HEIGHT} />;
}

function Told({ stretch }: { readonly stretch: Stretch }) {
  return (
    <span class="told">
      {stretch.label}
      {stretch.interval === undefined ? null : <span class="soft"> {stretch.interval}</span>}
    </span>
  );
}

export interface LanesProps {
  readonly title: string;
  readonly lanes: readonly Lane[];
  readonly chart: TimeChart;
  readonly axis: TimeAxis;
  /** How many are shown before the reader asks for more. */
  readonly first: number;
  readonly words: Words;
}

export function Lanes({ title, lanes, chart, axis, first, words }: LanesProps) {
  const [all, setAll] = useState(false);
  if (lanes.length === 0) return null;
  return (
    <>
      <h3 class="minor">{title}</h3>
      <ul class="lanes">
        {(all ? lanes : lanes.slice(0, first)).map((lane) => (
          <li key={lane.entity} data-category={lane.category}>
            <p>
              <b>
                <bdi>{lane.name}</bdi>
              </b>
              {lane.stretches.map((stretch) => (
                <Told key={`${stretch.from} ${stretch.label}`} stretch={stretch} />
              ))}
            </p>
            <Bar lane={lane} chart={chart} axis={axis} />
          </li>
        ))}
      </ul>
      {lanes.length > first ? (
        <MoreButton all={all} more={words.showMore(lanes.length - first)} words={words} onToggle={() => setAll(!all)} />
      ) : null}
    </>
  );
}
