// Where stretches of the page stand in its whole text, in the terms of the W3C's selectors, so that other tools find them again.
import type { TextAnchor } from "./anchor-types.ts";
import type { TextRange } from "./text-map.ts";

/** How much of the text before and after is quoted, in code units: what Hypothesis quotes. */
const CONTEXT = 32;
const TEXT_AND_CDATA = 4 | 8;

interface NodePlace {
  /** Code units and code points before the node. */
  readonly units: number;
  readonly points: number;
}

/** One anchor a range, in their order; undefined for ranges that are not in the document's body. */
export function textAnchors(
  document: Document,
  ranges: readonly (TextRange | undefined)[],
): (TextAnchor | undefined)[] {
  const { text, places } = textOf(document);
  return ranges.map((range) => {
    const first = range && places.get(range.startContainer);
    const last = range && places.get(range.endContainer);
    if (range === undefined || first === undefined || last === undefined) return undefined;
    const from = first.units + range.startOffset;
    const to = last.units + range.endOffset;
    return {
      exact: text.slice(from, to),
      prefix: wholeAtStart(text.slice(Math.max(0, from - CONTEXT), from)),
      suffix: wholeAtEnd(text.slice(to, to + CONTEXT)),
      start: first.points + codePoints(range.startContainer.data.slice(0, range.startOffset)),
      end: last.points + codePoints(range.endContainer.data.slice(0, range.endOffset)),
    };
  });
}

function textOf(document: Document): { text: string; places: ReadonlyMap<Node, NodePlace> } {
  const places = new Map<Node, NodePlace>();
  const parts: string[] = [];
  let units = 0;
  let points = 0;
  const walker = document.createTreeWalker(document.body, TEXT_AND_CDATA);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const data = node.nodeValue ?? "";
    places.set(node, { units, points });
    parts.push(data);
    units += data.length;
    points += codePoints(data);
  }
  return { text: parts.join(""), places };
}

const PAIRS = /[\ud800-\udbff][\udc00-\udfff]/g;

function codePoints(text: string): number {
  return text.length - (text.match(PAIRS)?.length ?? 0);
}

/** Without the second half of a character that was cut in two. */
function wholeAtStart(text: string): string {
  return /^[\udc00-\udfff]/.test(text) ? text.slice(1) : text;
}

function wholeAtEnd(text: string): string {
  return /[\ud800-\udbff]$/.test(text) ? text.slice(0, -1) : text;
}
