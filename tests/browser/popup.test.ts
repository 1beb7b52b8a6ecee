// The popup over the demo article, as the toolbar button opens it in Chromium and as a page of its own in Firefox.
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import type { Page } from "puppeteer-core";
import { demoArticle } from "../demo/articles.ts";
import { needBrowser, type BrowserName } from "./browsers.ts";
import { openServed, paintedMarks, waitForCard, waitForMarks, type Served } from "./drive.ts";
import { startExtension, type RunningExtension } from "./extension.ts";
import { popupTimes, type PopupTimes } from "./popup-times.ts";
import { axeFindings, badgeOf, storeSettings, until } from "./own-pages.ts";

const BROWSERS: readonly BrowserName[] = ["chrome", "firefox"];
/**
 * From the start of the popup's document to its first frame, and to the article: of a few openings the best one, on two cores
 * that others use too. `npm run bench -- popup` says what a machine at rest needs.
 */
const DRAWN_MS = 400;
const ARTICLE_MS = 500;

describe.each(BROWSERS)("in %s", (name) => {
  let extension: RunningExtension;
  let page: Page;
  let article: Served;
  let last: Page | undefined;

  beforeAll(async () => {
    extension = await startExtension(name, { executable: await needBrowser(name), headless: true });
    article = await demoArticle("mexico-city");
    page = await openServed(extension.browser, [article, { url: "https://www.cnn.com/2023/12/27/empty", html: "" }]);
    await waitForMarks(page, 25);
  });
  afterAll(() => extension.browser.close());
  afterEach(async () => {
    if (last?.isClosed() === false) await last.close();
  });

  async function opened(state = "article"): Promise<Page> {
    const popup = (last = await extension.openPopup(page));
    popup.setDefaultTimeout(8000);
    await popup.waitForSelector(`[data-state=${state}]`);
    return popup;
  }

  test("it opens at once, and never as an empty frame", async () => {
    const rounds: PopupTimes[] = [];
    const best = (what: "drawn" | "article") => Math.min(...rounds.map((round) => round[what]));
    // Others at work on the machine spoil many a round: the best one shows what the popup needs.
    while (rounds.length < 3 || (rounds.length < 8 && (best("drawn") >= DRAWN_MS || best("article") >= ARTICLE_MS))) {
      const popup = await opened();
      const seen = await popupTimes(popup);
      rounds.push(seen);
      // The first thing painted has content in it. Firefox measures no first paint of its own.
      if (seen.firstPaint !== undefined) expect(seen.drawn).toBe(seen.firstPaint);
      await popup.close();
    }
    const told = rounds.map(({ drawn, article: full }) => `${Math.round(drawn)}/${Math.round(full)}`);
    console.log(`popup in ${name}, ms to its frame/to the article: ${told.join(", ")}`);
    expect(best("drawn")).toBeLessThan(DRAWN_MS);
    expect(best("article")).toBeLessThan(ARTICLE_MS);
  });

  test("it is clean for axe in both schemes", async () => {
    const popup = await opened();
    expect(await axeFindings(popup)).toEqual([]);
  });

  test("arrow keys walk the names, and Enter opens that name's card on the page", async () => {
    const popup = await opened();
    await popup.focus(".named");
    await popup.keyboard.press("ArrowDown");
    const chosen = await popup.evaluate(() => document.activeElement?.querySelector("bdi")?.textContent ?? "");
    expect(chosen).not.toBe("");
    // The popup closes with it, at times before it has answered.
    await popup.keyboard.press("Enter").catch(() => undefined);
    await waitForCard(page, chosen);
    await page.keyboard.press("Escape");
  });

  test("choosing a name leaves only what concerns it", async () => {
    const popup = await opened();
    const all = await popup.$$eval(".timeline li", (lines) => lines.length);
    const told = await popup.evaluate(async () => {
      const choice = document.querySelector("select");
      if (choice === null) throw new Error("There is nothing to choose.");
      choice.selectedIndex = [...choice.options].findIndex(({ text }) => text === "Alejandro Mayorkas");
      choice.dispatchEvent(new Event("change", { bubbles: true }));
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      return [...document.querySelectorAll(".timeline li:not(.now) small")].map(({ textContent }) => textContent);
    });
    expect(told.length).toBeGreaterThan(0);
    expect(told.length).toBeLessThan(all);
    expect(told.filter((line) => !line?.includes("Alejandro Mayorkas"))).toEqual([]);
  });

  test("a pause takes the marks off every page, and its end brings them back", async () => {
    const popup = await opened();
    await popup.click(".pause button");
    await popup.waitForSelector("[data-state=paused]");
    expect(await popup.$eval(".notice p", (text) => text.textContent)).toMatch(/^Until \d+:\d\d/);
    await until(async () => Object.values(await paintedMarks(page)).flat().length === 0, "no marks while paused");
    await popup.click(".notice button");
    await popup.waitForSelector("[data-state=article]");
    await waitForMarks(page, 25);
  });

  test("a site is switched off and on", async () => {
    const popup = await opened();
    await popup.click("[role=switch]");
    await popup.waitForSelector("[data-state=off-here]");
    await until(async () => Object.values(await paintedMarks(page)).flat().length === 0, "no marks while off");
    await popup.click("[role=switch]");
    await popup.waitForSelector("[data-state=article]");
    await waitForMarks(page, 25);
  });

  test("the button counts what the article names, unless the reader does not want it, and forgets it with the page", async () => {
    const popup = await opened();
    const named = await popup.$$eval(".chip .count", (counts) =>
      counts.reduce((sum, { textContent }) => sum + Number(textContent), 0),
    );
    expect(await badgeOf(popup)).toEqual({
      text: String(named),
      title: `Waymark: ${named} names known in this article`,
    });
    await storeSettings(popup, { badge: false });
    await until(async () => (await badgeOf(popup)).text === "", "no badge");
    await storeSettings(popup, { badge: true });
    await until(async () => (await badgeOf(popup)).text === String(named), "the badge again");
    await page.goto("https://www.cnn.com/2023/12/27/empty");
    await until(async () => (await badgeOf(popup)).text === "", "no badge after a navigation");
    await popup.close();
    await page.goto(article.url);
    await waitForMarks(page, 25);
  });

  test("it speaks the language that the reader has chosen, in what it tells of the article too", async () => {
    const popup = await opened();
    await storeSettings(popup, { language: "es" });
    await popup.close();
    const spanish = await opened();
    expect(await spanish.$eval("main", (main) => [main.lang, main.textContent.includes("Nombrados aquí")])).toEqual([
      "es",
      true,
    ]);
    // The open page hears of the choice a moment later, and the popup of what it then says. Shown where the popup lies over
    // its page: in Firefox it is here a tab that covers it.
    const told = /días antes de este artículo.*Edición del/s;
    if (name === "chrome") {
      await until(
        async () => told.test(await spanish.$eval(".popup", ({ textContent }) => textContent)),
        "the time line and the edition in Spanish",
      );
    }
    await storeSettings(spanish, { language: "auto" });
    await spanish.close();
  });
});
