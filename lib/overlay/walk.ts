// The way through the mentions without a pointer: which comes next, from where the reader is.
import { firstMentionFrom, isKnown, liveRangeOf } from "./scene.ts";
import type { Scene } from "./scene.ts";

export type Direction = "next" | "previous";

/** Index of the mention after (or before) `from`, round the end; undefined where there is none. */
export function nextKnown(scene: Scene, from: number, direction: Direction): number | undefined {
  const count = scene.mentions.length;
  const by = direction === "next" ? 1 : -1;
  for (let steps = 1; steps <= count; steps += 1) {
    const index = (((from + by * steps) % count) + count) % count;
    if (isKnown(scene, index) && hasBox(scene, index)) return index;
  }
  return undefined;
}

/** Like `nextKnown`, among the mentions of one entity. Which of them are marked does not matter: the card knows all. */
export function nextOfEntity(scene: Scene, from: number, direction: Direction): number | undefined {
  const entity = scene.mentions[from]?.entity;
  const all = scene.mentions.flatMap((mention, index) => (mention.entity === entity ? [index] : []));
  return all.at((all.indexOf(from) + (direction === "next" ? 1 : -1)) % all.length);
}

/** False in text that the page has folded away since it was read. */
function hasBox(scene: Scene, index: number): boolean {
  return (liveRangeOf(scene, index)?.getClientRects().length ?? 0) > 0;
}

/** "2 of 5": which of its entity's mentions this is, from 1. */
export function countOfEntity(scene: Scene, index: number): { readonly nth: number; readonly count: number } {
  const entity = scene.mentions[index]?.entity;
  const before = scene.mentions.slice(0, index).filter((mention) => mention.entity === entity).length;
  return { nth: before + 1, count: scene.mentions.filter((mention) => mention.entity === entity).length };
}

/** "3 of 18": which of the mentions this is, from 1. */
export function countKnown(scene: Scene, index: number): { readonly nth: number; readonly count: number } {
  const known = scene.mentions.flatMap((_, at) => (isKnown(scene, at) ? [at] : []));
  return { nth: known.indexOf(index) + 1, count: known.length };
}

/** Where a walk begins: beside the selection or caret where that is in sight, else at the top of the viewport. */
export function walkStart(document: Document, scene: Scene, direction: Direction): number {
  const selection = document.getSelection();
  const node = selection?.anchorNode;
  if (selection !== null && node instanceof Text && isInSight(node.parentElement)) {
    const at = firstMentionFrom(scene, node, selection.anchorOffset);
    if (at !== undefined) return direction === "next" ? at - 1 : at;
  }
  const first = firstInView(document, scene);
  return direction === "next" ? first - 1 : first;
}

function isInSight(element: Element | null): boolean {
  const box = element?.getBoundingClientRect();
  return box !== undefined && box.bottom > 0 && box.top < (element?.ownerDocument.documentElement.clientHeight ?? 0);
}

/** Binary search is not possible where columns or floats break the order, so this measures from the first on, and stops. */
function firstInView(document: Document, scene: Scene): number {
  const { clientHeight } = document.documentElement;
  const index = scene.mentions.findIndex((_, at) => {
    if (!isKnown(scene, at)) return false;
    const box = liveRangeOf(scene, at)?.getBoundingClientRect();
    return box !== undefined && box.height > 0 && box.top >= 0 && box.top < clientHeight;
  });
  return Math.max(0, index);
}
