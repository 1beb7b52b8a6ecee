// `npm run annotate`: the extension's engine over files, in Node.
import { refine } from "../annotation/annotate.ts";
import { compileMatcher } from "../annotation/compile-matcher.ts";
import { createJudge } from "../annotation/judge-compromise.ts";
import type { Judge } from "../annotation/judge.ts";
import { loadMatcher, type Matcher } from "../annotation/load-matcher.ts";
import { compileEdition } from "../dataset/compile.ts";
import { RecordsError } from "../dataset/complaints.ts";
import { loadRecords } from "../dataset/load-records.ts";
import { USAGE, parseArguments, type Arguments } from "./annotate/arguments.ts";
import { report } from "./annotate/print.ts";
import { readInput } from "./annotate/read-input.ts";
import { InputError, runCommand } from "./command/refusal.ts";

async function main(argv: readonly string[]): Promise<void> {
  const args = parseArguments(argv);
  let engine: Promise<Engine> | undefined;
  for (const file of args.files) await annotateFile(() => (engine ??= loadEngine()), file, args);
}

interface Engine {
  readonly matcher: Matcher;
  readonly judge: Promise<Judge>;
}

/** Takes seconds. */
async function loadEngine(): Promise<Engine> {
  const matcher = loadMatcher(compileMatcher(await compileEdition(await loadRecords())));
  return { matcher, judge: createJudge(() => import("compromise/three")) };
}

/** A file that can't be read is told on standard error and leaves the others alone, and needs no engine. */
async function annotateFile(load: () => Promise<Engine>, file: string, args: Arguments): Promise<void> {
  try {
    const input = await readInput(file);
    const article = args.date === undefined ? input.article : { ...input.article, published: args.date };
    const { matcher, judge } = await load();
    const annotation = await refine(matcher, article, judge, { force: args.force, explain: args.explain });
    console.log(report({ ...input, article }, annotation, args));
  } catch (error) {
    if (error instanceof RecordsError) throw error;
    fail(`${file}: ${error instanceof InputError ? error.message : `could not be annotated: ${String(error)}`}`);
  }
}

function fail(message: string): void {
  console.error(message.replace(/\s*\n\s*/g, " "));
  process.exitCode = 1;
}

// A reader that closes the pipe early (`| head`) is no error.
process.stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 1));

await runCommand(USAGE, main);
