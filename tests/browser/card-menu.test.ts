// The card's menu on the real build: what it tells, copies and leads to, and how an entity silenced from its card loses its marks and
// has them again once that is taken back.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Browser, Page } from "puppeteer-core";
import { demoArticle } from "../demo/articles.ts";
import { needBrowser, type BrowserName } from "./browsers.ts";
import { command } from "./commands.ts";
import { cardParts, hoverMark, openServed, paintedMarks, waitForCard, waitForMarks, waitForNoCard } from "./drive.ts";
import { until } from "./own-pages.ts";
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

  test("the menu tells how often the article names the entity and why Waymark takes it for this one", async () => {
    await hoverMark(page, "Title 42", "Title 42");
    await press(page, "button[aria-label=More]");
    expect(await waitForCard(page, "Copy as citation")).toMatch(/All mentions \(\d+\)/);
    await press(page, "[data-item=explain]");
    expect(await waitForCard(page, "%")).toContain("“Title 42”");
    await page.keyboard.press("Escape");
    await waitForNoCard(page);
  });

  test("copied as a citation, a card is on the clipboard with its day, source and edition", async () => {
    await hoverMark(page, "Title 42", "Title 42");
    await press(page, "button[aria-label=More]");
    await press(page, "[data-item=copy]");
    await waitForCard(page, "Copied");
    await page.keyboard.press("Escape");
    expect(await pasted(extension.browser)).toMatch(
      /^Title 42: ended, on 27 December 2023\. Source: .+, https:\S+ \(Waymark\. Edition of .+\)$/,
    );
    await page.bringToFront();
  });

  test("all mentions are listed, and one that is pressed is gone to", async () => {
    await hoverMark(page, "Mayorkas", "Mayorkas");
    await press(page, "button[aria-label=More]");
    const count = Number(/All mentions \((\d+)\)/.exec(await waitForCard(page, "All mentions"))?.[1]);
    await press(page, "[data-item=mentions]");
    await until(async () => (await cardParts(page, "[data-item=place]")).length === count, `${count} mentions`);
    await press(page, "[data-item=place]");
    expect(await waitForCard(page, `mention 1 of ${count}`)).toContain("Alejandro Mayorkas");
    await page.keyboard.press("Escape");
    await waitForNoCard(page);
  });

  test("by command the marks go and come back, and the card of the mention that was walked to opens", async () => {
    const before = await sortedMarks(page);
    await command(extension, page, "toggle-marks");
    await until(async () => Object.values(await paintedMarks(page)).flat().length === 0, "no marks");
    await command(extension, page, "toggle-marks");
    await until(async () => Object.values(await paintedMarks(page)).flat().length > 0, "marks");
    expect(await sortedMarks(page)).toEqual(before);
    await command(extension, page, "next-mention");
    await command(extension, page, "toggle-card");
    await waitForCard(page, "");
    await page.keyboard.press("Escape");
    await waitForNoCard(page);
  });

  test("silenced everywhere, an entity loses all its marks and no other does, until that is taken back", async () => {
    const before = await sortedMarks(page);
    await hoverMark(page, "Title 42", "Title 42");
    await press(page, "button[aria-label=More]");
    await press(page, "[data-item=refuse]");
    await press(page, "[data-item=everywhere]");
    await until(async () => !(await terms(page)).includes("Title 42"), "no mark on Title 42");
    await waitForNoCard(page);
    const others = (before["term"] ?? []).filter((text) => !text.includes("Title 42"));
    expect(await sortedMarks(page)).toEqual({ ...before, term: others });

    const options = await extension.openOptions();
    await options.locator("#own .entries .acts button.more:last-child").click();
    await until(async () => (await terms(page)).includes("Title 42"), "marks on Title 42 again");
    expect(await sortedMarks(page)).toEqual(before);
    await options.close();
  });
});

/** What a text field of another page gets from the clipboard. */
async function pasted(browser: Browser): Promise<string> {
  const page = await openServed(browser, [{ url: "https://news.example/note", html: "<textarea></textarea>" }]);
  await page.click("textarea");
  await page.keyboard.down("Control");
  await page.keyboard.press("v");
  await page.keyboard.up("Control");
  const field = (): Promise<string> => page.$eval("textarea", ({ value }) => value);
  await until(async () => (await field()) !== "", "something on the clipboard");
  const text = await field();
  await page.close();
  return text;
}

/** Clicks the part of the card with the real pointer, as soon as it is there. */
async function press(page: Page, selector: string): Promise<void> {
  const end = performance.now() + 10_000;
  for (;;) {
    const [part] = await cardParts(page, selector);
    if (part !== undefined) return page.mouse.click(part.x + part.width / 2, part.y + part.height / 2);
    if (performance.now() > end) throw new Error(`The card has no ${selector}.`);
  }
}

/** What comes back is painted last, wherever it stands. */
async function sortedMarks(page: Page): Promise<Record<string, readonly string[]>> {
  const marks = Object.entries(await paintedMarks(page));
  return Object.fromEntries(marks.map(([category, texts]) => [category, texts.toSorted()]));
}

async function terms(page: Page): Promise<readonly string[]> {
  return (await paintedMarks(page))["term"] ?? [];
}
