// The whole path in real browsers: a real build, a real pointer, the demo article under an outlet's address.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Page } from "puppeteer-core";
import { demoArticle } from "../demo/articles.ts";
import { needBrowser, type BrowserName } from "./browsers.ts";
import { hoverMark, openServed, paintedMarks, waitForMarks, waitForNoCard, type Served } from "./drive.ts";
import { startExtension, type RunningExtension } from "./extension.ts";

const BROWSERS: readonly BrowserName[] = ["chrome", "firefox"];

describe.each(BROWSERS)("in %s", (name) => {
  let extension: RunningExtension;
  let article: Served;
  let page: Page;
  const requests: string[] = [];

  beforeAll(async () => {
    extension = await startExtension(name, { executable: await needBrowser(name), headless: true });
    article = await demoArticle("mexico-city");
    page = await openServed(extension.browser, [article], requests);
    await waitForMarks(page, 18);
  });
  afterAll(() => extension.browser.close());

  test("the article's officials, offices, agencies, terms and places are underlined", async () => {
    const marks = await paintedMarks(page);
    expect(Object.keys(marks).toSorted()).toEqual(["agency", "office", "official", "place", "term"]);
    expect(marks["official"]).toContain("Alejandro Mayorkas");
    expect(marks["official"]).toContain("Mayorkas");
    expect(marks["agency"]).toEqual(expect.arrayContaining(["CBP", "Border Patrol"]));
  });

  test("Mayorkas was secretary that day, since when and until when, and who is now", async () => {
    const card = await hoverMark(page, "Mayorkas", "Mayorkas");
    expect(card).toMatch(
      /Then Secretary of Homeland Security under Joe Biden 27 December 2023 · in office from 2 February 2021 to 20 January 2025/,
    );
    expect(card).toMatch(
      /Now Left office 20 January 2025\. The office is held by Markwayne Mullin \(since 24 March 2026, as of \d+ \w+ 2026\)/,
    );
  });

  test("Escape closes the card", async () => {
    await hoverMark(page, "Alejandro Mayorkas", "Mayorkas");
    await page.keyboard.press("Escape");
    await waitForNoCard(page);
  });

  test("leaving the mark closes the card", async () => {
    await hoverMark(page, "Alejandro Mayorkas", "Mayorkas");
    await page.mouse.move(4, 4, { steps: 3 });
    await waitForNoCard(page);
  });

  test("Title 42 had ended on 11 May 2023", async () => {
    const card = await hoverMark(page, "Title 42", "Title 42");
    expect(card).toMatch(/Then Ended on 11 May 2023, 7 months before this article/);
  });

  test("Mexico's foreign minister was Alicia Bárcena", async () => {
    expect(await hoverMark(page, "Mexico's foreign minister", "Bárcena")).toMatch(
      /Then Alicia Bárcena 27 December 2023/,
    );
  });

  test("the page's DOM is the one that was served, but for one host element", async () => {
    const { now, served, hosts } = await page.evaluate((html) => {
      const copy = document.documentElement.cloneNode(true) as Element;
      const ours = copy.querySelectorAll("[data-waymark-card]");
      for (const host of ours) host.remove();
      const parsed = new DOMParser().parseFromString(html, "text/html").documentElement;
      return { now: copy.outerHTML, served: parsed.outerHTML, hosts: ours.length };
    }, article.html);
    expect(hosts).toBe(1);
    expect(now).toBe(served);
  });

  test("marks move nothing: with and without them every element stands in the same place", async () => {
    const popup = await extension.openPopup(page);
    const withMarks = await places(page);
    await setEveryCategory(popup, false);
    await waitForMarkCount(page, 0);
    expect(await places(page)).toEqual(withMarks);
    await setEveryCategory(popup, true);
    await waitForMarks(page, 18);
    await popup.close();
    if (name === "chrome") expect(await layoutShift(page)).toBe(0);
  });

  test("agencies switched off in the popup vanish at once and stay off after a reload", async () => {
    const popup = await extension.openPopup(page);
    await setCategory(popup, "agency", false);
    await page.waitForFunction(() =>
      [...CSS.highlights].every(([key, marks]) => !key.startsWith("waymark-agency") || marks.size === 0),
    );
    await popup.close();
    await page.reload();
    await waitForMarks(page, 10);
    const marks = await paintedMarks(page);
    expect(marks["agency"] ?? []).toEqual([]);
    expect(marks["official"]).toContain("Mayorkas");
    const again = await extension.openPopup(page);
    await setCategory(again, "agency", true);
    await again.close();
  });

  test("the page asked for nothing because of Waymark", () => {
    expect(requests.filter((url) => /^https?:/.test(url) && !url.endsWith("/favicon.ico"))).toEqual([]);
  });
});

async function setCategory(popup: Page, category: string, on: boolean): Promise<void> {
  const chip = `button[data-category=${category}]`;
  await popup.waitForSelector(`${chip}[aria-pressed=${String(!on)}]`);
  await popup.click(chip);
  await popup.waitForSelector(`${chip}[aria-pressed=${String(on)}]`);
}

async function setEveryCategory(popup: Page, on: boolean): Promise<void> {
  for (const category of ["official", "office", "agency", "term", "place"]) await setCategory(popup, category, on);
}

async function waitForMarkCount(page: Page, count: number): Promise<void> {
  await page.waitForFunction(
    (wanted) => {
      let painted = 0;
      for (const [key, marks] of CSS.highlights) if (key.startsWith("waymark-")) painted += marks.size;
      return painted === wanted;
    },
    {},
    count,
  );
}

/** Position and size of every element of the page, rounded to hundredths of a pixel. */
function places(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.body.querySelectorAll("*")].map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return `${element.tagName} ${[x, y, width, height].map((value) => value.toFixed(2)).join(" ")}`;
    }),
  );
}

/** The sum of layout shifts since the page began to load; Firefox does not measure it. */
function layoutShift(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        const add = (entries: readonly PerformanceEntry[]): void => {
          for (const entry of entries as readonly (PerformanceEntry & { readonly value: number })[]) sum += entry.value;
        };
        const observer = new PerformanceObserver((list) => add(list.getEntries()));
        observer.observe({ type: "layout-shift", buffered: true });
        requestAnimationFrame(() =>
          requestAnimationFrame(() => {
            add(observer.takeRecords());
            resolve(sum);
          }),
        );
      }),
  );
}
