// All articles of a page as the overlay sees them: one text, its blocks numbered through, and one list of mentions.
import { markedMentions, type MarkDensity } from "../annotation/marked-mentions.ts";
import type { Mention } from "../annotation/types.ts";
import { textMap } from "../article/text-map.ts";
import type { Card } from "../context/types.ts";
import type { EntityId } from "../dataset/types.ts";
import type { Annotated } from "../overlay/overlay-types.ts";
import type { Story } from "./story.ts";

/** What the article around a mention tells of whom its words may mean. */
export interface ArticleAround {
  readonly published: string | undefined;
  /** Every mention's entity. */
  readonly named: readonly EntityId[];
}

interface Numbered {
  readonly story: Story;
  /** The number of its first block in the text of all. */
  readonly from: number;
}

/** What the overlay is to show of these stories, in the page's order. */
export function storiesTogether(stories: readonly Story[], marking: MarkDensity): Annotated<Card> {
  const all = numbered(stories);
  const together = all.map((each) => paintedOf(each, marking));
  const marked = new Set(together.flatMap((each) => each.marked));
  return {
    map: textMap(stories.flatMap((story) => story.reading().map.blocks)),
    mentions: together.flatMap((each) => each.mentions),
    cardOf: (mention) => storyAt(all, mention)?.answer()?.context.cards[mention.entity],
    isMarked: (mention) => marked.has(mention),
  };
}

/** `mention` as numbered in the text of all. */
export function articleAround(stories: readonly Story[], mention: Mention): ArticleAround {
  const story = storyAt(numbered(stories), mention);
  const named = story === undefined ? [] : mentionsOf(story).map(({ entity }) => entity);
  return { published: story?.reading().article.published, named };
}

/** Index, in the list of all, of the entity's `nth` mention (from 0) in this story; undefined where there is none. */
export function indexOfNth(stories: readonly Story[], story: Story, entity: EntityId, nth: number): number | undefined {
  const own = mentionsOf(story).flatMap((mention, place) => (mention.entity === entity ? [place] : []))[nth];
  const before = stories.slice(0, stories.indexOf(story)).reduce((sum, each) => sum + mentionsOf(each).length, 0);
  return own === undefined ? undefined : before + own;
}

/** A story's own mentions, under its own numbers of blocks; none before the first answer. */
export function mentionsOf(story: Story): readonly Mention[] {
  return story.answer()?.annotation.mentions ?? [];
}

function numbered(stories: readonly Story[]): readonly Numbered[] {
  let next = 0;
  return stories.map((story) => {
    const from = next;
    next += story.reading().map.blocks.length;
    return { story, from };
  });
}

function storyAt(all: readonly Numbered[], { block }: Mention): Story | undefined {
  return all.findLast(({ from }) => from <= block)?.story;
}

function paintedOf(
  { story, from }: Numbered,
  marking: MarkDensity,
): { mentions: readonly Mention[]; marked: Mention[] } {
  const own = mentionsOf(story);
  const mentions = from === 0 ? own : own.map((mention) => ({ ...mention, block: mention.block + from }));
  const indexes = markedMentions(own, marking, story.reading().article.blocks);
  return { mentions, marked: indexes.flatMap((index) => mentions[index] ?? []) };
}
