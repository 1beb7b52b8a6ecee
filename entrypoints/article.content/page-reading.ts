// One reading of the page: text to the background, answer to the overlay, and again when the page changes.
import { movedMentions } from "../../lib/annotation/moved-mentions.ts";
import { readPage } from "../../lib/article/read-page.ts";
import type { ArticleReading, PageReading as Read } from "../../lib/article/reading.ts";
import { watchArticle, type ArticleChange } from "../../lib/article/watch-article.ts";
import { sendMessage, type AnnotateRequest, type PageState } from "../../lib/messages/messages.ts";
import { createCardOverlay, type CardOverlay } from "./card-overlay.tsx";
import { report } from "./report.ts";
import { readInTime } from "./read-in-time.ts";

export interface PageReading {
  /** Absent where the browser cannot paint highlights. */
  readonly overlay: CardOverlay | undefined;
  state(): PageState;
  /** Resolves when the first reading has been painted or given up. */
  settled(): Promise<void>;
  end(): void;
}

export interface ReadingOptions {
  readonly document: Document;
  readonly signal: AbortSignal;
  /** The reader asked for it: read whatever text there is. */
  readonly force: boolean;
}

export function startReading({ document, signal: parent, force }: ReadingOptions): PageReading {
  const ended = new AbortController();
  const signal = AbortSignal.any([parent, ended.signal]);
  const overlay = createCardOverlay(document, signal);
  const read = (): Read => readPage(document, document.location.href, { force });
  let state: PageState = { kind: "reading" };
  /** The reading whose answer is awaited or shown: answers about an older one come too late. */
  let current: ArticleReading | undefined;

  const ask = async (reading: ArticleReading, depth: AnnotateRequest["depth"]): Promise<void> => {
    const { article, map } = (current = reading);
    const { annotation, context } = await sendMessage("annotate", { article, force, depth });
    if (signal.aborted || reading !== current) return;
    const { published } = article;
    const isShown = annotation.relevance.isMigrationNews || force;
    state = isShown ? { kind: "annotated", published, annotation, context } : { kind: "not-migration", published };
    overlay?.show({ map, mentions: annotation.mentions, cards: context.cards });
  };
  const changed = ({ reading, origins }: ArticleChange): void => {
    if (state.kind === "annotated") {
      const mentions = movedMentions(state.annotation.mentions, origins);
      overlay?.show({ map: reading.map, mentions, cards: state.context.cards });
    }
    ask(reading, "full").catch(fail);
  };
  const follow = async (reading: ArticleReading): Promise<void> => {
    await ask(reading, "quick");
    if (signal.aborted) return;
    watchArticle(document, reading, changed, { signal, readAgain: read });
    ask(reading, "full").catch(fail);
  };
  const fail = (error: unknown): void => {
    // What is painted already stays true when a later question fails.
    if (state.kind === "reading") state = { kind: "failed" };
    report(error);
  };

  const settled = new Promise<void>((resolve) => {
    signal.addEventListener("abort", () => resolve(), { once: true });
    readInTime(document, signal, read, (reading) => {
      if (reading.kind === "article") {
        void follow(reading).catch(fail).then(resolve);
      } else {
        state = { kind: "not-article" };
        resolve();
      }
    });
  });
  return { overlay, state: () => state, settled: () => settled, end: () => ended.abort() };
}
