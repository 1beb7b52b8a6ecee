// The compiled edition, and what is gathered from it around one article. No code here.
import type { EventRecord, Series } from "./event-types.ts";
import type { Entity, EntityId, PartialDate, Source, Tenure } from "./types.ts";

/** A tenure seen from the office. Derived when the edition is compiled, never stored in the records. */
export interface Holding extends Tenure {
  readonly person: EntityId;
  readonly personName: string;
  /** The person's record on the tenure's source, where it names it: an office's card has that record not at hand. */
  readonly cited?: Source;
}

/** The compiled dataset: what is packaged and what IndexedDB caches. */
export interface Edition {
  /** SHA-256 of the content, hex. Decides whether a re-seed is needed. */
  readonly hash: string;
  /** The newest day on which anything in it was verified. */
  readonly date: PartialDate;
  readonly entities: readonly Entity[];
  readonly events: readonly EventRecord[];
  readonly series: readonly Series[];
}

/** What lib/context works from: the records around one article, already gathered. */
export interface FactBase {
  /** The edition's date. */
  readonly edition: PartialDate;
  readonly entities: ReadonlyMap<EntityId, Entity>;
  /** Holders by single-seat office, oldest first. */
  readonly holdings: ReadonlyMap<EntityId, readonly Holding[]>;
  /** Offices that head an agency, by agency. */
  readonly headOffices: ReadonlyMap<EntityId, EntityId>;
  readonly events: readonly EventRecord[];
  readonly series: readonly Series[];
}
