// Which blocks of a new reading were there before: what is known of their text stays true.
import type { ArticleReading } from "./reading.ts";
import type { MappedBlock } from "./text-map.ts";

export interface BlockOrigin {
  /** Index of the block in the old reading. */
  readonly index: number;
  /** The text nodes are the same ones too, so that ranges made for the old block still hold. */
  readonly sameNodes: boolean;
}

/** For each block of `now`, the block of `before` with the same kind and text; undefined where it is new. Each old block is used once. */
export function blockOrigins(before: ArticleReading, now: ArticleReading): (BlockOrigin | undefined)[] {
  const left = new Map<string, number[]>();
  before.article.blocks.forEach(({ kind, text }, index) => {
    const key = `${kind} ${text}`;
    const same = left.get(key);
    if (same === undefined) left.set(key, [index]);
    else same.push(index);
  });
  return now.article.blocks.map(({ kind, text }, at) => {
    const index = left.get(`${kind} ${text}`)?.shift();
    return index === undefined
      ? undefined
      : { index, sameNodes: hasSameRuns(before.map.blocks[index], now.map.blocks[at]) };
  });
}

function hasSameRuns(a: MappedBlock | undefined, b: MappedBlock | undefined): boolean {
  if (a === undefined || b === undefined || a.runs.length !== b.runs.length) return false;
  return (
    a === b ||
    a.runs.every(({ node, from, length }, index) => {
      const run = b.runs[index];
      return run?.node === node && run.from === from && run.length === length;
    })
  );
}

/** Whether the two readings show the same blocks in the same nodes. */
export function isUnchanged(before: ArticleReading, origins: readonly (BlockOrigin | undefined)[]): boolean {
  return (
    before.article.blocks.length === origins.length &&
    origins.every((origin, index) => origin?.index === index && origin.sameNodes)
  );
}
