// The extension's keyboard commands, as the browser gives them to the background. No automation can press them.
import { TargetType, type Page } from "puppeteer-core";
import type { Command } from "../../lib/messages/messages.ts";
import type { RunningExtension } from "./extension.ts";

interface Dispatching {
  dispatch(name: string, tab: chrome.tabs.Tab | undefined): void;
}

/**
 * Gives the command to the tab of `page`. In Chromium the background hears it as from the keyboard; in Firefox,
 * where nothing can make it hear that, the page gets what the background would send.
 */
export async function command(extension: RunningExtension, page: Page, name: Command): Promise<void> {
  if (extension.name === "firefox") return commandFromOwnPage(extension, page, name);
  await page.bringToFront();
  const target = extension.browser.targets().find((candidate) => candidate.type() === TargetType.SERVICE_WORKER);
  const worker = await target?.worker();
  await worker?.evaluate(async (pressed) => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    (chrome.commands.onCommand as unknown as Dispatching).dispatch(pressed, tab);
  }, name);
}

async function commandFromOwnPage(extension: RunningExtension, page: Page, name: Command): Promise<void> {
  const own = await extension.openOptions();
  await own.evaluate(
    async (pressed, url) => {
      const api = (globalThis as unknown as { browser: typeof chrome }).browser;
      const [tab] = (await api.tabs.query({})).filter((one) => one.url === url);
      const message = { id: 1, type: "command", data: pressed, timestamp: Date.now() };
      await api.tabs.sendMessage(tab?.id ?? -1, message);
    },
    name,
    page.url(),
  );
  await own.close();
  await page.bringToFront();
}
