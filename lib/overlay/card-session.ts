// One open card: rendered, placed, lit up in the text, with the focus where the reader expects it.
import type { Host } from "./host.ts";
import { isDarkBehind } from "./page-scheme.ts";
import type { Painter } from "./paint.ts";
import { placeCard } from "./place-card.ts";
import type { Anchor } from "./place-card.ts";
import type { TextRange } from "../article/text-map.ts";

interface OpenOptions {
  readonly anchor: Anchor;
  readonly place: TextRange;
  readonly render: (frame: HTMLElement) => void;
  readonly takesFocus: boolean;
  readonly lost: () => void;
}

export interface CardSession {
  open(options: OpenOptions): void;
  close(): void;
}

export interface SessionOptions {
  readonly document: Document;
  readonly host: Host;
  readonly painter: Painter;
  readonly unrender: (frame: HTMLElement) => void;
  readonly report: (error: unknown) => void;
  readonly signal: AbortSignal;
}

export function createCardSession({ document, host, painter, unrender, report, signal }: SessionOptions): CardSession {
  let placing: AbortController | undefined;
  let openAt: TextRange | undefined;
  let focusBefore: Element | undefined;
  const takeFocus = (): void => {
    if (host.focused() !== undefined) return;
    focusBefore = document.activeElement ?? undefined;
    const dialog = host.frame.querySelector<HTMLElement>("[role=dialog]") ?? host.frame;
    dialog.focus({ preventScroll: true });
  };
  const giveFocusBack = (): void => {
    const hadFocus = host.focused() !== undefined;
    if (hadFocus && focusBefore instanceof HTMLElement) focusBefore.focus({ preventScroll: true });
    focusBefore = undefined;
  };
  const close = (): void => {
    if (openAt === undefined) return;
    placing?.abort();
    openAt = undefined;
    painter.activate(undefined);
    giveFocusBack();
    host.hide();
    unrender(host.frame);
  };
  signal.addEventListener("abort", close, { once: true });
  return {
    open({ anchor, place, render, takesFocus, lost }) {
      const placed = (): void => {
        if (takesFocus) takeFocus();
      };
      if (isSamePlace(openAt, place)) {
        render(host.frame);
        host.show();
        return placed();
      }
      openAt = place;
      placing?.abort();
      placing = new AbortController();
      const parent = place.startContainer.parentElement;
      host.frame.dataset["scheme"] = parent !== null && isDarkBehind(parent) ? "dark" : "light";
      render(host.frame);
      host.show();
      painter.activate(place);
      placeCard(host.frame, anchor, { placed, lost, failed: report }, placing.signal);
    },
    close,
  };
}

function isSamePlace(a: TextRange | undefined, b: TextRange): boolean {
  return a?.startContainer === b.startContainer && a.startOffset === b.startOffset;
}
