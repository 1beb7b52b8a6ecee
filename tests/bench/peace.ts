// `npm run bench -- peace DIR [--browser chrome|firefox]`: every .html file of a folder in real browsers, once under an outlet's
// address and once under one where Waymark does not run. Says what the page's owner could tell apart: errors, layout shift, long
// tasks, the serialised document.
import { readFileSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { givenFolder } from "../../lib/cli/command/given-path.ts";
import { oneOf, readOptions } from "../../lib/cli/command/options.ts";
import { InputError, UsageError } from "../../lib/cli/command/refusal.ts";
import { needBrowser, type BrowserName } from "../browser/browsers.ts";
import { openServed, waitForMarks, type Served } from "../browser/drive.ts";
import { startExtension } from "../browser/extension.ts";
import { peaceOf, watchPeace, type Peace } from "../browser/page-peace.ts";
import { demoArticle } from "../demo/articles.ts";

const SILENT = { "content-security-policy": "script-src 'none'; img-src 'none'; frame-src 'none'" };
/** ms that a page is given for its first mark; many have none. */
const PATIENCE = 1500;
const ATTEMPTS = 4;

export async function peace(args: readonly string[]): Promise<void> {
  const { values, positionals } = readOptions(args, { browser: { type: "string" } }, 1);
  const both: readonly BrowserName[] = ["chrome", "firefox"];
  const names = values.browser === undefined ? both : [oneOf("--browser", values.browser, both)];
  const [path] = positionals;
  if (path === undefined) throw new UsageError("Say which folder.");
  const folder = await givenFolder(path);
  const files = (await readdir(folder)).filter((entry) => entry.endsWith(".html"));
  if (files.length === 0) throw new InputError(`${path}: holds no .html file`);
  for (const name of names) await judgeFolder(name, folder, files);
}

async function judgeFolder(name: BrowserName, folder: string, files: readonly string[]): Promise<void> {
  const { browser } = await startExtension(name, { executable: await needBrowser(name), headless: true });
  try {
    const served: Served[] = [await demoArticle("mexico-city")];
    const page = await openServed(browser, served);
    await waitForMarks(page, 1, 90_000);
    await page.evaluateOnNewDocument(watchPeace);
    let faults = 0;
    for (const file of files) {
      const html = readFileSync(join(folder, file), "utf8");
      const { marks, complaints } = await judgePage(page, served, html);
      faults += complaints.length;
      console.log(`${name} ${file.padEnd(36)} ${String(marks).padStart(4)} marks  ${complaints.join("; ")}`);
    }
    console.log(`${name}: ${faults} complaints`);
  } finally {
    await browser.close();
  }
}

/** A page whose own layout is still moving, moves otherwise each time: a shift that is there once and not again is none of ours. */
async function judgePage(page: Page, served: Served[], html: string): Promise<{ marks: number; complaints: string[] }> {
  for (let attempt = 1; ; attempt += 1) {
    const bare = await look(page, served, "blog.waymark.example", html);
    const ours = await look(page, served, "apnews.com", html);
    const [complaints, shifts] = [complaintsOf(bare, ours), shiftsOf(bare, ours)];
    const isSettled = complaints.length > 0 || shifts.length === 0 || attempt === ATTEMPTS;
    if (isSettled) return { marks: ours.marks, complaints: [...complaints, ...shifts] };
  }
}

interface Look extends Peace {
  readonly marks: number;
  readonly dom: string;
}

async function look(page: Page, served: Served[], host: string, html: string): Promise<Look> {
  const url = `https://${host}/article/saved-page`;
  served.splice(0, served.length, { url, html, headers: SILENT });
  await page.goto(url, { waitUntil: "load" });
  await waitForMarks(page, 1, PATIENCE).catch(() => undefined);
  const seen = await page.evaluate(peaceOf, html);
  const { marks, dom } = await page.evaluate(() => ({
    marks: [...CSS.highlights].reduce((sum, [key, ranges]) => sum + (key.startsWith("waymark-") ? ranges.size : 0), 0),
    dom: document.documentElement.outerHTML,
  }));
  return { ...seen, marks, dom };
}

function shiftsOf(bare: Look, ours: Look): string[] {
  return ours.shift > bare.shift + 0.0001 ? [`layout shift ${ours.shift.toFixed(4)} for ${bare.shift.toFixed(4)}`] : [];
}

/** What else is there with Waymark and not without it. */
function complaintsOf(bare: Look, ours: Look): string[] {
  const errors = ours.errors.filter((error) => !bare.errors.includes(error));
  return [
    ...errors.map((error) => `error: ${error}`),
    ...ours.longTasks.map((ms) => `a task of ${ms.toFixed(0)} ms`),
    ...ours.ours.map((trace) => `trace: ${trace}`),
    ...(ours.dom === bare.dom ? [] : ["another document"]),
  ];
}
