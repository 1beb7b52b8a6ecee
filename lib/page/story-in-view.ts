// Of several articles on a page, the one that the reader is at: what the popup speaks of.
import type { Story } from "./story.ts";

/** The last that begins above the middle of the viewport, of those that have been answered where any has; else the first. */
export function storyInView(document: Document, stories: readonly Story[]): Story | undefined {
  const answered = stories.filter((story) => story.answer() !== undefined);
  const asked = answered.length > 0 ? answered : stories;
  if (asked.length < 2) return asked[0];
  const middle = document.documentElement.clientHeight / 2;
  return asked.findLast((story) => story.reading().source.core.getBoundingClientRect().top < middle) ?? asked[0];
}
