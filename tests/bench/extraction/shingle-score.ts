// The measure of the public article-extraction benchmark: runs of four words that both texts have, case and order kept, each
// page weighed alike; F1 from the means of precision and recall over all pages.
import type { Score } from "./token-score.ts";

const WORDS = 4;

/** Two empty texts agree. */
export function shingleScore(found: string, wanted: string): Omit<Score, "f1"> {
  const [a, b] = [shingles(found), shingles(wanted)];
  const common = b.entries().reduce((sum, [key, count]) => sum + Math.min(count, a.get(key) ?? 0), 0);
  const [sizeA, sizeB] = [size(a), size(b)];
  if (sizeA === common && sizeB === common) return { precision: 1, recall: 1 };
  return { precision: common / Math.max(1, sizeA), recall: common / Math.max(1, sizeB) };
}

function shingles(text: string): Map<string, number> {
  const words = [...text.matchAll(/[\p{L}\p{N}_]+/gu)].map(([word]) => word);
  const counts = new Map<string, number>();
  for (let at = 0; at < Math.max(1, words.length - WORDS + 1); at += 1) {
    const key = words.slice(at, at + WORDS).join(" ");
    if (key !== "") counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

function size(counts: ReadonlyMap<string, number>): number {
  return counts.values().reduce((sum, count) => sum + count, 0);
}
