// Kills the background again and again at points spread over a seed's real progress, and tells what the store held after each
// kill, and whether the reader's own entries are all there.
import { setTimeout as delay } from "node:timers/promises";
import type { Browser } from "puppeteer-core";
import { randomFrom } from "../../../lib/dataset/sample.ts";
import { needBrowser } from "../browsers.ts";
import { startExtension } from "../extension.ts";
import { backgroundLife, type BackgroundLife } from "./background-life.ts";
import { ownIds } from "./own-entries.ts";
import {
  isBeingWritten,
  OLD_HASH,
  readStored,
  removeStored,
  storeOldEdition,
  type StoredEdition,
} from "./stored-edition.ts";

export type Task = "first seed" | "change of edition";

export interface CutOff {
  readonly stored: StoredEdition | undefined;
  /** The seed's one transaction was open when the background was killed. */
  readonly writing: boolean;
}

export interface CutOffRun {
  readonly task: Task;
  /** What a seed that nobody disturbs leaves. */
  readonly whole: StoredEdition;
  readonly cutOffs: readonly CutOff[];
  /** What the start after the last kill leaves. */
  readonly afterwards: StoredEdition;
  readonly own: { readonly written: readonly string[]; readonly found: readonly string[] };
}

/** The last kills come a little after the seed's usual end, so that its commit lies within. */
const OVERSHOOT = 1.1;

const BEFORE: Record<Task, (background: BackgroundLife) => Promise<void>> = {
  "first seed": ({ page }) => removeStored(page),
  "change of edition": ({ page }) => storeOldEdition(page),
};

/** Runs `kills` seeds in a browser of its own, each cut off at another part of it; `seed` draws the moment within the part. */
export async function cutOffSeeds(task: Task, kills: number, seed: number): Promise<CutOffRun> {
  const { browser } = await startExtension("chrome", { executable: await needBrowser("chrome"), headless: true });
  try {
    return await run(browser, task, kills, randomFrom(seed));
  } finally {
    await browser.close();
  }
}

async function run(browser: Browser, task: Task, kills: number, random: () => number): Promise<CutOffRun> {
  const background = await backgroundLife(browser);
  await seeded(background);
  await background.kill();
  await BEFORE[task](background);
  const start = performance.now();
  await background.wake();
  const whole = await seeded(background);
  const part = ((performance.now() - start) * OVERSHOOT) / kills;
  await background.kill();
  const written = Array.from({ length: kills }, (_, kill) => `silence-number-${kill}`);
  const cutOffs: CutOff[] = [];
  for (const [kill, id] of written.entries()) {
    await BEFORE[task](background);
    cutOffs.push(await cutOff(background, (kill + random()) * part, id));
  }
  const found = await ownIds(background.page);
  await background.wake();
  return { task, whole, cutOffs, afterwards: await seeded(background), own: { written, found } };
}

/** Wakes the background, writes an own entry while it seeds, kills it `moment` milliseconds from the start. */
async function cutOff(background: BackgroundLife, moment: number, own: string): Promise<CutOff> {
  const start = performance.now();
  await background.wake();
  await ownIds(background.page, own);
  await delay(Math.max(0, moment - (performance.now() - start)));
  const writing = await isBeingWritten(background.page);
  await background.kill();
  return { stored: await readStored(background.page), writing };
}

/** Waits until the store holds the packaged edition. */
async function seeded({ page }: BackgroundLife): Promise<StoredEdition> {
  const end = performance.now() + 30_000;
  for (;;) {
    const stored = await readStored(page);
    if (stored?.hash !== undefined && stored.hash !== OLD_HASH) return stored;
    if (performance.now() > end) throw new Error("The background did not seed the store.");
    await delay(20);
  }
}
