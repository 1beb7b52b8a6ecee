// How every command of the project refuses: one sentence on standard error, never a stack.
import { RecordsError } from "../../dataset/complaints.ts";

/** Something wrong with what was given, told in one line. */
export class InputError extends Error {
  override readonly name: string = "InputError";
}

/** A command line that can't be understood: the usage is shown too. */
export class UsageError extends InputError {
  override readonly name = "UsageError";
}

/**
 * Runs a command to its end over the program's own arguments; `--help` prints the usage instead. `main` may return an exit code.
 * A refusal ends with 1, or with 2 where the command line is at fault. Anything else is a fault of ours and keeps its stack.
 */
export async function runCommand(
  usage: string,
  main: (argv: readonly string[]) => Promise<number | undefined | void>,
): Promise<void> {
  const argv = process.argv.slice(2);
  if (argv.some((arg) => arg === "--help" || arg === "-h")) return console.log(usage);
  try {
    process.exitCode = (await main(argv)) ?? process.exitCode;
  } catch (error) {
    if (!(error instanceof InputError) && !(error instanceof RecordsError)) throw error;
    const isAsked = error instanceof UsageError;
    console.error(isAsked ? `${error.message}\n${usage}` : error.message);
    process.exitCode = isAsked ? 2 : 1;
  }
}
