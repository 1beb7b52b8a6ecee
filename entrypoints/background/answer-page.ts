// The small page of ours that answers a question where no page of the reader's can.
import { browser } from "wxt/browser";
import { keepQuestion } from "../../lib/messages/kept-question.ts";
import type { Question } from "../../lib/messages/messages.ts";

/** Room for one card, px. */
const WINDOW = { width: 420, height: 600 } as const;

/** Opens it beside the window that the question comes from. */
export async function openAnswerPage(question: Question, isPrivate: boolean): Promise<void> {
  if (isPrivate && !showsPrivately()) return;
  const url = `${browser.runtime.getURL("/lookup.html")}?${await keepQuestion(question)}`;
  // Android has no windows.
  if (browser.windows === undefined) await browser.tabs.create({ url });
  else await browser.windows.create({ url, type: "popup", incognito: isPrivate, ...WINDOW });
}

/**
 * Whether a private window can show a page of ours. Chromium would open it in a window that is not private, where what a
 * reader selects in private has no place: https://developer.chrome.com/docs/extensions/reference/manifest/incognito
 */
function showsPrivately(): boolean {
  return browser.windows !== undefined && "getBrowserInfo" in browser.runtime;
}
