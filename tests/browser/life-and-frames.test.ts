// Where Waymark reads beside the page's own document, and what is left of it when it is taken away under the reader's eyes.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Page } from "puppeteer-core";
import { demoArticle } from "../demo/articles.ts";
import { needBrowser, type BrowserName } from "./browsers.ts";
import { command } from "./commands.ts";
import { cardParts, findMark, hoverMark, openServed, paintedMarks, waitForMarks, type Served } from "./drive.ts";
import { badgeOf, until } from "./own-pages.ts";
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
    // Popup, badge and jump find it there too.
    const popup = await extension.openPopup(page);
    await popup.waitForSelector("[data-state=article]");
    const counts = await popup.$$eval(".chip .count", (all) => all.map(({ textContent }) => Number(textContent)));
    expect((await badgeOf(popup)).text).toBe(String(counts.reduce((sum, count) => sum + count, 0)));
    await popup.$$eval(".named", ([first]) => (first as HTMLElement).click());
    await frame.waitForFunction(() => CSS.highlights.has("waymark-active"));
    await page.keyboard.press("Escape");
    await frame.waitForFunction(() => !CSS.highlights.has("waymark-active"));
    await command(extension, page, "next-mention");
    await frame.waitForFunction(() => CSS.highlights.has("waymark-active"));
    // Once the page has taken it away, they speak of the page.
    await page.$eval("iframe", (element) => element.remove());
    const after = await extension.openPopup(page);
    await after.waitForSelector("[data-state=not-article]");
    await until(async () => (await badgeOf(after)).text === "", "no count without the frame");
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

  test("a page's own highlights and ours live side by side, and ours come back when the page throws them all out", async () => {
    const page = await openServed(extension.browser, [article]);
    await page.evaluate(() => {
      const found = document.createRange();
      found.selectNodeContents(document.querySelector("article p") ?? document.body);
      CSS.highlights.set("search-hit", new Highlight(found));
    });
    await waitForMarks(page, 10);
    expect(await page.evaluate(() => CSS.highlights.get("search-hit")?.size)).toBe(1);
    await page.evaluate(() => CSS.highlights.clear());
    expect(await paintedMarks(page)).toEqual({});
    await page.mouse.move(300, 300);
    await page.mouse.move(400, 500, { steps: 5 });
    await waitForMarks(page, 10);
    await page.close();
  });

  test("a click on marked text in a link follows the link", async () => {
    const next: Served = { url: "https://apnews.com/hub/mayorkas", html: "<!doctype html><title>Hub</title>" };
    const html = article.html.replace(
      "President Joe Biden spoke",
      `President <a href="${next.url}">Joe Biden</a> spoke`,
    );
    const page = await openServed(extension.browser, [{ ...article, html }, next]);
    await waitForMarks(page, 10);
    const { x, y } = await findMark(page, "Joe Biden");
    await page.mouse.click(x, y);
    await waitForTitle(page, "Hub");
    await page.close();
  });

  // Firefox lets no automation emulate paper.
  test.runIf(name === "chrome")("on paper there are no marks and no card", async () => {
    const page = await openServed(extension.browser, [article]);
    await waitForMarks(page, 10);
    await hoverMark(page, "Alejandro Mayorkas", "Mayorkas");
    expect((await markLooks(page)).filter(isSeen)).not.toEqual([]);
    await page.emulateMediaType("print");
    expect((await markLooks(page)).filter(isSeen)).toEqual([]);
    expect(await cardParts(page, "[role=dialog]")).toEqual([]);
    await page.close();
  });

  test("a page that comes back from the browser's cache has its marks, and its card opens", async () => {
    const next: Served = {
      url: "https://apnews.com/article/waymark-next",
      html: "<!doctype html><title>Next</title><p>Next<script>addEventListener('pageshow', () => setTimeout(() => history.back()))</script>",
    };
    const page = await openServed(extension.browser, [article, next]);
    await waitForMarks(page, 10);
    // The page goes and comes by itself: what automation loads is kept in no cache.
    await page.evaluate((to) => {
      addEventListener("pageshow", ({ persisted }) => (document.title = `persisted: ${persisted}`));
      location.href = to;
    }, next.url);
    await waitForTitle(page, "persisted: true");
    await waitForMarks(page, 10);
    expect(await hoverMark(page, "Alejandro Mayorkas", "Mayorkas")).toContain("Secretary of Homeland Security");
    await page.close();
  });

  test("when the extension is taken away, the page looks as if it had never been there, and nothing throws", async () => {
    const page = await openServed(extension.browser, [article]);
    const said = complaints(page);
    await waitForMarks(page, 10);
    await hoverMark(page, "Alejandro Mayorkas", "Mayorkas");
    const scrolled = await page.evaluate(() => window.scrollY);
    await extension.remove();
    // Firefox ends the script before it can take its element and its names out; nothing of them is to be seen.
    if (name === "chrome") await page.waitForFunction(hasNothingOfOurs, { timeout: 10_000 });
    await page.evaluate(() => document.querySelector("article p")?.append(" The page lives on."));
    const look = await page.screenshot();
    const bare = await openServed(extension.browser, [article]);
    await bare.evaluate(() => document.querySelector("article p")?.append(" The page lives on."));
    await bare.evaluate((y) => window.scrollTo({ top: y, behavior: "instant" }), scrolled);
    expect(Buffer.compare(await bare.screenshot(), look)).toBe(0);
    expect(said).toEqual([]);
    await bare.close();
    await page.close();
  });
});

interface MarkLook {
  readonly name: string;
  readonly line: string;
  readonly background: string;
}

/** What the page's style says of each kind of mark. */
function markLooks(page: Page): Promise<MarkLook[]> {
  return page.evaluate(() =>
    [...CSS.highlights.keys()].map((name) => {
      const style = getComputedStyle(document.body, `::highlight(${name})`);
      return { name, line: style.textDecorationLine, background: style.backgroundColor };
    }),
  );
}

function isSeen({ line, background }: MarkLook): boolean {
  return line !== "none" || background !== "rgba(0, 0, 0, 0)";
}

function hasNothingOfOurs(): boolean {
  const isMarked = [...CSS.highlights].some(([key, ranges]) => key.startsWith("waymark-") && ranges.size > 0);
  return !isMarked && document.querySelector("[data-waymark-card]") === null;
}

/** A page on its way answers nothing. */
async function waitForTitle(page: Page, wanted: string, timeout = 15_000): Promise<void> {
  const end = performance.now() + timeout;
  let title = "";
  while (performance.now() < end) {
    title = await page.title().catch(() => title);
    if (title === wanted) return;
  }
  throw new Error(`The page is called "${title}".`);
}

/** What the page's console and its owner would hear, from now on. */
function complaints(page: Page): string[] {
  const said: string[] = [];
  page.on("pageerror", (error) => said.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error" && !message.text().startsWith("Failed to load resource")) said.push(message.text());
  });
  return said;
}
