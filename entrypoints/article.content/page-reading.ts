// One reading of the page: text to the background, answer to the overlay, and again when the page changes.
import { movedMentions } from "../../lib/annotation/moved-mentions.ts";
import type { HeadMark } from "../../lib/article/metadata.ts";
import { readPage } from "../../lib/article/read-page.ts";
import type { ArticleReading, PageReading as Read } from "../../lib/article/reading.ts";
import { watchArticle, type ArticleChange } from "../../lib/article/watch-article.ts";
import type { AnchoredMention } from "../../lib/export/web-annotation.ts";
import { sendMessage, type AnnotateRequest, type PageState } from "../../lib/messages/messages.ts";
import { createCardOverlay, type CardOverlay } from "./card-overlay.tsx";
import { anchoredMentions } from "./anchored-mentions.ts";
import { report } from "./report.ts";
import { readInTime } from "./read-in-time.ts";

export interface PageReading {
  /** Absent where the browser cannot paint highlights. */
  readonly overlay: CardOverlay | undefined;
  state(): PageState;
  /** The mentions where they stand in the page's text now; none while nothing is annotated. */
  anchors(): readonly AnchoredMention[];
  /** Resolves when the first reading has been painted or given up. */
  settled(): Promise<void>;
  /** Asks for the article's annotation once more: what is known, or wanted, is other now. */
  askAgain(): void;
  end(): void;
}

type Shown = Parameters<CardOverlay["show"]>[0];

export interface ReadingOptions {
  readonly document: Document;
  readonly signal: AbortSignal;
  /** Called whenever the state has become another. */
  readonly onChange: () => void;
  /** The reader asked for it: read whatever text there is. */
  readonly force?: boolean;
  /** Languages (BCP 47) in which the reader wants no articles read. */
  readonly unwanted?: readonly string[];
  /** After a navigation without reload: the head that still speaks of the page before. */
  readonly staleHead?: HeadMark;
}

export function startReading({ document, signal: parent, ...options }: ReadingOptions): PageReading {
  const { force = false, unwanted = [], staleHead, onChange } = options;
  const ended = new AbortController();
  const signal = AbortSignal.any([parent, ended.signal]);
  const overlay = createCardOverlay(document, signal);
  const settled = Promise.withResolvers<void>();
  let state: PageState = { kind: "reading" };
  /** The reading whose answer is awaited or shown: answers about an older one come too late. */
  let current: ArticleReading | undefined;
  /** What the page shows now, and by which map it is found in the page. */
  let shown: Shown | undefined;

  const read = (): Read => readPage(document, document.location.href, { ...options, today: today() });
  const show = (next: Shown): void => {
    shown = next;
    overlay?.show(next);
  };
  const become = (next: PageState): void => {
    state = next;
    settled.resolve();
    onChange();
  };
  const ask = async (reading: ArticleReading, depth: AnnotateRequest["depth"]): Promise<void> => {
    const { article, map } = (current = reading);
    const { annotation, context } = await sendMessage("annotate", { article, force, depth });
    if (signal.aborted || reading !== current) return;
    const { blocks: _, ...about } = article;
    const { published } = about;
    const isShown = annotation.relevance.isMigrationNews || force;
    become(
      isShown ? { kind: "annotated", published, about, annotation, context } : { kind: "not-migration", published },
    );
    show({ map, mentions: annotation.mentions, cards: context.cards });
  };
  const changed = ({ reading, origins }: ArticleChange): void => {
    if (state.kind === "annotated") {
      const mentions = movedMentions(state.annotation.mentions, origins);
      show({ map: reading.map, mentions, cards: state.context.cards });
    }
    // After a navigation the new story may have taken the old one's place element by element: date and title are read anew.
    const whole = staleHead === undefined ? reading : read();
    ask(whole.kind === "article" ? whole : reading, "full").catch(fail);
  };
  const gone = (): void => {
    if (current !== undefined) show({ map: current.map, mentions: [], cards: {} });
    current = undefined;
    become({ kind: "not-article" });
  };
  const follow = async (reading: ArticleReading): Promise<void> => {
    if (!force && unwanted.includes(reading.article.language)) return become({ kind: "silent", why: "language" });
    // Before the first answer: what the page changes while a sleeping background wakes must not be missed.
    watchArticle(document, reading, changed, { signal, readAgain: read, onGone: gone });
    await ask(reading, "quick");
    if (reading === current && !signal.aborted) await ask(reading, "full");
  };
  const fail = (error: unknown): void => {
    // What is painted already stays true when a later question fails.
    if (state.kind === "reading") become({ kind: "failed" });
    report(error);
  };

  const askAgain = (): void => {
    if (current !== undefined) ask(current, "full").catch(fail);
  };

  signal.addEventListener("abort", () => settled.resolve(), { once: true });
  readInTime(document, signal, read, (reading) => {
    if (reading.kind === "article") follow(reading).catch(fail);
    else become({ kind: "not-article" });
  });
  const anchors = (): readonly AnchoredMention[] => (shown === undefined ? [] : anchoredMentions(document, shown));
  return { overlay, state: () => state, anchors, settled: () => settled.promise, askAgain, end: () => ended.abort() };
}

/** The reader's day, `YYYY-MM-DD`, a day on: somewhere it is tomorrow already. */
function today(): string {
  return new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
}
