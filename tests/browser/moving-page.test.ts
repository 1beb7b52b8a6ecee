// Pages that change under the reader: the marks follow the text, in real browsers with the real build.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Page } from "puppeteer-core";
import { demoArticle } from "../demo/articles.ts";
import { needBrowser, type BrowserName } from "./browsers.ts";
import { hoverMark, openServed, paintedMarks, waitForMarks } from "./drive.ts";
import { startExtension, type RunningExtension } from "./extension.ts";

const BROWSERS: readonly BrowserName[] = ["chrome", "firefox"];

describe.each(BROWSERS)("in %s", (name) => {
  let extension: RunningExtension;
  let page: Page;

  beforeAll(async () => {
    extension = await startExtension(name, { executable: await needBrowser(name), headless: true });
    page = await openServed(extension.browser, [await demoArticle("mexico-city")]);
    await waitForMarks(page, 18);
  });
  afterAll(() => extension.browser.close());

  test("a paragraph that arrives late is annotated with what the article said before it", async () => {
    const before = ofMayorkas((await paintedMarks(page))["official"] ?? []);
    await page.evaluate(() => {
      const late = document.createElement("p");
      // Marked once in a screenful only: the other mentions must be far enough above.
      const filler = "The plane stood on the apron for an hour, and nobody got off. ".repeat(30);
      late.textContent = `${filler}Mayorkas said in January that the Border Patrol would report the figures to the Senate.`;
      document.querySelector("article p:last-of-type")?.after(late);
    });
    await waitForMark(page, "official", (texts) => ofMayorkas(texts) > before);
  });

  test("a paragraph that goes takes its marks with it and leaves the others", async () => {
    await page.evaluate(() => {
      const found = [...document.querySelectorAll("article p")].find((p) => p.textContent?.includes("Gustavo Petro"));
      found?.remove();
    });
    await waitForMark(page, "official", (texts) => !texts.includes("Gustavo Petro"));
    expect((await paintedMarks(page))["official"]).toContain("Alejandro Mayorkas");
  });

  test("after a navigation without reload the next article has its own marks", async () => {
    const { html } = await demoArticle("channel");
    await page.evaluate((next) => {
      const story = new DOMParser().parseFromString(next, "text/html").querySelector("article");
      if (story === null) throw new Error("The next story has no article.");
      history.pushState({}, "", "/article/waymark-demo-another-story");
      document.querySelector("article")?.replaceWith(story);
    }, html);
    await waitForMark(page, "official", (texts) => texts.includes("Yvette Cooper") && !texts.includes("Mayorkas"));
    // The head still speaks of the first story: its day must not be taken for the second one's.
    expect(await hoverMark(page, "Yvette Cooper", "Cooper")).not.toContain("27 December 2023");
  });
});

async function waitForMark(page: Page, category: string, holds: (texts: readonly string[]) => boolean): Promise<void> {
  const end = performance.now() + 15_000;
  let texts: readonly string[] = [];
  while (performance.now() < end) {
    texts = (await paintedMarks(page))[category] ?? [];
    if (holds(texts)) return;
  }
  throw new Error(`The ${category} marks stayed: ${texts.join(", ")}`);
}

function ofMayorkas(texts: readonly string[]): number {
  return texts.filter((text) => text === "Mayorkas").length;
}
