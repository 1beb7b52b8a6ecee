// The keyboard commands as the browser has them, and the way to where they are changed.
import { browser } from "wxt/browser";
import type { Shortcut } from "../../components/options/types.ts";
import { isCommand } from "../../lib/messages/messages.ts";

/** Every command of the manifest. The browser describes them in its own language, which may not be the interface's. */
export async function shortcuts(): Promise<readonly Shortcut[]> {
  const commands = await browser.commands.getAll();
  return commands.flatMap(({ name = "", shortcut = "" }) => (isCommand(name) ? [{ name, keys: shortcut }] : []));
}

/** Firefox has a way of its own; Chromium's page has an address. */
export async function openShortcuts(): Promise<void> {
  if ("openShortcutSettings" in browser.commands && typeof browser.commands.openShortcutSettings === "function") {
    await Reflect.apply(browser.commands.openShortcutSettings, browser.commands, []);
    return;
  }
  await browser.tabs.create({ url: "chrome://extensions/shortcuts" });
}
