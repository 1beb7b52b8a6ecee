// Taking ranges out of a highlight, which Firefox does slowly: 2 ms each where ten thousand are painted, and time for all of
// them grows with the square. Clearing costs nothing in either browser, adding about a tenth of deleting.

/** Above this share of the highlight it is cheaper to clear it and add what stays. */
const FEW = 1 / 8;

export function removeRanges(highlight: Set<AbstractRange>, stale: ReadonlySet<AbstractRange>): void {
  if (stale.size <= highlight.size * FEW) {
    for (const range of stale) highlight.delete(range);
    return;
  }
  const staying = [...highlight.values()].filter((range) => !stale.has(range));
  highlight.clear();
  for (const range of staying) highlight.add(range);
}
