// "Who or what is this?" about selected text: asked in the context menu, answered by a card in the page where our script
// runs, else by a small page of our own.
import { i18n } from "#i18n";
import { browser } from "wxt/browser";
import { lookUp } from "../../lib/annotation/look-up.ts";
import { cardFor } from "../../lib/context/card.ts";
import { linkedIds } from "../../lib/context/linked.ts";
import type { Card } from "../../lib/context/types.ts";
import { withOwnParts } from "../../lib/context/own-cards.ts";
import { gatherFacts } from "../../lib/dataset/gather.ts";
import { isUnwanted, ownAliases, ownRules } from "../../lib/dataset/own-rules.ts";
import { withOwn } from "../../lib/dataset/own-source.ts";
import type { EntityId } from "../../lib/dataset/types.ts";
import { onPageMessage, sendMessage, type Answer, type Asked, type Question } from "../../lib/messages/messages.ts";
import { openAnswerPage } from "./answer-page.ts";
import { languageFor } from "./card-language.ts";
import { ownParts } from "./own-annotation.ts";
import { ownEntriesOrNone } from "./own-store.ts";
import { readyAnnotator } from "./ready-annotator.ts";

const MENU = "look-up";

/** The tab in which the reader asks. */
interface Asking {
  readonly id?: number | undefined;
  readonly incognito?: boolean;
}

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
    if (menuItemId === MENU && text !== "") void respond(text, tab).catch(report);
  });
  onPageMessage("lookUp", ({ data }) => answerFor(data));
}

async function respond(text: string, tab: Asking | undefined): Promise<void> {
  const { id: tabId, incognito: isPrivate = false } = tab ?? {};
  const asked = tabId === undefined ? undefined : await askPage(tabId);
  if (asked?.kind === "shown") return;
  const { kind: _, ...place } = asked ?? { kind: "ask" };
  const question: Question = { text, ...place };
  const shown = tabId !== undefined && asked !== undefined && (await showIn(tabId, await answerFor(question)));
  if (!shown) await openAnswerPage(question, isPrivate);
}

/** What the page says; undefined where our script is not in it. */
function askPage(tabId: number): Promise<Asked | undefined> {
  return sendMessage("askedAbout", undefined, tabId).catch(() => undefined);
}

function showIn(tabId: number, answer: Answer): Promise<boolean> {
  return sendMessage("showAnswer", answer, tabId).catch(() => false);
}

/**
 * Cards as of the article's day, or of the edition's where there is no article. The reader's own entries answer first, and
 * what they said these words do not mean is not offered; what they only want no marks of is.
 */
async function answerFor({ text, published, language: of = "und" }: Question): Promise<Answer> {
  const [{ matcher, source }, own] = await Promise.all([readyAnnotator(), ownEntriesOrNone()]);
  const place = { language: of, own: ownAliases(own), ...(published !== undefined && { day: published }) };
  const refused = { ...ownRules(own, ""), silenced: [] };
  const ids = lookUp(matcher, text, place).filter((entity) => !isUnwanted(refused, { entity, surface: text }));
  const [facts, language] = await Promise.all([gatherFacts(withOwn(source, own), ids, linkedIds), languageFor(of)]);
  const view = { published: published ?? source.stamp.date, language };
  const found = ids.flatMap((id): [EntityId, Card][] => {
    const card = cardFor(id, facts, view);
    return card === undefined ? [] : [[id, card]];
  });
  const cards = withOwnParts(Object.fromEntries(found), ownParts(own));
  return { text, language, cards: found.flatMap(([id]) => cards[id] ?? []) };
}

function report(error: unknown): void {
  console.debug("Waymark:", error);
}
