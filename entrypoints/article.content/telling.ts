// What a frame tells unasked: the background that it is there and how many entities it names, popup and panel to ask again.
import type { ContentScriptContext } from "wxt/utils/content-script-context";
import { sendMessage } from "../../lib/messages/messages.ts";

/** Begins with the word that wakes the background. The returned function is to be called whenever the answers may be others. */
export function startTelling(ctx: ContentScriptContext, place: "top" | "inner", named: () => number): () => void {
  const isTop = place === "top";
  let told = 0;
  const note = async (count: number): Promise<void> => {
    told = count;
    await sendMessage("named", count).catch(() => undefined);
  };
  const tell = (): void => {
    if (isAhead()) return;
    const count = named();
    // A frame that has nothing to tell is no news: advertisers' are many.
    if (!isTop && count === 0 && told === 0) return;
    const noted = note(count);
    // Popup and panel look up there which frame to ask.
    if (isTop) tellPages();
    else void noted.then(tellPages);
  };
  const begin = (): void => {
    if (isTop) sendMessage("wake").catch(() => undefined);
  };
  begin();
  if (isAhead()) {
    const arrived = (): void => {
      begin();
      tell();
    };
    document.addEventListener("prerenderingchange", arrived, { once: true, signal: ctx.signal });
  }
  // Back from the browser's memory: the page is as it was, but the toolbar button has forgotten it.
  ctx.addEventListener(window, "pageshow", ({ persisted }) => persisted && tell());
  // One that goes elsewhere; of one that the page takes away nothing is heard any more.
  ctx.addEventListener(window, "pagehide", () => {
    if (!isTop && told > 0) void note(0);
  });
  return tell;
}

/** Chromium loads pages ahead of the reader: until the reader comes, they are none of the tab's. */
function isAhead(): boolean {
  return "prerendering" in document && document.prerendering === true;
}

/** Nobody hears it while neither popup nor side panel is open: that is no fault. */
function tellPages(): void {
  sendMessage("pageChanged").catch(() => undefined);
}
