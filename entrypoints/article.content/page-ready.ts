// When to read: as soon as the document is parsed; if that is no article yet, again when everything has loaded.
import type { PageReading } from "../../lib/article/read-page.ts";

/** Resolves with the first reading that is an article, or the last one. Rejects when the signal ends first. */
export async function pageReady(
  document: Document,
  signal: AbortSignal,
  read: () => PageReading,
): Promise<PageReading> {
  if (document.readyState === "loading") await happened(document, "DOMContentLoaded", signal);
  const early = read();
  if (early.kind === "article" || document.readyState === "complete" || document.defaultView === null) return early;
  await happened(document.defaultView, "load", signal);
  return read();
}

function happened(target: EventTarget, type: string, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    target.addEventListener(type, () => resolve(), { once: true, signal });
    signal.addEventListener("abort", () => reject(new Error("Ended while the page was loading.")), { once: true });
  });
}
