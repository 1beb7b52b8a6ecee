// From mentions to marks: which blocks have to be painted again when the page or its mentions have changed.
import { rangeOf } from "../article/text-map.ts";
import type { MappedBlock } from "../article/text-map.ts";
import type { Mention } from "../annotation/types.ts";
import type { Mark } from "./paint.ts";
import type { Scene } from "./scene.ts";

/** The marked mentions of each block. A block's object stands for its text: lib/article makes a new one when it is read again. */
export type Marked = ReadonlyMap<MappedBlock, readonly Mention[]>;

export function markedMentions(scene: Scene): Marked {
  const marked = new Map<MappedBlock, Mention[]>();
  for (const [index, mention] of scene.mentions.entries()) {
    const block = scene.map.blocks[mention.block];
    if (block === undefined || !scene.isMarked(mention, index)) continue;
    const list = marked.get(block);
    if (list === undefined) marked.set(block, [mention]);
    else list.push(mention);
  }
  return marked;
}

/** What a painter has to do to get from `before` to `after`: blocks whose text and mentions are as they were are left out. */
export function changedMarks(before: Marked, after: Marked, scene: Scene): Map<MappedBlock, readonly Mark[]> {
  const changed = new Map<MappedBlock, readonly Mark[]>();
  for (const block of before.keys()) if (!after.has(block)) changed.set(block, []);
  for (const [block, mentions] of after) {
    if (areSameSpans(before.get(block), mentions)) continue;
    const marks = mentions.flatMap((mention) => markOf(scene, mention));
    changed.set(block, marks);
  }
  return changed;
}

function markOf(scene: Scene, mention: Mention): Mark[] {
  const place = rangeOf(scene.map, mention.block, mention.start, mention.end);
  return place === undefined ? [] : [{ category: mention.category, place }];
}

function areSameSpans(before: readonly Mention[] | undefined, after: readonly Mention[]): boolean {
  return (
    before?.length === after.length &&
    before.every(({ start, end, category }, index) => {
      const other = after[index];
      return other !== undefined && other.start === start && other.end === end && other.category === category;
    })
  );
}
