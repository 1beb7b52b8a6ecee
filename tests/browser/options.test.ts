// The options page of the real build: what is chosen there stays chosen and takes effect on a page that is open already.
import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Browser, ElementHandle, Page } from "puppeteer-core";
import { compileMatcher } from "../../lib/annotation/compile-matcher.ts";
import { compileEdition } from "../../lib/dataset/compile.ts";
import { writeEditionFile } from "../../lib/dataset/edition-file.ts";
import { loadRecords } from "../../lib/dataset/load-records.ts";
import type { PartialDate } from "../../lib/dataset/types.ts";
import { newKeys } from "../../lib/dataset/edition-signature.ts";
import { demoArticle } from "../demo/articles.ts";
import { alteredBuild } from "./altered-build.ts";
import { needBrowser, type BrowserName } from "./browsers.ts";
import { findMark, openServed, paintedMarks, waitForCard, waitForMarks, waitForNoCard, type Served } from "./drive.ts";
import { startExtension, type RunningExtension } from "./extension.ts";
import { complaintsOf } from "./gallery/judge-drawing.ts";

const BROWSERS: readonly BrowserName[] = ["chrome", "firefox"];

/** A site that is no outlet's. */
const OWN_SITE = "blog.waymark.example";

/**
 * Edition files of a day that no packaged edition has: one that nobody signed, one with the key that the build here trusts. Without
 * people and events, most of a real one, which would only take longer to make and to store.
 */
async function editionFiles() {
  const records = { ...(await loadRecords()), people: [], events: [] };
  const { date: _day, ...edition } = await compileEdition(records);
  const later = { ...edition, date: "2031-05-17" as PartialDate };
  const keys = await newKeys();
  const folder = await mkdtemp(join(tmpdir(), "waymark-"));
  const [unsigned, signed] = [join(folder, "unsigned.waymark"), join(folder, "signed.waymark")];
  const matcher = compileMatcher(later);
  await writeFile(unsigned, await writeEditionFile(later, matcher));
  await writeFile(signed, await writeEditionFile(later, matcher, keys.privateKey));
  return { unsigned, signed, key: keys.publicKey };
}

const files = editionFiles();

