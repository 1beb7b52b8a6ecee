// The side panel against a real article: the real one in Chromium, opened from the popup; the sidebar's page in Firefox.
import { mkdtemp, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { demoArticle } from "../demo/articles.ts";
import { needBrowser, type BrowserName } from "./browsers.ts";
import { openServed, waitForCard, waitForMarks } from "./drive.ts";
import { startExtension, type RunningExtension } from "./extension.ts";
import { until } from "./own-pages.ts";

const BROWSERS: readonly BrowserName[] = ["chrome", "firefox"];
const HEADLINE = "US and Mexican officials meet in Mexico City as border arrivals reach record levels";

interface Annotation {
  readonly target: {
    readonly source: string;
    readonly selector: readonly [
      { readonly exact: string; readonly prefix: string; readonly suffix: string },
      { readonly start: number; readonly end: number },
    ];
  };
}

describe.each(BROWSERS)("in %s", (name) => {
  let extension: RunningExtension;
  let page: Page;
  let panel: Page;
  let downloads: string;

  beforeAll(async () => {
    downloads = await mkdtemp(join(tmpdir(), "waymark-saved-"));
    extension = await startExtension(name, {
      executable: await needBrowser(name),
      headless: true,
      preferences: {
        "browser.download.folderList": 2,
        "browser.download.dir": downloads,
        // A page may read what was copied.
        "dom.events.testing.asyncClipboard": true,
      },
    });
    if (name === "chrome") {
      const session = await extension.browser.target().createCDPSession();
      await session.send("Browser.setDownloadBehavior", { behavior: "allow", downloadPath: downloads });
    }
    page = await openServed(extension.browser, [await demoArticle("mexico-city")]);
    await waitForMarks(page, 25);
    panel = await extension.openPanel(page);
    await waitForText(panel, "h1", HEADLINE);
  });
  afterAll(() => extension.browser.close());

  /** The text of the file that an export has put into the reader's folder. */
  async function savedFile(label: string, ending: string): Promise<string> {
    await clickExport(panel, label);
    await waitForText(panel, "output.outcome", `${ending}.`);
    const file = /Saved as (\S+)\.$/.exec(await textOf(panel, "output.outcome"))?.[1] ?? "";
    let text = "";
    await until(async () => (text = await readFile(join(downloads, file), "utf8")) !== "", `the file ${file}`);
    return text;
  }

  test("shows the article's brief: its day, the drawn time line, every entity in reading order", async () => {
    expect(await textOf(panel, ".dateline")).toContain("27 December 2023");
    expect(await panel.$$eval("section > h2", (titles) => titles.map((title) => title.textContent))).toEqual([
      "Around this article",
      "Since then",
      "In figures",
      "Named here",
    ]);
    expect(await panel.$$eval(".strip .event", (dots) => dots.length)).toBeGreaterThan(3);
    const names = await panel.$$eval("article.entity h3", (titles) => titles.map((title) => title.textContent));
    expect(names.length).toBeGreaterThan(20);
    expect(names.indexOf("Alejandro Mayorkas")).toBeLessThan(names.indexOf("Title 42"));
  });

  test("says what held on the article's day beside each name", async () => {
    const mayorkas = await entityText(panel, "Alejandro Mayorkas");
    expect(mayorkas).toContain("Secretary of Homeland Security");
    expect(mayorkas).toContain("in office from 2 February 2021 to 20 January 2025");
  });

  test("leads to a later mention and opens its card there", async () => {
    const link = await panel.waitForSelector('button[aria-label^="mention 2 of"][aria-label$=": Mayorkas"]');
    await link?.click();
    await page.bringToFront();
    expect(await waitForCard(page, "Alejandro Mayorkas")).toMatch(/mention 2 of \d/);
    await page.keyboard.press("Escape");
  });

  test("saves the table and the brief as files that a spreadsheet and a program read", async () => {
    const table = await savedFile("CSV", ".csv");
    const [heads = "", ...rows] = table.trimEnd().split("\r\n");
    expect(heads.startsWith("\ufeff")).toBe(true);
    expect(rows.length).toBeGreaterThan(20);
    expect(rows.some((row) => row.includes("Alejandro Mayorkas"))).toBe(true);
    const brief: unknown = JSON.parse(await savedFile("JSON", ".json"));
    expect(brief).toMatchObject({ article: { title: HEADLINE, url: page.url() } });
  });

  test("saves mentions as Web Annotations that are found again exactly where they stand", async () => {
    const saved = await savedFile("Annotations", ".jsonld");
    const { first } = JSON.parse(saved) as { first: { items: readonly Annotation[] } };
    expect(first.items.length).toBeGreaterThan(25);
    const astray = await page.evaluate((items) => {
      const points = Array.from(document.body.textContent);
      return items
        .map(({ target }) => target.selector)
        .filter(([quote, position]) => {
          const before = points.slice(0, position.start).join("");
          const exact = points.slice(position.start, position.end).join("");
          const after = points.slice(position.end).join("");
          return exact !== quote.exact || !before.endsWith(quote.prefix) || !after.startsWith(quote.suffix);
        });
    }, first.items);
    expect(astray).toEqual([]);
    // The quote is the page's own text, line breaks of its source included.
    const quotes = first.items.map(({ target }) => target.selector[0].exact.replaceAll(/\s+/g, " "));
    expect(quotes).toContain("Alejandro Mayorkas");
    expect(new Set(first.items.map(({ target }) => target.source))).toEqual(new Set([page.url()]));
  });

  test("copies the brief as Markdown, which is there to be pasted", async () => {
    if (name === "chrome") await panel.emulateFocusedPage(true);
    else await panel.bringToFront();
    await clickExport(panel, "Copy");
    await waitForText(panel, "output.outcome", "Copied.");
    if (name === "chrome") {
      await extension.browser
        .defaultBrowserContext()
        .setPermission("https://apnews.com", { permission: { name: "clipboard-read" }, state: "granted" });
    }
    await page.bringToFront();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied.startsWith(`# ${HEADLINE}\n`)).toBe(true);
    expect(copied).toContain("### Alejandro Mayorkas");
  });

  test("follows the tab in front", async () => {
    const other = await openServed(extension.browser, [
      { url: "https://apnews.com/article/cranes-cross-wetlands", html: await fixture("bird-migration") },
    ]);
    await waitForState(panel, "not-migration");
    await page.bringToFront();
    await waitForText(panel, "h1", HEADLINE);
    await other.close();
  });

  test("follows a navigation without reload", async () => {
    const { html } = await demoArticle("channel");
    await page.evaluate((next) => {
      const story = new DOMParser().parseFromString(next, "text/html").querySelector("article");
      if (story === null) throw new Error("The next story has no article.");
      history.pushState({}, "", "/article/waymark-demo-another-story");
      document.querySelector("article")?.replaceWith(story);
    }, html);
    await waitForText(panel, "main", "Yvette Cooper");
    expect(await textOf(panel, "main")).not.toContain("Alejandro Mayorkas");
  });

  // Of the shorter of the two briefs. In the dark scheme only the colours differ.
  test.each([
    ["light", { type: "tag", values: ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"] }],
    ["dark", { type: "rule", values: ["color-contrast"] }],
  ])("axe finds nothing to complain of in the %s scheme", async (scheme, runOnly) => {
    // Firefox's automation cannot emulate the scheme; our pages have an attribute for it.
    await panel.evaluate((wanted) => (document.documentElement.dataset["scheme"] = wanted), scheme);
    await panel.evaluate(await readFile(new URL(import.meta.resolve("axe-core/axe.min.js")), "utf8"));
    const options = JSON.stringify({ resultTypes: ["violations"], runOnly });
    const found = await panel.evaluate(
      `axe.run(document, ${options}).then(({ violations }) => violations.map(({ id, nodes }) => id + ": " + nodes[0].html))`,
    );
    expect(found).toEqual([]);
  });

  test("says so when the page is no news about migration", async () => {
    await page.close();
    const front = await openServed(extension.browser, [
      { url: "https://www.bbc.com/", html: await fixture("home-page") },
    ]);
    await waitForState(panel, "not-article");
    await front.close();
  });

  test("prints a page with everything on it and none of the buttons", async () => {
    page = await openServed(extension.browser, [await demoArticle("mexico-city")]);
    await waitForText(panel, "h1", HEADLINE);
    await clickExport(panel, "Print");
    const print = await printPage(extension.browser);
    await waitForState(print, "article");
    expect(await print.$$eval("article.entity details:not([open])", (folded) => folded.length)).toBe(0);
    // Firefox's automation has no paper.
    if (name === "firefox") return;
    await print.emulateMediaType("print");
    const shown = await print.$$eval(".exports, .contents, .mentions", (all) =>
      all.filter((one) => getComputedStyle(one).display !== "none"),
    );
    expect(shown).toEqual([]);
  });
});

/** The tab to print from. Firefox does not report the address of a page of ours, so the tabs themselves are asked. */
async function printPage(browser: Browser): Promise<Page> {
  let found: Page | undefined;
  await until(async () => {
    for (const one of await browser.pages()) if ((await searchOf(one)).startsWith("?print=")) found = one;
    return found !== undefined;
  }, "a page to print");
  return found ?? expect.fail("There is no page to print.");
}

function searchOf(page: Page): Promise<string> {
  return page.evaluate(() => location.search).catch(() => "");
}

async function waitForState(panel: Page, state: string): Promise<void> {
  await until(async () => (await panel.$(`[data-state=${state}]`)) !== null, `the panel's state ${state}`, 15_000);
}

async function fixture(file: string): Promise<string> {
  return readFile(new URL(`../pages/${file}.html`, import.meta.url), "utf8");
}

async function textOf(panel: Page, selector: string): Promise<string> {
  return panel.$eval(selector, (element) => element.textContent.replaceAll(/\s+/g, " "));
}

async function entityText(panel: Page, name: string): Promise<string> {
  return panel.$$eval(
    "article.entity",
    (all, wanted) => {
      const entity = all.find((one) => one.querySelector("h3")?.textContent === wanted);
      return entity?.textContent.replaceAll(/\s+/g, " ") ?? "";
    },
    name,
  );
}

/** Asked from here: the extension's pages allow no code made from strings, which puppeteer's own waiting needs. */
async function waitForText(panel: Page, selector: string, text: string): Promise<void> {
  const end = performance.now() + 15_000;
  let last: string | undefined;
  while (performance.now() < end) {
    last = await textOf(panel, selector).catch(() => undefined);
    if (last?.includes(text) === true) return;
  }
  throw new Error(`The panel did not say "${text}" in ${selector}, but "${last?.slice(0, 200)}".`);
}

async function clickExport(panel: Page, label: string): Promise<void> {
  await panel.$$eval(
    ".export",
    (buttons, wanted) => {
      for (const button of buttons) if (button.textContent.startsWith(wanted)) (button as HTMLButtonElement).click();
    },
    label,
  );
}
