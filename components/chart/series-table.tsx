// A statistic as a table, newest first, for screen readers and for whoever wants the numbers.
import type { SeriesChart } from "../../lib/context/chart-types.ts";
import type { Words } from "../words.ts";
import type { ChartWords } from "./chart-words.ts";

export interface SeriesTableProps {
  readonly series: SeriesChart;
  readonly words: Words;
  readonly chartWords: ChartWords;
}

export function SeriesTable({ series, words, chartWords }: SeriesTableProps) {
  const unsure = series.points.some(({ verified }) => !verified);
  return (
    <details>
      <summary>{chartWords.table}</summary>
      <table>
        <caption class="hidden">{series.name}</caption>
        <thead>
          <tr>
            <th scope="col">{chartWords.period}</th>
            <th scope="col" class="number">
              {series.unit}
            </th>
          </tr>
        </thead>
        <tbody>
          {series.points.toReversed().map(({ period, name, text, verified }) => (
            <tr key={period} class={period === series.at ? "here" : undefined}>
              <th scope="row">
                {name}
                {period === series.at ? <small>{chartWords.newestThen}</small> : null}
              </th>
              <td class="number">
                {text}
                {verified ? null : <span class="hidden"> ({words.unverified})</span>}
                {verified ? null : <span aria-hidden="true">†</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {unsure ? <p class="credit" aria-hidden="true">{`† ${words.unverified}`}</p> : null}
      {series.notes === "" ? null : (
        <p class="credit" lang="en">
          {series.notes}
        </p>
      )}
    </details>
  );
}
