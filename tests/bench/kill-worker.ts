// `npm run bench -- kill-worker`: as the browser test does, but with more kills: run it before a release. Fails as the test does.
import { readOptions, wholeNumber } from "../../lib/cli/command/options.ts";
import { cutOffSeeds, type Task } from "../browser/dataset/cut-off-seeds.ts";
import { faultsOf, summaryOf } from "../browser/dataset/cut-off-verdict.ts";

const TASKS: readonly Task[] = ["first seed", "change of edition"];

export async function killWorker(args: readonly string[]): Promise<void> {
  const options = { kills: { type: "string", default: "25" }, seed: { type: "string" } } as const;
  const { values } = readOptions(args, options);
  const kills = wholeNumber("--kills", values.kills, 1);
  const seed = values.seed === undefined ? Date.now() % 1_000_000 : wholeNumber("--seed", values.seed);
  console.log(`--seed ${seed}`);
  for (const task of TASKS) {
    const run = await cutOffSeeds(task, kills, seed);
    const faults = faultsOf(run);
    console.log([summaryOf(run), ...faults].join("\n  "));
    if (faults.length > 0) process.exitCode = 1;
  }
}
