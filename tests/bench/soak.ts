// `npm run bench -- soak`: the memory of a page that lives long. Prints the curve, and how the last level compares with the first, beside
// what the same page leaves behind under an address where Waymark does not run. What the engine compiles is told apart: it goes on
// compiling what runs again and again, ours as the page's, and holds nothing of any page.
import { readOptions, wholeNumber } from "../../lib/cli/command/options.ts";
import { needBrowser } from "../browser/browsers.ts";
import { startExtension } from "../browser/extension.ts";
import { soak as run, type Level } from "../browser/soak.ts";

/** The heap may end so much above its first level, %. */
const MOST_GROWTH = 5;

export async function soak(args: readonly string[]): Promise<void> {
  const options = {
    navigations: { type: "string", default: "500" },
    entries: { type: "string", default: "10000" },
  } as const;
  const { values } = readOptions(args, options);
  const navigations = wholeNumber("--navigations", values.navigations, 1);
  const entries = wholeNumber("--entries", values.entries, 1);
  const { browser } = await startExtension("chrome", { executable: await needBrowser("chrome"), headless: true });
  try {
    const told = (level: Level): void => console.log(line(level));
    const asked = { navigations, entries, step: 50, told };
    console.log("without Waymark");
    const bare = growthOf(await run(browser, { ...asked, bare: true }));
    console.log("with Waymark");
    const ours = growthOf(await run(browser, asked));
    const share = ((ours.growth - bare.growth) / ours.first) * 100;
    console.log(
      `at the end against the first level: ${ours.growth.toFixed(2)} MB more with Waymark, ${bare.growth.toFixed(2)} MB without; ours are ${share.toFixed(1)} %. More listeners, nodes, ranges: ${ours.left.join(", ")}`,
    );
    if (share > MOST_GROWTH || ours.left.some((more) => more > 0)) process.exitCode = 1;
  } finally {
    await browser.close();
  }
}

interface Growth {
  /** MB. */
  readonly first: number;
  readonly growth: number;
  /** More listeners, nodes and ranges than at first. */
  readonly left: readonly number[];
}

function growthOf(levels: readonly Level[]): Growth {
  const [first, last] = [levels[0], levels.at(-1)];
  if (first === undefined || last === undefined) throw new Error("No levels were taken.");
  const left = (["listeners", "nodes", "ranges"] as const).map((what) => last[what] - first[what]);
  return { first: first.heap, growth: last.heap - first.heap, left };
}

function line({ after, heap, code, listeners, nodes, ranges }: Level): string {
  const bar = "▪".repeat(Math.round(heap * 8));
  const counts = `${String(listeners).padStart(4)} listeners ${String(nodes).padStart(6)} nodes ${String(ranges).padStart(4)} ranges`;
  return `${after.padEnd(20)} ${heap.toFixed(2).padStart(6)} MB + ${code.toFixed(2)} MB of code ${counts}  ${bar}`;
}
