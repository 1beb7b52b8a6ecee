// The command line of `npm run annotate`.
import { oneOf, readOptions } from "../command/options.ts";
import { UsageError } from "../command/refusal.ts";

export const USAGE =
  "usage: npm run annotate -- [--format table|json] [--date YYYY-MM-DD] [--explain] [--force] FILE…|-\n" +
  "FILE is .txt (paragraphs between blank lines), .html, or .json ({id, url, title, date, language?, paragraphs});\n" +
  "- reads standard input. --date overrides the articles' own date, --force annotates what is not migration news.\n" +
  "A line of the table says block:offset, the words, their category, the entity, how sure that is (0 to 1). An office named alone\n" +
  'has "= " and who held it; a person has the [office] that the text names.';

export interface Arguments {
  readonly format: "table" | "json";
  readonly date?: string;
  readonly explain: boolean;
  readonly force: boolean;
  readonly files: readonly string[];
}

const OPTIONS = {
  format: { type: "string", default: "table" },
  date: { type: "string" },
  explain: { type: "boolean", default: false },
  force: { type: "boolean", default: false },
} as const;

/** @throws UsageError with one line on what is wrong. */
export function parseArguments(argv: readonly string[]): Arguments {
  const { values, positionals: files } = readOptions(argv, OPTIONS, Infinity);
  const { date, explain, force } = values;
  const format = oneOf("--format", values.format, ["table", "json"]);
  if (date !== undefined && !isDay(date)) throw new UsageError(`--date is a day like 2023-12-27, not "${date}"`);
  if (files.length === 0) throw new UsageError("no file given");
  return { format, ...(date === undefined ? {} : { date }), explain, force, files };
}

/** A day of the calendar, `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