describe.each(BROWSERS)("in %s", (name) => {
  let extension: RunningExtension;
  let article: Served;
  let page: Page;
  let options: Page;

  beforeAll(async () => {
    const folder = await alteredBuild(name, {
      editionKey: (await files).key,
      // Firefox can be told to grant without asking.
      ...(name === "chrome" && { granted: [`*://*.${OWN_SITE}/*`] }),
    });
    const preferences = { "extensions.webextOptionalPermissionPrompts": false };
    extension = await startExtension(name, {
      executable: await needBrowser(name),
      headless: true,
      folder,
      preferences,
    });
    article = await demoArticle("mexico-city");
    page = await openServed(extension.browser, [article]);
    await waitForMarks(page, 25);
    options = await extension.openOptions();
  });
  afterAll(() => extension.browser.close());

  test("nothing on it troubles a screen reader or sticks out, in light and dark, wide and narrow", async () => {
    const found: string[] = [];
    for (const scheme of ["light", "dark"]) {
      for (const width of [1120, 320]) {
        await options.setViewport({ width, height: 900 });
        await options.evaluate((wanted) => (document.documentElement.dataset["scheme"] = wanted), scheme);
        found.push(...(await complaintsOf(options, "popup")));
      }
    }
    await options.setViewport({ width: 1120, height: 900 });
    expect(found).toEqual([]);
  });

  test("a category switched off vanishes from the open page at once, and is still off when the options are opened again", async () => {
    await choose(options, "category", "agency");
    await until(page, (names) => names.every((mark) => !mark.startsWith("waymark-agency")));
    const again = await extension.openOptions();
    await chosen(again, "category", "agency", false);
    await again.close();
    await options.bringToFront();
    await choose(options, "category", "agency");
    await until(page, (names) => names.some((mark) => mark.startsWith("waymark-agency")));
  });

  test("tint and both change how the open page is marked", async () => {
    await choose(options, "mark-style", "tint");
    await until(page, (names) => names.every((mark) => mark.includes("-tint")));
    await choose(options, "mark-style", "both");
    await until(page, (names) => names.includes("waymark-official-both"));
    await choose(options, "mark-style", "underline");
    await until(page, (names) => names.includes("waymark-official"));
  });

  test("how often to mark takes effect on the open page: every time, or each name once", async () => {
    await choose(options, "marking", "every");
    await until(page, (_names, marks) => marks.filter((mark) => /Mayorkas/.test(mark)).length > 1);
    await choose(options, "marking", "first");
    await until(page, (_names, marks) => marks.filter((mark) => /Mayorkas/.test(mark)).length === 1);
    await choose(options, "marking", "first-per-screen");
    await until(page, (_names, marks) => marks.filter((mark) => /Mayorkas/.test(mark)).length > 1);
  });

  test("the rest that opens a card is as long on the open page as was chosen", async () => {
    await setDelay(options, 1500);
    await page.bringToFront();
    expect(await msToCard(page, "Title 42")).toBeGreaterThan(1400);
    await options.bringToFront();
    await setDelay(options, 100);
    await page.bringToFront();
    expect(await msToCard(page, "Title 42")).toBeLessThan(1400);
    await options.bringToFront();
  });

  test("articles in a language that is not read lose their marks and get them back", async () => {
    await choose(options, "article-language", "en");
    await until(page, (names) => names.length === 0);
    await choose(options, "article-language", "en");
    await until(page, (names) => names.length > 0);
  });

  test("a site switched off is silent at once, and on again when it is taken off the list", async () => {
    await options.type("#silent-sites-add", new URL(article.url).hostname);
    await options.keyboard.press("Enter");
    await until(page, (names) => names.length === 0);
    await (await button(options, "#silent-sites", "Remove")).click();
    await until(page, (names) => names.length > 0);
  });

  test("an entity of one's own is found on the open page, exported, removed and brought back", async () => {
    await addOwn(options, "Rail bridges", "place");
    await markReads(page, "place", "Rail bridges", true);
    expect(await options.evaluate(exportedEntries)).toContain("Rail bridges");
    await (await button(options, "#own", "Remove Rail bridges")).click();
    await markReads(page, "place", "Rail bridges", false);
    await undoOwn(options);
    await markReads(page, "place", "Rail bridges", true);
  });

  test("an undo leaves alone what another window has changed since, and says so", async () => {
    await addOwn(options, "delegation", "term");
    await markReads(page, "term", "delegation", true);
    const other = await extension.openOptions();
    await (await button(other, "#own", "Edit delegation")).click();
    await other.type("#own-note", "Whom a government sends.");
    await (await button(other, "#own", "Save")).click();
    await says(other, "#own", "delegation is saved.");
    await other.close();
    await says(options, "#own", "Whom a government sends.");
    await (await button(options, "#own", "Undo")).click();
    await says(options, "#own", "Not undone: 1 entry has changed again");
    await says(options, "#own", "Whom a government sends.");
    await markReads(page, "term", "delegation", true);
  });

  test("a form that another window has overtaken is saved only once the reader has been told", async () => {
    await (await button(options, "#own", "Edit delegation")).click();
    const other = await extension.openOptions();
    await (await button(other, "#own", "Remove delegation")).click();
    await says(other, "#own", "delegation is removed.");
    await other.close();
    await options.type("#own-aliases", "envoys");
    await (await button(options, ".own-form", "Save")).click();
    await says(options, ".own-form", "has been changed elsewhere meanwhile");
    await (await button(options, ".own-form", "Save")).click();
    await says(options, "#own", "delegation is saved.");
    await says(options, "#own .entries", "envoys");
  });

  test("an import says what it took and what it refused", async () => {
    const changed = "2030-01-01T00:00:00Z";
    const good = { type: "silence", id: "silence-title-42", entity: "title-42", changed };
    const entries = [good, { type: "entity", id: "own-2", name: "" }];
    const file = join(await mkdtemp(join(tmpdir(), "waymark-")), "entries.json");
    await writeFile(file, JSON.stringify({ format: "waymark-own-entities", version: 1, entries }));
    await upload(options, "#own-import", file);
    await says(options, "#own", "1 added, 0 updated, 0 unchanged");
    await says(options, "#own", "1 entry was refused");
    await markReads(page, "term", "Title 42", false);
    await undoOwn(options);
    await markReads(page, "term", "Title 42", true);
  });

  test("an edition that is signed is loaded at once, and nothing warns of it", async () => {
    await upload(options, "#edition-file", (await files).signed);
    await says(options, "#data", "Edition of 17 May 2031");
    expect(await options.$$("#data [data-fault]")).toHaveLength(0);
    expect(await options.$eval("#data", ({ textContent }) => textContent)).not.toContain("has not signed");
  });

  test("an unsigned edition is loaded only when the reader insists, and the packaged one comes back", async () => {
    await upload(options, "#edition-file", (await files).unsigned);
    await says(options, "#data", "This edition is not signed");
    await (await button(options, "#data", "Load it all the same")).click();
    await says(options, "#data", "Edition of 17 May 2031");
    await says(options, "#data", "has not signed");
    await (await button(options, "#data", "Return to the packaged edition")).click();
    await says(options, "#data", "It came with this version of Waymark");
  });

  test("a file that is no edition is refused with the reason", async () => {
    await upload(options, "#edition-file", fileURLToPath(new URL("../../package.json", import.meta.url)));
    await says(options, "#data", "This file is no edition");
  });

  test("a store that is damaged is made anew at a click, with the edition that came with the build", async () => {
    await options.evaluate(breakStore);
    await (await button(options, "#data", "Rebuild it")).click();
    await says(options, "#data", "The stored copy has been made anew");
    const edition: unknown = JSON.parse(
      await readFile(new URL(`../../.output/${name}-mv3/dataset/stamp.json`, import.meta.url), "utf8"),
    );
    const shown = await options.$eval("#data [data-edition]", (element) => element.getAttribute("data-edition"));
    expect(edition).toMatchObject({ hash: shown });
  });

  test("a site of one's own is read by itself from then on, and no longer once the popup takes it back", async () => {
    const { html } = article;
    const talks = { url: `https://${OWN_SITE}/talks`, html };
    const own = await openServed(extension.browser, [talks]);
    await options.bringToFront();
    await options.type("#own-sites-add", OWN_SITE);
    await options.keyboard.press("Enter");
    await says(options, "#own-sites ul", OWN_SITE);
    // It is open already, and need not be loaded anew.
    await waitForMarks(own, 18);
    await readsInFrame(extension.browser, talks);
    await own.bringToFront();
    const popup = await extension.openPopup(own);
    await (await button(popup, ".standing", "Stop reading it")).click();
    await popup.waitForSelector("[data-state=no-access]");
    await until(own, (names) => names.length === 0);
    // In Firefox the popup is here a tab of its own, which is not told the address of a site without leave.
    if (name === "chrome") {
      await (await button(popup, ".standing", `Always read ${OWN_SITE}`)).click();
      await popup.waitForSelector("[data-state=article]");
      await waitForMarks(own, 18);
      await (await button(popup, ".standing", "Stop reading it")).click();
      await popup.waitForSelector("[data-state=no-access]");
    }
    await popup.close();
    await options.bringToFront();
    await says(options, "#own-sites", "None");
    await own.reload();
    expect(await own.evaluate(() => CSS.highlights.size)).toBe(0);
    await own.close();
  });

  test("the shortcuts are those that the browser has", async () => {
    await says(options, "#shortcuts", "Shift+J");
  });

  test("a reset puts everything back, and can itself be taken back", async () => {
    await choose(options, "marking", "first");
    await (await button(options, "#settings", "Reset all settings")).click();
    await chosen(options, "marking", "first-per-screen", true);
    await (await button(options, "#settings", "Undo")).click();
    await chosen(options, "marking", "first", true);
    await choose(options, "marking", "first-per-screen");
  });

  test("Spanish is spoken everywhere on it once it is chosen", async () => {
    await choose(options, "language", "es");
    await says(options, "h1", "Opciones");
    await options.waitForFunction(() => document.title === "Waymark · Opciones");
    await says(options, "#shortcuts", "Ir a la mención siguiente");
    await choose(options, "language", "auto");
    await says(options, "h1", "Options");
  });
});

