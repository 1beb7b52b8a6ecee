// Which shown mention is under a point: the caret there, a binary search, and that mention's own boxes to confirm. The cost
// does not grow with the number of marks, as `highlightsFromPoint` does.
import { isInControl } from "./controls.ts";
import { isInside } from "./geometry.ts";
import type { Point } from "./geometry.ts";
import { firstMentionFrom, isShown, liveRangeOf } from "./scene.ts";
import type { Scene } from "./scene.ts";

/** How far beside its letters a mark can still be hit, CSS px: the underline itself hangs about this far below the text's box. */
const SLOP = 2;

/** Index of the mention at a point of the viewport (CSS px); undefined: none. `roots`: open shadow roots that hold text. */
export function mentionAt(
  document: Document,
  scene: Scene,
  point: Point,
  roots: readonly ShadowRoot[],
): number | undefined {
  if (scene.mentions.length === 0) return undefined;
  const caret = document.caretPositionFromPoint(point.x, point.y, { shadowRoots: [...roots] });
  const node = caret?.offsetNode;
  if (caret === null || !isText(node) || isInControl(node.parentElement)) return undefined;
  const first = firstMentionFrom(scene, node, caret.offset);
  if (first === undefined) return undefined;
  // The caret stands between two letters: the mention that ends there and the one that begins there are both candidates.
  return [first, first + 1].find((index) => isShown(scene, index) && covers(scene, index, point));
}

function isText(node: Node | undefined): node is Text {
  return node?.nodeType === 3;
}

/** A caret is found even far beside a line's end; only the boxes say whether the pointer is on the words. */
function covers(scene: Scene, index: number, point: Point): boolean {
  const boxes = liveRangeOf(scene, index)?.getClientRects() ?? [];
  return [...boxes].some((box) => isInside(point, box, SLOP));
}
