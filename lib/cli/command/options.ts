// What stands on a command line, or a refusal.
import { parseArgs, type ParseArgsOptionsConfig } from "node:util";
import { UsageError } from "./refusal.ts";

/**
 * Options and the words beside them, of which there may be as many as `most`.
 * @throws UsageError for an option that is not known or lacks its value, and for a word too many.
 */
export function readOptions<const T extends ParseArgsOptionsConfig>(argv: readonly string[], options: T, most = 0) {
  const found = parsed(argv, options);
  const tooMany = found.positionals[most];
  if (tooMany !== undefined) throw new UsageError(`"${tooMany}" is one word too many.`);
  return found;
}

function parsed<const T extends ParseArgsOptionsConfig>(argv: readonly string[], options: T) {
  try {
    return parseArgs({ args: [...argv], options, allowPositionals: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error));
  }
}

/** A whole number from `least` on. @throws UsageError for anything else. */
export function wholeNumber(option: string, text: string, least = 0): number {
  const number = Number(text);
  if (/^\d+$/.test(text) && Number.isSafeInteger(number) && number >= least) return number;
  throw new UsageError(`${option} is a whole number from ${least} on, not "${text}".`);
}

/** One of some words. @throws UsageError for any other. */
export function oneOf<const T extends string>(option: string, text: string, words: readonly T[]): T {
  const found = words.find((word) => word === text);
  if (found !== undefined) return found;
  throw new UsageError(`${option} is ${words.join(" or ")}, not "${text}".`);
}
