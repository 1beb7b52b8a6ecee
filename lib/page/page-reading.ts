// One reading of the page: its articles' answers to the overlay, and how the page stands for the popup.
import type { MarkDensity } from "../annotation/marked-mentions.ts";
import type { Mention } from "../annotation/types.ts";
import type { HeadMark } from "../article/metadata.ts";
import type { Card } from "../context/types.ts";
import type { AnchoredMention } from "../export/web-annotation.ts";
import type { JumpTarget, PageState } from "../messages/messages.ts";
import type { Annotated, Overlay } from "../overlay/overlay-types.ts";
import { anchoredMentions } from "./anchored-mentions.ts";
import { answeredState } from "./answered-state.ts";
import { mentionTouching } from "./mention-touching.ts";
import { pageStories } from "./page-stories.ts";
import { readInTime } from "./read-in-time.ts";
import { articleAround, indexOfNth, mentionsOf, storiesTogether, type ArticleAround } from "./stories-together.ts";
import { storyInView } from "./story-in-view.ts";

/** Undefined where the browser cannot paint highlights. `around`: the article that a mention stands in. */
export type CreateOverlay = (
  signal: AbortSignal,
  around: (mention: Mention) => ArticleAround,
) => Overlay<Card> | undefined;

export interface PageReading {
  /** Absent where the browser cannot paint highlights. */
  readonly overlay: Overlay<Card> | undefined;
  /** Of several articles, the one that the reader is at. */
  state(): PageState;
  /** Its mentions where they stand in the page's text now; none while nothing is annotated. */
  anchors(): readonly AnchoredMention[];
  /** Opens the card of the mention that the range touches; false where it touches none. */
  openAt(range: Range): boolean;
  /** Resolves when the first reading has been painted or given up. */
  settled(): Promise<void>;
  /** Asks for the articles' annotation once more: what is known, or wanted, is other now. */
  askAgain(): void;
  /** How often an entity is marked; paints anew where that is other now. */
  setMarking(marking: MarkDensity): void;
  /** The page changed its address without being loaded anew. False: there is no article that goes on, begin again. */
  moved(head: HeadMark): boolean;
  /** Opens the card of one of an entity's mentions in the article that the reader is at. */
  jump(target: JumpTarget): void;
  end(): void;
}

export interface ReadingOptions {
  readonly document: Document;
  readonly signal: AbortSignal;
  /** Called whenever the state may have become another. */
  readonly onChange: () => void;
  /** The reader asked for it: read whatever text there is. */
  readonly force?: boolean;
  /** Languages (BCP 47) in which the reader wants no articles read. */
  readonly unwanted?: readonly string[];
  /** After a navigation without reload: the head that may speak of the page before. */
  readonly staleHead?: HeadMark;
  readonly marking: MarkDensity;
  /** Hears of our own faults, which the page never sees. */
  readonly report: (error: unknown) => void;
  /** The card in it is the caller's. */
  readonly createOverlay: CreateOverlay;
}

export function startReading({ document, signal: parent, ...options }: ReadingOptions): PageReading {
  const { force = false, unwanted = [], staleHead, onChange } = options;
  const ended = new AbortController();
  const signal = AbortSignal.any([parent, ended.signal]);
  const overlay = options.createOverlay(signal, (mention) => articleAround(stories.all(), mention));
  const settled = Promise.withResolvers<void>();
  let { marking } = options;
  /** How the page stands while no article of it has been answered. */
  let pending: PageState = { kind: "reading" };
  let shown: Annotated<Card> | undefined;
  const stories = pageStories({
    document,
    signal,
    force,
    wants: ({ article }) => force || !unwanted.includes(article.language),
    changed: show,
    failed,
  });
  if (staleHead !== undefined) stories.moved(staleHead);

  function become(next: PageState): void {
    pending = next;
    settled.resolve();
    onChange();
  }

  function failed(error: unknown): void {
    // What is painted already stays true when a later question fails.
    if (stories.all().every((story) => story.answer() === undefined)) become({ kind: "failed" });
    options.report(error);
  }

  function show(): void {
    const all = stories.all();
    shown = storiesTogether(all, marking);
    overlay?.show(shown);
    if (all.length === 0) become({ kind: "not-article" });
    else if (all.some((story) => story.answer() !== undefined)) {
      settled.resolve();
      onChange();
    }
  }

  function state(): PageState {
    const story = storyInView(document, stories.all());
    return (story && answeredState(story, force)) ?? pending;
  }

  signal.addEventListener("abort", () => settled.resolve(), { once: true });
  readInTime(
    document,
    signal,
    () => stories.read(),
    (reading) => {
      if (reading.kind !== "article") become({ kind: "not-article" });
      else if (stories.all().length === 0) become({ kind: "silent", why: "language" });
    },
    failed,
  );
  return {
    overlay,
    state,
    anchors() {
      const story = storyInView(document, stories.all());
      if (story === undefined) return [];
      return anchoredMentions(document, { map: story.reading().map, mentions: mentionsOf(story) });
    },
    openAt(range) {
      const index = shown === undefined ? -1 : mentionTouching(range, shown.map, shown.mentions);
      if (index >= 0) overlay?.open(index);
      return index >= 0 && overlay !== undefined;
    },
    settled: () => settled.promise,
    askAgain: () => stories.all().forEach((story) => story.askAgain()),
    setMarking(next) {
      if (next === marking) return;
      marking = next;
      show();
    },
    moved(head) {
      stories.moved(head);
      return stories.all().length > 0;
    },
    jump({ entity, nth }) {
      const all = stories.all();
      const at = storyInView(document, all);
      const index = at && indexOfNth(all, at, entity, nth);
      if (index !== undefined) overlay?.open(index);
    },
    end: () => ended.abort(),
  };
}
