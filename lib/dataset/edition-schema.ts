// What an edition that comes from outside must look like, down to every record.
import * as v from "valibot";
import {
  agencySchema,
  eventSchema,
  officeSchema,
  personSchema,
  placeSchema,
  seriesSchema,
  termSchema,
  type RecordSchema,
} from "./schema.ts";
import { date } from "./schema-fields.ts";
import type { Edition } from "./edition-types.ts";
import type { Entity } from "./types.ts";

const ENTITY_SCHEMAS: Readonly<Record<Entity["kind"], RecordSchema<Entity>>> = {
  person: personSchema,
  office: officeSchema,
  agency: agencySchema,
  term: termSchema,
  place: placeSchema,
};

const kindSchema = v.object({ kind: v.picklist(["person", "office", "agency", "term", "place"]) });

/** Picks the schema by the record's kind, so that a complaint is about its fields and not about five kinds at once. */
const entitySchema: RecordSchema<Entity> = v.lazy((record) => {
  const named = v.safeParse(kindSchema, record);
  return named.success ? ENTITY_SCHEMAS[named.output.kind] : personSchema;
});

export const editionSchema: RecordSchema<Edition> = v.strictObject({
  hash: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, "is no SHA-256 in hex")),
  date,
  entities: v.array(entitySchema),
  events: v.array(eventSchema),
  series: v.array(seriesSchema),
});
