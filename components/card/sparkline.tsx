// A figure in context: its sentence, and a line through the series with the newest period of the article's day marked.
import type { Figure, Language } from "../../lib/context/types.ts";
import { OutsideLink } from "../outside-link.tsx";
import type { Words } from "../words.ts";
import { labelsClash, placeLabel } from "./time-bar-layout.ts";
import type { PlacedLabel } from "./time-bar-layout.ts";

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

/** Of the line's own thickness, px. */
const BLEED = 2;

/**
 * A drawing of 0 to 100 over a plot of this height in px, with room for the line's thickness: what is cut off at its edges has
 * the same box in every browser, while Firefox takes one that is not for larger than it is.
 */
function plotBox(top: number, height: number) {
  const edge = (BLEED / height) * 100;
  return { y: top - BLEED, height: height + 2 * BLEED, viewBox: `0 ${-edge} 100 ${100 + 2 * edge}` };
}

function Curve({ dots }: { readonly dots: readonly Dot[] }) {
  const line = dots.map(({ x, y }) => `${x.toFixed(2)},${y.toFixed(2)}`).join(" ");
  return (
    <svg class="curve" {...plotBox(TOP, PLOT)} width="100%" preserveAspectRatio="none">
      <polygon points={`0,100 ${line} 100,100`} />
      <polyline points={line} vector-effect="non-scaling-stroke" />
    </svg>
  );
}

const MONTH = { year: "numeric", month: "short", timeZone: "UTC" } as const;

/**
 * Made once, since making one takes longer than drawing the line; and not before one is drawn: the first in a process takes 30 ms, and
 * this file is loaded with every page.
 */
const months = new Map<Language, Intl.DateTimeFormat>();

function monthsIn(language: Language): Intl.DateTimeFormat {
  const known = months.get(language) ?? new Intl.DateTimeFormat(language === "en" ? "en-GB" : "es", MONTH);
  months.set(language, known);
  return known;
}

/** "2023-12" as "Dec 2023", "2023" as it is. */
export function periodWords(period: string, language: Language): string {
  const [year, month] = period.split("-").map(Number);
  if (year === undefined || month === undefined) return period;
  return monthsIn(language).format(Date.UTC(year, month - 1));
}

/** The first and the last period, and the marked one where it has room between them. */
function placePeriods(figure: Figure, dot: Dot | undefined, language: Language): readonly PlacedLabel[] {
  const place = (period: string | undefined, x: number) =>
    period === undefined ? [] : [placeLabel(periodWords(period, language), x)];
  const ends = [...place(figure.points[0]?.[0], 0), ...place(figure.points.at(-1)?.[0], 100)];
  const own = dot ? place(figure.at, dot.x) : [];
  return [...ends, ...own.filter((label) => !ends.some((end) => labelsClash(label, end)))];
}

function Marker({ dot }: { readonly dot: Dot }) {
  return (
    <g class="article">
      <line x1={`${dot.x}%`} x2={`${dot.x}%`} y1={TOP} y2={TOP + PLOT} />
      <circle cx={`${dot.x}%`} cy={TOP + (dot.y / 100) * PLOT} r="3" />
    </g>
  );
}

/** Where the figure stood a year before: an open ring. */
function Before({ dot }: { readonly dot: Dot }) {
  return <circle class="before" cx={`${dot.x}%`} cy={TOP + (dot.y / 100) * PLOT} r="2.5" />;
}

export function Sparkline({ figure, language }: { readonly figure: Figure; readonly language: Language }) {
  const dots = plot(figure.points);
  const dotOf = (wanted: string | undefined) => dots[figure.points.findIndex(([period]) => period === wanted)];
  const [dot, before] = [dotOf(figure.at), dotOf(figure.before)];
  return (
    <svg width="100%" height={HEIGHT} role="img" aria-label={`${figure.name}. ${figure.sentence}`}>
      <Curve dots={dots} />
      <line class="axis" x1="0" x2="100%" y1={TOP + PLOT} y2={TOP + PLOT} />
      {placePeriods(figure, dot, language).map((label) => (
        <text key={label.text} x={`${label.x}%`} y={HEIGHT - 3} text-anchor={label.anchor}>
          {label.text}
        </text>
      ))}
      {before ? <Before dot={before} /> : null}
      {dot ? <Marker dot={dot} /> : null}
    </svg>
  );
}

export interface FigureInContextProps {
  readonly figure: Figure;
  readonly language: Language;
  readonly words: Words;
}

export function FigureInContext({ figure, language, words }: FigureInContextProps) {
  return (
    <section class="block">
      <h3 class="title">{words.inFigures}</h3>
      <p class="sentence">{figure.sentence}</p>
      <figure class="bar">
        {figure.points.length > 1 ? <Sparkline figure={figure} language={language} /> : null}
        <figcaption>
          {figure.name}.{" "}
          <OutsideLink href={figure.source.url} title={figure.source.title} words={words}>
            {figure.source.publisher}
          </OutsideLink>
        </figcaption>
      </figure>
      {figure.note === undefined ? null : (
        <details class="note">
          <summary>{words.whatCounts}</summary>
          <p lang="en">{figure.note}</p>
        </details>
      )}
    </section>
  );
}
