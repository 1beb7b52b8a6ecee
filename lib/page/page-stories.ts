// The articles of one page, mostly one; where the page appends the next at the end of one, each with its own date and answers.
import type { HeadMark } from "../article/metadata.ts";
import { readPages } from "../article/read-page.ts";
import { paceInPage, readPatiently } from "../article/read-patiently.ts";
import type { ReadOptions } from "../article/read-page.ts";
import type { ArticleReading, PageReading } from "../article/reading.ts";
import { watchHead } from "./watch-head.ts";
import { startStory, type Story, type StoryOptions } from "./story.ts";

export interface PageStories {
  /** In the page's order. */
  all(): readonly Story[];
  /**
   * Reads the page, in slices, and begins with every article that is new. Answers the first reading, an article where there is one;
   * nothing after the signal.
   */
  read(): Promise<PageReading | undefined>;
  /** The page has changed its address without being loaded anew: its head may go on speaking of the page before. */
  moved(head: HeadMark): void;
}

export interface StoriesOptions extends Pick<StoryOptions, "document" | "signal" | "force" | "changed" | "failed"> {
  /** Whether the reader wants articles like this one. */
  readonly wants: (reading: ArticleReading) => boolean;
}

export function pageStories({ wants, ...options }: StoriesOptions): PageStories {
  const { document, signal, force, changed } = options;
  let stories: Story[] = [];
  let staleHead: HeadMark | undefined;

  function readOptions(): ReadOptions {
    return { force, today: tomorrow(), ...(staleHead !== undefined && { staleHead }) };
  }

  function adopt(readings: readonly PageReading[]): void {
    const fresh = readings.filter((reading) => reading.kind === "article" && wants(reading) && !isKnown(reading));
    for (const reading of fresh) if (reading.kind === "article") stories.push(begin(reading));
    if (fresh.length > 0) stories = stories.toSorted((a, b) => inOrder(coreOf(a), coreOf(b)));
  }

  function isKnown({ source: { core } }: ArticleReading): boolean {
    return stories.some((story) => areOne(coreOf(story), core));
  }

  function begin(first: ArticleReading): Story {
    return startStory(first, {
      ...options,
      mayBeAnother: () => staleHead !== undefined,
      gone,
      readAgain(before) {
        const readings = readPages(document, document.location.href, readOptions());
        const own = find(readings, before);
        adopt(readings.filter((reading) => reading !== own));
        return own ?? { kind: "not-article", reason: "too-little-text" };
      },
    });
  }

  /** The reading of the story that was read as `before`; the only one there is may stand in other elements now. */
  function find(readings: readonly PageReading[], before: ArticleReading): PageReading | undefined {
    const same = readings.find(
      (reading) => reading.kind === "article" && areOne(reading.source.core, before.source.core),
    );
    return same ?? (stories.length === 1 ? readings.find(({ kind }) => kind === "article") : undefined);
  }

  /** The last one is kept: it watches for its article to come back. */
  function gone(story: Story): void {
    if (stories.length > 1) {
      story.end();
      stories = stories.filter((other) => other !== story);
    }
    if (!signal.aborted) changed();
  }

  return {
    all: () => stories.filter((story) => story.isPresent()),
    async read() {
      const readings = await readPatiently(document, document.location.href, readOptions(), paceInPage(), signal);
      if (readings === undefined) return undefined;
      adopt(readings);
      const [first = { kind: "not-article", reason: "too-little-text" }] = readings;
      return readings.find(({ kind }) => kind === "article") ?? first;
    },
    moved(head) {
      if (staleHead === undefined) watchHead(document, signal, () => stories.forEach((story) => story.headChanged()));
      staleHead = head;
    },
  };
}

function coreOf(story: Story): Element {
  return story.reading().source.core;
}

function areOne(a: Element, b: Element): boolean {
  return a === b || (a.isConnected && (a.contains(b) || b.contains(a)));
}

function inOrder(a: Element, b: Element): number {
  return (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) === 0 ? 1 : -1;
}

/** The reader's day, `YYYY-MM-DD`, a day on: somewhere it is tomorrow already. */
function tomorrow(): string {
  return new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
}
