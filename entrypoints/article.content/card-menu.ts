// What the card's menu does on a page: copies, goes to mentions, and tells the background what the reader does not want.
import type { MenuActions } from "../../components/card/menu-types.ts";
import type { Card } from "../../lib/context/types.ts";
import { sendMessage } from "../../lib/messages/messages.ts";
import type { CardModel } from "../../lib/overlay/overlay.ts";
import type { ArticleAround } from "../../lib/page/stories-together.ts";
import { copyText } from "./copy-text.ts";
import { report } from "./report.ts";

/** Changes of the reader's own entries come back to every page by themselves: nothing is painted here. */
export function menuActions(model: CardModel<Card>, document: Document, around: () => ArticleAround): MenuActions {
  const { card, mention, places, onGo } = model;
  const { entity } = card;
  const { surface, evidence, confidence } = mention;
  const { language } = card;
  return {
    surface,
    evidence,
    confidence,
    places,
    onGo,
    onCopy: (text) => copyText(document, text),
    candidates: async () => sendMessage("candidates", { form: surface, entity, language, ...around() }),
    onSilence: (where) => void sendMessage("silence", { entity, where }).catch(report),
    onCorrect: (meant) =>
      void sendMessage("correct", { entity, form: surface, ...(meant !== undefined && { meant }) }).catch(report),
  };
}
