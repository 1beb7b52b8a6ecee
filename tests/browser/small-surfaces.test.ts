// The small surfaces around the popup: the page that opens once, and the answer to "Who or what is this?"
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { TargetType, type Page } from "puppeteer-core";
import type { Question } from "../../lib/messages/messages.ts";
import { demoArticle } from "../demo/articles.ts";
import { needBrowser, type BrowserName } from "./browsers.ts";
import { findMark, openServed, paintedMarks, waitForCard, waitForMarks, waitForNoCard } from "./drive.ts";
import { findOwn, startExtension, type RunningExtension } from "./extension.ts";
import { axeFindings, storeSettings, until } from "./own-pages.ts";

const BROWSERS: readonly BrowserName[] = ["chrome", "firefox"];

describe.each(BROWSERS)("in %s", (name) => {
  let extension: RunningExtension;
  let welcome: Page;

  beforeAll(async () => {
    extension = await startExtension(name, { executable: await needBrowser(name), headless: true, welcome: true });
    welcome = await findOwn(extension.browser, "/welcome.html");
    await welcome.bringToFront();
  });
  afterAll(() => extension.browser.close());

  test("the installation opens the welcome page, whose sample is read by the real engine", async () => {
    await waitForMarks(welcome, 6);
    const marks = await paintedMarks(welcome);
    expect(marks["official"]).toEqual(expect.arrayContaining(["Antony Blinken", "Alejandro Mayorkas"]));
    expect(marks["term"]).toContain("Title 42");
    expect(marks["office"]?.some((mark) => /Mexico’s foreign minister/.test(mark))).toBe(true);
  });

  test("resting the pointer on a name of the sample opens its card", async () => {
    const place = await findMark(welcome, "Title 42");
    await welcome.mouse.move(place.x - 3, place.y, { steps: 4 });
    await welcome.mouse.move(place.x, place.y);
    await until(
      () => welcome.evaluate(() => document.querySelector("[data-waymark-card]") !== null),
      "the card's element",
    );
    await welcome.mouse.move(2, 2);
  });

  test("the welcome page is clean for axe in both schemes and languages, and asks for nothing", async () => {
    expect(await axeFindings(welcome)).toEqual([]);
    expect(await welcome.$$eval("button, input, select, form, a", (parts) => parts.length)).toBe(0);
    await storeSettings(welcome, { language: "es" });
    const spanish = await extension.openOwn("welcome.html");
    expect(await spanish.evaluate(() => document.documentElement.lang)).toBe("es");
    await waitForMarks(spanish, 6);
    expect((await paintedMarks(spanish))["term"]).toContain("Título 42");
    expect(await axeFindings(spanish)).toEqual([]);
    await storeSettings(spanish, { language: "auto" });
    await spanish.close();
  });

  test.each([
    ["Alejandro Mayorkas", /Alejandro Mayorkas.*Secretary of Homeland Security/s],
    ["Johnson", /Several answer to this name/],
    ["Nobody Of That Name", /know nobody and nothing by that name/],
  ])("a question about “%s” is answered on a page of its own", async (text, expected) => {
    const page = await extension.openOwn(`lookup.html?${await kept(welcome, { text, published: "2023-12-27" })}`);
    await until(async () => expected.test(await page.evaluate(() => document.body.innerText)), String(expected));
    expect(await axeFindings(page)).toEqual([]);
    await page.close();
  });

  test("choosing among several opens the card of the one that is meant", async () => {
    const page = await extension.openOwn(`lookup.html?${await kept(welcome, { text: "Johnson" })}`);
    await page.waitForSelector(".choice");
    const chosen = await page.$eval(".choice bdi", (choice) => choice.textContent);
    await page.click(".choice");
    await page.waitForSelector(".card:not(.sheet)");
    expect(await page.$eval(".card h2", (heading) => heading.textContent)).toBe(chosen);
    await page.close();
  });
});

describe("in Chromium", () => {
  let extension: RunningExtension;
  let page: Page;

  beforeAll(async () => {
    extension = await startExtension("chrome", { executable: await needBrowser("chrome"), headless: true });
    page = await openServed(extension.browser, [await demoArticle("mexico-city")]);
    await waitForMarks(page, 25);
  });
  afterAll(() => extension.browser.close());

  test.each([
    ["a name that the page marks opens the page's own card", "Mayorkas", /Secretary of Homeland Security/],
    ["words that nobody bears are answered so, beside them", "talks", /know nobody and nothing by that name/],
  ])("%s", async (_what, text, expected) => {
    await select(page, text);
    await ask(extension, text);
    expect(await waitForCard(page, "")).toMatch(expected);
    await page.keyboard.press("Escape");
    await waitForNoCard(page);
  });

  test("words of a page without our script are answered in a window whose address does not tell them", async () => {
    const other = await extension.browser.newPage();
    const opened = extension.browser.waitForTarget((target) => target.url().includes("/lookup.html"));
    await ask(extension, "Alejandro Mayorkas");
    const answer = (await (await opened).page()) ?? expect.fail("The answer has no page.");
    const said = (): Promise<string> => answer.evaluate(() => document.querySelector(".card h2")?.textContent ?? "");
    await until(async () => (await said()) === "Alejandro Mayorkas", "the answer's card");
    expect(answer.url()).toMatch(/\/lookup\.html\?[0-9a-f-]{36}$/);
    await answer.close();
    await other.close();
  });
});

/** Keeps a question as the background does. Returns its id. */
async function kept(own: Page, question: Question): Promise<string> {
  const id = crypto.randomUUID();
  await own.evaluate(
    async (key, value) => {
      const api = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
      await api.storage.session.set({ [key]: value });
    },
    `question-${id}`,
    question,
  );
  return id;
}

/** Selects the first place of the article's body that reads so. */
async function select(page: Page, text: string): Promise<void> {
  await page.bringToFront();
  await page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.querySelector("article") ?? document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const at = (node.textContent ?? "").search(new RegExp(`\\b${wanted}\\b`));
      if (at < 0 || node.parentElement?.closest("p") === null) continue;
      node.parentElement?.scrollIntoView({ block: "center", behavior: "instant" });
      document.getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
      return;
    }
    throw new Error(`The article does not say "${wanted}".`);
  }, text);
}

/** As the context menu's entry does: its own menu no automation can open. */
async function ask(extension: RunningExtension, selectionText: string): Promise<void> {
  const target = await extension.browser.waitForTarget(
    (candidate) => candidate.type() === TargetType.SERVICE_WORKER && candidate.url().endsWith("/background.js"),
  );
  const worker = await target.worker();
  await worker?.evaluate(async (text) => {
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    const clicked = chrome.contextMenus.onClicked as unknown as { dispatch(info: object, tab: unknown): void };
    clicked.dispatch({ menuItemId: "look-up", selectionText: text }, tab);
  }, selectionText);
}
