// The popup's life: what it knows of the tab in front, when it asks again, and what the reader's clicks do.
import { useCallback, useEffect, useLayoutEffect, useMemo, useState } from "preact/hooks";
import { browser } from "wxt/browser";
import { PopupView } from "../../components/popup/popup-view.tsx";
import type { PopupState } from "../../components/popup/types.ts";
import { dateText } from "../../lib/context/date-words.ts";
import type { Language } from "../../lib/context/types.ts";
import { wordsFor } from "../../lib/context/words.ts";
import { onPageMessage } from "../../lib/messages/messages.ts";
import { numbered } from "../own-pages/numbered.ts";
import { PATIENCE_MS } from "../own-pages/readiness.ts";
import { report } from "../own-pages/report.ts";
import { askPage, browserLanguage } from "./ask-page.ts";
import { popupEvents } from "./popup-events.ts";
import { popupState, type Known } from "./popup-state.ts";

export interface PopupPageProps {
  /** Called when there is more to show than that it waits. */
  readonly onKnown: () => void;
}

export function Popup({ onKnown }: PopupPageProps) {
  const [known, setKnown] = useState<Known>();
  const [trouble, setTrouble] = useState<"error" | "restricted">();
  const begin = useMemo(numbered, []);
  const refresh = useCallback(async (): Promise<void> => {
    // Answers about an older question come too late and are dropped.
    const isNewest = begin();
    let answered = false;
    const early = (soon: Known): void => {
      setTimeout(() => {
        if (!answered && isNewest()) setKnown(soon);
      }, PATIENCE_MS);
    };
    const answer = await askPage(early).catch(report);
    answered = true;
    if (!isNewest()) return;
    if (answer !== undefined) setKnown(answer);
    setTrouble(answer === undefined ? "error" : undefined);
  }, [begin]);
  // Not after the first paint, which a window that is only just opening keeps waiting.
  useLayoutEffect(() => void refresh(), [refresh]);
  useEffect(() => followPage(known?.page?.tabId, () => void refresh()), [known?.page?.tabId, refresh]);

  const language = known?.language ?? browserLanguage();
  const state = shownState(known, trouble);
  useLayoutEffect(() => {
    if (state.kind !== "loading") onKnown();
  }, [state.kind, onKnown]);
  // For whoever measures how soon the popup says something.
  useEffect(() => void performance.mark(`popup ${state.kind}`), [state.kind]);
  const edition = editionText(known, language);
  return (
    <div data-state={state.kind}>
      <PopupView
        state={state}
        language={language}
        {...(edition !== undefined && { edition })}
        {...popupEvents(known?.page, refresh, () => setTrouble("restricted"))}
      />
    </div>
  );
}

function shownState(known: Known | undefined, trouble: "error" | "restricted" | undefined): PopupState {
  if (trouble !== undefined) return { kind: trouble };
  return known === undefined ? { kind: "loading", preparing: false } : popupState(known);
}

function editionText(known: Known | undefined, language: Language): string | undefined {
  if (known?.dataset.kind !== "ready") return undefined;
  const words = wordsFor(language);
  return words.edition(dateText(known.dataset.date, words));
}

/** Asks again when the page has become another: it was still loading, or it changes while the popup is open. */
function followPage(tabId: number | undefined, again: () => void): () => void {
  const updated = (changed: number, { status }: { readonly status?: string | undefined }): void => {
    if (changed === tabId && status === "complete") again();
  };
  browser.tabs.onUpdated.addListener(updated);
  const unhear = onPageMessage("pageChanged", ({ sender }) => {
    if (sender.tab?.id === tabId) again();
  });
  return () => {
    browser.tabs.onUpdated.removeListener(updated);
    unhear();
  };
}
