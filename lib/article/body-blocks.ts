// From the segments of the page, those that are the article, in reading order.
import { blockKind } from "./block-kind.ts";
import type { Place } from "./block-kind.ts";
import type { Body } from "./body.ts";
import { isNamedBody } from "./body-core.ts";
import { runningText } from "./body-root.ts";
import type { Segment } from "./scan-types.ts";
import { isRunning } from "./types.ts";
import type { BlockKind } from "./types.ts";
import { visiblePart } from "./visibility.ts";

export interface BodyBlock {
  readonly kind: BlockKind;
  readonly segment: Segment;
}

/** What comes after a closing heading is at most such a share of the body. */
const APPENDIX = 0.2;
/** A standfirst that stands apart from the body has at most so many parts. */
const SUMMARIES = 2;

/** All that may be blocks, but for the headline, which is where to begin when it stands above the body. Not trimmed yet. */
export function candidates(body: Body, headline: Segment | undefined): BodyBlock[] {
  const blocks: BodyBlock[] = [];
  const so: SoFar = { opening: true, summaries: 0, isNamed: isNamedBody(body.root) || isNamedBody(body.core) };
  const { page, root } = body;
  const top = headline === undefined ? root.first : page.segments.indexOf(headline) + 1;
  for (let index = Math.min(top, root.first); index < root.end; index += 1) {
    const segment = page.segments[index];
    if (segment === undefined || segment === headline) continue;
    const kind = blockKind(body, segment, placeOf(body, index, so));
    if (kind === "end") index = Math.max(index, endOfAppendix(body, index) - 1);
    else if (kind !== undefined) {
      blocks.push({ kind, segment });
      if (isRunning(kind)) so.opening = false;
      if (kind === "standfirst") so.summaries += 1;
    }
  }
  return blocks.flatMap(({ kind, segment }) => {
    const visible = visiblePart(segment);
    return visible === undefined ? [] : [{ kind, segment: visible }];
  });
}

/** What is known of the blocks before a segment. */
interface SoFar {
  /** No running text has come yet. */
  opening: boolean;
  summaries: number;
  readonly isNamed: boolean;
}

function placeOf({ root, core }: Body, index: number, { opening, summaries, isNamed }: SoFar): Place {
  const isAbove = index < root.first || (index < core.first && opening && !isNamed);
  if (isAbove) return { part: summaries < SUMMARIES ? "above" : "beside", opening };
  return { part: index >= core.first && index < core.end ? "core" : "root", opening };
}

/**
 * Where what follows a heading such as "Related stories" ends: with its box; with the body, where it stands among the body's own
 * paragraphs near their end; else with itself.
 */
function endOfAppendix({ page, core, weighed, weight }: Body, index: number): number {
  const most = weight * APPENDIX;
  let box = page.segments[index]?.frame;
  while (box !== undefined && box !== core && box.first === index && box.end === index + 1) box = box.parent;
  if (box !== undefined && box !== core && runningText(weighed, box) < most) return box.end;
  const rest = (weighed.sums[core.end] ?? 0) - (weighed.sums[index] ?? 0);
  return rest < most ? core.end : index + 1;
}
