// The toolbar button's count: how many of whom and what Waymark knows the article in this tab names.
import { i18n } from "#i18n";
import { browser } from "wxt/browser";
import { readSettings } from "../../lib/settings/stored-settings.ts";

/** Quiet on light and dark toolbars alike; 6.8:1 between the two. */
const COLOURS = { background: "#5d5a55", text: "#ffffff" } as const;
/** A badge holds about four characters. */
const MOST = 999;

/** Firefox for Android has a button without a badge. */
function hasBadge(): boolean {
  return typeof browser.action.setBadgeText === "function";
}

/** Gives the button's count its colours; to be called when the background starts. */
export function dressBadge(): void {
  if (!hasBadge()) return;
  void browser.action.setBadgeBackgroundColor({ color: COLOURS.background });
  void browser.action.setBadgeTextColor({ color: COLOURS.text });
}

/**
 * Shows how many entities the tab's article names. A page tells it anew when it changes, when the settings do and when it comes
 * back from the browser's memory; on a navigation the browser itself forgets what was said of the tab.
 */
export async function showNamed(tabId: number, count: number): Promise<void> {
  if (!hasBadge()) return;
  const { badge } = await readSettings();
  const shown = badge && count > 0;
  const text = shown ? String(Math.min(count, MOST)) : "";
  const title = shown ? i18n.t("action.named", count, [String(count)]) : i18n.t("action.title");
  // A tab that has been closed meanwhile is no fault.
  await Promise.allSettled([browser.action.setBadgeText({ tabId, text }), browser.action.setTitle({ tabId, title })]);
}
