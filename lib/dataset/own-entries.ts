// What the reader adds to the dataset: entities of their own, corrections to ours, and what is to stay silent. Every entry has an
// id by which exports merge, and the moment of its last change, by which the newer one wins.
import * as v from "valibot";
import { id, text } from "./schema-fields.ts";
import type { EntityId } from "./types.ts";

const MOST_FORMS = 20;
const MOST_LINKS = 10;

const name = v.pipe(text, v.maxLength(120, "is longer than 120 characters"));
const form = v.pipe(
  text,
  v.maxLength(120, "is longer than 120 characters"),
  v.check((value) => /\p{L}.*[\p{L}\p{N}]/u.test(value), "is too short to be recognised: write at least two letters"),
);
const forms = v.pipe(v.array(form), v.maxLength(MOST_FORMS, `are more than ${MOST_FORMS}`));
const note = v.pipe(text, v.maxLength(1000, "is longer than 1,000 characters"));
const link = v.strictObject({
  url: v.pipe(v.string(), v.url("is no web address"), v.regex(/^https?:/, "is no web address")),
  title: v.exactOptional(name),
});
const links = v.pipe(v.array(link), v.maxLength(MOST_LINKS, `are more than ${MOST_LINKS}`));
const changed = v.pipe(v.string(), v.isoTimestamp("is no moment: write YYYY-MM-DDThh:mm:ssZ"));
const entryId = v.pipe(id, v.maxLength(200));

const ownEntity = v.strictObject({
  type: v.literal("entity"),
  id: v.pipe(
    entryId,
    v.check((value) => value.startsWith("own-"), "is no id of an own entity: it begins with own-"),
  ),
  name,
  aliases: forms,
  category: v.picklist(["official", "office", "agency", "term", "place"], "is no category"),
  note: v.exactOptional(note),
  links,
  changed,
});

const correction = v.strictObject({
  type: v.literal("correction"),
  id: entryId,
  entity: id,
  /** Further forms that stand for the entity. */
  aliases: forms,
  /** Forms that do not. */
  refusedForms: forms,
  note: v.exactOptional(note),
  links,
  changed,
});

const silence = v.strictObject({
  type: v.literal("silence"),
  id: entryId,
  entity: id,
  /** Host without `www.`; absent: everywhere. */
  site: v.exactOptional(v.pipe(text, v.maxLength(253))),
  changed,
});

export const ownEntrySchema = v.variant("type", [ownEntity, correction, silence]);

export type OwnEntity = v.InferOutput<typeof ownEntity>;
export type Correction = v.InferOutput<typeof correction>;
export type Silence = v.InferOutput<typeof silence>;
export type OwnEntry = v.InferOutput<typeof ownEntrySchema>;

/** What the reader fills in; the rest is ours. */
export type OwnEntityDraft = Omit<OwnEntity, "type" | "id" | "changed">;
export type CorrectionDraft = Omit<Correction, "type" | "id" | "changed">;

/**
 * A new entity of the reader's own; with `known`, a change to that one.
 * @throws v.ValiError whose issues say which field is wrong.
 */
export function makeOwnEntity(draft: OwnEntityDraft, now: Date, known?: EntityId): OwnEntity {
  const entry = { ...draft, type: "entity", id: known ?? `own-${crypto.randomUUID()}`, changed: now.toISOString() };
  return v.parse(ownEntity, entry);
}

/** Of the reader's correction of that entity. */
export function correctionId(entity: EntityId): string {
  return `correction-${entity}`;
}

/**
 * The reader's correction of an entity; there is one for each, and a later one replaces it.
 * @throws v.ValiError whose issues say which field is wrong.
 */
export function makeCorrection(draft: CorrectionDraft, now: Date): Correction {
  return v.parse(correction, {
    ...draft,
    type: "correction",
    id: correctionId(draft.entity),
    changed: now.toISOString(),
  });
}

/** "Never highlight this"; with `site` (host without `www.`), "not on this site". */
export function makeSilence(entity: EntityId, now: Date, site?: string): Silence {
  const suffix = site === undefined ? "" : `-on-${site.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-")}`;
  return v.parse(silence, {
    type: "silence",
    id: `silence-${entity}${suffix}`,
    entity,
    ...(site !== undefined && { site }),
    changed: now.toISOString(),
  });
}
