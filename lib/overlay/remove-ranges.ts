// Taking ranges out of a highlight, which Firefox does slowly: 2 ms each where ten thousand are painted, and time for all of
// them grows with the square. Clearing costs nothing in either browser, adding about a tenth of deleting.

/** Above this share of the highlight it is cheaper to clear it and add what stays. */
const FEW = 1 / 8;

/**
 * Takes `stale` out of the highlight and out of `ranges`, our own list of what it holds: Firefox refuses a content script
 * the iterators and callbacks of the page's objects.
 */
export function removeRanges(
  highlight: Pick<Set<AbstractRange>, "add" | "delete" | "clear">,
  ranges: Set<AbstractRange>,
  stale: ReadonlySet<AbstractRange>,
): void {
  const areFew = stale.size <= ranges.size * FEW;
  for (const range of stale) {
    ranges.delete(range);
    if (areFew) highlight.delete(range);
  }
  if (areFew) return;
  highlight.clear();
  for (const range of ranges) highlight.add(range);
}
