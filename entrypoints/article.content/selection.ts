// "Who or what is this?": the page's part in answering for the text that the reader has selected.
import type { ContentScriptContext } from "wxt/utils/content-script-context";
import { onOwnPageMessage } from "../../lib/messages/messages.ts";
import { createAnswerCard } from "./answer-card.tsx";
import type { PageSession } from "./page-session.ts";

export function hearQuestions(session: PageSession, ctx: ContentScriptContext): void {
  const card = createAnswerCard(document, ctx.signal);
  ctx.onInvalidated(
    onOwnPageMessage("askedAbout", () => {
      const range = selectedRange();
      if (range !== undefined && session.openAt(range)) return { kind: "shown" };
      const { published, language } = session.article();
      return {
        kind: "ask",
        ...(published !== undefined && { published }),
        ...(language !== undefined && { language }),
      };
    }),
  );
  ctx.onInvalidated(
    onOwnPageMessage("showAnswer", ({ data }) => {
      const range = selectedRange();
      return range !== undefined && card.show(data, range);
    }),
  );
}

/** The selection as it stands on the page; undefined where nothing is selected here, or in a form field. */
function selectedRange(): Range | undefined {
  const selection = document.getSelection();
  if (selection === null || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  return range.collapsed || range.getClientRects().length === 0 ? undefined : range;
}
