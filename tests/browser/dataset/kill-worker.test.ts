// The background is killed in the middle of a seed and of a change of edition. The store must hold one whole edition or none,
// and the reader's own entries must all be there. `npm run bench -- kill-worker` kills it more often.
import { expect, test } from "vitest";
import { cutOffSeeds } from "./cut-off-seeds.ts";
import { faultsOf, summaryOf } from "./cut-off-verdict.ts";

const KILLS = 6;
const SEED = 20_261_124;
/** Some twenty seconds, and several times that on a busy machine. */
const PATIENCE = { timeout: 240_000 };

// Side by side, each in a browser of its own: most of the time goes by in starts and stops.
test.concurrent.each(["first seed", "change of edition"] as const)(
  `a %s, killed ${KILLS} times, leaves one whole edition or none, and every entry of the reader's own`,
  PATIENCE,
  async (task) => {
    const run = await cutOffSeeds(task, KILLS, SEED);
    console.log(summaryOf(run));
    expect(run.whole.found).toBeGreaterThan(5000);
    expect(run.whole.matcher).toBeGreaterThan(100_000);
    expect(faultsOf(run)).toEqual([]);
    expect(run.cutOffs.filter(({ writing }) => writing).length).toBeGreaterThanOrEqual(2);
  },
);
