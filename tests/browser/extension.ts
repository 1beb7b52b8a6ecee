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
  /**
   * Opens the popup for the page in front: the real one through the toolbar in Chromium, as a tab of its own in Firefox.
   * `file`: in Chromium the document that the button opens by now; absent: Waymark's.
   */
  openPopup(page: Page, file?: string): Promise<Page>;
  /** Opens the side panel beside the page in front: the real one, from the popup, in Chromium; as a tab of its own in Firefox. */
  openPanel(page: Page): Promise<Page>;
  /** Opens the options page in a tab of its own and waits until it has drawn itself. */
  openOptions(): Promise<Page>;
  /** Opens another page of ours ("lookup.html?ID") in a tab of its own, and waits until it has drawn something. */
  openOwn(path: string): Promise<Page>;
  /** Takes Waymark out of the browser. */
  remove(): Promise<void>;
  /** Puts another Waymark in its place, as an update does. */
  reinstall(): Promise<void>;
}

export interface StartOptions extends LaunchOptions {
  /** Runs before Waymark is installed. */
  readonly before?: (browser: Browser) => Promise<void>;
  /** The build to install; absent: the real one. */
  readonly folder?: string;
  /** Leaves the welcome page open, which else would cover the test's own. */
  readonly welcome?: boolean;
}

/** Launches the browser and installs the build and the probe. The caller closes the browser. */
export async function startExtension(name: BrowserName, options: StartOptions): Promise<RunningExtension> {
  const preferences = {
    "extensions.webextensions.uuids": JSON.stringify({ [ADDON_ID]: FIREFOX_HOST }),
    "extensions.webextensions.keepUuidOnUninstall": true,
    ...options.preferences,
  };
  const args = name === "firefox" ? FIREFOX_ARGUMENTS : [];
  const browser = await launchBrowser(name, { ...options, preferences, args: [...args, ...(options.args ?? [])] });
  await options.before?.(browser);
  const real = fileURLToPath(new URL(`../../.output/${name}-mv3`, import.meta.url));
  const install = async (): Promise<string> => {
    const installed = await browser.installExtension(options.folder ?? real);
    if (options.welcome !== true) await (await findOwn(browser, "/welcome.html")).close();
    return installed;
  };
  const id = await install();
  await browser.installExtension(PROBE_FOLDER);
  const origin = name === "chrome" ? `chrome-extension://${id}` : `moz-extension://${FIREFOX_HOST}`;
  return {
    browser,
    name,
    openPopup: (page, file = "popup.html") =>
      name === "chrome" ? chromePopup(browser, id, page, file) : firefoxPopup(browser, `${origin}/${file}`),
    openPanel: (page) =>
      name === "chrome"
        ? chromePanel(browser, id, page)
        : openOwn(browser, `${origin}/sidepanel.html`, "[data-state]", { width: 380, height: 600 }),
    openOptions: () => openOwn(browser, `${origin}/options.html`, "#data [data-edition]", { width: 1120, height: 900 }),
    openOwn: (path) => openOwn(browser, `${origin}/${path}`),
    remove: () => browser.uninstallExtension(id),
    reinstall: async () => {
      await browser.uninstallExtension(id);
      await install();
    },
  };
}

/** The tab with a page of ours. Firefox does not report the address, so the tabs themselves are asked, for as long as it takes. */
export async function findOwn(browser: Browser, path: string, timeout = 60_000): Promise<Page> {
  const end = performance.now() + timeout;
  for (;;) {
    for (const page of await browser.pages()) if ((await pathOf(page)) === path) return page;
    if (performance.now() > end) throw new Error(`No tab shows ${path}.`);
  }
}

/** A tab that changes process may never answer. */
function pathOf(page: Page): Promise<string> {
  const asked = page.evaluate(() => location.pathname).catch(() => "");
  const late = new Promise<string>((resolve) => {
    setTimeout(() => resolve(""), 2000);
  });
  return Promise.race([asked, late]);
}

/** `sign`: an element that is there once the page has drawn itself. */
async function openOwn(
  browser: Browser,
  url: string,
  sign = "[data-state], [role=dialog], main",
  viewport = { width: 1000, height: 800 },
): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport(viewport);
  // Firefox changes process for the page and never reports the navigation as done: the content says when it is there.
  page.goto(url).catch(() => undefined);
  await drawn(page, sign);
  return page;
}

async function chromePopup(browser: Browser, id: string, page: Page, file = "popup.html"): Promise<Page> {
  const extension = (await browser.extensions()).get(id);
  if (extension === undefined) throw new Error("Chromium does not list Waymark among its extensions.");
  await page.bringToFront();
  await extension.triggerAction(page);
  const target = await browser.waitForTarget((candidate) => candidate.url().endsWith(`/${file}`), {
    timeout: 10_000,
  });
  return target.asPage();
}

/** As the popup's own button does it: what puppeteer evaluates counts as the reader's click. */
async function chromePanel(browser: Browser, id: string, page: Page): Promise<Page> {
  const popup = await chromePopup(browser, id, page);
  await popup.waitForSelector("[data-state]");
  const opened = browser.waitForTarget((target) => target.url().endsWith("/sidepanel.html"), { timeout: 10_000 });
  // The popup goes as the panel comes, and its answer with it.
  popup
    .evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
      if (tab?.id !== undefined) await chrome.sidePanel.open({ tabId: tab.id });
    })
    .catch(() => undefined);
  return (await opened).asPage();
}

function firefoxPopup(browser: Browser, url: string): Promise<Page> {
  return openOwn(browser, url, "[data-state]", { width: 380, height: 600 });
}

/** Waits until a page of ours has drawn itself. While it changes process every question fails, so it is asked again. */
async function drawn(page: Page, sign: string, timeout = 20_000): Promise<void> {
  const end = performance.now() + timeout;
  for (;;) {
    const ready = await page
      .evaluate((wanted) => location.protocol !== "about:" && document.querySelector(wanted) !== null, sign)
      .catch(() => false);
    if (ready) return;
    if (performance.now() > end) throw new Error("The page did not draw itself.");
  }
}
