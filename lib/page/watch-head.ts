// After a navigation without reload many a page brings its head up to date last of all: then the day and the title are there.
import { coalesce, scheduleInPage } from "../article/coalesce.ts";
import { headMark } from "../article/metadata.ts";

/** Calls `told` soon after the head says something else than before, until the signal. */
export function watchHead(document: Document, signal: AbortSignal, told: () => void): void {
  if (signal.aborted) return;
  let known = headMark(document);
  const look = (): void => {
    const now = headMark(document);
    const isSame = now.size === known.size && now.isSubsetOf(known);
    known = now;
    if (!isSame) told();
  };
  const observer = new MutationObserver(coalesce(look, signal, scheduleInPage, () => performance.now()));
  observer.observe(document.head, { childList: true, characterData: true, attributes: true, subtree: true });
  signal.addEventListener("abort", () => observer.disconnect(), { once: true });
}
