// The article's body on the page: its root, its core, the cards in it, where its headline stands.
import { kindBySurroundings } from "./block-kind.ts";
import { coreOf } from "./body-root.ts";
import type { Weights } from "./body-root.ts";
import { cards } from "./cards.ts";
import { isCredit } from "./promotions.ts";
import type { Frame, Scan } from "./segments.ts";

export interface Body {
  readonly page: Scan;
  readonly weighed: Weights;
  readonly root: Frame;
  readonly core: Frame;
  readonly cards: ReadonlySet<Frame>;
  /** Its running text stands in `<p>`: then what does not is suspect. */
  readonly tagged: boolean;
}

export function bodyOf(page: Scan, weighed: Weights, root: Frame): Body {
  const core = coreOf(page, weighed, root);
  return { page, weighed, root, core, cards: cards(page, weighed, core), tagged: isTagged(page, weighed, core) };
}

function isTagged(page: Scan, weighed: Weights, core: Frame): boolean {
  let inside = 0;
  let outside = 0;
  for (let index = core.first; index < core.end; index += 1) {
    const segment = page.segments[index];
    if (segment === undefined || kindBySurroundings(segment.frame, core) === "caption" || isCredit(segment.text))
      continue;
    const weight = Math.max(0, weighed.segments[index] ?? 0);
    if (/^(?:p|li|blockquote)$/.test(segment.frame.element.localName)) inside += weight;
    else outside += weight;
  }
  return inside > outside * 4;
}
