// The keyboard commands as the browser has them, and the way to where they are changed.
import { browser } from "wxt/browser";
import type { Shortcut } from "../../components/options/types.ts";

/** Every command of the manifest that stands for something of ours. */
export async function shortcuts(): Promise<readonly Shortcut[]> {
  const commands = await browser.commands.getAll();
  return commands.flatMap(({ name = "", description = "", shortcut = "" }) =>
    description === "" ? [] : [{ name, description, keys: shortcut }],
  );
}

/** Firefox has a way of its own; Chromium's page has an address. */
export async function openShortcuts(): Promise<void> {
  if ("openShortcutSettings" in browser.commands && typeof browser.commands.openShortcutSettings === "function") {
    await Reflect.apply(browser.commands.openShortcutSettings, browser.commands, []);
    return;
  }
  await browser.tabs.create({ url: "chrome://extensions/shortcuts" });
}
