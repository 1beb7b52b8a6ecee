// The matcher is compiled when the extension is built, because a fresh background has no time for it. These are ratios, so that
// they hold on slow machines.
import { expect, test } from "vitest";
import { compileMatcher } from "../../../lib/annotation/compile-matcher.ts";
import { loadMatcher } from "../../../lib/annotation/load-matcher.ts";
import { compileEdition } from "../../../lib/dataset/compile.ts";
import { parseRecords, readRecordsFiles } from "../../../lib/dataset/load-records.ts";

/** Loading takes at most this part of compiling. */
const MOST = 1 / 5;

function medianTime(runs: number, work: () => unknown): number {
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return times.toSorted((a, b) => a - b)[Math.floor(runs / 2)] ?? Infinity;
}

test(
  "a fresh background loads the matcher in a fraction of the time that compiling takes",
  { timeout: 60_000 },
  async () => {
    const edition = await compileEdition(parseRecords(await readRecordsFiles()).records);
    const bytes = compileMatcher(edition);
    const compile = medianTime(3, () => compileMatcher(edition));
    const load = medianTime(15, () => loadMatcher(bytes));
    console.log(`compile ${compile.toFixed(0)} ms, load ${load.toFixed(1)} ms, ${bytes.length} bytes`);
    expect(load).toBeLessThan(compile * MOST);
  },
);
