// Teasers: runs of like boxes or list items, each a linked title with a line or two of text. They look like text, but lead elsewhere.
import type { Frame, Scan, Segment } from "./scan-types.ts";

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
export function teaserFrames(page: Scan): Frame[] {
  const families = new Map<Frame, Frame[]>();
  for (const frame of page.frames) {
    if (frame.parent === undefined) continue;
    const siblings = families.get(frame.parent);
    if (siblings === undefined) families.set(frame.parent, [frame]);
    else siblings.push(frame);
  }
  return [...families.values()]
    .filter((family) => family.length >= RUN)
    .flatMap((family) => likes(family).flatMap((run) => teasersOf(page, run)));
}

/** Siblings of the same element and class. */
function likes(family: readonly Frame[]): Frame[][] {
  const runs = Map.groupBy(family, ({ element }) => `${element.localName} ${element.getAttribute("class") ?? ""}`);
  return [...runs.values()];
}

function teasersOf(page: Scan, run: readonly Frame[]): Frame[] {
  if (run.length < RUN) return [];
  const teasers = run.filter((frame) => isTeaser(page.segments.slice(frame.first, frame.end)));
  return teasers.length < run.length * MOST ? [] : teasers;
}

function isTeaser(segments: readonly Segment[]): boolean {
  const length = segments.reduce((sum, { text }) => sum + text.length, 0);
  const paragraphs = segments.filter(({ text, linked }) => text.length > 80 && linked < text.length / 2).length;
  return (
    length < LONG &&
    paragraphs < PARAGRAPHS &&
    segments.some((segment) => isLinkedTitle(segment) || opensWithTitle(segment))
  );
}

/** A name above a speech may be a link too, but is not a heading. */
function isLinkedTitle({ frame, text, linked }: Segment): boolean {
  if (linked <= TITLE || linked <= text.length * 0.8 || !leadsAway(frame.element)) return false;
  return /^(?:h[1-6]|li)$/.test(frame.element.localName) || frame.parent?.element.localName === "li";
}

/** An item that begins with a linked title and goes on with a line or two of text. */
function opensWithTitle({ frame, linked }: Segment): boolean {
  const { element, parent } = frame;
  if (linked <= LINE || element.localName !== "li" || parent?.element.localName !== "ul") return false;
  const link =
    element.firstElementChild?.matches("a") === true
      ? element.firstElementChild
      : element.querySelector(":scope > :is(h1, h2, h3, h4, h5, h6) > a");
  return (
    link !== null && (link.textContent?.trim().length ?? 0) > LINE && isFirstIn(element, link) && leadsAway(element)
  );
}

function isFirstIn(element: Element, link: Element): boolean {
  const [before = ""] = (element.textContent ?? "").split(link.textContent ?? "", 1);
  return before.trim() === "";
}

/** Whether an element's link leads to another place than this page. */
function leadsAway(element: Element): boolean {
  const href =
    element.querySelector("a[href]")?.getAttribute("href") ?? element.closest("a")?.getAttribute("href") ?? "";
  return !href.startsWith("#");
}
