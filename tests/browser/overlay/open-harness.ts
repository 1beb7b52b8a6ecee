// Builds the harness with the overlay in it and opens it on a page of the test's own HTML, as a site would serve it.
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Browser, Page, Viewport } from "puppeteer-core";
import { build } from "vite";
import { openServed } from "../drive.ts";
import type { Phrase } from "./harness.ts";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The overlay and the harness as one classic script. */
export async function buildHarness(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: "error",
    build: {
      write: false,
      minify: false,
      lib: { entry: here("harness.ts"), formats: ["iife"], name: "unused" },
    },
  });
  const [bundle] = Array.isArray(result) ? result : [result];
  if (bundle === undefined || !("output" in bundle)) throw new Error("vite built nothing");
  return bundle.output[0].code;
}

/** Opens the body's HTML with the marks' style, like the extension's content script would, and paints the phrases. */
export async function openHarness(
  browser: Browser,
  script: string,
  body: string,
  phrases: readonly Phrase[],
  viewport: Viewport = { width: 1000, height: 700 },
): Promise<Page> {
  const css = await readFile(here("../../../lib/overlay/highlight.css"), "utf8");
  const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Overlay</title><style>${css}</style>
<body>${body}</body></html>`;
  const page = await openServed(browser, [{ url: "https://news.example/story", html }]);
  // Before the script: a change of touch reloads the page.
  await page.setViewport(viewport);
  await page.evaluate((list) => {
    window.phrases = list;
  }, phrases);
  await page.evaluate(script);
  await page.evaluate(() => window.harness.show());
  return page;
}
