import { defineContentScript } from "wxt/utils/define-content-script";
import { watchAnswers } from "../../lib/messages/answers-changed.ts";
import { onOwnPageMessage } from "../../lib/messages/messages.ts";
import type { Settings } from "../../lib/settings/settings.ts";
import { watchSettings } from "../../lib/settings/stored-settings.ts";
import "../../lib/overlay/highlight.css";
import { placeOfFrame } from "./frame-place.ts";
import { hearQuestions } from "./selection.ts";
import { startSession } from "./page-session.ts";
import { startTelling } from "./telling.ts";

/** ms between two looks at whether the extension is still there. */
const LIFE_CHECK = 2000;

export default defineContentScript({
  // The outlets' hosts, which the build writes into the manifest (wxt.config.ts), so that no page carries the list.
  matches: ["https://waymark.example/*"],
  // As early as can be: waking a sleeping background takes longer than reading a page.
  runAt: "document_start",
  // Some pages show their article in a frame of their own origin.
  allFrames: true,
  main(ctx) {
    const place = placeOfFrame(window);
    if (place === "foreign") return;
    const session = startSession(document, ctx.signal, () => tell());
    const tell = startTelling(ctx, place, () => session.named());
    const apply = (settings: Settings): void => {
      session.apply(settings);
      tell();
    };
    ctx.onInvalidated(watchSettings(apply));
    ctx.onInvalidated(watchAnswers(() => session.askAgain()));
    ctx.addEventListener(window, "wxt:locationchange", ({ newUrl, oldUrl }) => session.moved(newUrl, oldUrl));
    // Whether the extension is still there is found out only by asking: an update or a removal sends no word to the page.
    ctx.setInterval(() => undefined, LIFE_CHECK);
    ctx.onInvalidated(onOwnPageMessage("leaveAlone", () => session.leaveAlone()));
    // In a frame that takes back no more than that: the reader has not asked for whatever else stands in the page.
    ctx.onInvalidated(onOwnPageMessage("annotateAnyway", ({ data }) => session.annotateAnyway(data, place === "top")));
    ctx.onInvalidated(onOwnPageMessage("pageState", () => session.state()));
    ctx.onInvalidated(onOwnPageMessage("jump", ({ data }) => session.jump(data)));
    ctx.onInvalidated(onOwnPageMessage("anchors", () => session.anchors()));
    ctx.onInvalidated(onOwnPageMessage("command", ({ data }) => session.command(data)));
    if (place === "top") hearQuestions(session, ctx);
  },
});
