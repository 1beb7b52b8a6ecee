// A figure in context: its sentence, and a line through the series with the article's period marked.
import type { Figure } from "../../lib/context/types.ts";
import { OutsideLink } from "../outside-link.tsx";
import type { Words } from "../words.ts";
import { placeLabel } from "./time-bar-layout.ts";

const TOP = 5;
const PLOT = 30;
const HEIGHT = 52;

interface Dot {
  /** Per cent of the width. */
  readonly x: number;
  /** Per cent of the plot's height, from the top. The scale begins at zero, so that heights may be compared. */
  readonly y: number;
}

/** Points on a zero-based scale; a single point stands in the middle. */
export function plot(points: Figure["points"]): readonly Dot[] {
  const top = Math.max(1, ...points.map(([, value]) => value));
  const last = points.length - 1;
  return points.map(([, value], index) => ({
    x: last === 0 ? 50 : (index / last) * 100,
    y: 100 - (value / top) * 100,
  }));
}

function Curve({ dots }: { readonly dots: readonly Dot[] }) {
  const line = dots.map(({ x, y }) => `${x.toFixed(2)},${y.toFixed(2)}`).join(" ");
  return (
    <svg y={TOP} width="100%" height={PLOT} viewBox="0 0 100 100" preserveAspectRatio="none" class="curve">
      <polygon points={`0,100 ${line} 100,100`} />
      <polyline points={line} vector-effect="non-scaling-stroke" />
    </svg>
  );
}

function Ends({ points }: { readonly points: Figure["points"] }) {
  const first = points[0]?.[0];
  const last = points.at(-1)?.[0];
  if (first === undefined || last === undefined || first === last) return null;
  return (
    <>
      <text x="0" y={HEIGHT - 3}>
        {first}
      </text>
      <text x="100%" y={HEIGHT - 3} text-anchor="end">
        {last}
      </text>
    </>
  );
}

/** The article's period: a line, a dot and, where the ends leave room, its name. */
function Marker({ dot, period }: { readonly dot: Dot; readonly period: string }) {
  const label = placeLabel(period, dot.x);
  const room = label.anchor === "middle" && dot.x > 30 && dot.x < 70;
  return (
    <g class="article">
      <line x1={`${dot.x}%`} x2={`${dot.x}%`} y1={TOP} y2={TOP + PLOT} />
      <circle cx={`${dot.x}%`} cy={TOP + (dot.y / 100) * PLOT} r="3" />
      {room ? (
        <text x={`${dot.x}%`} y={HEIGHT - 3} text-anchor="middle">
          {period}
        </text>
      ) : null}
    </g>
  );
}

export function Sparkline({ figure }: { readonly figure: Figure }) {
  const dots = plot(figure.points);
  const marked = figure.points.findIndex(([period]) => period === figure.at);
  const dot = dots[marked];
  return (
    <svg width="100%" height={HEIGHT} role="img" aria-label={`${figure.name}. ${figure.sentence}`}>
      <Curve dots={dots} />
      <line class="axis" x1="0" x2="100%" y1={TOP + PLOT} y2={TOP + PLOT} />
      <Ends points={figure.points} />
      {dot && figure.at !== undefined ? <Marker dot={dot} period={figure.at} /> : null}
    </svg>
  );
}

export function FigureInContext({ figure, words }: { readonly figure: Figure; readonly words: Words }) {
  return (
    <section class="block">
      <h3>{words.inFigures}</h3>
      <p class="sentence">{figure.sentence}</p>
      <figure class="bar">
        {figure.points.length > 1 ? <Sparkline figure={figure} /> : null}
        <figcaption>
          {figure.name}.{" "}
          <OutsideLink href={figure.source.url} title={figure.source.title} words={words}>
            {figure.source.publisher}
          </OutsideLink>
        </figcaption>
      </figure>
    </section>
  );
}
