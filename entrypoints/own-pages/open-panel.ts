// The way to the side panel, for the popup and the background.
import { browser } from "wxt/browser";

/** Firefox's name for it, which the types of `browser` do not know. */
interface WithSidebar {
  readonly sidebarAction: { open(): Promise<void> };
}

/**
 * Opens the side panel (in Firefox the sidebar) of the tab's window. Browsers allow it only straight from a click or key:
 * call it in the handler, before anything is awaited.
 */
export function openPanel(tabId: number): Promise<void> {
  return hasSidebar(browser) ? browser.sidebarAction.open() : browser.sidePanel.open({ tabId });
}

function hasSidebar<T extends object>(api: T): api is T & WithSidebar {
  return "sidebarAction" in api;
}
