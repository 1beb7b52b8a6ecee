// A short soak: what a page leaves behind as it goes from article to article does not pile up.
import { expect, test } from "vitest";
import { needBrowser } from "./browsers.ts";
import { startExtension } from "./extension.ts";
import { soak } from "./soak.ts";

test("after navigations and live entries the page holds no more listeners and ranges than before, and no more memory", async () => {
  const { browser } = await startExtension("chrome", { executable: await needBrowser("chrome"), headless: true });
  try {
    const levels = await soak(browser, { navigations: 24, entries: 500, step: 8 });
    const [first, last] = [levels[0], levels.at(-1)];
    expect(last?.listeners).toBe(first?.listeners);
    expect(last?.ranges).toBe(first?.ranges);
    expect((last?.heap ?? Infinity) / (first?.heap ?? 0)).toBeLessThan(1.15);
  } finally {
    await browser.close();
  }
}, 120_000);
