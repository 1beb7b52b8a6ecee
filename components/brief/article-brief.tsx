// The article's brief, laid out like the box beside a long newspaper story: head, time line, what changed, figures, who and what.
import type { ComponentChildren } from "preact";
import { useContext } from "preact/hooks";
import type { TimeChart } from "../../lib/context/chart-types.ts";
import { typeset } from "../card/typeset.ts";
import { SeriesChart } from "../chart/series-chart.tsx";
import { TimeLine } from "../chart/time-line.tsx";
import type { DatedLine } from "../../lib/context/types.ts";
import { DaggerNote, DatedLines, LinesTitle } from "../dated-lines.tsx";
import { wordsFor } from "../words.ts";
import type { Words } from "../words.ts";
import { Entities } from "./entities.tsx";
import { ExportBar } from "./export-bar.tsx";
import { FoldedList } from "./folded-list.tsx";
import type { BriefState, PanelProps } from "./types.ts";
import { Whole } from "./whole.ts";
import { briefWordsFor } from "./words.ts";
import type { BriefWords } from "./words.ts";

const FIRST_CHANGES = 5;
const FIRST_SERIES = 3;

export interface ArticleBriefProps extends PanelProps {
  readonly state: BriefState;
}

interface PartProps {
  readonly state: BriefState;
  readonly words: Words;
  readonly own: BriefWords;
}

interface Part {
  readonly id: string;
  readonly title: string;
  /** The dataset's lines in it, whose language its heading tells. */
  readonly lines?: readonly DatedLine[];
  readonly content: ComponentChildren;
}

export function ArticleBrief({ state, language, onJump, onExport }: ArticleBriefProps) {
  const [words, own] = [wordsFor(language), briefWordsFor(language)];
  const shared = { state, words, own };
  const parts: readonly Part[] = [
    ...timeLinePart(shared),
    ...changesPart(shared),
    ...figuresPart(shared),
    ...entitiesPart(shared, onJump),
  ];
  const { brief } = state;
  const lines = [...brief.sinceThen, ...(brief.chart?.events ?? [])];
  return (
    <div class="panel" lang={language}>
      <Head {...shared} onExport={onExport} />
      <Contents parts={parts} own={own} />
      <main>
        {parts.map(({ id, title, lines: told = [], content }) => (
          <section key={id} id={id} aria-labelledby={`${id}-title`}>
            <h2 class="title" id={`${id}-title`}>
              <LinesTitle title={title} lines={told} words={words} />
            </h2>
            {content}
          </section>
        ))}
      </main>
      <footer class="foot">
        <span class="unit">{brief.edition}</span> <DaggerNote lines={lines} words={words} />
      </footer>
    </div>
  );
}

function Head({ state, words, own, onExport }: PartProps & Pick<PanelProps, "onExport">) {
  const { brief, title, outlet, site } = state;
  const count = Object.values(state.mentions).reduce((sum, { length }) => sum + length, 0);
  return (
    <header class="head">
      <p class="top">
        <span class="brand">Waymark</span> <span class="soft">{own.brief}</span>
      </p>
      <h1>
        <bdi lang={state.titleLanguage}>{typeset(title === "" ? site : title)}</bdi>
      </h1>
      <p class="dateline">{[outlet ?? site, brief.published].filter((part) => part !== undefined).join(" · ")}</p>
      {brief.note === undefined ? null : <p class="soft">{brief.note}.</p>}
      <p class="summary">{count === 0 ? words.namesNobody : words.names(brief.order.length, count).join("")}</p>
      <ExportBar own={own} onExport={onExport} />
    </header>
  );
}

/** Nothing to choose from where there is one part only. */
function Contents({ parts, own }: { readonly parts: readonly Part[]; readonly own: BriefWords }) {
  if (parts.length < 2) return null;
  return (
    <nav class="contents" aria-label={own.contents}>
      {parts.map(({ id, title }) => (
        <a key={id} href={`#${id}`}>
          {title}
        </a>
      ))}
    </nav>
  );
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
