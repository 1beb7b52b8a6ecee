// `npm run bench -- WHAT …`: the project's measurements, each in a file of its own. Compare ratios inside one run only:
// machines are noisy.
import { runCommand, UsageError } from "../../lib/cli/command/refusal.ts";

type Bench = (args: readonly string[]) => Promise<void>;

/** Loaded when wanted: each brings the browsers' tools along. */
const BENCHES: ReadonlyMap<string, () => Promise<Bench>> = new Map<string, () => Promise<Bench>>([
  ["first-paint", async () => (await import("./first-paint.ts")).firstPaint],
  ["card", async () => (await import("./card-speed.ts")).cardSpeed],
  ["extraction", async () => (await import("./extraction/extraction.ts")).extraction],
  ["kill-worker", async () => (await import("./kill-worker.ts")).killWorker],
  ["main-thread", async () => (await import("./main-thread.ts")).mainThread],
  ["peace", async () => (await import("./peace.ts")).peace],
  ["popup", async () => (await import("./popup.ts")).popup],
  ["react", async () => (await import("./react.ts")).react],
  ["soak", async () => (await import("./soak.ts")).soak],
  ["storm", async () => (await import("./storm.ts")).storm],
]);

const USAGE = `Usage: npm run bench -- NAME

  extraction DIR [--browser chrome|firefox] [--pages]   body extraction against Readability; --pages: each page too
  first-paint [--runs 9]                                from the parsed page to the first mark
  main-thread [DIR]                                     what Waymark takes of a page's main thread until then
  card                                                  from the pointer's rest to the card
  popup [--runs 15] [--browser chrome|firefox]          from the click to the popup
  storm                                                 on a page that changes a thousand times a second
  soak [--navigations 500] [--entries 10000]            what memory a page keeps
  peace DIR [--browser chrome|firefox]                  what a saved page's owner could notice of it
  react [--seconds 60]                                  on a page that React owns
  kill-worker [--kills 25] [--seed N]                   the background killed while it seeds

DIR is a folder of saved pages; README.md says more of each.`;

await runCommand(USAGE, async ([name, ...args]) => {
  if (name === undefined) throw new UsageError("Say which bench.");
  const load = BENCHES.get(name);
  if (load === undefined) throw new UsageError(`There is no bench "${name}".`);
  const bench = await load();
  await bench(args);
});
