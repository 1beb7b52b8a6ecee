// The command line of `npm run eval`.
import { parseArgs } from "node:util";

const USAGE =
  "usage: npm run eval [-- [DIR] [--merge-office] [--alias FILE] [--top N] [--json]]\n" +
  "Without DIR the project's own gold is scored, else the articles of DIR (gold.json, articles/, relevance.json).\n" +
  "--alias maps our ids to DIR's, --merge-office counts a title beside a name with the name, --top is how many misses\n" +
  "are listed, --json prints figures only.";
const OPTIONS = {
  "merge-office": { type: "boolean", default: false },
  alias: { type: "string" },
  top: { type: "string", default: "15" },
  json: { type: "boolean", default: false },
  help: { type: "boolean", short: "h", default: false },
} as const;

/** What was asked; a question for help, and what can't be understood, end the program with the usage. */
export function readArguments() {
  const found = parsed();
  if (!found.values.help) return found;
  console.log(USAGE);
  return process.exit(0);
}

function parsed() {
  try {
    return parseArgs({ allowPositionals: true, options: OPTIONS });
  } catch (error) {
    console.error(`${error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error)}\n${USAGE}`);
    return process.exit(2);
  }
}
