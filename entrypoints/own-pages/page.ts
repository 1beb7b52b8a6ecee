// The page that the popup speaks of, and what can be asked of it.
import { browser } from "wxt/browser";
import type { EntityId } from "../../lib/dataset/types.ts";
import { askArticle, type FrameTarget } from "../../lib/messages/article-frame.ts";
import { sendMessage, type PageState } from "../../lib/messages/messages.ts";
import { report } from "./report.ts";
import { isReadByItself } from "./sites.ts";
import { siteOf } from "../../lib/settings/site.ts";

export interface Page {
  readonly tabId: number;
  /** Empty where the browser does not tell it. */
  readonly url: string;
  /** Host without `www.`; empty where the browser does not tell the address. */
  readonly site: string;
  /** A page that no extension may read: the browser's own, its store, other extensions. */
  readonly restricted: boolean;
}

/** The active tab, or the tab of that id; where our page stands in a tab of its own, the tab that was used before it. */
export async function findPage(tabId?: number): Promise<Page | undefined> {
  const tab = tabId === undefined ? await tabInFront() : await browser.tabs.get(tabId);
  if (tab?.id === undefined) return undefined;
  const url = tab.url ?? "";
  return { tabId: tab.id, url, site: siteOf(url), restricted: url !== "" && !/^(https?|file):/.test(url) };
}

async function tabInFront() {
  const [own, [active]] = await Promise.all([
    browser.tabs.getCurrent(),
    browser.tabs.query({ active: true, currentWindow: true }),
  ]);
  if (own === undefined) return active;
  const others = (await browser.tabs.query({ windowId: own.windowId })).filter(({ id }) => id !== own.id);
  return others.toSorted((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))[0];
}

/** Asks where the tab's article stands. Rejects where nobody answers. */
export function askFrame<T>({ tabId }: Page, ask: (target: FrameTarget) => Promise<T>): Promise<T> {
  return askArticle(tabId, ask, (frame) => void sendMessage("frameGone", frame).catch(report));
}

/** What the page says of itself; undefined where Waymark is not in it. */
export async function pageStateOf(page: Page | undefined): Promise<PageState | undefined> {
  if (page === undefined || page.restricted) return undefined;
  try {
    return await askFrame(page, (target) => sendMessage("pageState", undefined, target));
  } catch {
    // No content script there: not one of our outlets.
    return undefined;
  }
}

/** Puts the reader's script into a page where it is not: by the click that opened the popup, or where the site is read anyway. */
export async function startIn({ tabId }: Page): Promise<void> {
  // An article may stand in a frame of the page's own origin; the script itself stays out of all others.
  const target = { tabId, allFrames: true };
  await browser.scripting.insertCSS({ target, files: ["/content-scripts/article.css"] });
  await browser.scripting.executeScript({ target, files: ["/content-scripts/article.js"] });
}

/** Reads the page whatever it is; puts the reader's script into it first where it is not there. */
export async function annotateAnyway(page: Page): Promise<void> {
  const isThere = (await pageStateOf(page)) !== undefined;
  if (!isThere) await startIn(page);
  // A script that was there before may be that of a listed site, or one that an earlier click has put there.
  await sendMessage("annotateAnyway", !(await isReadByItself(page)), page.tabId);
}

/** Undoes that: the page is as it was, and stays so until the reader asks again or goes elsewhere. */
export async function leaveAlone(page: Page): Promise<void> {
  await sendMessage("leaveAlone", undefined, page.tabId);
}

/** Scrolls the page to one of the entity's mentions (from 0) and opens its card. */
export async function jumpTo(page: Page, entity: EntityId, nth = 0): Promise<void> {
  await askFrame(page, (target) => sendMessage("jump", { entity, nth }, target));
}
