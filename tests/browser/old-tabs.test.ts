// Tabs that are older than the Waymark in the browser: opened before it was installed, or before an update took the place of the
// one that had read them.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Page } from "puppeteer-core";
import { demoArticle } from "../demo/articles.ts";
import { needBrowser, type BrowserName } from "./browsers.ts";
import { openServed, paintedMarks, waitForMarks } from "./drive.ts";
import { startExtension, type RunningExtension } from "./extension.ts";

const BROWSERS: readonly BrowserName[] = ["chrome", "firefox"];

describe.each(BROWSERS)("in %s", (name) => {
  let extension: RunningExtension;
  let page: Page;

  beforeAll(async () => {
    const article = await demoArticle("mexico-city");
    const opened: Page[] = [];
    extension = await startExtension(name, {
      executable: await needBrowser(name),
      headless: true,
      before: async (browser) => void opened.push(await openServed(browser, [article])),
    });
    [page] = opened as [Page];
  });
  afterAll(() => extension.browser.close());

  // Firefox puts a new extension's scripts into the tabs that are open; Chromium does not, nor does it tell which site they show.
  const known = name === "firefox" ? "article" : "no-access";
  test(`the side panel over one shows ${known}`, async () => {
    await page.bringToFront();
    const panel = await extension.openOwn("sidepanel.html");
    await panel.waitForSelector(`[data-state=${known}]`);
    await panel.close();
  });

  // The panel has been there and back meanwhile: time enough to be read by itself.
  test.runIf(name === "chrome")("nothing is painted in one before the popup opens", async () => {
    expect(await paintedMarks(page)).toEqual({});
  });

  test("the popup over one reads it there and then", async () => {
    const popup = await extension.openPopup(page);
    await popup.waitForSelector("[data-state=article]");
    await waitForMarks(page, 25);
    await popup.close();
  });

  test("and so it does once another Waymark has taken the place of the one that had read it", async () => {
    await extension.reinstall();
    const popup = await extension.openPopup(page);
    await popup.waitForSelector("[data-state=article]");
    await waitForMarks(page, 25);
    await popup.close();
  });

  // Firefox tells no page of the extension that it is a page of the site's at all.
  test.runIf(name === "chrome")("over a page that has not come it says that it is not there", async () => {
    const gone = await extension.browser.newPage();
    await gone.setRequestInterception(true);
    gone.on("request", (request) => void request.abort());
    await gone.goto("https://apnews.com/article/waymark-gone").catch(() => undefined);
    // Until its own page for that is there, the browser may still take back what the click on the button has allowed.
    await gone.waitForFunction(() => location.protocol === "chrome-error:");
    const popup = await extension.openPopup(gone);
    await popup.waitForSelector("[data-state=stale]");
    await popup.close();
  });
});
