// The one page that opens by itself: once, when the reader has installed Waymark, and never on an update.
import { browser } from "wxt/browser";

export function welcomeOnInstall(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === "install") void browser.tabs.create({ url: browser.runtime.getURL("/welcome.html") });
  });
}
