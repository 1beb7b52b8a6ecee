// `dataset diff REV`: what changed in facts since a git revision, as a change log for people.
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { changesBetween, type Change } from "../../dataset/changes.ts";
import { factsOf } from "../../dataset/facts-of.ts";
import { loadRecords, readRecordsFiles, readRecordsText, RECORDS_DIR } from "../../dataset/load-records.ts";
import { parsePast } from "../../dataset/past-records.ts";
import { readOptions } from "../command/options.ts";
import { InputError, UsageError } from "../command/refusal.ts";

const MOST_BUFFER = 256 * 1024 * 1024;

export async function diff(args: readonly string[]): Promise<number> {
  const [revision] = readOptions(args, {}, 1).positionals;
  if (revision === undefined) throw new UsageError("Say which revision.");
  const files = recordsAt(revision);
  if (files === undefined) throw new InputError(`Git knows no revision "${revision}" with records in it.`);
  const { records, unread } = parsePast(files, await readRecordsFiles());
  const facts = factsOf(await loadRecords()).filter(({ record }) => !unread.has(record));
  const changes = changesBetween(factsOf(records), facts);
  for (const [record, list] of Map.groupBy(changes, (change) => change.record)) {
    console.log(record);
    for (const change of list) console.log(`  ${changeText(change)}`);
  }
  const missing = [...unread].join(", ");
  if (missing !== "") console.log(`Left out, since today's schema can't read them as they were: ${missing}`);
  console.log(summary(changes));
  return 0;
}

function recordsAt(revision: string): ReturnType<typeof readRecordsText>[] | undefined {
  try {
    const names = git("ls-tree", "-r", "--name-only", revision, "--", ".").split("\n");
    const records = names.filter((name) => /^[a-z]+\/[^/]+\.json$/.test(name));
    return records.map((name) => readRecordsText(name, git("show", `${revision}:./${name}`)));
  } catch {
    return undefined;
  }
}

function git(...args: readonly string[]): string {
  return execFileSync("git", args, {
    cwd: fileURLToPath(RECORDS_DIR),
    encoding: "utf8",
    maxBuffer: MOST_BUFFER,
    stdio: ["ignore", "pipe", "ignore"],
  });
}

const SIGNS = { added: "+", removed: "-", changed: "~", verified: "✓" } as const;

function changeText({ what, kind, before, after }: Change): string {
  const text = what === "changed" ? `${before ?? ""}\n      → ${after ?? ""}` : (after ?? before ?? "");
  return `${SIGNS[what]} ${kind.padEnd(7)} ${text}`;
}

function summary(changes: readonly Change[]): string {
  const parts = Object.keys(SIGNS).map((kind) => `${changes.filter(({ what }) => what === kind).length} ${kind}`);
  return parts.join(", ");
}
