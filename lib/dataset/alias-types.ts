// The names by which articles call an entity. No code here.
import type { Jurisdiction, PartialDate } from "./types.ts";

/**
 * How an alias may be used.
 * - `always`: wherever it stands.
 * - `after-full`: only in an article that names the entity by an `always` alias before or elsewhere (bare surnames).
 * - `context`: only where one of `context` stands in the same paragraph, or the entity is named in full elsewhere.
 * - `beside-name`: only directly beside a person's name (generic titles: "Gov.", "Judge", "President").
 */
export type AliasUse = "always" | "after-full" | "context" | "beside-name";

export interface Alias {
  /** The surface form as news prose writes it, straight apostrophes, NFC. Matching folds diacritics, quotes, hyphens and spaces. */
  readonly text: string;
  readonly use: AliasUse;
  /** `exact`: only in this letter case (acronyms: ICE). `any`: in any case. Absent: capitals where the alias has them. */
  readonly case?: "exact" | "any";
  /** BCP 47 primary language; absent: English. */
  readonly lang?: "es";
  /** Words or phrases, lower case and folded, one of which must stand in the same paragraph. */
  readonly context?: readonly string[];
  /** Only in articles about this jurisdiction. */
  readonly jurisdiction?: Jurisdiction;
  /** Only in articles published in this interval (`to` exclusive at its precision). */
  readonly from?: PartialDate;
  readonly to?: PartialDate;
}
