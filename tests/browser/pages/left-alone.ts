// Pages that are not migration news: no mark, and an honest word in the popup, with the one click that annotates them anyway.
import { readFile } from "node:fs/promises";
import { beforeAll, expect, test } from "vitest";
import { demoArticle } from "../../demo/articles.ts";
import type { BrowserName } from "../browsers.ts";
import { openServed, paintedMarks, waitForMarks, type Served } from "../drive.ts";
import type { RunningExtension } from "../extension.ts";

/** Fixture page, the address under which an outlet would have it, and what the popup says of it. */
const LEFT_ALONE = [
  ["bird-migration", "https://apnews.com/article/cranes-cross-wetlands", "not-migration"],
  ["cloud-migration", "https://apnews.com/article/libraries-cloud-migration", "not-migration"],
  ["football-transfer", "https://www.bbc.com/sport/rovers-sign-goalkeeper", "not-migration"],
  ["home-page", "https://www.bbc.com/", "not-article"],
] as const;

export function describeLeftAlone(running: () => RunningExtension, name: BrowserName): void {
  let extension: RunningExtension;

  beforeAll(() => {
    extension = running();
  });

  test.each(LEFT_ALONE)("%s gets no mark", async (file, url, state) => {
    const page = await openServed(extension.browser, [await fixture(file, url)]);
    const popup = await extension.openPopup(page);
    await popup.waitForSelector(`[data-state=${state}]`);
    expect(await paintedMarks(page)).toEqual({});
    await popup.close();
    await page.close();
  });

  test("a page that the reader wants annotated anyway is", async () => {
    const page = await openServed(extension.browser, [
      await fixture("cloud-migration", "https://apnews.com/article/about-the-cloud", (html) =>
        html.replace("</h1>", "</h1><p>The White House said that Alejandro Mayorkas was not there.</p>"),
      ),
    ]);
    const popup = await extension.openPopup(page);
    await popup.waitForSelector("[data-state=not-migration]");
    await popup.click("[data-state=not-migration] .notice button");
    await waitForMarks(page, 2);
    await popup.close();
    await page.close();
  });

  test("a site that is no outlet is read on demand only", async () => {
    const { html } = await demoArticle("mexico-city");
    const page = await openServed(extension.browser, [{ url: "https://blog.waymark.example/talks", html }]);
    const popup = await extension.openPopup(page);
    await popup.waitForSelector("[data-state=no-access]");
    expect(await paintedMarks(page)).toEqual({});
    // Only the toolbar's own click grants a page to the extension, and Firefox's popup here is a tab of its own.
    if (name === "chrome") {
      await popup.click("[data-state=no-access] .notice button");
      await waitForMarks(page, 18);
    }
    await popup.close();
    await page.close();
  });

  // Only the toolbar's own click grants a page to the extension, and Firefox's popup here is a tab of its own.
  test.runIf(name === "chrome")(
    "on demand an article in a frame is read too, and left alone with its page",
    async () => {
      const { html } = await demoArticle("mexico-city");
      const inner = "https://blog.waymark.example/inner";
      const around =
        '<!doctype html><title>Reader</title><h1>Reader</h1><iframe src="/inner" width="900" height="700">';
      const page = await openServed(extension.browser, [
        { url: "https://blog.waymark.example/outer", html: around },
        { url: inner, html },
      ]);
      const frame = await page.waitForFrame((each) => each.url() === inner);
      const popup = await extension.openPopup(page);
      await popup.waitForSelector("[data-state=no-access]");
      await popup.click("[data-state=no-access] .notice button");
      await frame.waitForFunction(() => (CSS.highlights.get("waymark-official")?.size ?? 0) > 0);
      await popup.evaluate(async () => {
        const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
        await chrome.tabs.sendMessage(tab?.id ?? -1, { id: 1, type: "leaveAlone", timestamp: Date.now() });
      });
      await frame.waitForFunction(() => [...CSS.highlights.keys()].every((key) => !key.startsWith("waymark-")));
      await popup.close();
      await page.close();
    },
  );

  test("a site that was switched off falls silent, and speaks again when it is switched on", async () => {
    const page = await openServed(extension.browser, [await demoArticle("channel")]);
    await waitForMarks(page, 10);
    const popup = await extension.openPopup(page);
    await popup.waitForSelector("[data-state=article]");
    await popup.click("button[role=switch]");
    await popup.waitForSelector("[data-state=off-here]");
    await page.waitForFunction(() => [...CSS.highlights.keys()].every((key) => !key.startsWith("waymark-")));
    await popup.click("button[role=switch]");
    await popup.waitForSelector("[data-state=article]");
    await waitForMarks(page, 10);
    await popup.close();
    await page.close();
  });
}

async function fixture(file: string, url: string, change = (html: string) => html): Promise<Served> {
  return { url, html: change(await readFile(new URL(`../../pages/${file}.html`, import.meta.url), "utf8")) };
}
