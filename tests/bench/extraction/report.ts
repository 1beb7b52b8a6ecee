// What was measured, as tables.
import { NAMES, type Extracted, type ExtractorName } from "./extracted.ts";
import type { KnownPage } from "./pages.ts";
import { shingleScore } from "./shingle-score.ts";
import { tokenScore } from "./token-score.ts";

const WIDTHS = [12, 9, 9, 9, 9, 19, 19];

export interface Measured extends Extracted {
  readonly page: KnownPage;
  readonly extractor: ExtractorName;
}

/** A line a page, the worst first, with what each reader made of it. */
export function report(measured: readonly Measured[]): string {
  const lines = [...Map.groupBy(measured, ({ page }) => page)].map(([page, rows]) => {
    const scores = rows.map(({ text }) => tokenScore(text, page.body));
    const cells = scores.map(({ precision, recall, f1 }) => [precision, recall, f1].map(digits).join(" "));
    return {
      f1: scores[0]?.f1 ?? 0,
      line: `${page.id.slice(0, 24).padEnd(24)}  ${cells.join("   ")}  ${page.url.slice(0, 80)}`,
    };
  });
  const head = `${"P, R, F1 by words".padEnd(24)}  ${NAMES.map((name) => name.padEnd(19)).join("  ")}`;
  return [head, ...lines.toSorted((a, b) => a.f1 - b.f1).map(({ line }) => line)].join("\n");
}

/** The means, and how the times compare. */
export function summary(measured: readonly Measured[]): string {
  const lines = NAMES.map((name) => {
    const rows = measured.filter(({ extractor }) => extractor === name);
    const words = rows.map(({ text, page }) => tokenScore(text, page.body));
    const runs = rows.map(({ text, page }) => shingleScore(text, page.body));
    const [precision, recall] = [mean(runs.map((run) => run.precision)), mean(runs.map((run) => run.recall))];
    const cells = [
      mean(words.map(({ f1 }) => f1)),
      (2 * precision * recall) / (precision + recall),
      precision,
      recall,
    ].map(digits);
    const times = (["first", "warm"] as const).map((key) => milliseconds(rows.map((row) => row[key])));
    return [name.padEnd(12), ...cells.map((cell) => cell.padEnd(9)), ...times].join("  ");
  });
  const head = ["", "words F1", "runs F1", "runs P", "runs R", "first: median, mean", "warm: median, mean"];
  return [head.map((name, column) => name.padEnd(WIDTHS[column] ?? 0)).join("  "), ...lines, ratios(measured)].join(
    "\n",
  );
}

/** How many times as long Readability takes: of the medians, over all pages. */
function ratio(measured: readonly Measured[], key: "first" | "warm"): number {
  const median = (name: ExtractorName): number =>
    quantile(
      measured.filter(({ extractor }) => extractor === name).map((row) => row[key]),
      0.5,
    );
  return median("readability") / Math.max(0.001, median("waymark"));
}

function ratios(measured: readonly Measured[]): string {
  const [first, warm] = [ratio(measured, "first"), ratio(measured, "warm")].map((times) => times.toFixed(1));
  return `Readability takes ${first} times as long at first, ${warm} times when warm.`;
}

/** Whether it reads less well than Readability, or not at least so many times as fast when warm: the bench fails then. */
const LEAST_RATIO = 3;

export function isWorse(measured: readonly Measured[]): boolean {
  const score = (name: ExtractorName): number =>
    mean(
      measured.filter(({ extractor }) => extractor === name).map(({ text, page }) => tokenScore(text, page.body).f1),
    );
  return score("waymark") < score("readability") || ratio(measured, "warm") < LEAST_RATIO;
}

function milliseconds(times: readonly number[]): string {
  return `${quantile(times, 0.5).toFixed(2)}, ${mean(times).toFixed(2)} ms`.padEnd(19);
}

function quantile(numbers: readonly number[], share: number): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor((numbers.length - 1) * share)] ?? Number.NaN;
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / Math.max(1, numbers.length);
}

function digits(share: number): string {
  return share.toFixed(3);
}
