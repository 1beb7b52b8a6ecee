// Which page the panel speaks of, and when to ask it again: another tab, another page in it, another state, other settings.
import { browser } from "wxt/browser";
import { onPageMessage } from "../../lib/messages/messages.ts";
import { watchSettings } from "../../lib/settings/stored-settings.ts";

/**
 * Calls `again` whenever what the panel shows may no longer hold. `tab` tells which one it shows; `leaves`: that tab is on its
 * way to another page. Returns the function that ends it.
 */
export function followPage(tab: () => number | undefined, again: (leaves: boolean) => void): () => void {
  const activated = (): void => again(false);
  const updated = (tabId: number, { status }: { readonly status?: string | undefined }): void => {
    if (tabId === tab() && status !== undefined) again(status === "loading");
  };
  browser.tabs.onActivated.addListener(activated);
  browser.tabs.onUpdated.addListener(updated);
  const ends = [
    () => browser.tabs.onActivated.removeListener(activated),
    () => browser.tabs.onUpdated.removeListener(updated),
    watchSettings(() => again(false)),
    onPageMessage("pageChanged", ({ sender }) => {
      if (sender.tab?.id === tab()) again(false);
    }),
  ];
  return () => {
    for (const end of ends) end();
  };
}
