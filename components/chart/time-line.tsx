// The drawn time line: numbered events over an axis, the list that the numbers lead to, tenures and standings beneath.
import type { ChartEvent, StretchStyle, TimeChart } from "../../lib/context/chart-types.ts";
import type { Language } from "../../lib/context/types.ts";
import { Told } from "../dated-lines.tsx";
import type { Words } from "../words.ts";
import { timeAxis } from "./axis.ts";
import type { ChartWords } from "./chart-words.ts";
import { AxisLine, EventStrip } from "./event-strip.tsx";
import { Lanes } from "./lanes.tsx";
import { Legend } from "./legend.tsx";

const FIRST_LANES = 6;
const AXIS_HEIGHT = 19;
/** More names make a line that nobody reads; the brief has them all. */
const MOST_ABOUT = 3;

export interface TimeLineProps {
  readonly chart: TimeChart;
  readonly language: Language;
  readonly words: Words;
  readonly chartWords: ChartWords;
  /** All lanes at once. */
  readonly whole: boolean;
}

export function TimeLine({ chart, language, words, chartWords, whole }: TimeLineProps) {
  const axis = timeAxis(chart.from, chart.to, language);
  const lanes = [...chart.people, ...chart.terms];
  const styles = new Set(lanes.flatMap(({ stretches }) => stretches.map(({ style }) => style)));
  const shared = { chart, axis, first: whole ? lanes.length : FIRST_LANES, words };
  return (
    <div class="time-line">
      <EventStrip chart={chart} axis={axis} description={chartWords.drawing(chart.article.day, chart.events.length)} />
      {chart.events.length === 0 ? <p class="soft">{chartWords.noEvents}</p> : <Events chart={chart} words={words} />}
      <Lanes title={chartWords.tenures} lanes={chart.people} {...shared} />
      <Lanes title={chartWords.standings} lanes={chart.terms} {...shared} />
      {lanes.length > 0 ? <Foot axis={axis} styles={styles} chartWords={chartWords} /> : null}
    </div>
  );
}

/** Every event once, in the drawing's numbers; the article stands between them where its day is. */
function Events({ chart, words }: Pick<TimeLineProps, "chart" | "words">) {
  const here = chart.events.findIndex(({ at }) => at >= chart.article.from);
  const cut = here < 0 ? chart.events.length : here;
  const item = (event: ChartEvent) => <Event key={event.id} event={event} words={words} />;
  return (
    <ol class="events">
      {chart.events.slice(0, cut).map(item)}
      <li class="now">
        {words.thisArticle}
        <small>{chart.article.day}</small>
      </li>
      {chart.events.slice(cut).map(item)}
    </ol>
  );
}

function Event({ event, words }: { readonly event: ChartEvent; readonly words: Words }) {
  const more = event.about.length - MOST_ABOUT;
  const about = [...event.about.slice(0, MOST_ABOUT), more > 0 ? `+${more}` : undefined];
  const small = [event.day, event.distance, ...about].filter((part) => part !== undefined);
  return (
    <li>
      <span class="number">{event.number}</span>
      <Told line={event} words={words} />
      <small>{small.join("\u00A0· ")}</small>
    </li>
  );
}

interface FootProps extends Pick<TimeLineProps, "chartWords"> {
  readonly axis: ReturnType<typeof timeAxis>;
  readonly styles: ReadonlySet<StretchStyle>;
}

/** The axis once more beneath the bars, and what their patterns mean. */
function Foot({ axis, styles, chartWords }: FootProps) {
  return (
    <>
      <svg width="100%" height={AXIS_HEIGHT} aria-hidden="true">
        <AxisLine axis={axis} y={1} />
      </svg>
      <Legend styles={styles} words={chartWords} />
    </>
  );
}
