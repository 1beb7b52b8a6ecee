// Which mentions are painted. A page on which "Trump" is underlined forty times is hard to read; counts and the walk from
// mention to mention know all of them all the same.
import type { Block } from "../article/types.ts";
import type { Mention } from "./types.ts";

/** Every mention; the first of each entity in about a screenful, between two headings, in the article. */
export type MarkDensity = "every" | "first-per-screen" | "first-per-section" | "first";

/** UTF-16 code units of prose that fill about one screen: 25 lines of 60. */
const SCREENFUL = 1500;

/**
 * Indexes of the mentions that are painted, ascending. `mentions` are an annotation's, sorted by block and start; `blocks`
 * are the article's. With "first-per-screen" an entity is painted again once a screenful of text lies between the mention
 * and the last painted one.
 */
export function markedMentions(
  mentions: readonly Pick<Mention, "block" | "start" | "entity">[],
  density: MarkDensity,
  blocks: readonly Pick<Block, "kind" | "text">[],
): number[] {
  if (density === "every") return mentions.map((_, index) => index);
  const reach = density === "first-per-screen" ? SCREENFUL : Infinity;
  const places = placesOf(blocks);
  const painted = new Map<string, number>();
  const marked: number[] = [];
  mentions.forEach(({ block, start, entity }, index) => {
    const { at = 0, section = 0 } = places[block] ?? {};
    const key = density === "first-per-section" ? `${section} ${entity}` : entity;
    const last = painted.get(key);
    if (last !== undefined && at + start - last < reach) return;
    painted.set(key, at + start);
    marked.push(index);
  });
  return marked;
}

interface Place {
  /** Where the block begins when all are put end to end. */
  readonly at: number;
  /** How many headings have come. */
  readonly section: number;
}

function placesOf(blocks: readonly Pick<Block, "kind" | "text">[]): Place[] {
  let [end, section] = [0, 0];
  return blocks.map(({ kind, text }) => {
    if (kind === "heading") section += 1;
    const at = end;
    end += text.length;
    return { at, section };
  });
}
