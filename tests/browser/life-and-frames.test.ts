// Where Waymark reads beside the page's own document, and what is left of it when it is taken away under the reader's eyes.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Page } from "puppeteer-core";
import { demoArticle } from "../demo/articles.ts";
import { needBrowser, type BrowserName } from "./browsers.ts";
import { hoverMark, openServed, waitForMarks, type Served } from "./drive.ts";
import { startExtension, type RunningExtension } from "./extension.ts";

const BROWSERS: readonly BrowserName[] = ["chrome", "firefox"];
const AROUND = "https://apnews.com/article/waymark-in-a-frame";

describe.each(BROWSERS)("in %s", (name) => {
  let extension: RunningExtension;
  let article: Served;

  beforeAll(async () => {
    extension = await startExtension(name, { executable: await needBrowser(name), headless: true });
    article = await demoArticle("mexico-city");
    const page = await openServed(extension.browser, [article]);
    await waitForMarks(page, 10, 90_000);
    await page.close();
  });
  afterAll(() => extension.browser.close());

  test("an article in a frame of the page's own origin is annotated", async () => {
    const html = `<!doctype html><title>Reader</title><h1>Reader</h1><iframe src="${new URL(article.url).pathname}" width="900" height="700"></iframe>`;
    const page = await openServed(extension.browser, [{ url: AROUND, html }, article]);
    const frame = await page.waitForFrame((each) => each.url() === article.url);
    await frame.waitForFunction(() =>
      [...CSS.highlights].some(([key, ranges]) => key.startsWith("waymark-official") && ranges.size > 0),
    );
    await page.close();
  });

  test("under the strictest policy, with trusted types, marks and card are there as ever", async () => {
    const policy = "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'";
    const page = await openServed(extension.browser, [{ ...article, headers: { "content-security-policy": policy } }]);
    const said = complaints(page);
    await waitForMarks(page, 10);
    expect(await hoverMark(page, "Alejandro Mayorkas", "Mayorkas")).toContain("Secretary of Homeland Security");
    expect(said.filter((line) => /waymark|trusted|extension/i.test(line))).toEqual([]);
    await page.close();
  });

  // Firefox's automation does not go back, and its removal of an extension ends the script before it can clear up.
  test.runIf(name === "chrome")(
    "a page that comes back from the browser's cache has its marks, and its card opens",
    async () => {
      const next: Served = {
        url: "https://apnews.com/article/waymark-next",
        html: "<!doctype html><title>Next</title><p>Next",
      };
      const page = await openServed(extension.browser, [article, next]);
      await waitForMarks(page, 10);
      await page.goto(next.url);
      await page.goBack();
      await waitForMarks(page, 10);
      expect(await hoverMark(page, "Alejandro Mayorkas", "Mayorkas")).toContain("Secretary of Homeland Security");
      await page.close();
    },
  );

  test.runIf(name === "chrome")(
    "when the extension is taken away, its marks and its element go with it, and nothing throws",
    async () => {
      const page = await openServed(extension.browser, [article]);
      const said = complaints(page);
      await waitForMarks(page, 10);
      await hoverMark(page, "Alejandro Mayorkas", "Mayorkas");
      await extension.remove();
      await page.waitForFunction(
        () => {
          const isMarked = [...CSS.highlights].some(([key, ranges]) => key.startsWith("waymark-") && ranges.size > 0);
          const host = document.querySelector("[data-waymark-card]");
          return !isMarked && host === null;
        },
        { timeout: 10_000 },
      );
      await page.evaluate(() => document.querySelector("article p")?.append(" The page lives on."));
      expect(said).toEqual([]);
      await page.close();
    },
  );
});

/** What the page's console and its owner would hear, from now on. */
function complaints(page: Page): string[] {
  const said: string[] = [];
  page.on("pageerror", (error) => said.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error" && !message.text().startsWith("Failed to load resource")) said.push(message.text());
  });
  return said;
}
