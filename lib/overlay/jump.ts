// Brings a mention into view. Only scrolls: nothing of the page is opened or unfolded.

/** Keeps the mention this far from the viewport's edges, as a share of its height: page headers that stick cover the top. */
const EDGE = 0.15;

/** Scrolls so that the range stands in the viewport; at once where the reader wants less motion, and not at all if it is there. */
export function scrollToRange(range: Range): void {
  const element = range.startContainer.parentElement;
  const view = element?.ownerDocument.defaultView;
  if (element === null || view === null || view === undefined) return;
  for (let at: Element | null = element; at !== null; at = at.parentElement) {
    if (isScroller(at, view)) centreIn(at, range, view);
  }
  const box = range.getBoundingClientRect();
  const height = view.innerHeight;
  if (box.height > 0 && box.top > EDGE * height && box.bottom < (1 - EDGE) * height) return;
  view.scrollBy({ top: box.top - height / 3, behavior: prefersLessMotion(view) ? "instant" : "smooth" });
}

/** An element of the page that scrolls by itself; the root scrolls with the window. */
function isScroller(element: Element, view: Window): boolean {
  if (element === element.ownerDocument.scrollingElement || element.scrollHeight <= element.clientHeight) return false;
  return /auto|scroll/u.test(view.getComputedStyle(element).overflowY);
}

function centreIn(scroller: Element, range: Range, view: Window): void {
  const outer = scroller.getBoundingClientRect();
  const box = range.getBoundingClientRect();
  const isVisible = box.top >= Math.max(0, outer.top) && box.bottom <= Math.min(view.innerHeight, outer.bottom);
  if (!isVisible) scroller.scrollBy({ top: box.top - outer.top - outer.height / 3, behavior: "instant" });
}

function prefersLessMotion(view: Window): boolean {
  return view.matchMedia("(prefers-reduced-motion: reduce)").matches;
}
