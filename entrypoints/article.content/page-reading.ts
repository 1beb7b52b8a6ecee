// One reading of the page: text to the background, answer to the overlay, and again when the page changes.
import { CATEGORIES } from "../../components/tokens.ts";
import { readPage, type PageReading as ReadPage } from "../../lib/article/read-page.ts";
import type { Category, EntityId } from "../../lib/dataset/types.ts";
import { sendMessage, type AnnotateRequest, type Command, type PageState } from "../../lib/messages/messages.ts";
import { createCardOverlay } from "./card-overlay.tsx";
import { pageReady } from "./page-ready.ts";

export interface PageReading {
  state(): PageState;
  /** Resolves when the first reading has been painted or given up. */
  settled(): Promise<void>;
  show(categories: Readonly<Record<Category, boolean>>): void;
  jump(entity: EntityId): void;
  command(name: Command): void;
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
  let state: PageState = { kind: "reading" };

  const ask = async (page: ReadPage, depth: AnnotateRequest["depth"]): Promise<void> => {
    if (page.kind === "not-article") return void (state = page);
    const { article, map } = page;
    const { annotation, context } = await sendMessage("annotate", { article, force, depth });
    const { published } = article;
    if (!annotation.relevance.isMigrationNews && !force) return void (state = { kind: "not-migration", published });
    state = { kind: "annotated", published, annotation, context };
    if (!signal.aborted) overlay?.show({ map, mentions: annotation.mentions, cards: context.cards });
  };

  const read = async (): Promise<void> => {
    try {
      const page = await pageReady(document, signal, () => readPage(document, document.location.href, { force }));
      await ask(page, "quick");
      if (state.kind === "annotated") void ask(page, "full").catch(fail);
    } catch (error) {
      fail(error);
    }
  };
  const fail = (error: unknown): void => {
    if (!signal.aborted) state = { kind: "failed" };
    console.debug("Waymark:", error);
  };

  const first = read();
  return {
    state: () => state,
    settled: () => first,
    show: (categories) => overlay?.setCategories(new Set(CATEGORIES.filter((category) => categories[category]))),
    jump(entity) {
      if (state.kind !== "annotated") return;
      const index = state.annotation.mentions.findIndex((mention) => mention.entity === entity);
      if (index >= 0) overlay?.open(index);
    },
    command(name) {
      if (name === "toggle-card") overlay?.toggleCard();
      else overlay?.walk(name === "next-mention" ? "next" : "previous");
    },
    end: () => ended.abort(),
  };
}
