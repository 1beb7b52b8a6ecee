// `npm run bench -- soak`: the memory of a page that lives long. Prints the curve, and how the last level compares with the first.
import { parseArgs } from "node:util";
import { needBrowser } from "../browser/browsers.ts";
import { startExtension } from "../browser/extension.ts";
import { soak as run, type Level } from "../browser/soak.ts";

export async function soak(args: readonly string[]): Promise<void> {
  const options = {
    navigations: { type: "string", default: "500" },
    entries: { type: "string", default: "10000" },
  } as const;
  const { values } = parseArgs({ args: [...args], options });
  const { browser } = await startExtension("chrome", { executable: await needBrowser("chrome"), headless: true });
  try {
    const told = (level: Level): void => console.log(line(level));
    const levels = await run(browser, {
      navigations: Number(values.navigations),
      entries: Number(values.entries),
      step: 50,
      told,
    });
    const [first, last] = [levels[0], levels.at(-1)];
    if (first === undefined || last === undefined) return;
    console.log(
      `heap at the end: ${(((last.heap - first.heap) / first.heap) * 100).toFixed(1)} % against the first level`,
    );
  } finally {
    await browser.close();
  }
}

function line({ after, heap, listeners, nodes, ranges }: Level): string {
  const bar = "▪".repeat(Math.round(heap * 8));
  const counts = `${String(listeners).padStart(4)} listeners ${String(nodes).padStart(6)} nodes ${String(ranges).padStart(4)} ranges`;
  return `${after.padEnd(20)} ${heap.toFixed(2).padStart(6)} MB ${counts}  ${bar}`;
}
