// The command line of `npm run eval`.
import { readOptions, wholeNumber } from "../../lib/cli/command/options.ts";

export const USAGE =
  "usage: npm run eval [-- [DIR] [--merge-office] [--alias FILE] [--top N] [--json]]\n" +
  "Without DIR the project's own gold is scored, else the articles of DIR (gold.json, articles/, relevance.json).\n" +
  "--alias maps our ids to DIR's, --merge-office counts a title beside a name with the name, --top is how many misses\n" +
  "are listed, --json prints figures only.";
const OPTIONS = {
  "merge-office": { type: "boolean", default: false },
  alias: { type: "string" },
  top: { type: "string", default: "15" },
  json: { type: "boolean", default: false },
} as const;

export interface Arguments {
  /** Undefined: the project's own gold. */
  readonly folder: string | undefined;
  /** A table of ids that was asked for by name. */
  readonly alias: string | undefined;
  readonly mergeOffice: boolean;
  readonly top: number;
  readonly json: boolean;
}

/** @throws UsageError with one line on what is wrong. */
export function readArguments(argv: readonly string[]): Arguments {
  const { values, positionals } = readOptions(argv, OPTIONS, 1);
  const { alias, "merge-office": mergeOffice, top, json } = values;
  return { folder: positionals[0], alias, mergeOffice, top: wholeNumber("--top", top), json };
}
