// When to read: as soon as the parsed document has been painted; if that is no article yet, when everything has loaded; and a
// few times more after that while the page goes on changing, since many a page fetches its article last of all.
import type { PageReading } from "../../lib/article/reading.ts";

/** Waits after a change of the page before it is read once more, ms; no further reading after the last. */
const PATIENCE = [400, 800, 1600, 3200, 6400];

/**
 * Calls `told` with the first reading that is an article, and before that, once the page has loaded, with one that is not.
 * Nothing is called after the signal.
 */
export function readInTime(
  document: Document,
  signal: AbortSignal,
  read: () => PageReading,
  told: (reading: PageReading) => void,
): void {
  const view = document.defaultView;
  if (view === null) return;
  const attempt = (isLast: boolean): boolean => {
    const reading = read();
    if (reading.kind === "article" || isLast) told(reading);
    return reading.kind === "article";
  };
  const loaded = (): void => {
    if (!attempt(true)) waitForChanges(document, view, signal, () => attempt(false));
  };
  const painted = (): void => {
    if (document.readyState === "complete") loaded();
    else if (!attempt(false)) view.addEventListener("load", loaded, { once: true, signal });
  };
  const parsed = (): void => afterPainting(view, signal, painted);
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", parsed, { once: true, signal });
  else parsed();
}

/** Calls `attempt` some time after the page has changed, until it answers true or patience is at its end. */
function waitForChanges(document: Document, view: Window, signal: AbortSignal, attempt: () => boolean): void {
  const waits = PATIENCE.values();
  let timer: number | undefined;
  const again = (): void => {
    timer = undefined;
    if (attempt()) observer.disconnect();
  };
  const observer = new MutationObserver(() => {
    if (timer !== undefined) return;
    const wait = waits.next();
    if (wait.done === true) return observer.disconnect();
    timer = view.setTimeout(again, wait.value);
  });
  observer.observe(document, { childList: true, subtree: true });
  signal.addEventListener("abort", () => {
    observer.disconnect();
    view.clearTimeout(timer);
  });
}

/** A page that is not painted for so long, ms, is read all the same: it is in the background, or waits for its style sheets. */
const UNPAINTED = 300;

/**
 * Calls `task` once the page has been painted as it is now. Asking then what is visible costs next to nothing; before, it makes the
 * browser compute the whole page's styles within our task.
 */
function afterPainting(view: Window, signal: AbortSignal, task: () => void): void {
  const run = (): void => {
    view.clearTimeout(timer);
    view.cancelAnimationFrame(frame);
    if (!signal.aborted) task();
  };
  let timer = view.setTimeout(run, UNPAINTED);
  // Before the painting come the callbacks of its frame; after it the next task.
  const frame = view.requestAnimationFrame(() => {
    view.clearTimeout(timer);
    timer = view.setTimeout(run, 0);
  });
}
