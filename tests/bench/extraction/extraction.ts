// `npm run bench -- extraction DIR`: Waymark's reading of pages against Mozilla's Readability, over a folder of saved pages with
// known bodies (pages.ts says in which form), in a real browser, both in one run.
import { fileURLToPath } from "node:url";
import type { Page } from "puppeteer-core";
import { oneOf, readOptions } from "../../../lib/cli/command/options.ts";
import { UsageError } from "../../../lib/cli/command/refusal.ts";
import { buildScript } from "../../browser/build-script.ts";
import { launchBrowser, needBrowser, type BrowserName } from "../../browser/browsers.ts";
import { openServed, type Served } from "../../browser/drive.ts";
import { NAMES, type Extracted, type ExtractorName } from "./extracted.ts";
import { knownPages, type KnownPage } from "./pages.ts";
import { isWorse, report, summary } from "./report.ts";
import type { Measured } from "./report.ts";

/** The pages' own scripts would change them, and ask for what is not there. */
const HEADERS = { "content-security-policy": "script-src 'none'; img-src 'none'; frame-src 'none'" };
const TIMES = 4;

/** @throws InputError where no folder is named, or it holds no such pages. */
export async function extraction(args: readonly string[]): Promise<void> {
  const options = {
    browser: { type: "string", default: "chrome" },
    pages: { type: "boolean", default: false },
  } as const;
  const { positionals, values } = readOptions(args, options, 1);
  const [folder] = positionals;
  if (folder === undefined) throw new UsageError("Say which folder.");
  const browser = oneOf("--browser", values.browser, ["chrome", "firefox"]);
  const measured = await measure(await knownPages(folder), browser);
  if (values.pages) console.log(report(measured));
  console.log(summary(measured));
  if (isWorse(measured)) process.exitCode = 1;
}

async function measure(pages: readonly KnownPage[], name: BrowserName): Promise<Measured[]> {
  const script = await buildScript(fileURLToPath(new URL("extractors.ts", import.meta.url)));
  const preferences = { "privacy.reduceTimerPrecision": false };
  const browser = await launchBrowser(name, { executable: await needBrowser(name), headless: true, preferences });
  const measured: Measured[] = [];
  try {
    const served: Served[] = [];
    const tab = await openServed(browser, served);
    for (const page of pages) {
      // Chromium asks for the safe address of an old one anyway; no request has a fragment.
      const url = page.url.replace(/^http:/, "https:").replace(/#.*$/, "");
      served.splice(0, served.length, { url, html: page.html, headers: HEADERS });
      await tab.goto(url, { waitUntil: "domcontentloaded" });
      await tab.evaluate(script);
      for (const extractor of NAMES) measured.push({ page, extractor, ...(await extractIn(tab, extractor, page.url)) });
    }
  } finally {
    await browser.close();
  }
  return measured;
}

function extractIn(tab: Page, name: ExtractorName, url: string): Promise<Extracted> {
  return tab.evaluate((...args) => window.extract(...args), name, url, TIMES);
}
