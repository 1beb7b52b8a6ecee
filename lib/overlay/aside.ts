// A card that stands beside a piece of the page's text and belongs to no mark: it takes the focus, for the reader has asked
// for it, and gives it back.
import { createHost } from "./host.ts";
import type { Host } from "./host.ts";
import { createGuard, listen, trusted } from "./listen.ts";
import { isDarkBehind } from "./page-scheme.ts";
import { placeCard } from "./place-card.ts";

export interface AsideOptions {
  readonly document: Document;
  /** The text that it speaks of. */
  readonly range: Range;
  /** The card's style sheet. */
  readonly style: string;
  readonly render: (frame: HTMLElement) => void;
  readonly unrender: (frame: HTMLElement) => void;
  /** Asked for when the reader has done with it; the caller then aborts the signal. */
  readonly close: () => void;
  readonly report: (error: unknown) => void;
  /** Everything ends with it, the element in the page too. */
  readonly signal: AbortSignal;
}

/** Opens it; false where the text is in no element that could be measured. */
export function openAside({ document, range, style, render, unrender, close, report, signal }: AsideOptions): boolean {
  const parent = elementAround(range);
  if (parent === undefined) return false;
  const host = createHost(document, style, signal);
  const giveFocusBack = focusKeeper(document, host);
  signal.addEventListener(
    "abort",
    () => {
      giveFocusBack();
      unrender(host.frame);
    },
    { once: true },
  );
  hearEnd(document, host, close, report, signal);
  host.frame.dataset["scheme"] = isDarkBehind(parent) ? "dark" : "light";
  render(host.frame);
  host.show();
  const placed = (): void => (host.frame.querySelector<HTMLElement>("[role=dialog]") ?? host.frame).focus();
  placeCard(host.frame, { range, texts: [parent] }, { placed, lost: close, failed: report }, signal);
  return true;
}

function elementAround({ commonAncestorContainer: node }: Range): Element | undefined {
  return node instanceof Element ? node : (node.parentElement ?? undefined);
}

/** Gives the focus back to where it was, if the reader has not taken it elsewhere. */
function focusKeeper(document: Document, host: Host): () => void {
  const before = document.activeElement;
  return () => {
    if (host.focused() !== undefined && before instanceof HTMLElement) before.focus({ preventScroll: true });
  };
}

function hearEnd(
  document: Document,
  host: Host,
  close: () => void,
  report: (error: unknown) => void,
  signal: AbortSignal,
): void {
  const guard = createGuard(report);
  const key = (event: KeyboardEvent): void => {
    if (event.key !== "Escape" || event.isComposing) return;
    // A dialog of the page behind it stays open.
    event.preventDefault();
    event.stopImmediatePropagation();
    close();
  };
  const press = (event: Event): void => {
    if (!host.owns(event)) close();
  };
  document.defaultView?.addEventListener("keydown", trusted(key, guard), { capture: true, signal });
  listen(document, "pointerdown", press, guard, signal);
}
