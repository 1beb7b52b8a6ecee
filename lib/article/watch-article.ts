// Keeps an article's reading true while the page changes: late paragraphs, live entries, edits, a framework that renders anew.
import { articleParts } from "./article-parts.ts";
import type { ArticleParts } from "./article-parts.ts";
import { blockOrigins, isUnchanged } from "./block-origins.ts";
import type { BlockOrigin } from "./block-origins.ts";
import { coalesce, scheduleInPage } from "./coalesce.ts";
import type { Schedule } from "./coalesce.ts";
import { articleReading } from "./reading.ts";
import type { ArticleReading, PageReading } from "./reading.ts";
import { holdsNode, parentOf, shadowRootsIn } from "./tree.ts";

export interface ArticleChange {
  readonly reading: ArticleReading;
  /** For each block of `reading`, where it was before; undefined: it is new or its text changed. */
  readonly origins: readonly (BlockOrigin | undefined)[];
}

export interface WatchOptions {
  /** Ends everything. */
  readonly signal: AbortSignal;
  /** Reads the whole page, when the article's element has been replaced: `() => readPage(document, url)`. */
  readonly readAgain: () => PageReading;
  /** Called when there is no article any more; `onChange` follows should it come back, be it as it was. */
  readonly onGone?: () => void;
  /** For tests: when to do what. */
  readonly schedule?: Schedule;
  readonly now?: () => number;
}

const WATCHED_ATTRIBUTES = ["hidden", "class", "style", "aria-hidden", "open"];
const ALL = { childList: true, characterData: true, attributeFilter: WATCHED_ATTRIBUTES, subtree: true };
/** A change beside the core matters from so many characters of new text. */
const MUCH_TEXT = 200;

/** Calls `onChange` after the article's blocks have changed: soon after a single change, at growing intervals while changes go on. */
export function watchArticle(
  document: Document,
  first: ArticleReading,
  onChange: (change: ArticleChange) => void,
  options: WatchOptions,
): void {
  const { signal, readAgain, onGone, schedule = scheduleInPage, now = () => performance.now() } = options;
  const window = document.defaultView;
  if (window === null || signal.aborted) return;
  let reading = first;
  let parts: ArticleParts | undefined = articleParts(first.source);
  let wasGone = false;
  const ask = coalesce(update, signal, schedule, now);
  const observer = new window.MutationObserver((records) => {
    if (records.some(note)) ask();
  });

  /** Whether a change may concern the article. */
  function note(record: MutationRecord): boolean {
    const { core, headline } = reading.source;
    if (parts === undefined) return true;
    if (holdsNode(core, record.target)) {
      parts.spoil(record.target);
      for (const node of record.addedNodes) if (isElement(node)) observeRoots(node);
    } else if (headline?.segment.frame.element.contains(record.target) === true) parts = undefined;
    else if (!concernsCore(record, core)) return false;
    else parts = undefined;
    return true;
  }

  function update(): void {
    const next = parts === undefined || !reading.source.core.isConnected ? wholeAgain() : partsAgain(parts);
    if (next === undefined) return;
    const origins = blockOrigins(reading, next);
    const same = isUnchanged(reading, origins) && !wasGone;
    reading = next;
    wasGone = false;
    if (!same) onChange({ reading, origins });
  }

  function partsAgain(known: ArticleParts): ArticleReading {
    const { blocks: _blocks, ...about } = reading.article;
    return articleReading(about, { ...reading.source, candidates: known.collect() });
  }

  /** Undefined while there is no article: a framework has taken it away and may bring it back anywhere. */
  function wholeAgain(): ArticleReading | undefined {
    const next = readAgain();
    parts = next.kind === "article" ? articleParts(next.source) : undefined;
    observer.disconnect();
    if (next.kind === "article") {
      observe(next);
      return next;
    }
    observer.observe(document, { childList: true, attributeFilter: WATCHED_ATTRIBUTES, subtree: true });
    wasGone = true;
    onGone?.();
    return undefined;
  }

  function observe({ source: { core, headline } }: ArticleReading): void {
    observer.observe(core, ALL);
    observeRoots(core);
    const heading = headline?.segment.frame.element;
    if (heading !== undefined && !core.contains(heading) && !heading.contains(core)) observer.observe(heading, ALL);
    for (let at = parentOf(core); at !== null; at = parentOf(at)) {
      if (at !== document) observer.observe(at, { childList: true, attributeFilter: WATCHED_ATTRIBUTES });
    }
  }

  /** What changes in a shadow root is not told outside it. */
  function observeRoots(element: Element): void {
    for (const root of shadowRootsIn(element)) observer.observe(root, ALL);
  }

  observe(first);
  signal.addEventListener("abort", () => observer.disconnect(), { once: true });
}

/** Changes around the core matter when they take it away, show or hide it, or bring much text. */
function concernsCore({ type, target, addedNodes, removedNodes }: MutationRecord, core: Element): boolean {
  if (!core.isConnected) return true;
  if (type === "attributes") return holdsNode(target, core);
  return [...addedNodes, ...removedNodes].some(
    (node) => holdsNode(node, core) || (node.textContent?.length ?? 0) > MUCH_TEXT,
  );
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}
