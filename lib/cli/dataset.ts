// `npm run dataset -- COMMAND`: looks after the editorial records.
import { check } from "./dataset/check.ts";
import { diff } from "./dataset/diff.ts";
import { find } from "./dataset/find.ts";
import { format } from "./dataset/format.ts";
import { on } from "./dataset/on.ts";
import { pack } from "./dataset/pack.ts";
import { stale } from "./dataset/stale.ts";
import { stats } from "./dataset/stats.ts";
import { runCommand, UsageError } from "./command/refusal.ts";

const USAGE = `Usage: npm run dataset -- COMMAND

  check [--all]     everything that can be wrong with the records; exits with 1 where something is
                    (--all: also what is only worth a look)
  format            writes the records' files in their canonical form
  stats             counts by kind, region and evidence
                    (--json; --readme rewrites the README's section; --sample N --seed S prints records to read)
  stale [--days N]  facts that nobody has verified for N days (365), of the most-named entities first
  find NAME         which records a name leads to, and under which rule
  on DATE OFFICE    who held an office on a day (YYYY-MM-DD); OFFICE is an id or a title
  diff REVISION     what changed in facts since a git revision
  pack OUT          the edition as one file that the options page can load
                    (--key FILE signs it; --new-key FILE makes a pair of keys instead)`;

/** A command: its arguments in, its exit code out. */
type Command = (args: readonly string[]) => Promise<number>;

const COMMANDS: ReadonlyMap<string, Command> = new Map<string, Command>([
  ["check", check],
  ["diff", diff],
  ["find", find],
  ["format", format],
  ["on", on],
  ["pack", pack],
  ["stale", stale],
  ["stats", stats],
]);

await runCommand(USAGE, async ([name, ...args]) => {
  if (name === undefined) throw new UsageError("Say which command.");
  const command = COMMANDS.get(name);
  if (command === undefined) throw new UsageError(`There is no command "${name}".`);
  return command(args);
});
