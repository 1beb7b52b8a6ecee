// Teasers: runs of like boxes or list items, each a linked title with a line or two of text. They look like text, but lead elsewhere.
import type { Frame, Scan, Segment } from "./scan-types.ts";
import { eachIn } from "./steps.ts";
import type { Steps } from "./steps.ts";

/** So many alike make a run. */
const RUN = 3;
/** Such a share of the run must have a linked title. */
const MOST = 0.6;
/** A shorter linked line is a name, a time, a label. */
const TITLE = 15;
/** A longer one that opens an item is a title too. */
const LINE = 40;
/** Entries of a live blog have linked titles too, but more text, in several paragraphs, and their links stay on the page. */
const LONG = 600;
const PARAGRAPHS = 2;

/** The frames that hold nothing but teasers' text. */
export function* teaserFrames(page: Scan): Steps<Frame[]> {
  const families = new Map<Frame, Frame[]>();
  yield* eachIn(page.frames, (frame) => {
    const { parent } = frame;
    if (parent === undefined || parent.children < RUN) return;
    const siblings = families.get(parent);
    if (siblings === undefined) families.set(parent, [frame]);
    else siblings.push(frame);
  });
  const found: Frame[] = [];
  for (const family of families.values()) {
    for (const run of likes(family)) {
      if (run.length >= RUN) for (const teaser of yield* teasersOf(page, run)) found.push(teaser);
    }
    yield undefined;
  }
  return found;
}

/** Siblings of the same element and class. */
function likes(family: readonly Frame[]): Frame[][] {
  const runs: Frame[][] = [];
  const byClass = new Map<string, Frame[][]>();
  for (const frame of family) {
    const known = byClass.get(frame.classes) ?? [];
    const run = known.find(([first]) => first?.name === frame.name);
    if (run !== undefined) run.push(frame);
    else {
      const begun = [frame];
      runs.push(begun);
      byClass.set(frame.classes, [...known, begun]);
    }
  }
  return runs;
}

function* teasersOf({ segments }: Scan, run: readonly Frame[]): Steps<Frame[]> {
  const teasers: Frame[] = [];
  yield* eachIn(run, (frame) => {
    if (isTeaser(segments, frame)) teasers.push(frame);
  });
  return teasers.length < run.length * MOST ? [] : teasers;
}

function isTeaser(segments: readonly Segment[], { first, end }: Frame): boolean {
  let [length, paragraphs] = [0, 0];
  for (let index = first; index < end; index += 1) {
    const { text = "", linked = 0 } = segments[index] ?? {};
    length += text.length;
    if (text.length > 80 && linked < text.length / 2) paragraphs += 1;
    if (length >= LONG || paragraphs >= PARAGRAPHS) return false;
  }
  for (let index = first; index < end; index += 1) {
    const segment = segments[index];
    if (segment !== undefined && (isLinkedTitle(segment) || opensWithTitle(segment))) return true;
  }
  return false;
}

const TITLED: ReadonlySet<string> = new Set("h1 h2 h3 h4 h5 h6 li".split(" "));

/** A name above a speech may be a link too, but is not a heading. */
function isLinkedTitle({ frame, text, linked, link }: Segment): boolean {
  if (linked <= TITLE || linked <= text.length * 0.8) return false;
  return (TITLED.has(frame.name) || frame.parent?.name === "li") && leadsAway(link);
}

/** An item that begins with a linked title and goes on with a line or two of text. */
function opensWithTitle({ frame, linked }: Segment): boolean {
  const { element, name, parent } = frame;
  if (linked <= LINE || name !== "li" || parent?.name !== "ul") return false;
  const link =
    element.firstElementChild?.matches("a") === true
      ? element.firstElementChild
      : element.querySelector(":scope > :is(h1, h2, h3, h4, h5, h6) > a");
  return link !== null && (link.textContent?.trim().length ?? 0) > LINE && isFirstIn(element, link) && leadsAway(link);
}

function isFirstIn(element: Element, link: Element): boolean {
  const [before = ""] = (element.textContent ?? "").split(link.textContent ?? "", 1);
  return before.trim() === "";
}

/** Whether a link leads to another place than this page. */
function leadsAway(link: Element | undefined): boolean {
  return link?.getAttribute("href")?.startsWith("#") !== true;
}
