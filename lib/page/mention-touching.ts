// Which mention a reader's selection touches.
import { positionOf, type TextMap } from "../article/text-map.ts";
import type { Mention } from "../annotation/types.ts";

/** Index of the first mention that shares a character with the range; -1 where none does, or it lies outside the article. */
export function mentionTouching(range: Range, map: TextMap, mentions: readonly Mention[]): number {
  const { startContainer, startOffset, endContainer, endOffset } = range;
  if (!(startContainer instanceof Text) || !(endContainer instanceof Text)) return -1;
  const start = positionOf(map, startContainer, startOffset);
  const end = positionOf(map, endContainer, endOffset);
  if (start === undefined || end === undefined || start.block !== end.block) return -1;
  return mentions.findIndex(
    (mention) => mention.block === start.block && mention.start < end.offset && mention.end > start.offset,
  );
}
