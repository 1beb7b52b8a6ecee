// The article's body on the page: its root, its core, the cards in it, where its headline stands.
import { kindBySurroundings } from "./block-kind.ts";
import { coreOf } from "./body-core.ts";
import { runningText } from "./body-root.ts";
import type { Weights } from "./body-root.ts";
import { cards } from "./cards.ts";
import { isCredit } from "./promotions.ts";
import type { Frame, Scan, Segment } from "./scan-types.ts";

/** What is known of the body as a whole; enough to judge parts of it that are read later. */
export interface BodyTraits {
  /** Weight of its running text. */
  readonly weight: number;
  /** Its running text stands in `<p>`: then what does not is suspect. */
  readonly tagged: boolean;
}

export interface Body extends BodyTraits {
  readonly page: Scan;
  readonly weighed: Weights;
  readonly root: Frame;
  readonly core: Frame;
  readonly cards: ReadonlySet<Frame>;
}

export function bodyOf(page: Scan, weighed: Weights, root: Frame): Body {
  const core = coreOf(page, weighed, root);
  const weight = runningText(weighed, core);
  return {
    page,
    weighed,
    root,
    core,
    weight,
    tagged: isTagged(page, weighed, core),
    cards: cards(page, weighed, core, weight),
  };
}

/** A part of a body that is known already: `page` is a scan of the core's element over the changed children alone. */
export function partOf(page: Scan, weighed: Weights, { weight, tagged }: BodyTraits): Body | undefined {
  const root = page.frames[0];
  return root === undefined
    ? undefined
    : { page, weighed, root, core: root, weight, tagged, cards: cards(page, weighed, root, weight) };
}

function isTagged(page: Scan, weighed: Weights, core: Frame): boolean {
  let inside = 0;
  let outside = 0;
  for (let index = core.first; index < core.end; index += 1) {
    const [segment, weight = 0] = [page.segments[index], weighed.segments[index]];
    if (segment === undefined || weight <= 0 || isCaption(segment, core)) continue;
    if (PARAGRAPHS.has(segment.frame.name)) inside += weight;
    else outside += weight;
  }
  return inside > outside * 4;
}

const PARAGRAPHS: ReadonlySet<string> = new Set(["p", "li", "blockquote"]);

function isCaption({ frame, text }: Segment, core: Frame): boolean {
  return kindBySurroundings(frame, core) === "caption" || isCredit(text);
}
