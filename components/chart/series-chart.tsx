// A statistic around the article: its sentence, the drawing with the newest period of its day marked, and the same as a table.
import type { SeriesChart as Series } from "../../lib/context/chart-types.ts";
import type { Language } from "../../lib/context/types.ts";
import { OutsideLink } from "../outside-link.tsx";
import type { Words } from "../words.ts";
import type { ChartWords } from "./chart-words.ts";
import { SeriesDrawing } from "./series-drawing.tsx";
import { SeriesTable } from "./series-table.tsx";

export interface SeriesChartProps {
  readonly series: Series;
  readonly language: Language;
  readonly words: Words;
  readonly chartWords: ChartWords;
}

export function SeriesChart({ series, language, words, chartWords }: SeriesChartProps) {
  return (
    <article class="series">
      <h3>{series.name}</h3>
      <p>{series.sentence}.</p>
      {series.points.length > 1 ? <SeriesDrawing series={series} language={language} /> : null}
      <p class="credit">
        {series.about.length === 0 ? null : <>{series.about.join("\u00A0· ")}. </>}
        <OutsideLink href={series.source.url} title={series.source.title} words={words}>
          {series.source.publisher}
        </OutsideLink>
      </p>
      <SeriesTable series={series} words={words} chartWords={chartWords} />
    </article>
  );
}
