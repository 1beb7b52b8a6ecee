// `npm run bench -- popup`: from the start of the popup's document to its first frame, to its own script, and to the frame
// that shows the article, over the demo article with a background that is awake. A popup of one word, opened by the same button
// in turn with it, says what of that the browser and the machine need; what is left is ours. Prints medians in ms, measured in the
// popups, and fails where ours takes more than its share.
import type { Page } from "puppeteer-core";
import { oneOf, readOptions, wholeNumber } from "../../lib/cli/command/options.ts";
import { alteredBuild } from "../browser/altered-build.ts";
import { needBrowser, type BrowserName } from "../browser/browsers.ts";
import { openServed, waitForMarks } from "../browser/drive.ts";
import { startExtension } from "../browser/extension.ts";
import { firstFrame, popupTimes, type PopupTimes } from "../browser/popup-times.ts";
import { demoArticle } from "../demo/articles.ts";

const STEPS: Readonly<Record<"drawn" | "script" | "article", string>> = {
  drawn: "first frame with words",
  script: "own script begins",
  article: "frame with the article",
};

const ONE_WORD = "one-word.html";
/** `data-state`, since that is what an opened popup is known by. */
const ONE_WORD_PAGE = '<!doctype html><meta charset="utf-8"><title>One word</title><p data-state="floor">Word</p>';

/**
 * The frame with the article may take this many times what the first frame of a popup of one word takes. Measured: 1.2 in
 * Chromium, 2.0 in Firefox, whose first frame does not wait for a window.
 */
const MOST_TIMES: Readonly<Record<BrowserName, number>> = { chrome: 1.7, firefox: 3 };

export async function popup(args: readonly string[]): Promise<void> {
  const options = {
    runs: { type: "string", default: "15" },
    browser: { type: "string" },
  } as const;
  const { values } = readOptions(args, options);
  const runs = wholeNumber("--runs", values.runs, 1);
  const both: readonly BrowserName[] = ["chrome", "firefox"];
  const names = values.browser === undefined ? both : [oneOf("--browser", values.browser, both)];
  for (const name of names) report(name, await measure(name, runs));
}

interface Round {
  readonly times: PopupTimes;
  readonly floor: number;
}

async function measure(name: BrowserName, runs: number): Promise<readonly Round[]> {
  const folder = await alteredBuild(name, { added: { [ONE_WORD]: ONE_WORD_PAGE } });
  const extension = await startExtension(name, { executable: await needBrowser(name), headless: true, folder });
  try {
    const page = await openServed(extension.browser, [await demoArticle("mexico-city")]);
    await waitForMarks(page, 25);
    const rounds: Round[] = [];
    // Of each the first opening does not count: it is that of a browser which has not opened any yet.
    while (rounds.length <= runs) {
      const times = await opening(() => extension.openPopup(page), popupTimes, ONE_WORD);
      const floor = await opening(() => extension.openPopup(page, ONE_WORD), firstFrame, "popup.html");
      rounds.push({ times, floor });
    }
    return rounds.slice(1);
  } finally {
    await extension.browser.close();
  }
}

/** What `read` finds in the page that `open` opens; the toolbar button is left to open `next`. */
async function opening<T>(open: () => Promise<Page>, read: (opened: Page) => Promise<T>, next: string): Promise<T> {
  const opened = await open();
  const found = await read(opened);
  await opened.evaluate((file) => chrome.action.setPopup({ popup: file }), next);
  await opened.close();
  return found;
}

function report(name: BrowserName, rounds: readonly Round[]): void {
  const floor = median(rounds.map((round) => round.floor));
  print(
    name,
    "popup of one word",
    rounds.map((round) => round.floor),
    "",
  );
  for (const step of Object.keys(STEPS) as (keyof typeof STEPS)[]) {
    const times = rounds.map((round) => round.times[step]);
    print(name, STEPS[step], times, step === "script" ? "" : `, ${(median(times) / floor).toFixed(2)} of one word`);
  }
  const share = median(rounds.map(({ times }) => times.article)) / floor;
  if (share <= MOST_TIMES[name]) return;
  console.error(`${name}: the article may take ${MOST_TIMES[name]} of what one word takes, not ${share.toFixed(2)}.`);
  process.exitCode = 1;
}

function print(name: BrowserName, step: string, times: readonly number[], share: string): void {
  const [fastest, slowest] = [Math.min(...times), Math.max(...times)].map((time) => time.toFixed(0));
  const figures = `median ${median(times).toFixed(0).padStart(4)} ms, fastest ${fastest}, slowest ${slowest}${share}`;
  console.log(`${name.padEnd(8)} ${step.padEnd(24)} ${figures} (${times.length} runs)`);
}

function median(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor((times.length - 1) / 2)] ?? Number.NaN;
}
