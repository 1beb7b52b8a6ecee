// `npm run bench -- first-paint`: from the parsed document to the first painted mark, on the demo article in real browsers,
// with a background that is awake and, in Chromium, with one that sleeps. Prints medians in ms.
import { TargetType, type Browser, type Page } from "puppeteer-core";
import { readOptions, wholeNumber } from "../../lib/cli/command/options.ts";
import { needBrowser, type BrowserName } from "../browser/browsers.ts";
import { openServed, waitForMarks } from "../browser/drive.ts";
import { startExtension } from "../browser/extension.ts";
import { demoArticle } from "../demo/articles.ts";

declare global {
  interface Window {
    /** ms from DOMContentLoaded to the frame that shows the first mark. */
    waymarkFirstPaint?: number;
  }
}

export async function firstPaint(args: readonly string[]): Promise<void> {
  const { values } = readOptions(args, { runs: { type: "string", default: "9" } });
  const runs = wholeNumber("--runs", values.runs, 1);
  const names: readonly BrowserName[] = ["chrome", "firefox"];
  for (const name of names) await measure(name, runs);
  console.log(
    "awake: the background runs when the page opens; asleep: the browser has stopped it, and starts it for the page",
  );
}

async function measure(name: BrowserName, runs: number): Promise<void> {
  const { browser } = await startExtension(name, { executable: await needBrowser(name), headless: true });
  try {
    const page = await openServed(browser, [await demoArticle("mexico-city")]);
    await page.evaluateOnNewDocument(recordFirstPaint);
    await waitForMarks(page);
    console.log(`${name.padEnd(8)} awake ${summary(await repeat(page, runs, () => Promise.resolve()))}`);
    if (name === "chrome") {
      console.log(`${name.padEnd(8)} asleep ${summary(await repeat(page, runs, () => stopWorker(browser)))}`);
    }
  } finally {
    await browser.close();
  }
}

async function repeat(page: Page, runs: number, before: () => Promise<void>): Promise<number[]> {
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    await before();
    await page.reload({ waitUntil: "load" });
    await page.waitForFunction(() => window.waymarkFirstPaint !== undefined, { timeout: 20_000 });
    times.push(await page.evaluate(() => window.waymarkFirstPaint ?? Number.NaN));
  }
  return times;
}

/** Runs in the page before its own scripts. */
function recordFirstPaint(): void {
  const watch = (): void => {
    const painted = [...CSS.highlights].some(([key, marks]) => key.startsWith("waymark-") && marks.size > 0);
    const [navigation] = performance.getEntriesByType("navigation");
    if (painted && navigation instanceof PerformanceNavigationTiming) {
      window.waymarkFirstPaint = performance.now() - navigation.domContentLoadedEventStart;
    } else {
      requestAnimationFrame(watch);
    }
  };
  requestAnimationFrame(watch);
}

async function stopWorker(browser: Browser): Promise<void> {
  const target = browser.targets().find((candidate) => candidate.type() === TargetType.SERVICE_WORKER);
  const worker = await target?.worker();
  await worker?.close();
}

function summary(times: readonly number[]): string {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number): string => (sorted[Math.floor((sorted.length - 1) * share)] ?? Number.NaN).toFixed(0);
  return `median ${at(0.5)} ms, fastest ${at(0)}, slowest ${at(1)} (${sorted.length} runs)`;
}
