import { browser } from "wxt/browser";
import { defineBackground } from "wxt/utils/define-background";
import { onPageMessage } from "../../lib/messages/messages.ts";
import { answerArticle } from "./answer-article.ts";
import { readyAnnotator } from "./ready-annotator.ts";

export default defineBackground(() => {
  browser.runtime.onInstalled.addListener(() => void readyAnnotator());
  // A page sends this while it still loads, so that a sleeping worker is awake and seeded when the text is there.
  onPageMessage("wake", () => void readyAnnotator());
  onPageMessage("annotate", async ({ data }) => answerArticle(await readyAnnotator(), data));
});
