// Mentions after the page has changed and before it is annotated anew: what was found in a block stays true while its text does.
import type { Mention } from "./types.ts";

/**
 * The mentions of the blocks that are still there, under their new block numbers, sorted by block and start.
 * `origins`: for each block of the new reading its index in the old one, undefined where it is new or reads otherwise.
 */
export function movedMentions(
  mentions: readonly Mention[],
  origins: readonly ({ readonly index: number } | undefined)[],
): Mention[] {
  const byBlock = Map.groupBy(mentions, ({ block }) => block);
  return origins.flatMap((origin, block) => {
    const before = origin === undefined ? undefined : byBlock.get(origin.index);
    return (before ?? []).map((mention) => ({ ...mention, block }));
  });
}
