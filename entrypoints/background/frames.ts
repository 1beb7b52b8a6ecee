// What a tab's frames tell of themselves, and which of them the keyboard commands go to.
import { browser } from "wxt/browser";
import { articleFrame, forgetFrames, noteNamed, TOP_FRAME } from "../../lib/messages/article-frame.ts";
import { isCommand, onPageMessage, sendMessage, type Command } from "../../lib/messages/messages.ts";
import { showNamed } from "./badge.ts";
import { readyAnnotator } from "./ready-annotator.ts";

export function hearFrames(): void {
  // One after the other: each reads what the one before has written.
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = (work: () => Promise<void>): Promise<void> => {
    const next = last.then(work, work);
    last = next;
    return next;
  };
  // A page sends this while it still loads, so that a sleeping worker is awake and seeded when the text is there.
  onPageMessage("wake", ({ sender: { tab, frameId } }) => {
    const { id } = tab ?? {};
    if (id !== undefined && frameId === TOP_FRAME) void inTurn(() => forgetFrames(id));
    void readyAnnotator();
  });
  onPageMessage("named", ({ data: count, sender: { tab, frameId = TOP_FRAME } }) => {
    const { id } = tab ?? {};
    return id === undefined ? undefined : inTurn(async () => showNamed(id, await noteNamed(id, frameId, count)));
  });
  browser.tabs.onRemoved.addListener((id) => void inTurn(() => forgetFrames(id)));
  browser.commands.onCommand.addListener((name, tab) => {
    if (isCommand(name) && tab?.id !== undefined) void pass(name, tab.id);
  });
}

async function pass(name: Command, tabId: number): Promise<void> {
  // A page without our script has nobody to hear it: that is no fault.
  await sendMessage("command", name, { tabId, frameId: await articleFrame(tabId) }).catch(() => undefined);
}
