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
const PLAIN: ReadonlySet<string> = new Set(
  "p h1 h2 h3 h4 h5 h6 li ul ol dl dt dd blockquote table tbody tr td th figure figcaption".split(" "),
);

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
  if (PLAIN.has(frame.name)) return false;
  const running = runningText(weighed, frame);
  if (running > whole * LARGEST_SHARE) return false;
  const opening = page.segments[frame.first];
  if (running < whole * SMALL_SHARE && opening !== undefined && isPromotion(opening.text, opening.linked)) return true;
  return isLinkedBox(page, frame);
}

/** One of its lines is a link, and much of the rest. */
function isLinkedBox({ segments }: Scan, { first, end }: Frame): boolean {
  let [length, linked, hasLinkedLine] = [0, 0, false];
  for (let index = first; index < end; index += 1) {
    const segment = segments[index];
    if (segment === undefined) continue;
    length += segment.text.length;
    linked += segment.linked;
    hasLinkedLine ||= segment.linked > Math.max(TITLE, segment.text.length * 0.8);
  }
  return hasLinkedLine && linked > length * LINKED;
}
