// The matcher artefact of an edition: token trie with folded aliases, their conditions, and what resolution needs to know
// of the entities (tenures, title classes, jurisdictions). Build time only; `load-matcher.ts` reads it.
import type { Edition } from "../dataset/edition-types.ts";
import type { Entity, EntityId } from "../dataset/types.ts";
import {
  ARTEFACT_MAGIC,
  ARTEFACT_VERSION,
  HEADER_WORDS,
  align4,
  checksum,
  jsonToBytes,
  type ArtefactTables,
} from "./artefact.ts";
import { addAliases, aliasSink } from "./compile-aliases.ts";
import { compileTrie, type CompiledTrie } from "./compile-trie.ts";
import { entityRow } from "./entity-rows.ts";
import { givenName } from "./person-names.ts";

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
    const key = givenName(entity.name);
    if (key.length > 1) found.add(key);
  }
  return [...found].toSorted();
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
