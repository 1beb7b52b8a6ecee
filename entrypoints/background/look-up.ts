// "Who or what is this?" about selected text: asked in the context menu, answered by a card in the page where our script
// runs, else by a small page of our own.
import { i18n } from "#i18n";
import { browser } from "wxt/browser";
import { lookUp } from "../../lib/annotation/look-up.ts";
import { cardFor } from "../../lib/context/card.ts";
import { linkedIds } from "../../lib/context/linked.ts";
import { gatherFacts } from "../../lib/dataset/gather.ts";
import { onPageMessage, sendMessage, type Answer, type Asked, type Question } from "../../lib/messages/messages.ts";
import { languageFor } from "./card-language.ts";
import { readyAnnotator } from "./ready-annotator.ts";

const MENU = "look-up";
/** Room for one card, px. */
const WINDOW = { width: 420, height: 600 } as const;

/** Call it in the background's first turn. */
export function keepMenu(): void {
  browser.runtime.onInstalled.addListener(() => {
    // Made anew, since an update may have brought another title.
    void browser.contextMenus
      .removeAll()
      .then(() => browser.contextMenus.create({ id: MENU, contexts: ["selection"], title: i18n.t("menu.lookUp") }));
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText = "" }, tab) => {
    const text = selectionText.trim();
    if (menuItemId === MENU && text !== "") void respond(text, tab?.id).catch(report);
  });
  onPageMessage("lookUp", ({ data }) => answerFor(data));
}

async function respond(text: string, tabId: number | undefined): Promise<void> {
  const asked = tabId === undefined ? undefined : await askPage(tabId);
  if (asked?.kind === "shown") return;
  const { kind: _, ...place } = asked ?? { kind: "ask" };
  const question: Question = { text, ...place };
  const shown = tabId !== undefined && asked !== undefined && (await showIn(tabId, await answerFor(question)));
  if (!shown) await openPage(question);
}

/** What the page says; undefined where our script is not in it. */
function askPage(tabId: number): Promise<Asked | undefined> {
  return sendMessage("askedAbout", undefined, tabId).catch(() => undefined);
}

function showIn(tabId: number, answer: Answer): Promise<boolean> {
  return sendMessage("showAnswer", answer, tabId).catch(() => false);
}

async function openPage({ text, ...place }: Question): Promise<void> {
  const url = `${browser.runtime.getURL("/lookup.html")}?${new URLSearchParams({ text, ...place }).toString()}`;
  // Android has no windows.
  if (browser.windows === undefined) await browser.tabs.create({ url });
  else await browser.windows.create({ url, type: "popup", ...WINDOW });
}

/** Cards as of the article's day, or of the edition's where there is no article. */
async function answerFor({ text, published, language: of = "und" }: Question): Promise<Answer> {
  const { matcher, source } = await readyAnnotator();
  const ids = lookUp(matcher, text, { language: of, ...(published !== undefined && { day: published }) });
  const [facts, language] = await Promise.all([gatherFacts(source, ids, linkedIds), languageFor(of)]);
  const view = { published: published ?? source.stamp.date, language };
  return { text, language, cards: ids.flatMap((id) => cardFor(id, facts, view) ?? []) };
}

function report(error: unknown): void {
  console.debug("Waymark:", error);
}
