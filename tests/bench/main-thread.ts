// `npm run bench -- main-thread [DIR]`: how long Waymark keeps a page's main thread busy from its start to its first mark, by
// Chromium's own tracing, in processor time. On the demo article, the same within 1 MB of HTML with its story marked and not, and the
// pages of DIR (as for the extraction bench).
import { readOptions } from "../../lib/cli/command/options.ts";
import { needBrowser } from "../browser/browsers.ts";
import { openServed, waitForMarks, type Served } from "../browser/drive.ts";
import { startExtension } from "../browser/extension.ts";
import { inMegabyte, SILENT, tracedTasks, type OwnTasks } from "../browser/own-tasks.ts";
import { demoArticle } from "../demo/articles.ts";
import { knownPages } from "./extraction/pages.ts";

const RUNS = 5;
/** ms. What it may take of a parsed page in the median of pages, of the worst page, and in one task of any: more fails the bench. */
const MOST = { median: 15, worst: 30, task: 25 };

export async function mainThread(args: readonly string[]): Promise<void> {
  const pages = [...(await demoPages()), ...(await pagesOf(readOptions(args, {}, 1).positionals[0]))];
  const { browser } = await startExtension("chrome", { executable: await needBrowser("chrome"), headless: true });
  try {
    const served: Served[] = [await demoArticle("mexico-city")];
    const page = await openServed(browser, served);
    await waitForMarks(page, 1, 90_000);
    const middles: OwnTasks[] = [];
    for (const { name, url, html } of pages) {
      served.splice(0, served.length, { url, html, headers: SILENT });
      const runs: OwnTasks[] = [];
      for (let run = 0; run < RUNS; run += 1) runs.push(await tracedTasks(page, url));
      const tasks = middleOf(runs);
      middles.push(tasks);
      console.log(
        `${name.padEnd(28)} ${(html.length / 1000).toFixed(0).padStart(6)} kB  ${tasks.total.toFixed(1).padStart(6)} ms in all, ${tasks.parsed.toFixed(1).padStart(5)} once parsed, longest task ${tasks.longest.toFixed(1)}`,
      );
    }
    const [parsed, longest] = [middles.map((tasks) => tasks.parsed), middles.map((tasks) => tasks.longest)];
    console.log(
      `once parsed, all pages: median ${middle(parsed).toFixed(1)} ms, worst ${Math.max(...parsed).toFixed(1)} ms (medians of ${RUNS} runs)`,
    );
    const isOver = middle(parsed) > MOST.median || Math.max(...parsed) > MOST.worst || Math.max(...longest) > MOST.task;
    if (isOver) process.exitCode = 1;
  } finally {
    await browser.close();
  }
}

interface NamedPage extends Served {
  readonly name: string;
}

async function demoPages(): Promise<NamedPage[]> {
  const { url, html } = await demoArticle("mexico-city");
  return [
    { name: "demo", url, html },
    { name: "demo in 1 MB of HTML", url, html: inMegabyte(html) },
    { name: "the same, story unmarked", url, html: inMegabyte(html.replaceAll(/<(\/?)(?:article|main)\b/g, "<$1div")) },
  ];
}

/** Under the address of an outlet, whatever their own is. */
async function pagesOf(folder: string | undefined): Promise<NamedPage[]> {
  const pages = folder === undefined ? [] : await knownPages(folder);
  return pages.map(({ id, html }) => ({ name: id.slice(0, 28), url: `https://apnews.com/article/${id}`, html }));
}

function middleOf(runs: readonly OwnTasks[]): OwnTasks {
  return {
    total: middle(runs.map(({ total }) => total)),
    parsed: middle(runs.map(({ parsed }) => parsed)),
    longest: middle(runs.map(({ longest }) => longest)),
  };
}

function middle(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor((times.length - 1) / 2)] ?? Number.NaN;
}
