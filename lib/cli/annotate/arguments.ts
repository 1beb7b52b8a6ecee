// The command line of `npm run annotate`.
import { parseArgs } from "node:util";

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
  /** The reader wants to know how to ask. */
  readonly help: boolean;
}

/** Something wrong with what was asked or given, told in one line. */
export class InputError extends Error {
  override readonly name = "InputError";
}

/** @throws InputError with one line on what is wrong. */
export function parseArguments(argv: readonly string[]): Arguments {
  const { values, positionals } = parse(argv);
  const { format, date } = values;
  if (format !== "table" && format !== "json") throw new InputError(`--format is table or json, not "${format}"`);
  if (date !== undefined && !isDay(date)) throw new InputError(`--date is a day like 2023-12-27, not "${date}"`);
  if (positionals.length === 0 && !values.help) throw new InputError("no file given");
  const flags = { explain: values.explain, force: values.force, help: values.help };
  return { format, ...(date === undefined ? {} : { date }), ...flags, files: positionals };
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        format: { type: "string", default: "table" },
        date: { type: "string" },
        explain: { type: "boolean", default: false },
        force: { type: "boolean", default: false },
        help: { type: "boolean", short: "h", default: false },
      },
    });
  } catch (error) {
    throw new InputError(error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error));
  }
}

/** A day of the calendar, `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
