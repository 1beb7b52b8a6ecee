// One reading of the page: its articles' answers to the overlay, and how the page stands for the popup.
import { markedMentions, type MarkDensity } from "../../lib/annotation/marked-mentions.ts";
import type { Mention } from "../../lib/annotation/types.ts";
import type { HeadMark } from "../../lib/article/metadata.ts";
import { textMap, type TextMap } from "../../lib/article/text-map.ts";
import type { Language } from "../../lib/context/types.ts";
import type { AnchoredMention } from "../../lib/export/web-annotation.ts";
import type { JumpTarget, PageState } from "../../lib/messages/messages.ts";
import { anchoredMentions } from "./anchored-mentions.ts";
import { answeredState } from "./answered-state.ts";
import type { ArticleAround } from "./card-menu.ts";
import { createCardOverlay, type CardOverlay } from "./card-overlay.tsx";
import { mentionTouching } from "./mention-touching.ts";
import { pageStories } from "./page-stories.ts";
import { readInTime } from "./read-in-time.ts";
import { report } from "./report.ts";
import { storyInView } from "./story-in-view.ts";
import type { Story } from "./story.ts";

export interface PageReading {
  /** Absent where the browser cannot paint highlights. */
  readonly overlay: CardOverlay | undefined;
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
  /** In which screen readers are told that marks are hidden or shown. */
  readonly language: () => Language;
}

export function startReading({ document, signal: parent, ...options }: ReadingOptions): PageReading {
  const { force = false, unwanted = [], staleHead, onChange } = options;
  const ended = new AbortController();
  const signal = AbortSignal.any([parent, ended.signal]);
  const overlay = createCardOverlay({ document, signal, articleOf, language: options.language });
  const settled = Promise.withResolvers<void>();
  let { marking } = options;
  /** How the page stands while no article of it has been answered. */
  let pending: PageState = { kind: "reading" };
  /** What the overlay shows, under its own numbers of blocks. */
  let shown: { readonly map: TextMap; readonly mentions: readonly Mention[] } | undefined;
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
    report(error);
  }

  /** Every article under the number of its first block in the overlay's text. */
  function numbered(): { readonly story: Story; readonly from: number }[] {
    let next = 0;
    return stories.all().map((story) => {
      const from = next;
      next += story.reading().map.blocks.length;
      return { story, from };
    });
  }

  function articleOf({ block }: Mention): ArticleAround {
    const story = numbered().findLast(({ from }) => from <= block)?.story;
    const named = story === undefined ? [] : mentionsOf(story).map(({ entity }) => entity);
    return { published: story?.reading().article.published, named };
  }

  function show(): void {
    const all = numbered();
    const painted = all.map(({ story, from }) => paintedOf(story, from, marking));
    const marked = new Set(painted.flatMap((each) => each.marked));
    shown = {
      map: textMap(all.flatMap(({ story }) => story.reading().map.blocks)),
      mentions: painted.flatMap((each) => each.mentions),
    };
    overlay?.show({
      ...shown,
      cardOf: ({ block, entity }) => all.findLast(({ from }) => from <= block)?.story.answer()?.context.cards[entity],
      isMarked: (mention) => marked.has(mention),
    });
    if (all.length === 0) become({ kind: "not-article" });
    else if (all.some(({ story }) => story.answer() !== undefined)) {
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
      const at = storyInView(document, stories.all());
      const all = numbered();
      const before = all.slice(
        0,
        all.findIndex(({ story }) => story === at),
      );
      const own = at === undefined ? [] : mentionsOf(at);
      const index = own.flatMap((mention, place) => (mention.entity === entity ? [place] : []))[nth];
      if (index !== undefined) overlay?.open(before.reduce((sum, { story }) => sum + mentionsOf(story).length, index));
    },
    end: () => ended.abort(),
  };
}

/** A story's mentions under the numbers that its blocks have in the overlay's text, and which of them get a mark. */
function paintedOf(
  story: Story,
  from: number,
  marking: MarkDensity,
): { mentions: readonly Mention[]; marked: Mention[] } {
  const own = mentionsOf(story);
  const mentions = from === 0 ? own : own.map((mention) => ({ ...mention, block: mention.block + from }));
  const indexes = markedMentions(own, marking, story.reading().article.blocks);
  return { mentions, marked: indexes.flatMap((index) => mentions[index] ?? []) };
}

function mentionsOf(story: Story): readonly Mention[] {
  return story.answer()?.annotation.mentions ?? [];
}
