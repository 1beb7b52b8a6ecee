// Why the store cannot be used, in the few kinds that a reader can be told and that decide what is done about it.

/**
 * - `damaged`: what is stored cannot be read; it is thrown away and made anew.
 * - `blocked`: another page holds it open; the next start tries again.
 * - `quota`: the browser gives no space.
 * - `unavailable`: no IndexedDB at all, as in some private windows.
 */
export type StoreProblemKind = "damaged" | "blocked" | "quota" | "unavailable";

export interface StoreProblem {
  readonly kind: StoreProblemKind;
  /** The browser's own words. */
  readonly detail: string;
}

/** A problem that we found ourselves. */
export class StoreError extends Error {
  override readonly name = "StoreError";
  readonly kind: StoreProblemKind;
  constructor(kind: StoreProblemKind, message: string) {
    super(message);
    this.kind = kind;
  }
}

/** What the browsers throw, by name. Chromium: UnknownError for a damaged LevelDB; Firefox: the same for a damaged file. */
const KINDS: ReadonlyMap<string, StoreProblemKind> = new Map([
  ["QuotaExceededError", "quota"],
  ["UnknownError", "damaged"],
  ["VersionError", "damaged"],
  ["NotFoundError", "damaged"],
  ["DataError", "damaged"],
  ["DataCloneError", "damaged"],
  ["NotReadableError", "damaged"],
  ["ConstraintError", "damaged"],
]);

/** What an error of the store means. */
export function problemOf(error: unknown): StoreProblem {
  if (error instanceof StoreError) return { kind: error.kind, detail: error.message };
  if (!(error instanceof Error)) return { kind: "unavailable", detail: String(error) };
  return { kind: KINDS.get(error.name) ?? "unavailable", detail: error.message };
}
