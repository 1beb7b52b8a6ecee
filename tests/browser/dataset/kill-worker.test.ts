// The background is killed at random moments of a seed and of a change of edition. The store must hold one whole edition
// or none, and the reader's own entries must all be there.
import { setTimeout as delay } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { randomFrom } from "../../../lib/dataset/sample.ts";
import { needBrowser } from "../browsers.ts";
import { startExtension, type RunningExtension } from "../extension.ts";
import { backgroundLife, type BackgroundLife } from "./background-life.ts";
import { OLD_HASH, ownIds, readStored, removeStored, storeOldEdition, type StoredEdition } from "./stored-edition.ts";

const KILLS = 25;
/** Kills fall into a window from the start that follows the machine: wider after a kill that came too early, narrower after one too late. */
const WIDER = 1.1;
const NARROWER = 0.8;
/** Fifty starts and stops take about a minute, and several on a busy machine. */
const PATIENCE = { timeout: 300_000 };

describe("a background killed in the middle of its work", () => {
  let extension: RunningExtension;
  let background: BackgroundLife;
  let whole: StoredEdition;
  /** Milliseconds. */
  let window: number;
  const own: string[] = [];
  /** A fixed seed, so that a failure can be run again. */
  const random = randomFrom(20_261_124);

  beforeAll(async () => {
    extension = await startExtension("chrome", { executable: await needBrowser("chrome"), headless: true });
    background = await backgroundLife(extension.browser);
    await seeded();
    await background.kill();
    await storeOldEdition(background.page);
    await background.wake();
    const start = performance.now();
    whole = await seeded();
    window = performance.now() - start;
  });
  afterAll(() => extension.browser.close());

  /** Waits until the store holds the packaged edition. */
  async function seeded(): Promise<StoredEdition> {
    const end = performance.now() + 20_000;
    for (;;) {
      const stored = await readStored(background.page);
      if (stored?.hash !== undefined && stored.hash !== OLD_HASH) return stored;
      if (performance.now() > end) throw new Error("The background did not seed the store.");
      await delay(20);
    }
  }

  /** Wakes the background, writes an own entry while it seeds, kills it at a random moment, and says what is stored then. */
  async function cutOff(): Promise<StoredEdition | undefined> {
    const moment = random() * window;
    await background.wake();
    const start = performance.now();
    const id = `silence-number-${own.length}`;
    await ownIds(background.page, id);
    own.push(id);
    await delay(Math.max(0, moment - (performance.now() - start)));
    await background.kill();
    const stored = await readStored(background.page);
    window *= stored?.hash === whole.hash ? NARROWER : WIDER;
    return stored;
  }

  test("the packaged edition is whole to begin with", () => {
    expect(whole.found).toBe(whole.promised);
    expect(whole.found).toBeGreaterThan(5000);
    expect(whole.matcher).toBeGreaterThan(100_000);
  });

  test(`a change of edition, killed ${KILLS} times, leaves the old edition or the new one`, PATIENCE, async () => {
    const outcomes = { old: 0, new: 0 };
    for (let kill = 0; kill < KILLS; kill++) {
      await storeOldEdition(background.page);
      const stored = await cutOff();
      if (stored?.hash === OLD_HASH) {
        outcomes.old++;
        expect(stored).toMatchObject({ found: stored.promised, old: stored.promised, matcher: 8 });
      } else {
        outcomes.new++;
        expect(stored).toEqual(whole);
      }
    }
    console.log(`killed within ${Math.round(window)} ms in the end:`, outcomes);
    expect(outcomes.old).toBeGreaterThan(0);
  });

  test(`a first seed, killed ${KILLS} times, leaves nothing or the whole edition`, PATIENCE, async () => {
    const outcomes = { empty: 0, new: 0 };
    for (let kill = 0; kill < KILLS; kill++) {
      await removeStored(background.page);
      const stored = await cutOff();
      if (stored?.hash === undefined) {
        outcomes.empty++;
        expect([stored?.found ?? 0, stored?.matcher ?? 0]).toEqual([0, 0]);
      } else {
        outcomes.new++;
        expect(stored).toEqual(whole);
      }
    }
    console.log(`killed within ${Math.round(window)} ms in the end:`, outcomes);
    expect(outcomes.empty).toBeGreaterThan(0);
  });

  test("every entry of the reader's own is still there, and the next start has the whole edition", async () => {
    expect((await ownIds(background.page)).toSorted()).toEqual(own.toSorted());
    await background.wake();
    expect(await seeded()).toEqual(whole);
  });
});
