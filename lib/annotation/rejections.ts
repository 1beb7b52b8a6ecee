// What `--explain` tells of the spans that were not taken.
import type { Mention, Rejection } from "./types.ts";

/** Rejections in reading order, without those that lie inside a mention that was taken. */
export function leftOut(rejected: readonly Rejection[], mentions: readonly Mention[]): Rejection[] {
  const byBlock = Map.groupBy(mentions, ({ block }) => block);
  return rejected
    .filter(({ block, start, end }) => !isInside(byBlock.get(block) ?? [], start, end))
    .toSorted((left, right) => left.block - right.block || left.start - right.start);
}

/** Whether one of the sorted, disjoint mentions covers the span. */
function isInside(mentions: readonly Mention[], start: number, end: number): boolean {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((mentions[middle]?.end ?? 0) < end) low = middle + 1;
    else high = middle;
  }
  const mention = mentions[low];
  return mention !== undefined && mention.start <= start;
}
