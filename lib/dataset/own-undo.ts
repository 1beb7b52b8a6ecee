// The reader's last change of their own entries, the other way round. Entries that it did not touch stay as they are.
import type { OwnChange } from "./own-entities.ts";
import type { OwnEntry } from "./own-entries.ts";

/** What leads from `after` back to `before`. */
export function undoOf(before: readonly OwnEntry[], after: readonly OwnEntry[]): OwnChange {
  const earlier = byId(before);
  const later = byId(after);
  return {
    put: before.filter((entry) => later.get(entry.id) !== JSON.stringify(entry)),
    remove: after.flatMap(({ id }) => (earlier.has(id) ? [] : [id])),
  };
}

function byId(entries: readonly OwnEntry[]): ReadonlyMap<string, string> {
  return new Map(entries.map((entry) => [entry.id, JSON.stringify(entry)]));
}
