// `npm run bench -- main-thread [DIR]`: how long Waymark keeps a page's main thread busy from its start to its first mark, by
// Chromium's own tracing, in processor time. On the demo article, the same within 1 MB of HTML, and the pages of DIR (as for the
// extraction bench).
import type { Page } from "puppeteer-core";
import { needBrowser } from "../browser/browsers.ts";
import { openServed, waitForMarks, type Served } from "../browser/drive.ts";
import { startExtension } from "../browser/extension.ts";
import { demoArticle } from "../demo/articles.ts";
import { knownPages } from "./extraction/pages.ts";
import { ownTasks, TRACE_CATEGORIES, type OwnTasks } from "./own-tasks.ts";

const RUNS = 5;
const WORLD = "Waymark";
const SILENT = { "content-security-policy": "script-src 'none'; img-src 'none'; frame-src 'none'" };

export async function mainThread([folder]: readonly string[]): Promise<void> {
  const { browser } = await startExtension("chrome", { executable: await needBrowser("chrome"), headless: true });
  try {
    const served: Served[] = [await demoArticle("mexico-city")];
    const page = await openServed(browser, served);
    await waitForMarks(page, 1, 90_000);
    const all: number[] = [];
    for (const { name, url, html } of [...(await demoPages()), ...pagesOf(folder)]) {
      served.splice(0, served.length, { url, html, headers: SILENT });
      const runs: OwnTasks[] = [];
      for (let run = 0; run < RUNS; run += 1) runs.push(await tasksOf(page, url));
      const total = middle(runs.map((run) => run.total));
      const longest = middle(runs.map((run) => run.longest));
      all.push(total);
      console.log(
        `${name.padEnd(28)} ${(html.length / 1000).toFixed(0).padStart(6)} kB  ${total.toFixed(1).padStart(6)} ms in all, longest task ${longest.toFixed(1)} ms`,
      );
    }
    console.log(
      `all pages: median ${middle(all).toFixed(1)} ms, worst ${Math.max(...all).toFixed(1)} ms (medians of ${RUNS} runs)`,
    );
  } finally {
    await browser.close();
  }
}

interface NamedPage extends Served {
  readonly name: string;
}

async function demoPages(): Promise<NamedPage[]> {
  const { url, html } = await demoArticle("mexico-city");
  const teaser = `<div class="teaser"><h3><a href="/x">A story about the harbour of another town</a></h3><p>Two lines of what it says, so that the reader may think of opening it.</p></div>`;
  const rest = `<section class="more-stories">${teaser.repeat(Math.ceil((1_000_000 - html.length) / teaser.length))}</section></body>`;
  return [
    { name: "demo", url, html },
    { name: "demo in 1 MB of HTML", url, html: html.replace("</body>", rest) },
  ];
}

/** Under the address of an outlet, whatever their own is. */
function pagesOf(folder: string | undefined): NamedPage[] {
  const pages = folder === undefined ? [] : knownPages(folder);
  return pages.map(({ id, html }) => ({ name: id.slice(0, 28), url: `https://apnews.com/article/${id}`, html }));
}

/** From navigation until the page has been marked, or, where nothing is to be marked, has been at rest for a while. */
async function tasksOf(page: Page, url: string): Promise<OwnTasks> {
  await page.tracing.start({ categories: TRACE_CATEGORIES });
  await page.goto(url, { waitUntil: "load" });
  await waitForMarks(page, 1, 1500).catch(() => undefined);
  const trace = await page.tracing.stop();
  if (trace === undefined) throw new Error("Chromium gave no trace.");
  return ownTasks(trace, WORLD);
}

function middle(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor((times.length - 1) / 2)] ?? Number.NaN;
}
