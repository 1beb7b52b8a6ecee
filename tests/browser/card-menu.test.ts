// The card's menu on the real build: what it tells, copies and leads to, and how a mark is silenced or put right and has its
// meaning again once that is taken back. In the same browsers, the card under fingers.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Browser, Page } from "puppeteer-core";
import { demoArticle } from "../demo/articles.ts";
import { needBrowser, type BrowserName } from "./browsers.ts";
import { command } from "./commands.ts";
import {
  cardParts,
  hoverMark,
  openServed,
  paintedMarks,
  waitForCard,
  waitForMarks,
  waitForNoCard,
  type CardPart,
  type Served,
} from "./drive.ts";
import { until } from "./own-pages.ts";
import { describeTouching } from "./touching.ts";
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

  test.each(["everywhere", "here"])(
    "silenced %s, an entity loses all its marks, until that is taken back",
    async (where) => {
      const before = await sortedMarks(page);
      await hoverMark(page, "Title 42", "Title 42");
      await press(page, "button[aria-label=More]");
      await press(page, "[data-item=refuse]");
      await press(page, `[data-item=${where}]`);
      await until(async () => !(await terms(page)).includes("Title 42"), "no mark on Title 42");
      await waitForNoCard(page);
      const others = (before["term"] ?? []).filter((text) => !text.includes("Title 42"));
      expect(await sortedMarks(page)).toEqual({ ...before, term: others });

      await takeBackAll(extension, where === "here" ? "on apnews.com" : "everywhere");
      await until(async () => (await terms(page)).includes("Title 42"), "marks on Title 42 again");
      expect(await sortedMarks(page)).toEqual(before);
    },
  );

  test("a surname taken for the wrong person is put right there and after a reload, until that is taken back", async () => {
    const other = await openServed(extension.browser, [GARCIA]);
    await waitForMarks(other, 3);
    await hoverMark(other, "Garcia", "Sylvia Garcia");
    await press(other, "button[aria-label=More]");
    await press(other, "[data-item=refuse]");
    await waitForCard(other, "Robert Garcia");
    await press(other, "[data-item=candidate]", "Robert Garcia");
    await waitForNoCard(other);
    await untilMeans(other, "Garcia", "Robert Garcia");
    await other.reload();
    await untilMeans(other, "Garcia", "Robert Garcia");

    await takeBackAll(extension, "≠ Garcia");
    await other.bringToFront();
    await untilMeans(other, "Garcia", "Sylvia Garcia");
    await other.close();
  });

  describeTouching(() => extension);
});

const GARCIA: Served = {
  url: "https://apnews.com/article/waymark-garcia",
  html: `<!doctype html><html lang="en"><head><title>House members tour border shelters</title>
<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"House members tour border shelters","datePublished":"2023-12-27","inLanguage":"en"}</script>
</head><body><article><h1>House members tour border shelters</h1>
${[
  "Representative Sylvia Garcia, a Texas Democrat, toured shelters for migrants in Eagle Pass on Wednesday and asked the Border Patrol for figures about asylum seekers.",
  // The surname is marked only where the full name has left the screen.
  "The shelters for migrants had been full since the spring, and volunteers cooked for the asylum seekers who waited in the bus station. ".repeat(
    40,
  ),
  "Later in the day Garcia said that U.S. Customs and Border Protection should open the closed ports of entry to migrants, and that the House would come back to the question in January.",
]
  .map((text) => `<p>${text}</p>`)
  .join("")}</article></body></html>`,
};

/** Removes the reader's own entries, one after the other, in the options; one of them says `detail`. */
async function takeBackAll(extension: RunningExtension, detail: string): Promise<void> {
  const options = await extension.openOptions();
  const rows = (): Promise<readonly string[]> =>
    options.$$eval("#own .entries li", (all) => all.map((li) => li.innerText));
  await until(async () => (await rows()).some((row) => row.includes(detail)), `an entry with ${detail}`);
  for (let left = (await rows()).length; left > 0; left -= 1) {
    await options.locator("#own .entries .acts button.more:last-child").click();
    await until(async () => (await rows()).length === left - 1, `${left - 1} entries`);
  }
  await options.close();
}

/** Rests on the mark until its card is that of `name`: a change of the reader's entries takes a moment to come back. */
async function untilMeans(page: Page, surface: string, name: string): Promise<void> {
  await until(async () => (await hoverMark(page, surface, name, 0, 2000)) !== "", `${surface} means ${name}`, 30_000);
  await page.keyboard.press("Escape");
  await waitForNoCard(page);
}

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

/** Clicks the part of the card that holds `text` with the real pointer, as soon as it is there, in sight and at rest. */
async function press(page: Page, selector: string, text = ""): Promise<void> {
  await until(async () => {
    const part = await atRest(page, selector, text);
    if (part === undefined || !(await isInSight(page, part))) return false;
    await page.mouse.click(part.x + part.width / 2, part.y + part.height / 2);
    return true;
  }, `${selector} ${text} in the card`);
}

/** Undefined while it moves: the card makes room for what unfolds, and a browser may scroll smoothly. */
async function atRest(page: Page, selector: string, text: string): Promise<CardPart | undefined> {
  const find = async (): Promise<CardPart | undefined> =>
    (await cardParts(page, selector)).find((part) => part.text.includes(text));
  const before = await find();
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  const after = await find();
  return after?.y === before?.y ? after : undefined;
}

/** Turns the wheel where the menu's edge hides it, and says so. */
async function isInSight(page: Page, part: CardPart): Promise<boolean> {
  const [menu] = await cardParts(page, ".menu");
  const below = menu === undefined ? 0 : part.y + part.height - (menu.y + menu.height);
  if (menu === undefined || below <= 0) return true;
  await page.mouse.move(menu.x + menu.width / 2, menu.y + menu.height / 2);
  // Firefox takes only whole numbers.
  await page.mouse.wheel({ deltaY: Math.ceil(below) });
  return false;
}

/** What comes back is painted last, wherever it stands. */
async function sortedMarks(page: Page): Promise<Record<string, readonly string[]>> {
  const marks = Object.entries(await paintedMarks(page));
  return Object.fromEntries(marks.map(([category, texts]) => [category, texts.toSorted()]));
}

async function terms(page: Page): Promise<readonly string[]> {
  return (await paintedMarks(page))["term"] ?? [];
}
