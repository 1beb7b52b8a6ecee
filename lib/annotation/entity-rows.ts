// The rows of the matcher artefact: an entity reduced to what resolution asks of it. Build time only.
import type { Agency, Entity, EntityId, Person, Place, Term } from "../dataset/types.ts";
import { CATEGORIES, type EntityRow, type TenureRow } from "./artefact.ts";
import { sexOfGiven } from "./given-names.ts";
import { givenName } from "./person-names.ts";
import { isRegionName } from "./region-phrases.ts";
import { headsWhat, titleClasses } from "./titles.ts";
import { tokenize } from "./tokens.ts";

/** What resolution needs to know of an entity: tenures, title classes, jurisdiction, days. */
export function entityRow(entity: Entity, index: ReadonlyMap<EntityId, number>): EntityRow {
  const row = { id: entity.id, c: CATEGORIES.indexOf(entity.kind === "person" ? "official" : entity.kind) };
  if (entity.kind === "person") {
    const named = { ...row, j: entity.country, t: tenureRows(entity, index) };
    return {
      ...named,
      ...(isJunior(entity) ? { jr: 1 as const } : {}),
      ...(entity.es?.feminine === true ? { f: 1 as const } : {}),
      ...sexOf(entity),
    };
  }
  const located = { ...row, j: entity.jurisdiction };
  if (entity.kind === "office") {
    const titles = [entity.name, ...entity.aliases.map((alias) => alias.text)].map((text) =>
      tokenize(text).map((token) => token.key),
    );
    return {
      ...located,
      k: titleClasses(titles),
      ...(entity.seats === "one" ? { one: 1 as const } : {}),
      ...(titles.some(isHead) ? { head: 1 as const } : {}),
    };
  }
  if (entity.kind === "agency") {
    return {
      ...located,
      ...dates(entity.founded, entity.dissolved),
      ...(isPrivate(entity) ? { private: 1 as const } : {}),
    };
  }
  return { ...located, ...dates(firstDay(entity), entity.to) };
}

/** Of the name that a person goes by: an id may be an older or a longer one. */
function sexOf({ name }: Person): { sex?: "m" | "w" } {
  const sex = sexOfGiven(givenName(name));
  return sex === undefined ? {} : { sex: sex === "male" ? "m" : "w" };
}

/** Parties and governments are filed under "other"; a role in them is public. */
function isPrivate({ body, summary }: Agency): boolean {
  if (body === "other") return !/\b(?:party|parties|government|parliament)\b/i.test(summary);
  return body === "ngo" || body === "company";
}

/** Whether "Jr." is a part of a person's own name. */
function isJunior(person: Person): boolean {
  return [person.name, ...person.aliases.map(({ text }) => text)].some((text) => /\b(?:Jr|Sr|II|III)\b/.test(text));
}

/** "president of Mexico", "Taoiseach", but not "president of the Supreme Court". */
function isHead(title: readonly string[]): boolean {
  const what = headsWhat(title);
  return what !== undefined && (what.length === 0 || isRegionName(what));
}

/** A law is spoken of from the day it is announced or passed, not only from the day it takes effect. */
function firstDay({ from, history }: Term | Place): string | undefined {
  if (from === undefined) return undefined;
  return history.reduce((first, { date }) => (date < first ? date : first), from);
}

function dates(from: string | undefined, to: string | undefined): { from?: string; to?: string } {
  return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
}

function tenureRows(person: Person, index: ReadonlyMap<EntityId, number>): TenureRow[] {
  return person.tenures.map((tenure) => [
    index.get(tenure.office) ?? -1,
    tenure.from ?? "",
    tenure.to ?? "",
    tenure.acting === true ? 1 : 0,
    tenure.state ?? "",
  ]);
}
