// What the frames of a tab tell of themselves: that there is something to read, how many names it has; and which of them a
// keyboard command goes to.
import { browser } from "wxt/browser";
import { askArticle, forgetFrames, noteNamed, TOP_FRAME, type FrameTarget } from "../../lib/messages/article-frame.ts";
import { isCommand, onOwnPageMessage, onPageMessage, sendMessage } from "../../lib/messages/messages.ts";
import { showNamed } from "./badge.ts";
import { readyAnnotator } from "./ready-annotator.ts";

/** Begins to listen to pages and keys; to be called when the background starts. */
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
  const note = (frame: FrameTarget, count: number): Promise<void> =>
    inTurn(async () => showNamed(frame.tabId, await noteNamed(frame, count)));
  onPageMessage("named", ({ data: count, sender: { tab, frameId = TOP_FRAME } }) =>
    tab?.id === undefined ? undefined : note({ tabId: tab.id, frameId }, count),
  );
  const gone = (frame: FrameTarget): Promise<void> => note(frame, 0);
  onOwnPageMessage("frameGone", ({ data }) => gone(data));
  browser.tabs.onRemoved.addListener((id) => void inTurn(() => forgetFrames(id)));
  browser.commands.onCommand.addListener((name, tab) => {
    if (!isCommand(name) || tab?.id === undefined) return;
    // A page without our script has nobody to hear it: that is no fault.
    askArticle(tab.id, (target) => sendMessage("command", name, target), gone).catch(() => undefined);
  });
}
