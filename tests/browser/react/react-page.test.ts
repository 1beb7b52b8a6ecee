// A page that React owns: hydrated late, rendered anew every second, taken down at last. Waymark's marks change nothing that
// React could miss; a highlighter that wraps words in elements breaks the very same page.
import type { Browser } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launchBrowser, needBrowser, type BrowserName } from "../browsers.ts";
import { waitForMarks } from "../drive.ts";
import { startExtension, type RunningExtension } from "../extension.ts";
import { buildStory, runStory } from "./run-story.ts";

const BROWSERS: readonly BrowserName[] = ["chrome", "firefox"];
const RENDERINGS = 6;
const script = buildStory();

describe.each(BROWSERS)("in %s", (name) => {
  let extension: RunningExtension;

  beforeAll(async () => {
    extension = await startExtension(name, { executable: await needBrowser(name), headless: true });
  });
  afterAll(() => extension.browser.close());

  test("React finds nothing changed, and after each rendering the right names are marked", async () => {
    const run = await runStory(extension.browser, await script, RENDERINGS, (page) => waitForMarks(page, 2, 60_000));
    expect(run.errors).toEqual([]);
    expect(run.checks).toBeGreaterThanOrEqual(RENDERINGS);
    expect(run.wrong).toEqual([]);
    expect(run.marksAfterwards).toBe(0);
  }, 120_000);
});

describe("a highlighter that wraps words, on the same page", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser("chrome", { executable: await needBrowser("chrome"), headless: true });
  });
  afterAll(() => browser.close());

  test("makes React give up what the server rendered, or fail", async () => {
    const run = await runStory(browser, await script, RENDERINGS, (page) => page.evaluate(() => window.story.wrap()));
    expect(run.errors.length).toBeGreaterThan(0);
  });
});
