// What changed in facts, not lines, between two states of the records.
import type { Fact } from "./facts-of.ts";

export interface Change {
  readonly record: string;
  readonly kind: Fact["kind"];
  /** `verified`: the same fact, which somebody has opened a page for since. */
  readonly what: "added" | "removed" | "changed" | "verified";
  readonly before?: string;
  readonly after?: string;
}

/** Changes from `before` to `after`, by record, in the order of `after`; what is gone comes last. */
export function changesBetween(before: readonly Fact[], after: readonly Fact[]): readonly Change[] {
  const old = new Map(before.map((fact) => [nameOf(fact), fact]));
  const names = new Set(after.map(nameOf));
  const gone = before.filter((fact) => !names.has(nameOf(fact)));
  return [
    ...after.flatMap((fact) => changeOf(old.get(nameOf(fact)), fact)),
    ...gone.map(({ record, kind, text }): Change => ({ record, kind, what: "removed", before: text })),
  ];
}

function changeOf(before: Fact | undefined, after: Fact): readonly Change[] {
  const { record, kind, text } = after;
  if (before === undefined) return [{ record, kind, what: "added", after: text }];
  if (before.text !== text) return [{ record, kind, what: "changed", before: before.text, after: text }];
  const isNew = after.verified !== undefined && before.verified === undefined;
  return isNew ? [{ record, kind, what: "verified", after: text }] : [];
}

function nameOf({ kind, record, key }: Fact): string {
  return `${kind} ${record} ${key}`;
}
