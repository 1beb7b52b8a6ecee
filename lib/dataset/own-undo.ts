// A change of the reader's own entries taken back. What has been changed elsewhere since then stays as it is: it exists nowhere else.
import * as v from "valibot";
import { decideOwn, type OwnDecision, type OwnStep, type OwnStore } from "./own-entities.ts";
import { ownEntrySchema, type OwnEntry } from "./own-entries.ts";

/** How many entries are as they were before, and how many are not, since they have been changed again. */
export interface OwnUndone {
  readonly undone: number;
  readonly kept: number;
}

const stepsSchema = v.array(
  v.object({
    id: v.string(),
    before: v.exactOptional(ownEntrySchema),
    after: v.exactOptional(ownEntrySchema),
  }),
);

/**
 * Puts every entry back that still is what the change made of it, all or nothing.
 * @throws as `decideOwn`.
 */
export async function undoOwn(store: OwnStore, steps: readonly OwnStep[]): Promise<OwnUndone> {
  const proven = v.parse(stepsSchema, steps);
  const done = await decideOwn(store, new Map(proven.map((step) => [step.id, back(step)])));
  return { undone: done.length, kept: proven.length - done.length };
}

function back({ before, after }: OwnStep): OwnDecision {
  return (known) => (isSame(known, after) ? before : known);
}

/** Entries are stored, sent and read with their fields in one order. */
function isSame(one: OwnEntry | undefined, other: OwnEntry | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
