import { browser } from "wxt/browser";
import { defineBackground } from "wxt/utils/define-background";
import { isCommand, onOwnPageMessage, onPageMessage, sendMessage } from "../../lib/messages/messages.ts";
import { answerArticle, answerBrief } from "./answer-article.ts";
import { keepBadge } from "./badge.ts";
import { keepLanguage } from "./keep-language.ts";
import { candidatesFor } from "./candidates.ts";
import { answerDatasetRequests } from "./dataset-requests.ts";
import { welcomeOnInstall } from "./first-run.ts";
import { keepMenu } from "./look-up.ts";
import { answerOwnRequests } from "./own-requests.ts";
import { keepOwnSites } from "./own-sites.ts";
import { datasetReadiness, readyAnnotator } from "./ready-annotator.ts";

export default defineBackground(() => {
  keepOwnSites();
  answerOwnRequests();
  answerDatasetRequests();
  keepBadge();
  keepLanguage();
  keepMenu();
  welcomeOnInstall();
  browser.runtime.onInstalled.addListener(() => void readyAnnotator());
  // A page sends this while it still loads, so that a sleeping worker is awake and seeded when the text is there.
  onPageMessage("wake", () => void readyAnnotator());
  browser.commands.onCommand.addListener((name, tab) => {
    // A page without our script has nobody to hear it: that is no fault.
    if (isCommand(name) && tab?.id !== undefined) sendMessage("command", name, tab.id).catch(() => undefined);
  });
  onPageMessage("candidates", async ({ data }) => candidatesFor(await readyAnnotator(), data));
  onPageMessage("annotate", async ({ data }) => answerArticle(await readyAnnotator(), data));
  onOwnPageMessage("brief", async ({ data }) => answerBrief(await readyAnnotator(), data));
  onOwnPageMessage("datasetReady", () => datasetReadiness());
});
