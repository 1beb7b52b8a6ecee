// How well one text covers another, as the public article-extraction benchmarks count: words as a bag, order and punctuation ignored.

export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

function bag(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [token] of text.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu)) counts.set(token, (counts.get(token) ?? 0) + 1);
  return counts;
}

function size(counts: ReadonlyMap<string, number>): number {
  return counts.values().reduce((sum, count) => sum + count, 0);
}

/** Two empty texts agree. */
export function tokenScore(found: string, wanted: string): Score {
  const a = bag(found);
  const b = bag(wanted);
  const [sizeA, sizeB] = [size(a), size(b)];
  if (sizeA === 0 && sizeB === 0) return { precision: 1, recall: 1, f1: 1 };
  const common = b.entries().reduce((sum, [token, count]) => sum + Math.min(count, a.get(token) ?? 0), 0);
  const precision = sizeA === 0 ? 0 : common / sizeA;
  const recall = sizeB === 0 ? 0 : common / sizeB;
  return { precision, recall, f1: common === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}
