// Of overlapping candidates the longest and most specific stays: "House Homeland Security Committee" is no mention of
// Homeland Security.
import type { Candidate } from "./scene.ts";
import { cellOf } from "./places-in-text.ts";

const RANK = { official: 0, office: 1, agency: 2, term: 3, place: 4 } as const;

/** Disjoint candidates, sorted by block and start. */
export function settleOverlaps(candidates: readonly Candidate[]): Candidate[] {
  const sorted = candidates.toSorted(
    (left, right) =>
      size(right) - size(left) || right.confidence - left.confidence || RANK[left.category] - RANK[right.category],
  );
  const taken = new Set<number>();
  const kept: Candidate[] = [];
  for (const candidate of sorted) {
    const cells = cellsOf(candidate);
    if (cells.some((cell) => taken.has(cell))) continue;
    for (const cell of cells) taken.add(cell);
    kept.push(candidate);
  }
  return kept.toSorted((left, right) => left.block - right.block || left.first - right.first);
}

function size(candidate: Candidate): number {
  return candidate.last - candidate.first;
}

function cellsOf(candidate: Candidate): number[] {
  const cells: number[] = [];
  for (let index = candidate.first; index <= candidate.last; index++) cells.push(cellOf(candidate.block, index));
  return cells;
}
