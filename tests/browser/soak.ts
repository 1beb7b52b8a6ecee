// A page that lives long: hundreds of navigations without reload, then a live blog with thousands of entries. Chromium only, for
// the figures come from its inspector.
import type { CDPSession, Page } from "puppeteer-core";
import { openServed } from "./drive.ts";
import { heapByType } from "./heap-snapshot.ts";
import type { Browser } from "puppeteer-core";

export interface Level {
  readonly after: string;
  /** MB of JavaScript heap after a collection, the page's and the content script's together, without `code`. */
  readonly heap: number;
  /** MB of what the engine has compiled: it goes on for hundreds of runs, is bounded by the scripts' length, and holds no page. */
  readonly code: number;
  readonly listeners: number;
  readonly nodes: number;
  /** Ranges in all highlights of the page. */
  readonly ranges: number;
}

export interface SoakOptions {
  readonly navigations: number;
  readonly entries: number;
  /** The level is taken after every so many navigations; the first one is what the last is compared with. */
  readonly step: number;
  readonly told?: (level: Level) => void;
  /** Where Waymark does not run. */
  readonly bare?: boolean;
}

/** One where Waymark runs, and one where it does not: what the page and the measuring themselves leave behind. */
const ADDRESSES = {
  ours: "https://apnews.com/article/waymark-soak",
  bare: "https://blog.waymark.example/article/waymark-soak",
};
/** A live blog shows no more than so many entries and drops the oldest. */
const SHOWN = 100;
const BATCH = 100;
const LEVEL_ENTRIES = 1000;
const NAMES = ["Alejandro Mayorkas", "Kristi Noem", "Antony Blinken"];

export async function soak(browser: Browser, options: SoakOptions): Promise<Level[]> {
  const { navigations, entries, step, told, bare = false } = options;
  const page = await openServed(browser, [{ url: ADDRESSES[bare ? "bare" : "ours"], html: firstPage() }]);
  const session = await page.createCDPSession();
  await session.send("Performance.enable");
  await session.send("HeapProfiler.enable");
  await page.evaluate(fillTables);
  const levels: Level[] = [];
  const note = async (after: string): Promise<void> => {
    const level = await levelOf(page, session, after);
    levels.push(level);
    told?.(level);
  };
  for (let count = 1; count <= navigations; count += 1) {
    await navigate(page, count, bare);
    if (count % step === 0) await note(`${count} navigations`);
  }
  for (let count = BATCH; count <= entries; count += BATCH) {
    await prepend(page, count, bare);
    if (count % LEVEL_ENTRIES === 0) await note(`${count} entries`);
  }
  // The story of the first level once more: what stands on the page is the same then.
  await navigate(page, step, bare);
  await note("one more navigation");
  await page.close();
  return levels;
}

function firstPage(): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Soak</title><meta property="og:type" content="article"><meta property="article:published_time" content="2023-12-27T10:00:00Z"></head><body><main>${article(0)}</main></body></html>`;
}

function article(count: number): string {
  const name = nameOf(count);
  const lines = [
    `${name} met mayors from the border towns of Texas on Tuesday, where the Border Patrol had counted more migrants than in week ${count}.`,
    `Mayors asked Congress for beds and buses. Asylum seekers would be given a date in court, ${name} wrote in letter ${count}.`,
    `Customs and Border Protection said that it would report the figures of week ${count} to the Senate in the autumn.`,
    `The shelters of the towns had been full since week ${count}, and volunteers cooked for the people who waited in the bus station.`,
  ];
  return `<article><h1>Border mayors ask for beds in week ${count}</h1><time datetime="2023-12-27T10:00:00Z">27 December 2023</time><div class="story-body">${lines.map((line) => `<p>${line}</p>`).join("")}</div></article>`;
}

function nameOf(count: number): string {
  return NAMES[count % NAMES.length] ?? "";
}

async function navigate(page: Page, count: number, bare: boolean): Promise<void> {
  await page.evaluate(
    (html, path) => {
      history.pushState({}, "", path);
      const main = document.querySelector("main");
      if (main !== null) main.innerHTML = html;
    },
    article(count),
    `/article/waymark-soak-${count}`,
  );
  await waitForOfficial(page, nameOf(count), bare);
}

async function prepend(page: Page, count: number, bare: boolean): Promise<void> {
  await page.evaluate(
    (name, batch, shown, to) => {
      const body = document.querySelector(".story-body");
      if (body === null) return;
      for (let entry = to - batch; entry < to; entry += 1) {
        const line = document.createElement("p");
        line.textContent = `Entry ${entry}: ${entry === to - 1 ? name : "An official"} spoke of migrants at the border again, and of the beds that the towns of Texas had asked for.`;
        body.prepend(line);
      }
      while (body.children.length > shown) body.lastElementChild?.remove();
    },
    nameOf(count / BATCH),
    BATCH,
    SHOWN,
    count,
  );
  await waitForOfficial(page, nameOf(count / BATCH), bare);
}

/** Runs in the page: the engine's own tables of numbers as text grow once, which is nobody's leak. */
function fillTables(): number {
  let length = 0;
  for (let number = 0; number < 20_000; number += 1) length += String(number).length + String(number + 0.5).length;
  return length;
}

/** What has come is marked; where nothing is, the page has been painted. */
async function waitForOfficial(page: Page, name: string, bare: boolean): Promise<void> {
  if (bare) await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0))));
  else await page.waitForFunction(isMarked, { timeout: 60_000, polling: 30 }, name);
}

/** Runs in the page. */
function isMarked(name: string): boolean {
  return [...CSS.highlights].some(
    ([key, ranges]) =>
      key.startsWith("waymark-official") &&
      [...ranges].some(
        ({ startContainer: { isConnected, textContent }, startOffset, endOffset }) =>
          isConnected && textContent?.slice(startOffset, endOffset) === name,
      ),
  );
}

async function levelOf(page: Page, session: CDPSession, after: string): Promise<Level> {
  // Twice: what a first collection frees may hold the last of something.
  await session.send("HeapProfiler.collectGarbage");
  const heap = await heapByType(session);
  const { metrics } = await session.send("Performance.getMetrics");
  const valueOf = (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
  const ranges = await page.evaluate(() => [...CSS.highlights.values()].reduce((sum, marks) => sum + marks.size, 0));
  const code = heap.get("code") ?? Number.NaN;
  return {
    after,
    heap: (heap.values().reduce((sum, size) => sum + size, 0) - code) / 1_048_576,
    code: code / 1_048_576,
    listeners: valueOf("JSEventListeners"),
    nodes: valueOf("Nodes"),
    ranges,
  };
}
