// Builds the harness with the overlay in it and opens it on pages of the test's own HTML, as a site would serve them.
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Browser, Page, Viewport } from "puppeteer-core";
import { buildScript } from "../build-script.ts";
import { openServed } from "../drive.ts";
import type { Phrase } from "./harness.ts";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The overlay and the harness as one classic script. */
export function buildHarness(): Promise<string> {
  return buildScript(here("harness.ts"));
}

/** One tab, which every test uses anew: a new tab for each costs longer than the test. */
export interface HarnessTab {
  readonly page: Page;
  /** Opens the body's HTML with the marks' style, as the extension's content script would, and paints the phrases. */
  open(body: string, viewport?: Viewport): Promise<void>;
}

const URL_OF_STORY = "https://news.example/story";
const DESKTOP: Viewport = { width: 1000, height: 700 };

/** `phrases`: what is marked, wherever it stands. */
export async function openTab(browser: Browser, script: string, phrases: readonly Phrase[]): Promise<HarnessTab> {
  const css = await readFile(here("../../../lib/overlay/highlight.css"), "utf8");
  const head = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Overlay</title><style>${css}</style>`;
  const end = `<script>window.phrases = ${JSON.stringify(phrases)};\n${script}\nharness.show();</script>`;
  const served = { url: URL_OF_STORY, html: "" };
  const page = await openServed(browser, [served]);
  let size = "";
  return {
    page,
    async open(body, viewport = DESKTOP) {
      served.html = `${head}\n<body>${body}${end}</body></html>`;
      // A pointer that rests where the new page has a mark would be taken for one that came there.
      await page.mouse.move(1, 1);
      // Before the page: a change of touch loads it again.
      if (size !== JSON.stringify(viewport)) await page.setViewport(viewport);
      size = JSON.stringify(viewport);
      await page.goto(URL_OF_STORY, { waitUntil: "load" });
    },
  };
}
