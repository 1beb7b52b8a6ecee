// The popup's less usual states, real ones: pages with hundreds of names, with very long ones, without events, pages that no
// extension may read, records that are missing or still being prepared.
import { readFile } from "node:fs/promises";
import { gunzipSync } from "node:zlib";
import type { Page } from "puppeteer-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import type { Edition } from "../../lib/dataset/edition-types.ts";
import { alteredBuild, withoutFile } from "./altered-build.ts";
import { needBrowser, type BrowserName } from "./browsers.ts";
import { openServed, waitForMarks } from "./drive.ts";
import { startExtension, type RunningExtension } from "./extension.ts";
import { complaintsOf } from "./gallery/judge-drawing.ts";
import { holdStore, requestOf } from "./held-store.ts";
import { until } from "./own-pages.ts";

const BROWSERS: readonly BrowserName[] = ["chrome", "firefox"];
const SITE = "https://apnews.com/article/waymark-test-";
const MANY = 300;
const LONGEST = 12;
/** The popup's list unfolds beyond these. */
const FIRST_NAMES = 24;

interface Story {
  readonly url: string;
  readonly html: string;
}

/** An article of ours that names what it is told to, one sentence each. */
function story(name: string, day: string, names: readonly string[]): Story {
  const about = "Migrants and asylum seekers waited at the border while officials spoke about immigration policy.";
  const told = names.map((one) => `<p>${about} The report on migration names ${one} among others.</p>`).join("");
  const html = `<!doctype html><html lang="en"><head><title>Names</title>
    <meta property="og:type" content="article"><meta property="article:published_time" content="${day}T10:00:00Z">
    </head><body><article><h1>A report on migration and asylum names many</h1>${told}</article></body></html>`;
  return { url: `${SITE}${name}`, html };
}

async function stories(name: BrowserName): Promise<Readonly<Record<"many" | "long" | "early" | "usual", Story>>> {
  const packed = await readFile(new URL(`../../.output/${name}-mv3/dataset/edition.bin`, import.meta.url));
  const { entities } = JSON.parse(gunzipSync(packed).toString()) as Pick<Edition, "entities">;
  // Of people with three names or more hardly two are called the same.
  const people = entities.filter(({ kind, name: one }) => kind === "person" && one.split(" ").length > 2);
  const longest = entities.toSorted((a, b) => b.name.length - a.name.length).slice(0, LONGEST);
  return {
    many: story(
      "many",
      "2024-05-02",
      people.slice(0, MANY + 40).map((one) => one.name),
    ),
    long: story(
      "long",
      "2024-05-02",
      longest.map((one) => one.name),
    ),
    early: story("early", "1994-05-03", ["the UN High Commissioner for Refugees", "Guatemala"]),
    usual: story("usual", "2023-12-27", ["Alejandro Mayorkas", "Title 42"]),
  };
}

describe.each(BROWSERS)("in %s", (name) => {
  let extension: RunningExtension;
  let folder: string;
  let page: Page;
  let told: Awaited<ReturnType<typeof stories>>;
  let popup: Page | undefined;

  beforeAll(async () => {
    folder = await alteredBuild(name);
    told = await stories(name);
    extension = await startExtension(name, { executable: await needBrowser(name), headless: true, folder });
    page = await openServed(extension.browser, Object.values(told));
  });
  afterAll(() => extension.browser.close());
  afterEach(async () => {
    if (popup?.isClosed() === false) await popup.close();
  });

  async function opened(url: string, marks: number, state = "article"): Promise<Page> {
    await page.bringToFront();
    await page.goto(url);
    if (marks > 0) await waitForMarks(page, marks);
    popup = await extension.openPopup(page);
    await popup.waitForSelector(`[data-state=${state}]`);
    return popup;
  }

  test("three hundred names fold into a list that opens, and nothing sticks out", async () => {
    const over = await opened(told.many.url, 1);
    await until(async () => (await namesIn(over)).counted >= MANY, `${MANY} names`);
    expect((await namesIn(over)).listed).toBe(FIRST_NAMES);
    expect(await complaintsOf(over, "popup")).toEqual([]);
    await over.$$eval("section:last-of-type > button.more", ([more]) => (more as HTMLButtonElement).click());
    const { listed, counted } = await namesIn(over);
    expect(listed).toBe(counted);
  });

  test("the longest names that the records have stay within it", async () => {
    const over = await opened(told.long.url, 6);
    const lengths = await over.$$eval(".named bdi", (names) => names.map(({ textContent }) => textContent.length));
    expect(Math.max(...lengths)).toBeGreaterThan(60);
    expect(await complaintsOf(over, "popup")).toEqual([]);
  });

  test("an article from before all events says so", async () => {
    const over = await opened(told.early.url, 1);
    expect(await textOf(over)).toContain("No event known around this day for what the article names.");
    expect(await over.$$(".timeline li")).toHaveLength(0);
  });

  test("while the records are prepared it says so, and shows the article once they are there", async () => {
    const own = await extension.openOwn("lookup.html");
    const release = await holdStore(own);
    const opening = requestOf(own, "editionInstalled");
    const over = await opened(told.usual.url, 0, "loading");
    await until(async () => (await textOf(over)).includes("Preparing the records."), "word of the preparation");
    await release();
    await over.waitForSelector("[data-state=article]");
    await opening;
    await own.close();
  });

  if (name === "chrome") {
    // To Firefox a file of an add-on that is taken away is still there.
    test("without its own files it says what that means and what helps, and goes on once they are there", async () => {
      const own = await extension.openOwn("lookup.html");
      const putBack = await withoutFile(folder, "dataset/edition.bin");
      await requestOf(own, "repairDataset");
      await own.close();
      const over = await opened(told.usual.url, 0, "no-dataset");
      expect(await textOf(over)).toContain("The records cannot be read");
      await putBack();
      await over.click(".notice button");
      await over.waitForSelector("[data-state=article]");
    });
  }

  test("a page that no extension may read gets a plain word, once the reader has asked in vain", async () => {
    // Without a click on the toolbar's button neither browser tells even the address.
    const over = await opened("about:blank", 0, "no-access");
    await over.click(".notice button");
    await over.waitForSelector("[data-state=restricted]");
    expect(await over.$$("button.act")).toHaveLength(0);
  });
});

/** How many names the popup lists, and how many its categories count. */
function namesIn(popup: Page): Promise<{ readonly listed: number; readonly counted: number }> {
  return popup.evaluate(() => ({
    listed: document.querySelectorAll(".named").length,
    counted: [...document.querySelectorAll(".chip .count")].reduce((sum, one) => sum + Number(one.textContent), 0),
  }));
}

function textOf(popup: Page): Promise<string> {
  return popup.evaluate(() => document.body.innerText.replaceAll(/\s+/g, " "));
}
