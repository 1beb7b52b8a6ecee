// Everything that goes by a name, whatever an article would make of it.
import type { EntityId } from "../dataset/types.ts";
import { readBlock } from "./block-text.ts";
import { findHits } from "./hits.ts";
import type { Matcher } from "./load-matcher.ts";

/** Ids of the entities of which `form`, as a whole, is a form; in the dataset's order, each once. */
export function entitiesNamed(matcher: Matcher, form: string): EntityId[] {
  const block = readBlock(matcher, form);
  const whole = findHits(matcher, block, 0).filter(
    ({ first, last }) => first === 0 && last === block.tokens.length - 1,
  );
  return [...new Set(whole.map(({ row }) => row.id))].map(asId);
}

function asId(id: string): EntityId {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the matcher was compiled from the records
  return id as EntityId;
}
