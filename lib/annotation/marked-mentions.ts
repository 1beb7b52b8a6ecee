// Which mentions are painted. A page on which "Trump" is underlined forty times is hard to read; counts and the walk from
// mention to mention know all of them all the same.
import type { EntityId } from "../dataset/types.ts";
import type { Mention } from "./types.ts";

/** Every mention; the first of each entity in about a screenful; the first of each entity in the article. */
export type MarkDensity = "every" | "first-per-block-group" | "first";

/** UTF-16 code units of prose that fill about one screen: 25 lines of 60. */
const SCREENFUL = 1500;

/**
 * Indexes of the mentions that are painted, ascending. `mentions` are an annotation's, sorted by block and start; `blocks`
 * are the article's. With "first-per-block-group" an entity is painted again once a screenful of text lies between the
 * mention and the last painted one.
 */
export function markedMentions(
  mentions: readonly Pick<Mention, "block" | "start" | "entity">[],
  density: MarkDensity,
  blocks: readonly { readonly text: string }[],
): number[] {
  if (density === "every") return mentions.map((_, index) => index);
  const reach = density === "first" ? Infinity : SCREENFUL;
  const starts = startsOf(blocks);
  const painted = new Map<EntityId, number>();
  const marked: number[] = [];
  mentions.forEach(({ block, start, entity }, index) => {
    const place = (starts[block] ?? 0) + start;
    const last = painted.get(entity);
    if (last !== undefined && place - last < reach) return;
    painted.set(entity, place);
    marked.push(index);
  });
  return marked;
}

/** Where each block begins when all are put end to end. */
function startsOf(blocks: readonly { readonly text: string }[]): number[] {
  let end = 0;
  return blocks.map(({ text }) => {
    const start = end;
    end += text.length;
    return start;
  });
}
