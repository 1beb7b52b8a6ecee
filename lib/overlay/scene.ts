// What the overlay has been given for this page, and the questions that every room of it asks: which mention is here, where
// is that mention now.
import { positionOf, rangeOf } from "../article/text-map.ts";
import type { TextMap, TextRange } from "../article/text-map.ts";
import type { Mention } from "../annotation/types.ts";
import type { Category } from "../dataset/types.ts";

/** Mentions are sorted by block and start and never overlap, as the annotator gives them. */
export interface Scene {
  readonly map: TextMap;
  readonly mentions: readonly Mention[];
  readonly visible: ReadonlySet<Category>;
  /** Which mentions get a mark at all: the seam for how densely to mark. */
  readonly isMarked: (mention: Mention, index: number) => boolean;
}

/** Whether the reader wants to hear of it: keys and the card's own buttons lead there, marked or not. */
export function isKnown(scene: Scene, index: number): boolean {
  const mention = scene.mentions[index];
  return mention !== undefined && scene.visible.has(mention.category);
}

/** Whether it is marked: only then the pointer opens its card. */
export function isShown(scene: Scene, index: number): boolean {
  const mention = scene.mentions[index];
  return mention !== undefined && isKnown(scene, index) && scene.isMarked(mention, index);
}

/** Where the mention stands in the page now; undefined where the page has changed since it was read. */
export function placeOf(scene: Scene, index: number): TextRange | undefined {
  const mention = scene.mentions[index];
  return mention === undefined ? undefined : rangeOf(scene.map, mention.block, mention.start, mention.end);
}

/** The same as a range that can be measured. */
export function liveRangeOf(scene: Scene, index: number): Range | undefined {
  const place = placeOf(scene, index);
  if (place === undefined) return undefined;
  const range = place.startContainer.ownerDocument.createRange();
  range.setStart(place.startContainer, place.startOffset);
  range.setEnd(place.endContainer, place.endOffset);
  return range;
}

/** Index of the first mention that ends at or after this place of the page's text; `mentions.length` where none does. */
export function firstMentionFrom(scene: Scene, node: Text, offset: number): number | undefined {
  const position = positionOf(scene.map, node, offset);
  if (position === undefined) return undefined;
  const { mentions } = scene;
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const mention = mentions[middle];
    const isBefore =
      mention !== undefined &&
      (mention.block < position.block || (mention.block === position.block && mention.end < position.offset));
    if (isBefore) low = middle + 1;
    else high = middle;
  }
  return low;
}
