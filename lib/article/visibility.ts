// Whether a reader can see an element. Asked only about what is chosen, because the answer may cost a style calculation.
import type { Segment } from "./scan-types.ts";
import { isText, plainText } from "./text-runs.ts";
import type { Piece } from "./text-runs.ts";

/** In a browser, by style; elsewhere everything that no attribute hides (which the scan has seen to) counts as visible. */
export function isVisible(element: Element): boolean {
  if (typeof element.checkVisibility !== "function") return true;
  if (element.checkVisibility({ visibilityProperty: true })) return true;
  // It has no box of its own then, but what is in it has.
  return element.parentElement !== null && hasNoBox(element) && isVisible(element.parentElement);
}

function hasNoBox(element: Element): boolean {
  return element.ownerDocument.defaultView?.getComputedStyle(element).display === "contents";
}

/** The segment without what styles hide inside its lines: notes that open on hover, words for screen readers. Undefined: nothing is left. */
export function visiblePart(segment: Segment): Segment | undefined {
  const { frame, pieces, linked, link } = segment;
  if (!isVisible(frame.element)) return undefined;
  if (pieces.length === 1 && pieces[0]?.parentNode === frame.element) return segment;
  const known = new Map<Element, boolean>([[frame.element, true]]);
  const isSeen = (piece: Piece): boolean => {
    const around = isText(piece) ? piece.parentElement : null;
    if (around === null) return true;
    const seen = known.get(around) ?? isVisible(around);
    known.set(around, seen);
    return seen;
  };
  const seen = pieces.filter(isSeen);
  if (seen.length === pieces.length) return segment;
  const text = plainText(seen);
  return text === "" ? undefined : { frame, pieces: seen, text, linked: Math.min(linked, text.length), link };
}
