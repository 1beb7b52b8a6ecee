// One article of the page: its text to the background, the answer back, and again when the page changes it.
import { movedMentions } from "../../lib/annotation/moved-mentions.ts";
import type { ArticleReading, PageReading } from "../../lib/article/reading.ts";
import { watchArticle, type ArticleChange } from "../../lib/article/watch-article.ts";
import { sendMessage, type AnnotateAnswer, type AnnotateRequest } from "../../lib/messages/messages.ts";

export interface Story {
  reading(): ArticleReading;
  /** False while the page has taken it away or hidden it. */
  isPresent(): boolean;
  /** What is known of it; its mentions are those of `reading()`. Absent until the first answer. */
  answer(): AnnotateAnswer | undefined;
  /** Asks for the annotation once more: what is known, or wanted, is other now. */
  askAgain(): void;
  /** The page's head says something else than before. */
  headChanged(): void;
  end(): void;
}

export interface StoryOptions {
  readonly document: Document;
  readonly signal: AbortSignal;
  readonly force: boolean;
  /** Reads the page anew and finds this story in it. */
  readonly readAgain: (before: ArticleReading) => PageReading;
  /** After a navigation without reload another story may take this one's place element by element: all is read anew then. */
  readonly mayBeAnother: () => boolean;
  /** Something else is to be shown. */
  readonly changed: () => void;
  /** There is no such article any more; it may come back. */
  readonly gone: (story: Story) => void;
  readonly failed: (error: unknown) => void;
}

export function startStory(first: ArticleReading, options: StoryOptions): Story {
  const { document, force, changed, failed } = options;
  const ended = new AbortController();
  const signal = AbortSignal.any([options.signal, ended.signal]);
  let reading = first;
  let answer: AnnotateAnswer | undefined;
  /** `doubted`: its text stands there, but the page as it is now is no article. */
  let presence: "there" | "doubted" | "gone" = "there";

  const ask = async (depth: AnnotateRequest["depth"]): Promise<void> => {
    const asked = reading;
    const told = await sendMessage("annotate", { article: asked.article, force, depth });
    // An answer about an older text comes too late.
    if (signal.aborted || reading !== asked) return;
    answer = told;
    changed();
  };
  const askFully = (): void => {
    ask("full").catch(failed);
  };
  const follow = (change: ArticleChange): void => {
    // One that keeps a block is the same story still: its head need not be read again.
    const isAnother = presence === "doubted" || change.origins.every((origin) => origin === undefined);
    reading = change.reading;
    presence = "there";
    if (answer !== undefined) {
      const mentions = movedMentions(answer.annotation.mentions, change.origins);
      answer = { ...answer, annotation: { ...answer.annotation, mentions } };
      changed();
    }
    if (isAnother && options.mayBeAnother()) readHead();
    if (presence === "there") askFully();
  };
  /** Takes title, day and address as the page has them now. Answers whether anything is other than before. */
  const readHead = (): boolean => {
    const [stood, known] = [presence, reading];
    const page = options.readAgain(reading);
    presence = page.kind === "article" ? "there" : "doubted";
    if (page.kind === "article") reading = withHeadOf(page, reading);
    else options.gone(story);
    return presence !== stood || reading !== known;
  };
  const begin = async (): Promise<void> => {
    const asked = reading;
    await ask("quick");
    if (reading === asked && !signal.aborted) await ask("full");
  };

  const story: Story = {
    reading: () => reading,
    isPresent: () => presence === "there" && reading.source.core.isConnected,
    answer: () => answer,
    askAgain: askFully,
    headChanged() {
      if (presence !== "gone" && reading.source.core.isConnected && readHead() && presence === "there") askFully();
    },
    end: () => ended.abort(),
  };
  // Before the first answer: what the page changes while a sleeping background wakes must not be missed.
  watchArticle(document, first, follow, {
    signal,
    readAgain: () => options.readAgain(reading),
    onGone() {
      presence = "gone";
      options.gone(story);
    },
  });
  begin().catch(failed);
  return story;
}

/** Title, day and address as `page` has them, over the text that is known already; the same reading where nothing is other. */
function withHeadOf({ article: page }: ArticleReading, known: ArticleReading): ArticleReading {
  const { title, url, published, publishedFrom } = known.article;
  const isSame = page.title === title && page.url === url && page.published === published;
  if (isSame && page.publishedFrom === publishedFrom) return known;
  return { ...known, article: { ...page, blocks: known.article.blocks } };
}