/** As on an outlet's page: the article of another page of the site, in a frame. */
async function readsInFrame(browser: Browser, article: Served): Promise<void> {
  const html = `<!doctype html><title>Reader</title><iframe src="${article.url}" width="900" height="700"></iframe>`;
  const page = await openServed(browser, [{ url: new URL("/reader", article.url).href, html }, article]);
  const frame = await page.waitForFrame((each) => each.url() === article.url);
  await frame.waitForFunction(() =>
    [...CSS.highlights].some(([key, marks]) => key.startsWith("waymark-official") && marks.size > 0),
  );
  await page.close();
}

async function choose(options: Page, group: string, value: string): Promise<void> {
  await options.locator(`input[name="${group}"][value="${value}"]`).click();
}

async function chosen(options: Page, group: string, value: string, on: boolean): Promise<void> {
  await options.waitForSelector(`input[name="${group}"][value="${value}"]${on ? ":checked" : ":not(:checked)"}`);
}

/** Waits until the names of the page's highlights that hold anything, and the texts of its marks, are as they should be. */
async function until(page: Page, isSo: (names: string[], marks: string[]) => boolean, timeout = 15_000): Promise<void> {
  const end = performance.now() + timeout;
  for (;;) {
    const names = await page.evaluate(() =>
      [...CSS.highlights].flatMap(([key, marks]) => (key.startsWith("waymark-") && marks.size > 0 ? [key] : [])),
    );
    if (isSo(names, Object.values(await paintedMarks(page)).flat())) return;
    if (performance.now() > end) throw new Error(`The page's highlights are: ${names.join(", ")}`);
  }
}

