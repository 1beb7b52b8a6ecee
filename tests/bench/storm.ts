// `npm run bench -- storm`: the share of a page's main thread that Waymark takes while the page changes its article a thousand times
// a second, by the sampling profiler of Chromium.
import { needBrowser } from "../browser/browsers.ts";
import { openServed, waitForMarks } from "../browser/drive.ts";
import { startExtension } from "../browser/extension.ts";
import { demoArticle } from "../demo/articles.ts";
import { ownTime } from "./own-time.ts";

const SECONDS = 8;

export async function storm(): Promise<void> {
  const { browser } = await startExtension("chrome", { executable: await needBrowser("chrome"), headless: true });
  try {
    const page = await openServed(browser, [await demoArticle("mexico-city")]);
    await waitForMarks(page, 10, 90_000);
    const session = await page.createCDPSession();
    await session.send("Profiler.enable");
    await session.send("Profiler.setSamplingInterval", { interval: 200 });
    await session.send("Profiler.start");
    const changes = await page.evaluate(blow, SECONDS);
    const { profile } = await session.send("Profiler.stop");
    const share = ownTime(profile) / (SECONDS * 10);
    console.log(`${Math.round(changes / SECONDS)} changes a second: ${share.toFixed(1)} % of the main thread is ours`);
  } finally {
    await browser.close();
  }
}

/** Runs in the page: edits, adds and removes paragraphs of the article. Answers how often. */
function blow(seconds: number): Promise<number> {
  const paragraphs = [...document.querySelectorAll("article p")];
  let changes = 0;
  const timer = setInterval(() => {
    for (let time = 0; time < 10; time += 1) {
      changes += 1;
      const paragraph = paragraphs[changes % paragraphs.length];
      const text = paragraph?.firstChild;
      if (changes % 3 === 0 && text instanceof Text) text.data = `${text.data.replace(/\d+$/, "")}${changes}`;
      else if (changes % 3 === 1) paragraph?.after(document.createElement("p"));
      else if (paragraph?.nextElementSibling?.childNodes.length === 0) paragraph.nextElementSibling.remove();
    }
  }, 10);
  return new Promise((resolve) => {
    setTimeout(() => {
      clearInterval(timer);
      resolve(changes);
    }, seconds * 1000);
  });
}
