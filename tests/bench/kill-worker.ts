// `npm run bench -- kill-worker`: as the browser test does, but with more kills: run it before a release. Fails as the test does.
import { parseArgs } from "node:util";
import { cutOffSeeds, type Task } from "../browser/dataset/cut-off-seeds.ts";
import { faultsOf, summaryOf } from "../browser/dataset/cut-off-verdict.ts";

const TASKS: readonly Task[] = ["first seed", "change of edition"];

export async function killWorker(args: readonly string[]): Promise<void> {
  const options = { kills: { type: "string", default: "25" }, seed: { type: "string" } } as const;
  const { values } = parseArgs({ args: [...args], options });
  const seed = Number(values.seed ?? Date.now() % 1_000_000);
  console.log(`--seed ${seed}`);
  for (const task of TASKS) {
    const run = await cutOffSeeds(task, Number(values.kills), seed);
    const faults = faultsOf(run);
    console.log([summaryOf(run), ...faults].join("\n  "));
    if (faults.length > 0) process.exitCode = 1;
  }
}
