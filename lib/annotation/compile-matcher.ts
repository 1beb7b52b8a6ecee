// The matcher artefact of an edition: token trie with folded aliases, their conditions, and what resolution needs to know
// of the entities (tenures, title classes, jurisdictions). Build time only; `load-matcher.ts` reads it.
import type { Edition } from "../dataset/edition-types.ts";
import type { Agency, Entity, EntityId, Person, Place, Term } from "../dataset/types.ts";
import {
  ARTEFACT_MAGIC,
  ARTEFACT_VERSION,
  CATEGORIES,
  HEADER_WORDS,
  align4,
  checksum,
  jsonToBytes,
  type ArtefactTables,
  type EntityRow,
  type TenureRow,
} from "./artefact.ts";
import { addAliases, aliasSink } from "./compile-aliases.ts";
import { compileTrie, type CompiledTrie } from "./compile-trie.ts";
import { isRegionName } from "./region-phrases.ts";
import { nameUnits } from "./person-names.ts";
import { headsWhat, titleClasses } from "./titles.ts";
import { tokenize } from "./tokens.ts";

/** Compiles an edition. The bytes depend on its entities only and are the same on every machine. */
export function compileMatcher(edition: Edition): Uint8Array<ArrayBuffer> {
  const index = new Map<EntityId, number>(edition.entities.map((entity, position) => [entity.id, position]));
  const sink = aliasSink();
  edition.entities.forEach((entity, position) => addAliases(sink, entity, position));
  const compiled = compileTrie(sink.aliases);
  const tables: ArtefactTables = {
    edition: edition.hash,
    words: compiled.words.join("\n"),
    given: givenNames(edition.entities).join("\n"),
    extras: sink.extras,
    entities: edition.entities.map((entity) => entityRow(entity, index)),
  };
  return encode(tables, compiled);
}

function givenNames(entities: readonly Entity[]): string[] {
  const found = new Set<string>();
  for (const entity of entities) {
    if (entity.kind !== "person") continue;
    const key = tokenize(nameUnits(entity.name)[0] ?? "")[0]?.key ?? "";
    if (key.length > 1) found.add(key);
  }
  return [...found].toSorted();
}

function entityRow(entity: Entity, index: ReadonlyMap<EntityId, number>): EntityRow {
  const row = { id: entity.id, c: CATEGORIES.indexOf(entity.kind === "person" ? "official" : entity.kind) };
  if (entity.kind === "person") {
    const named = { ...row, j: entity.country, t: tenureRows(entity, index) };
    return {
      ...named,
      ...(isJunior(entity) ? { jr: 1 as const } : {}),
      ...(entity.es?.feminine === true ? { f: 1 as const } : {}),
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

function encode(tables: ArtefactTables, { trie, columns }: CompiledTrie): Uint8Array<ArrayBuffer> {
  const json = jsonToBytes(tables);
  const parts = [
    trie.edgeStart,
    trie.edgeWord,
    trie.edgeNode,
    trie.aliasStart,
    columns.entity,
    columns.capitals,
    columns.upper,
    columns.extra,
    columns.rule,
    columns.flags,
  ];
  const headerBytes = HEADER_WORDS * 4;
  const size = parts.reduce((sum, part) => sum + align4(part.byteLength), headerBytes + align4(json.byteLength));
  const bytes = new Uint8Array(size);
  let offset = headerBytes;
  for (const part of parts) {
    bytes.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), offset);
    offset += align4(part.byteLength);
  }
  bytes.set(json, offset);
  const header = new DataView(bytes.buffer, 0, headerBytes);
  const words = [
    ARTEFACT_MAGIC,
    ARTEFACT_VERSION,
    size,
    json.byteLength,
    trie.edgeStart.length - 1,
    trie.edgeWord.length,
    columns.entity.length,
  ];
  words.forEach((word, position) => header.setUint32(position * 4, word, true));
  header.setUint32((HEADER_WORDS - 1) * 4, checksum(bytes.subarray(headerBytes)), true);
  return bytes;
}
