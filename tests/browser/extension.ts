// A real browser with the real build of Waymark in it, and the probe that lets tests read the card.
import { fileURLToPath } from "node:url";
import type { Browser, Page } from "puppeteer-core";
import { launchBrowser, type BrowserName, type LaunchOptions } from "./browsers.ts";
import { PROBE_FOLDER } from "./drive.ts";

const ADDON_ID = "waymark@waymark.example";
/** Firefox draws a random host for an extension's pages; a fixed one lets the tests open them. */
const FIREFOX_HOST = "3f0e2c52-7d1c-4b57-9a5e-0d7a2f6b1c11";
/** Without it Firefox lets no automation open an extension's own pages. */
const FIREFOX_ARGUMENTS = ["--remote-allow-system-access"];

export interface RunningExtension {
  readonly browser: Browser;
  readonly name: BrowserName;
  /** Opens the popup for the page in front: the real one through the toolbar in Chromium, as a tab of its own in Firefox. */
  openPopup(page: Page): Promise<Page>;
  /** Opens the options page in a tab of its own and waits until it has drawn itself. */
  openOptions(): Promise<Page>;
}

/** Launches the browser and installs `.output/<browser>-mv3` and the probe. The caller closes the browser. */
export async function startExtension(name: BrowserName, options: LaunchOptions): Promise<RunningExtension> {
  const uuids = JSON.stringify({ [ADDON_ID]: FIREFOX_HOST });
  const preferences = { "extensions.webextensions.uuids": uuids, ...options.preferences };
  const args = name === "firefox" ? FIREFOX_ARGUMENTS : [];
  const browser = await launchBrowser(name, { ...options, preferences, args: [...args, ...(options.args ?? [])] });
  const id = await browser.installExtension(fileURLToPath(new URL(`../../.output/${name}-mv3`, import.meta.url)));
  await browser.installExtension(PROBE_FOLDER);
  return {
    browser,
    name,
    openOptions: () =>
      optionsPage(browser, name === "chrome" ? `chrome-extension://${id}` : `moz-extension://${FIREFOX_HOST}`),
    openPopup: (page) => (name === "chrome" ? chromePopup(browser, id, page) : firefoxPopup(browser)),
  };
}

async function chromePopup(browser: Browser, id: string, page: Page): Promise<Page> {
  const extension = (await browser.extensions()).get(id);
  if (extension === undefined) throw new Error("Chromium does not list Waymark among its extensions.");
  await page.bringToFront();
  await extension.triggerAction(page);
  const target = await browser.waitForTarget((candidate) => candidate.url().endsWith("/popup.html"), {
    timeout: 10_000,
  });
  return target.asPage();
}

async function optionsPage(browser: Browser, origin: string): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport({ width: 1120, height: 900 });
  // As with the popup, Firefox never reports the navigation as done.
  page.goto(`${origin}/options.html`).catch(() => undefined);
  await drawn(page, "#data [data-edition]");
  return page;
}

async function firefoxPopup(browser: Browser): Promise<Page> {
  const popup = await browser.newPage();
  await popup.setViewport({ width: 380, height: 600 });
  // Firefox changes process for the page and never reports the navigation as done: the content says when it is there.
  popup.goto(`moz-extension://${FIREFOX_HOST}/popup.html`).catch(() => undefined);
  await drawn(popup);
  return popup;
}

/** Waits until the page has drawn itself. While the page changes process every question fails, so it is asked again. */
async function drawn(popup: Page, part = "[data-state]", timeout = 20_000): Promise<void> {
  const end = performance.now() + timeout;
  for (;;) {
    const ready = await popup.evaluate((wanted) => document.querySelector(wanted) !== null, part).catch(() => false);
    if (ready) return;
    if (performance.now() > end) throw new Error("The page did not draw itself.");
  }
}
