// Where records come from at run time: IndexedDB, or the packaged edition in memory when that fails. One interface for both.
import type { EditionCounts } from "./edition-counts.ts";
import type { Around } from "./event-reach.ts";
import type { Edition, Holding } from "./edition-types.ts";
import type { EventRecord, Series } from "./event-types.ts";
import type { Entity, EntityId, PartialDate } from "./types.ts";

/** Which edition a source holds. */
export interface EditionStamp {
  /** SHA-256 of the edition's content, hex. */
  readonly hash: string;
  readonly date: PartialDate;
  readonly records: number;
  /** SHA-256 of the matcher artefact, hex: another compiler makes other bytes of the same records. */
  readonly matcher?: string;
  /** The reader loaded the edition from a file; absent: it came with the extension. */
  readonly origin?: "signed-file" | "unsigned-file";
  /** What it holds; absent in stores that were seeded before this was counted. */
  readonly counts?: EditionCounts;
}

export interface FactSource {
  readonly stamp: EditionStamp;
  /** The matcher artefact, as lib/annotation compiled it. */
  matcher(): Promise<Uint8Array>;
  /** The entities that exist among `ids`, in no particular order. */
  entities(ids: Iterable<EntityId>): Promise<readonly Entity[]>;
  /** Holders of each single-seat office among `offices`, oldest first. */
  holdings(offices: Iterable<EntityId>): Promise<ReadonlyMap<EntityId, readonly Holding[]>>;
  /** The office that heads each agency among `agencies`. */
  headOffices(agencies: Iterable<EntityId>): Promise<ReadonlyMap<EntityId, EntityId>>;
  /** Events that concern any of `ids`, each once: those `around` a day, nearest first, or all in no particular order. */
  eventsAbout(ids: Iterable<EntityId>, around?: Around): Promise<readonly EventRecord[]>;
  /** Series that belong to any of `ids`, each once. */
  seriesAbout(ids: Iterable<EntityId>): Promise<readonly Series[]>;
}

/** The stamp of an edition; `matcher` is the hash of the artefact that goes with it. */
export function stampOf(edition: Edition, matcher?: string): EditionStamp {
  const records = edition.entities.length + edition.events.length + edition.series.length;
  return { hash: edition.hash, date: edition.date, records, ...(matcher !== undefined && { matcher }) };
}
