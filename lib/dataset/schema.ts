// What each kind of record must look like, as valibot schemas; `types.ts` says what the fields mean. Used by the build and for imports.
import * as v from "valibot";
import { aliases, country, date, historyItem, id, jurisdiction, sources, tenure, text, url } from "./schema-fields.ts";
import type { EventRecord, Series } from "./event-types.ts";
import type { Outlet } from "./outlet-types.ts";
import type { Agency, Office, Person, Place, Term } from "./types.ts";

/** A schema that proves `T` from unknown data. */
export type RecordSchema<T> = v.GenericSchema<unknown, T>;

const summary = v.pipe(text, v.maxLength(280, "is longer than 280 characters: shorten it"));
const verified = v.exactOptional(date);
const spanish = { name: v.exactOptional(text), summary: v.exactOptional(summary) };
const es = v.exactOptional(v.strictObject(spanish));
const common = { id, name: text, summary, es, aliases, sources, verified };
const history = v.array(historyItem);
const ids = v.array(id);
const span = { from: v.exactOptional(date), to: v.exactOptional(date) };

export const personSchema: RecordSchema<Person> = v.strictObject({
  ...common,
  kind: v.literal("person"),
  es: v.exactOptional(v.strictObject({ ...spanish, feminine: v.exactOptional(v.literal(true)) })),
  country,
  party: v.exactOptional(text),
  role: v.exactOptional(text),
  tenures: v.array(tenure),
  wikidata: v.exactOptional(v.pipe(v.string(), v.regex(/^Q\d+$/, "is no Wikidata id"))),
  bioguide: v.exactOptional(v.pipe(v.string(), v.regex(/^[A-Z]\d{6}$/, "is no Bioguide id"))),
});

export const officeSchema: RecordSchema<Office> = v.strictObject({
  ...common,
  kind: v.literal("office"),
  jurisdiction,
  agency: v.exactOptional(id),
  heads: v.exactOptional(v.literal(true)),
  seats: v.picklist(["one", "many"]),
});

export const agencySchema: RecordSchema<Agency> = v.strictObject({
  ...common,
  kind: v.literal("agency"),
  body: v.picklist([
    "agency",
    "ministry",
    "court",
    "legislature",
    "international",
    "ngo",
    "force",
    "advisory",
    "company",
    "other",
  ]),
  jurisdiction,
  parent: v.exactOptional(id),
  founded: v.exactOptional(date),
  dissolved: v.exactOptional(date),
  formerNames: v.exactOptional(v.array(text)),
  website: v.exactOptional(url),
});

export const termSchema: RecordSchema<Term> = v.strictObject({
  ...common,
  ...span,
  kind: v.literal("term"),
  category: v.picklist(["law", "rule", "programme", "status", "procedure", "case", "concept", "agreement", "document"]),
  jurisdiction,
  citation: v.exactOptional(text),
  history,
  related: ids,
});

export const placeSchema: RecordSchema<Place> = v.strictObject({
  ...common,
  ...span,
  kind: v.literal("place"),
  jurisdiction,
  lat: v.exactOptional(v.pipe(v.number(), v.minValue(-90), v.maxValue(90))),
  lon: v.exactOptional(v.pipe(v.number(), v.minValue(-180), v.maxValue(180))),
  history,
  related: ids,
});

export const eventSchema: RecordSchema<EventRecord> = v.strictObject({
  id,
  date,
  endDate: v.exactOptional(date),
  title: v.pipe(text, v.maxLength(90, "is longer than 90 characters: shorten it")),
  es: v.exactOptional(
    v.strictObject({ title: v.pipe(text, v.maxLength(110, "is longer than 110 characters: shorten it")) }),
  ),
  summary,
  entities: ids,
  place: v.exactOptional(text),
  kind: v.picklist([
    "meeting",
    "agreement",
    "law",
    "order",
    "ruling",
    "statistic",
    "incident",
    "appointment",
    "election",
    "policy",
  ]),
  sources,
  verified,
});

const period = v.pipe(v.string(), v.regex(/^\d{4}(-\d{2})?$/, "is no period: write YYYY or YYYY-MM"));

export const seriesSchema: RecordSchema<Series> = v.strictObject({
  id,
  name: text,
  es: v.strictObject({ name: text }),
  unit: text,
  period: v.picklist(["month", "year"]),
  jurisdiction,
  entities: ids,
  points: v.array(v.strictTuple([period, v.number()])),
  unverifiedPoints: v.array(period),
  lag: v.pipe(v.number(), v.integer(), v.minValue(0, "is negative: a figure is known when its period is over")),
  since: v.exactOptional(date),
  determinations: v.exactOptional(v.array(v.strictObject({ period, date, value: v.number(), source: url, verified }))),
  notes: v.string(),
  sources,
  verified,
});

export const outletSchema: RecordSchema<Outlet> = v.strictObject({
  id,
  name: text,
  domains: v.pipe(v.array(text), v.minLength(1, "names no domain")),
  country,
  language: v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/, "is no language tag")),
});