/** Waits until a mark of that category reads so, or none does. */
async function markReads(page: Page, category: string, text: string, wanted: boolean, timeout = 15_000): Promise<void> {
  const end = performance.now() + timeout;
  for (;;) {
    const marks = (await paintedMarks(page))[category] ?? [];
    if (marks.includes(text) === wanted) return;
    if (performance.now() > end) throw new Error(`The marks of ${category} are: ${marks.join(", ")}`);
  }
}

/** As the keyboard does it: the slider is left at its value, and tells of it. */
async function setDelay(options: Page, ms: number): Promise<void> {
  await options.$eval(
    "#rest-delay",
    (slider, wanted) => {
      (slider as HTMLInputElement).valueAsNumber = wanted;
      slider.dispatchEvent(new Event("change", { bubbles: true }));
    },
    ms,
  );
  await says(options, ".range", new Intl.NumberFormat("en").format(ms / 1000));
}

/** From the pointer's last move, onto a mark that reads so, to its card. */
async function msToCard(page: Page, text: string): Promise<number> {
  await page.mouse.move(2, 2);
  await waitForNoCard(page);
  const { x, y } = await findMark(page, text);
  await page.mouse.move(x - 3, y, { steps: 4 });
  const start = performance.now();
  await page.mouse.move(x, y);
  await waitForCard(page, text);
  return performance.now() - start;
}

async function says(options: Page, part: string, text: string): Promise<void> {
  await options.waitForFunction(
    (selector, wanted) =>
      (document.querySelector(selector)?.textContent ?? "").replaceAll(/\s+/g, " ").includes(wanted),
    { timeout: 20_000 },
    part,
    text,
  );
}

async function button(options: Page, part: string, text: string): Promise<ElementHandle> {
  const handle = await options.waitForFunction(
    (selector, wanted) =>
      [...document.querySelectorAll(`${selector} button`)].find((one) =>
        (one.textContent ?? "").replaceAll(/\s+/g, " ").includes(wanted),
      ),
    { timeout: 20_000 },
    part,
    text,
  );
  const element = handle.asElement();
  if (element === null) throw new Error(`no button "${text}" in ${part}`);
  return element as ElementHandle;
}

async function upload(options: Page, input: string, file: string): Promise<void> {
  const handle = await options.waitForSelector(`${input}:not(:disabled)`);
  await (handle as ElementHandle<HTMLInputElement>).uploadFile(file);
}

async function addOwn(options: Page, entity: string, category: string): Promise<void> {
  await (await button(options, "#own", "Add an entity")).click();
  await options.type("#own-name", entity);
  await options.select("#own-category", category);
  await (await button(options, "#own", "Save")).click();
  await says(options, "#own", `${entity} is saved.`);
}

async function undoOwn(options: Page): Promise<void> {
  await (await button(options, "#own", "Undo")).click();
  await says(options, "#own", "Undone.");
}

/** Asks for the export and reads the file that the page would save. */
async function exportedEntries(): Promise<string> {
  const { promise, resolve } = Promise.withResolvers<Blob>();
  const make = URL.createObjectURL.bind(URL);
  URL.createObjectURL = (blob) => {
    if (blob instanceof Blob) resolve(blob);
    return make(blob);
  };
  const [wanted] = [...document.querySelectorAll("#own button")].filter((one) => one.textContent === "Export all");
  if (wanted instanceof HTMLButtonElement) wanted.click();
  const text = await (await promise).text();
  URL.createObjectURL = make;
  return text;
}

/** Empties the store behind the extension's back, stamp and all. */
async function breakStore(): Promise<void> {
  const opening = indexedDB.open("waymark");
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    opening.addEventListener("success", () => resolve(opening.result));
    opening.addEventListener("error", () => reject(new Error(opening.error?.message)));
  });
  const work = database.transaction(["edition", "entities"], "readwrite");
  work.objectStore("edition").put({ nonsense: true }, "matcher");
  work.objectStore("entities").clear();
  await new Promise((resolve) => work.addEventListener("complete", resolve));
  database.close();
}
