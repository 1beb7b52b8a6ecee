// Where in the article something was said, and how far back that is.

export interface Spot {
  readonly block: number;
  /** Token index. */
  readonly first: number;
}

/** A new block counts as this many tokens. */
const BLOCK_DISTANCE = 1000;

/** Distance back from a spot to the last of the sorted spots before it; Infinity where none stands before. */
export function distanceBack(sorted: readonly Spot[], from: Spot): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const spot = sorted[middle];
    if (spot !== undefined && compareSpots(spot, from) < 0) low = middle + 1;
    else high = middle;
  }
  const last = sorted[low - 1];
  if (last === undefined) return Infinity;
  return last.block === from.block ? from.first - last.first : (from.block - last.block) * BLOCK_DISTANCE;
}

export function compareSpots(left: Spot, right: Spot): number {
  return left.block - right.block || left.first - right.first;
}

/** A token's place as one number, for sets and maps: strings of both numbers cost most of an article's time. */
export function cellOf(block: number, index: number): number {
  return block * MOST_TOKENS + index;
}

/** A span's place as one number; spans are shorter than 64 tokens. */
export function spanCell({ block, first, last }: { block: number; first: number; last: number }): number {
  return cellOf(block, first) * LONGEST_SPAN + (last - first);
}

/** More tokens than a block of 16 MB has. */
const MOST_TOKENS = 2 ** 24;
const LONGEST_SPAN = 64;
