// The drawing of a statistic: a curve by month or columns by year, with the newest period of the article's day marked.
import type { SeriesChart as Series } from "../../lib/context/chart-types.ts";
import type { Language } from "../../lib/context/types.ts";
import { placeLabel } from "../card/time-bar-layout.ts";
import { NARROWEST_PLOT, seriesLayout } from "./series-layout.ts";
import type { SeriesDot, SeriesLayout } from "./series-layout.ts";

const TOP = 18;
const PLOT = 92;
const BASE = TOP + PLOT;
const HEIGHT = BASE + 18;
/** Width of the scale beside the plot, px. */
const SCALE = 36;

export function SeriesDrawing({ series, language }: { readonly series: Series; readonly language: Language }) {
  const layout = seriesLayout(series, language);
  return (
    <div class="plot">
      <Scale layout={layout} language={language} />
      <Plot series={series} layout={layout} />
    </div>
  );
}

/** The grid's numbers, beside the plot so that no line runs through them. */
function Scale({ layout, language }: { readonly layout: SeriesLayout; readonly language: Language }) {
  return (
    <svg class="scale" width={SCALE} height={HEIGHT} aria-hidden="true">
      {layout.grid.map(({ y, value }) => (
        <text key={y} x={SCALE - 5} y={up(y)} dy="3.5" text-anchor="end">
          {scaleText(value, language)}
        </text>
      ))}
    </svg>
  );
}

function Plot({ series, layout }: { readonly series: Series; readonly layout: SeriesLayout }) {
  return (
    <svg width="100%" height={HEIGHT} role="img" aria-label={`${series.name}. ${series.sentence}.`}>
      {layout.grid.map(({ y }) => (
        <line key={y} class="grid" x1="0" x2="100%" y1={up(y)} y2={up(y)} />
      ))}
      {series.period === "month" ? <Curve layout={layout} /> : <Columns layout={layout} />}
      <line class="axis" x1="0" x2="100%" y1={BASE} y2={BASE} />
      {layout.ticks.map((tick) => (
        <text key={tick.at} x={`${tick.x}%`} y={BASE + 14} text-anchor={tick.anchor}>
          {tick.text}
        </text>
      ))}
      {layout.marked ? <Marked series={series} dot={layout.marked} /> : null}
    </svg>
  );
}

function up(y: number): number {
  return TOP + (y / 100) * PLOT;
}

function scaleText(value: number, language: Language): string {
  const locale = language === "en" ? "en-GB" : "es";
  const parts = new Intl.NumberFormat(locale, { notation: "compact", maximumFractionDigits: 1 }).formatToParts(value);
  // "500 k": the "500 mil" of Spanish is too long for the scale.
  return parts.map((part) => (part.value === "mil" ? "k" : part.value)).join("");
}

function Curve({ layout }: { readonly layout: SeriesLayout }) {
  return (
    <>
      <svg y={TOP} width="100%" height={PLOT} viewBox="0 0 100 100" preserveAspectRatio="none" class="curve">
        {layout.runs.map((run) => (
          <Run key={run[0]?.period} run={run} />
        ))}
      </svg>
      {layout.runs
        .filter((run) => run.length === 1)
        .flat()
        .map(({ period, x, y }) => (
          <circle key={period} class="lone" cx={`${x}%`} cy={up(y)} r="2" />
        ))}
    </>
  );
}

function Run({ run }: { readonly run: readonly SeriesDot[] }) {
  const line = run.map(({ x, y }) => `${x.toFixed(2)},${y.toFixed(2)}`).join(" ");
  const [first, last] = [run[0]?.x ?? 0, run.at(-1)?.x ?? 0];
  return (
    <>
      <polygon points={`${first},100 ${line} ${last},100`} />
      <polyline points={line} vector-effect="non-scaling-stroke" />
    </>
  );
}

function Columns({ layout }: { readonly layout: SeriesLayout }) {
  const width = layout.step * 0.62;
  return (
    <>
      {layout.runs.flat().map(({ period, x, y }) => (
        <rect
          key={period}
          class={period === layout.marked?.period ? "column here" : "column"}
          x={`${x - width / 2}%`}
          width={`${width}%`}
          y={up(y)}
          height={Math.max(0.5, BASE - up(y))}
        />
      ))}
    </>
  );
}

/** The newest period that was public on the article's day: a line from its label to the axis, a dot on its value. */
function Marked({ series, dot }: { readonly series: Series; readonly dot: SeriesDot }) {
  const point = series.points.find(({ period }) => period === dot.period);
  if (point === undefined) return null;
  const label = placeLabel(`${point.name}: ${point.text}`, dot.x, NARROWEST_PLOT);
  return (
    <g class="article">
      <text x={`${label.x}%`} y="9" text-anchor={label.anchor}>
        {label.text}
      </text>
      <line x1={`${dot.x}%`} x2={`${dot.x}%`} y1={TOP - 5} y2={series.period === "month" ? BASE : up(dot.y)} />
      {series.period === "month" ? <circle cx={`${dot.x}%`} cy={up(dot.y)} r="3.5" /> : null}
    </g>
  );
}
