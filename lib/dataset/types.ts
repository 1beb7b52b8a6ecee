// Entities and what is known of them. These types describe the editorial records and the compiled edition alike; `schema.ts`
// proves that the files obey them. No code here: every room may import these types. Beside it: `alias-types.ts`, `event-types.ts`,
// `edition-types.ts`, `outlet-types.ts`, `own-types.ts`.
import type { Alias } from "./alias-types.ts";

/** Kebab-case ASCII id of an entity, unique over all kinds. */
export type EntityId = string & { readonly __entityId: never };

/** ISO 8601 calendar date with the precision that is known: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. No time zone: the day on the spot. */
export type PartialDate = string & { readonly __partialDate: never };

/** ISO 3166 alpha-2 (`US`), a subdivision (`US-TX`), or a body: `EU`, `UN`, `CoE`, `OAS`, `AU-AF` (African Union), `INT`. */
export type Jurisdiction = string;

/** What a mark is painted as. A person is painted as an official. */
export type Category = "official" | "office" | "agency" | "term" | "place";

export interface Source {
  readonly url: string;
  readonly title: string;
  readonly publisher: string;
}

/** A fact's evidence. `verified` is the day on which someone opened a page that says so; absent: from memory, unverified. */
export interface Evidence {
  readonly source: string;
  readonly verified?: PartialDate;
}

/** What cards say in Spanish in place of the fields of the same names. What is absent is told in English. */
export interface SpanishText {
  /** As within a sentence: "secretario de Seguridad Nacional", "Título 42". Absent: the name is the same. */
  readonly name?: string;
  /** Neutral, timeless, at most 280 characters. */
  readonly summary?: string;
  /** Of a person, for whom news prose uses the feminine: her titles stand in it ("secretaria de Seguridad Nacional"). */
  readonly feminine?: true;
}

interface RecordBase {
  readonly id: EntityId;
  /** The usual English news form. */
  readonly name: string;
  /** Neutral, timeless, at most 280 characters. */
  readonly summary: string;
  readonly es?: SpanishText;
  readonly aliases: readonly Alias[];
  readonly sources: readonly Source[];
  /** Day on which the record's own fields (not its tenures or history) were last confirmed on a page. */
  readonly verified?: PartialDate;
}

/** A person × office × interval. `to` absent: still in office at `asOf`, the day of the newest evidence. `from` absent: unknown. */
export interface Tenure extends Evidence {
  readonly office: EntityId;
  readonly from?: PartialDate;
  readonly to?: PartialDate;
  readonly asOf?: PartialDate;
  readonly acting?: true;
  readonly note?: string;
  readonly party?: string;
  /** Legislators: postal code of the state, number of the district (0: at large). */
  readonly state?: string;
  readonly district?: number;
  /** Derived from the person's Spanish text, never stored in a record's tenures. */
  readonly feminine?: true;
}

export interface Person extends RecordBase {
  readonly kind: "person";
  /** ISO 3166 alpha-2. */
  readonly country: string;
  readonly party?: string;
  /** What the person is known as where no office applies ("Senior fellow at …", "Federal judge"). */
  readonly role?: string;
  readonly tenures: readonly Tenure[];
  readonly wikidata?: string;
  readonly bioguide?: string;
}

export interface Office extends RecordBase {
  readonly kind: "office";
  readonly jurisdiction: Jurisdiction;
  readonly agency?: EntityId;
  /** True where the holder heads `agency`. */
  readonly heads?: true;
  /** `many`: senators, judges, spokespeople; a bare title then never means one person. */
  readonly seats: "one" | "many";
}

export type Body =
  | "agency"
  | "ministry"
  | "court"
  | "legislature"
  | "international"
  | "ngo"
  | "force"
  | "advisory"
  | "company"
  | "other";

export interface Agency extends RecordBase {
  readonly kind: "agency";
  readonly body: Body;
  readonly jurisdiction: Jurisdiction;
  readonly parent?: EntityId;
  readonly founded?: PartialDate;
  readonly dissolved?: PartialDate;
  readonly formerNames?: readonly string[];
  readonly website?: string;
}

export type TermCategory =
  "law" | "rule" | "programme" | "status" | "procedure" | "case" | "concept" | "agreement" | "document";

/**
 * What a history item makes of the term's standing from its date on. `none`: it changes nothing (a report, a widening,
 * a figure). `partly-blocked`: some of it, or in some places, whoever stopped the rest: a court or an order.
 */
export type Status = "announced" | "adopted" | "in-force" | "partly-blocked" | "blocked" | "ended";

export interface HistoryItem extends Evidence {
  readonly date: PartialDate;
  /** One plain sentence. */
  readonly what: string;
  /** The same in Spanish; absent: told in English. */
  readonly es?: { readonly what: string };
  /** The standing that begins with this item; absent: unchanged. */
  readonly status?: Status;
}

export interface Term extends RecordBase {
  readonly kind: "term";
  readonly category: TermCategory;
  readonly jurisdiction: Jurisdiction;
  readonly from?: PartialDate;
  readonly to?: PartialDate;
  readonly citation?: string;
  /** Oldest first. */
  readonly history: readonly HistoryItem[];
  readonly related: readonly EntityId[];
}

export interface Place extends RecordBase {
  readonly kind: "place";
  readonly jurisdiction: Jurisdiction;
  readonly from?: PartialDate;
  readonly to?: PartialDate;
  readonly lat?: number;
  readonly lon?: number;
  readonly history: readonly HistoryItem[];
  readonly related: readonly EntityId[];
}

export type Entity = Person | Office | Agency | Term | Place;
