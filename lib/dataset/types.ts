// What the dataset holds. These types describe the editorial records and the compiled edition alike; `schema.ts`
// proves that the files obey them. No code here: every room may import these types.

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

export interface EventRecord {
  readonly id: string;
  readonly date: PartialDate;
  readonly endDate?: PartialDate;
  /** At most 90 characters. */
  readonly title: string;
  /** The same in Spanish, at most 110 characters; absent: told in English. */
  readonly es?: { readonly title: string };
  readonly summary: string;
  readonly entities: readonly EntityId[];
  readonly place?: string;
  readonly kind:
    | "meeting"
    | "agreement"
    | "law"
    | "order"
    | "ruling"
    | "statistic"
    | "incident"
    | "appointment"
    | "election"
    | "policy";
  readonly sources: readonly Source[];
  readonly verified?: PartialDate;
}

export interface Series {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  /** `month`: keys `YYYY-MM`; `year`: keys `YYYY` (calendar or fiscal, as `name` says). */
  readonly period: "month" | "year";
  readonly jurisdiction: Jurisdiction;
  /** Entities whose card may show the series. */
  readonly entities: readonly EntityId[];
  /** Oldest first. */
  readonly points: readonly (readonly [period: string, value: number])[];
  /** Periods whose value is from memory. */
  readonly unverifiedPoints: readonly string[];
  readonly notes: string;
  readonly sources: readonly Source[];
  readonly verified?: PartialDate;
}

/** A news site that Waymark reads. */
export interface Outlet {
  readonly id: string;
  readonly name: string;
  /** Registrable domains or hosts without `www.`: `apnews.com`, `bbc.co.uk`. */
  readonly domains: readonly string[];
  readonly country: string;
  /** BCP 47 primary language. */
  readonly language: string;
}

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

/** A surface form that the reader gave to an entity. It stands for it wherever it is written, with capitals where the form has them. */
export interface OwnAlias {
  readonly text: string;
  readonly entity: EntityId;
  /** Absent: a form of an entity of the dataset, whose own category holds. */
  readonly category?: Category;
}

/** What the reader's own entries change for the articles of one site. Plain data: it travels in messages. */
export interface OwnRules {
  readonly aliases: readonly OwnAlias[];
  /** Entities that are never marked here. */
  readonly silenced: readonly EntityId[];
  /** Surface forms, as the reader wrote them, that do not stand for the entity. */
  readonly refusedForms: readonly { readonly text: string; readonly entity: EntityId }[];
}
