// The parts of the brief, each only where the article gives it something to say.
import type { ComponentChildren } from "preact";
import { useContext } from "preact/hooks";
import type { TimeChart } from "../../lib/context/chart-types.ts";
import type { DatedLine } from "../../lib/context/types.ts";
import { SeriesChart } from "../chart/series-chart.tsx";
import { TimeLine } from "../chart/time-line.tsx";
import { DatedLines } from "../dated-lines.tsx";
import type { Words } from "../words.ts";
import { Entities } from "./entities.tsx";
import { FoldedList } from "./folded-list.tsx";
import type { BriefState, PanelProps } from "./types.ts";
import { Whole } from "./whole.ts";
import type { BriefWords } from "./words.ts";

const FIRST_CHANGES = 5;
const FIRST_SERIES = 3;

export interface PartProps {
  readonly state: BriefState;
  readonly words: Words;
  readonly own: BriefWords;
}

export interface Part {
  readonly id: string;
  readonly title: string;
  /** The dataset's lines in it, whose language its heading tells. */
  readonly lines?: readonly DatedLine[];
  readonly content: ComponentChildren;
}

/** In the order of the page. */
export function briefParts(shared: PartProps, onJump: PanelProps["onJump"]): readonly Part[] {
  return [...timeLinePart(shared), ...changesPart(shared), ...figuresPart(shared), ...entitiesPart(shared, onJump)];
}

function timeLinePart({ state, words, own }: PartProps): Part[] {
  const { brief } = state;
  if (brief.order.length === 0) return [];
  const content = brief.chart ? (
    <TimeLineOf chart={brief.chart} {...{ state, words, own }} />
  ) : (
    <p class="soft">{brief.published === undefined ? own.undated : own.noEvents}</p>
  );
  return [{ id: "around", title: words.around, lines: brief.chart?.events ?? [], content }];
}

function TimeLineOf({ chart, state, words, own }: PartProps & { readonly chart: TimeChart }) {
  const whole = useContext(Whole);
  return <TimeLine chart={chart} language={state.brief.language} words={words} chartWords={own} whole={whole} />;
}

function changesPart({ state, words }: PartProps): Part[] {
  const { sinceThen, published, order } = state.brief;
  if (published === undefined || order.length === 0) return [];
  const content =
    sinceThen.length === 0 ? <p class="soft">{words.nothingSince}</p> : <Changes state={state} words={words} />;
  return [{ id: "since", title: words.sinceThen, lines: sinceThen, content }];
}

function Changes({ state, words }: Pick<PartProps, "state" | "words">) {
  const lines = state.brief.sinceThen;
  return <DatedLines lines={lines} first={useContext(Whole) ? lines.length : FIRST_CHANGES} words={words} />;
}

function figuresPart({ state, words, own }: PartProps): Part[] {
  const { series, language } = state.brief;
  if (series.length === 0) return [];
  const charts = series.map((one) => (
    <SeriesChart key={one.id} series={one} language={language} words={words} chartWords={own} />
  ));
  return [
    { id: "figures", title: words.inFigures, content: <FoldedList items={charts} first={FIRST_SERIES} own={own} /> },
  ];
}

function entitiesPart({ state, words, own }: PartProps, onJump: PanelProps["onJump"]): Part[] {
  if (state.brief.order.length === 0) return [];
  return [
    {
      id: "named",
      title: words.namedHere,
      content: <Entities state={state} words={words} own={own} onJump={onJump} />,
    },
  ];
}
