// One article of the page: its text to the background, the answer back, and again when the page changes it.
import { movedMentions } from "../annotation/moved-mentions.ts";
import type { ArticleReading, PageReading } from "../article/reading.ts";
import { watchArticle, type ArticleChange } from "../article/watch-article.ts";
import type { AnnotateAnswer } from "../messages/messages.ts";
import { createAsking } from "./asking.ts";

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
  /** As it was last seen to change. */
  let watched = first;
  let answer: AnnotateAnswer | undefined;
  /** Blocks that are new since the page was last read as a whole: where they are many, it may have been translated. */
  let unknown = 0;
  /** `doubted`: its text stands there, but the page as it is now is no article. */
  let presence: "there" | "doubted" | "gone" = "there";

  const asking = createAsking({
    signal,
    force,
    failed,
    reading: () => reading,
    told(next) {
      answer = next;
      changed();
    },
  });
  const follow = (change: ArticleChange): void => {
    // One that keeps a block is the same story still: its head need not be read again.
    const isAnother = presence === "doubted" || change.origins.every((origin) => origin === undefined);
    // What was read of the head since then stays, unless the whole page has been read again.
    const isWhole = withHeadOf(change.reading, watched) !== watched;
    watched = change.reading;
    reading = isWhole ? watched : withHeadOf(reading, watched);
    presence = "there";
    asking.moved(change.origins);
    if (answer !== undefined) {
      const mentions = movedMentions(answer.annotation.mentions, change.origins);
      answer = { ...answer, annotation: { ...answer.annotation, mentions } };
      changed();
    }
    unknown += change.origins.filter((origin) => origin === undefined).length;
    const isTranslated = unknown > reading.article.blocks.length / 2;
    if (isTranslated || (isAnother && options.mayBeAnother())) readHead();
    if (presence === "there") asking.ask("full");
  };
  /** Takes title, day, language and address as the page has them now. Answers whether anything is other than before. */
  const readHead = (): boolean => {
    const [stood, known] = [presence, reading];
    unknown = 0;
    const page = options.readAgain(reading);
    presence = page.kind === "article" ? "there" : "doubted";
    if (page.kind === "article") reading = withHeadOf(page, reading);
    else options.gone(story);
    return presence !== stood || reading !== known;
  };
  const story: Story = {
    reading: () => reading,
    isPresent: () => presence === "there" && reading.source.core.isConnected,
    answer: () => answer,
    askAgain: () => asking.ask("full"),
    headChanged() {
      if (presence === "gone" || !reading.source.core.isConnected) return;
      if (readHead() && presence === "there") asking.ask("full");
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
  asking.ask("quick");
  asking.ask("full");
  return story;
}

/** Title, day, language and address as `page` has them, over the text that is known already; the same reading where nothing is other. */
function withHeadOf({ article: page }: ArticleReading, known: ArticleReading): ArticleReading {
  const { title, url, published, publishedFrom, language } = known.article;
  const isSame = page.title === title && page.url === url && page.language === language;
  if (isSame && page.published === published && page.publishedFrom === publishedFrom) return known;
  return { ...known, article: { ...page, blocks: known.article.blocks } };
}
