// Cards: boxes inside the body that lead to other pages ("Read more", a teaser with a linked title, an inset story).
import { isAlike } from "./body-core.ts";
import { runningText } from "./body-root.ts";
import type { Weights } from "./body-root.ts";
import { isPromotion } from "./promotions.ts";
import type { Frame, Scan } from "./scan-types.ts";

/** A box with so much of the body's running text is no card. */
const LARGEST_SHARE = 0.15;
/** Where cards hold so much of the text, they are the article: a gallery, a list of products or books. */
const MOST = 0.35;
/** A smaller box is a card already when it opens with an invitation. */
const SMALL_SHARE = 0.08;
/** A box is a card when such a share of its text stands in links. */
const LINKED = 0.22;
/** A linked line of so few characters is a time, a name, a label. */
const TITLE = 15;
/** Elements that hold paragraphs of the article's own; a link in them says nothing. */
const PLAIN = /^(?:p|h[1-6]|li|ul|ol|dl|dt|dd|blockquote|table|tbody|tr|td|th|figure|figcaption)$/;

/** The boxes directly or indirectly in `core` that are cards. `whole`: the weight of the body's running text. */
export function cards(page: Scan, weighed: Weights, core: Frame, whole: number): Set<Frame> {
  const found = new Set<Frame>();
  const tops: Frame[] = [];
  const inside = page.frames.filter(
    ({ first, end, depth }) => first >= core.first && end <= core.end && depth > core.depth,
  );
  const isPart = (frame: Frame): boolean =>
    inside.some(
      (other) => other.parent === frame.parent && isAlike(other, frame) && !isCard(page, weighed, other, whole),
    );
  for (const frame of inside) {
    const inCard = frame.parent !== undefined && found.has(frame.parent);
    const isTop = !inCard && isCard(page, weighed, frame, whole) && !isPart(frame);
    if (inCard || isTop) found.add(frame);
    if (isTop) tops.push(frame);
  }
  const share = tops.reduce((sum, frame) => sum + runningText(weighed, frame), 0);
  return share > whole * MOST ? new Set() : found;
}

function isCard(page: Scan, weighed: Weights, frame: Frame, whole: number): boolean {
  if (PLAIN.test(frame.element.localName) || runningText(weighed, frame) > whole * LARGEST_SHARE) return false;
  const segments = page.segments.slice(frame.first, frame.end);
  const length = segments.reduce((sum, { text }) => sum + text.length, 0);
  const linked = segments.reduce((sum, segment) => sum + segment.linked, 0);
  const [opening] = segments;
  const isSmall = runningText(weighed, frame) < whole * SMALL_SHARE;
  if (isSmall && opening !== undefined && isPromotion(opening.text, opening.linked)) return true;
  const hasLinkedLine = segments.some((segment) => segment.linked > Math.max(TITLE, segment.text.length * 0.8));
  return length > 0 && hasLinkedLine && linked > length * LINKED;
}
