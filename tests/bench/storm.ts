// `npm run bench -- storm`: the share of a page's main thread that Waymark takes while the page changes its article a thousand times
// a second, by the sampling profiler of Chromium, and how long a new paragraph waits for its mark meanwhile.
import { readOptions } from "../../lib/cli/command/options.ts";
import { needBrowser } from "../browser/browsers.ts";
import { openServed, waitForMarks } from "../browser/drive.ts";
import { startExtension } from "../browser/extension.ts";
import { demoArticle } from "../demo/articles.ts";
import { ownTime } from "./own-time.ts";

const SECONDS = 8;
/** % of the main thread, and ms that a new paragraph may wait: more fails the bench. */
const MOST = { share: 10, wait: 2000 };

export async function storm(args: readonly string[]): Promise<void> {
  readOptions(args, {});
  const { browser } = await startExtension("chrome", { executable: await needBrowser("chrome"), headless: true });
  try {
    const page = await openServed(browser, [await demoArticle("mexico-city")]);
    await waitForMarks(page, 10, 90_000);
    const session = await page.createCDPSession();
    await session.send("Profiler.enable");
    await session.send("Profiler.setSamplingInterval", { interval: 200 });
    await session.send("Profiler.start");
    const { changes, seconds, waits } = await page.evaluate(blow, SECONDS);
    const { profile } = await session.send("Profiler.stop");
    const share = ownTime(profile) / (seconds * 10);
    console.log(`${Math.round(changes / seconds)} changes a second: ${share.toFixed(1)} % of the main thread is ours`);
    console.log(`new paragraphs were marked after ${waits.map((wait) => wait.toFixed(0)).join(", ")} ms`);
    if (share > MOST.share || Math.max(...waits) > MOST.wait) process.exitCode = 1;
  } finally {
    await browser.close();
  }
}

interface Storm {
  readonly changes: number;
  readonly seconds: number;
  /** ms from each new paragraph to the frame in which its mark was there; `Infinity`: never. */
  readonly waits: readonly number[];
}

/** Runs in the page: edits, adds and removes paragraphs of the article, and brings a new one with a name in it now and then. */
async function blow(least: number): Promise<Storm> {
  const paragraphs = [...document.querySelectorAll("article p")];
  let changes = 0;
  /** As many as are due: timers of a busy page come late. */
  const change = (): void => {
    for (const due = performance.now() - started; changes < due; changes += 1) {
      const paragraph = paragraphs[changes % paragraphs.length];
      const text = paragraph?.firstChild;
      if (changes % 3 === 0 && text instanceof Text) text.data = `${text.data.replace(/\d+$/, "")}${changes}`;
      else if (changes % 3 === 1) paragraph?.after(document.createElement("p"));
      else if (paragraph?.nextElementSibling?.childNodes.length === 0) paragraph.nextElementSibling.remove();
    }
  };
  const started = performance.now();
  const timer = setInterval(change, 10);
  const waits: number[] = [];
  for (let nth = 1; performance.now() - started < least * 1000; nth += 1) waits.push(await waitOf(nth));
  clearInterval(timer);
  return { changes, seconds: (performance.now() - started) / 1000, waits };

  function waitOf(nth: number): Promise<number> {
    const line = document.createElement("p");
    line.textContent = `In the new paragraph number ${nth} Kristi Noem spoke of the Border Patrol and of asylum seekers.`;
    paragraphs.at(-1)?.after(line);
    const before = performance.now();
    return new Promise((resolve) => {
      const look = (): void => {
        const wait = performance.now() - before;
        const isMarked = [...CSS.highlights].some(
          ([name, ranges]) =>
            name.startsWith("waymark-") && [...ranges].some((range) => line.contains(range.startContainer)),
        );
        if (isMarked || wait > 5000) resolve(isMarked ? wait : Number.POSITIVE_INFINITY);
        else requestAnimationFrame(look);
      };
      look();
    });
  }
}
