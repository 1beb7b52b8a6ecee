// What the popup's buttons do.
import { browser } from "wxt/browser";
import type { PopupEvents } from "../../components/popup/types.ts";
import { withCategory, withPause, withSite } from "../../lib/settings/changes.ts";
import { askAlways, stopAlways } from "../../lib/settings/own-site-access.ts";
import { changeSettings } from "../../lib/settings/stored-settings.ts";
import { openPanel } from "../own-pages/open-panel.ts";
import { annotateAnyway, jumpTo, leaveAlone, type Page } from "../own-pages/page.ts";

const HOUR_MS = 3_600_000;

/**
 * `refresh` is called when what a button does is done, whether it went well or not; `refused` where the browser lets no
 * extension into the page. It does not always tell so before: a browser's own page may keep its address to itself.
 */
export function popupEvents(page: Page | undefined, refresh: () => Promise<void>, refused: () => void): PopupEvents {
  const then = (work: Promise<unknown> | undefined): void => void work?.then(refresh, refresh);
  return {
    onSite: (on) => then(page && changeSettings((settings) => withSite(settings, page.site, on))),
    onCategory: (category, on) => then(changeSettings((settings) => withCategory(settings, category, on))),
    onJump: (entity) => void (page && jumpTo(page, entity).then(() => window.close(), refresh)),
    onAnnotate: () => void (page && annotateAnyway(page).then(refresh, refused)),
    onLeave: () => then(page && leaveAlone(page)),
    // Nothing may be awaited before the browser is asked: it takes the question for one of the reader's own click only then.
    onAlways: (on) => then(page && (on ? askAlways(page.site) : stopAlways(page.site).then(() => leaveAlone(page)))),
    onPause: (how) => then(changeSettings((settings) => withPause(settings, pauseEnd(how)))),
    onReload: () => page && void browser.tabs.reload(page.tabId).then(refresh, refresh),
    onRetry: () => void refresh(),
    onOptions: () => void browser.runtime.openOptionsPage().then(() => window.close(), refresh),
    ...(page && { onBrief: () => void openPanel(page.tabId).then(() => window.close(), refresh) }),
  };
}

function pauseEnd(how: "hour" | "forever" | "off"): number | "forever" | undefined {
  if (how === "off") return undefined;
  return how === "hour" ? Date.now() + HOUR_MS : "forever";
}
