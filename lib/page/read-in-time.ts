// When to read: as soon as the parsed document has been painted; if that is no article yet, when everything has loaded; and a
// few times more after that while the page goes on changing, since many a page fetches its article last of all.
import type { PageReading } from "../article/reading.ts";

/** Waits after a change of the page before it is read once more, ms; no further reading after the last. */
const PATIENCE = [400, 800, 1600, 3200, 6400];

type Read = () => Promise<PageReading | undefined>;
/** Answers whether there is nothing more to wait for. */
type Attempt = () => Promise<boolean>;

/**
 * Calls `told` with the first reading that is an article, and before that, once the page has loaded, with one that is not;
 * `failed` where reading threw. Nothing is called after the signal.
 */
export function readInTime(
  document: Document,
  signal: AbortSignal,
  read: Read,
  told: (reading: PageReading) => void,
  failed: (error: unknown) => void,
): void {
  const view = document.defaultView;
  if (view === null) return;
  const attempt = async (isLast: boolean): Promise<boolean> => {
    const reading = await read();
    if (reading === undefined || signal.aborted) return true;
    if (reading.kind === "article" || isLast) told(reading);
    return reading.kind === "article";
  };
  const loaded = async (): Promise<void> => {
    if (!(await attempt(true))) waitForChanges(document, view, signal, () => attempt(false), failed);
  };
  const loadedLater = (): void => void loaded().catch(failed);
  const painted = async (): Promise<void> => {
    if (isComplete(document)) return loaded();
    if (await attempt(false)) return;
    if (isComplete(document)) return loaded();
    view.addEventListener("load", loadedLater, { once: true, signal });
  };
  const parsed = (): void => afterPainting(view, signal, () => void painted().catch(failed));
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", parsed, { once: true, signal });
  else parsed();
}

function isComplete(document: Document): boolean {
  return document.readyState === "complete";
}

/** Less new text, in code units, is an advertisement's or a counter's, not an article's. */
const MUCH_TEXT = 200;

/** A class of the outermost elements says how far the reader has scrolled, or what the menu does. */
function bringsText({ type, target, addedNodes }: MutationRecord): boolean {
  const shown = type === "attributes" ? [target] : [...addedNodes];
  if (type === "attributes" && /^(?:html|body)$/i.test(target.nodeName)) return false;
  return shown.some((node) => (node.textContent?.length ?? 0) > MUCH_TEXT);
}

/** Calls `attempt` some time after the page has brought or shown much text, until it answers true or patience is at its end. */
function waitForChanges(
  document: Document,
  view: Window,
  signal: AbortSignal,
  attempt: Attempt,
  failed: (error: unknown) => void,
): void {
  const waits = PATIENCE.values();
  let isBusy = false;
  let timer: number | undefined;
  const again = async (): Promise<void> => {
    try {
      if (await attempt()) observer.disconnect();
    } finally {
      isBusy = false;
    }
  };
  const observer = new MutationObserver((records) => {
    if (isBusy || !records.some(bringsText)) return;
    const wait = waits.next();
    if (wait.done === true) return observer.disconnect();
    isBusy = true;
    timer = view.setTimeout(() => void again().catch(failed), wait.value);
  });
  observer.observe(document, { childList: true, attributeFilter: ["hidden", "class", "style"], subtree: true });
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
