// The way from a place in an article's text to a place in the page's text nodes, and back.
import { blockText } from "./text-runs.ts";
import type { Piece, Run } from "./text-runs.ts";

export interface MappedBlock {
  readonly element: Element;
  readonly text: string;
  readonly runs: readonly Run[];
}

export interface TextMap {
  readonly blocks: readonly MappedBlock[];
}

/** Of a text node its block and the first and last of its runs there. */
interface NodePlace {
  readonly block: number;
  readonly first: number;
  readonly last: number;
}

/** Made when first asked for, which is when a pointer moves. Weak, so that nodes that left the page can be collected. */
const placesOf = new WeakMap<TextMap, WeakMap<Text, NodePlace>>();

/** What `new StaticRange()` takes. Offsets are UTF-16 code units in the nodes' data. */
export interface TextRange {
  readonly startContainer: Text;
  readonly startOffset: number;
  readonly endContainer: Text;
  readonly endOffset: number;
}

export interface TextPosition {
  readonly block: number;
  readonly offset: number;
}

export function mapBlock(element: Element, pieces: readonly Piece[]): MappedBlock {
  return { element, ...blockText(pieces) };
}

export function textMap(blocks: readonly MappedBlock[]): TextMap {
  return { blocks };
}

function places(map: TextMap): WeakMap<Text, NodePlace> {
  const known = placesOf.get(map);
  if (known !== undefined) return known;
  const made = new WeakMap<Text, NodePlace>();
  map.blocks.forEach(({ runs }, block) =>
    runs.forEach(({ node }, index) => made.set(node, { block, first: made.get(node)?.first ?? index, last: index })),
  );
  placesOf.set(map, made);
  return made;
}

/**
 * Where the text from `start` to `end` (exclusive; code units in the block's text) stands in the page. Undefined where there is
 * no such stretch, or where the page has changed since it was read.
 */
export function rangeOf(map: TextMap, block: number, start: number, end: number): TextRange | undefined {
  const runs = map.blocks[block]?.runs;
  if (runs === undefined || start >= end) return undefined;
  const before = lastBefore(runs, start + 1);
  const from = runs[before];
  const first = from !== undefined && start < from.at + from.length ? before : before + 1;
  const last = lastBefore(runs, end);
  const [head, tail] = [runs[first], runs[last]];
  if (head === undefined || tail === undefined || first > last) return undefined;
  const startOffset = head.from + Math.max(0, start - head.at);
  const endOffset = tail.from + Math.min(tail.length, end - tail.at);
  if (!holds(head.node, startOffset) || !holds(tail.node, endOffset)) return undefined;
  return { startContainer: head.node, startOffset, endContainer: tail.node, endOffset };
}

/** Where a place in a text node stands in the article: between dropped characters, the next that shows. Undefined: not in the article. */
export function positionOf(map: TextMap, node: Text, offset: number): TextPosition | undefined {
  const place = places(map).get(node);
  const mapped = map.blocks[place?.block ?? -1];
  if (place === undefined || mapped === undefined) return undefined;
  const { runs } = mapped;
  let low = place.first;
  let high = place.last;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((runs[middle]?.from ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  const run = runs[low];
  if (run === undefined) return undefined;
  const inside = Math.max(0, offset - run.from);
  if (inside <= run.length) return { block: place.block, offset: run.at + inside };
  return { block: place.block, offset: runs[low + 1]?.at ?? mapped.text.length };
}

/** The nearest block-level element around a block. Undefined when it has left the page. */
export function blockElement(map: TextMap, block: number): Element | undefined {
  const element = map.blocks[block]?.element;
  return element?.isConnected === true ? element : undefined;
}

function holds(node: Text, offset: number): boolean {
  return node.isConnected && offset <= node.data.length;
}

/** Index of the last run that begins before `limit`; -1 when there is none. */
function lastBefore(runs: readonly Run[], limit: number): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((runs[middle]?.at ?? limit) < limit) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
