// Reads the matcher artefact. Made for a cold worker: views on the bytes, one JSON.parse, and two maps.
import {
  ARTEFACT_MAGIC,
  ARTEFACT_VERSION,
  HEADER_WORDS,
  align4,
  asciiText,
  checksum,
  type AliasColumns,
  type AliasExtra,
  type ArtefactTables,
  type EntityRow,
  type TrieArrays,
} from "./artefact.ts";
import { holdersOf, officesByClass } from "./matcher-indexes.ts";

export interface Matcher {
  /** Hash of the edition that it was compiled from. */
  readonly edition: string;
  readonly words: ReadonlyMap<string, number>;
  readonly given: ReadonlySet<string>;
  readonly entities: readonly EntityRow[];
  readonly ids: ReadonlySet<string>;
  readonly extras: readonly AliasExtra[];
  readonly trie: TrieArrays;
  readonly columns: AliasColumns;
  /** Persons who ever held an office, by index of the office. */
  readonly holders: ReadonlyMap<number, readonly number[]>;
  /** Single-seat offices by title class; of heads' classes only the heads. */
  readonly officesByClass: ReadonlyMap<string, readonly number[]>;
}

/** The bytes are no matcher artefact of this version. */
export class ArtefactError extends Error {
  override readonly name = "ArtefactError";
}

/**
 * A matcher over the artefact's bytes (little endian, as `compileMatcher` wrote them).
 * @throws ArtefactError where the bytes are truncated, damaged, foreign or of another version.
 */
export function loadMatcher(bytes: Uint8Array): Matcher {
  const counts = readHeader(bytes);
  const owned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const reader = partReader(owned);
  const trie: TrieArrays = {
    edgeStart: reader.words(counts.nodes + 1),
    edgeWord: reader.words(counts.edges),
    edgeNode: reader.words(counts.edges),
    aliasStart: reader.words(counts.nodes + 1),
  };
  const entity = reader.halves(counts.aliases);
  const capitals = reader.halves(counts.aliases);
  const upper = reader.halves(counts.aliases);
  const extra = reader.halves(counts.aliases);
  const columns = {
    entity,
    capitals,
    upper,
    extra,
    rule: reader.bytes(counts.aliases),
    flags: reader.bytes(counts.aliases),
  };
  const tables = parseTables(reader.bytes(counts.json));
  const words = new Map(tables.words.split("\n").map((word, number) => [word, number]));
  const given = new Set(tables.given.split("\n"));
  return {
    edition: tables.edition,
    words,
    given,
    entities: tables.entities,
    ids: new Set(tables.entities.map(({ id }) => id)),
    extras: tables.extras,
    trie,
    columns,
    holders: holdersOf(tables.entities),
    officesByClass: officesByClass(tables.entities),
  };
}

interface Counts {
  readonly json: number;
  readonly nodes: number;
  readonly edges: number;
  readonly aliases: number;
}

function readHeader(bytes: Uint8Array): Counts {
  const headerBytes = HEADER_WORDS * 4;
  if (bytes.byteLength < headerBytes) throw new ArtefactError("The matcher artefact is truncated.");
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const word = (position: number): number => view.getUint32(position * 4, true);
  if (word(0) !== ARTEFACT_MAGIC) throw new ArtefactError("These bytes are not a matcher artefact.");
  if (word(1) !== ARTEFACT_VERSION) {
    throw new ArtefactError(`The matcher artefact has version ${word(1)}, not ${ARTEFACT_VERSION}.`);
  }
  if (word(2) !== bytes.byteLength) throw new ArtefactError("The matcher artefact is truncated.");
  if (word(HEADER_WORDS - 1) !== checksum(bytes.subarray(headerBytes))) {
    throw new ArtefactError("The matcher artefact is damaged.");
  }
  return { json: word(3), nodes: word(4), edges: word(5), aliases: word(6) };
}

interface PartReader {
  readonly words: (count: number) => Uint32Array;
  readonly halves: (count: number) => Uint16Array;
  readonly bytes: (count: number) => Uint8Array;
}

function partReader(bytes: Uint8Array): PartReader {
  let offset = bytes.byteOffset + HEADER_WORDS * 4;
  const take = (size: number): number => {
    const start = offset;
    offset += align4(size);
    return start;
  };
  return {
    words: (count) => new Uint32Array(bytes.buffer, take(count * 4), count),
    halves: (count) => new Uint16Array(bytes.buffer, take(count * 2), count),
    bytes: (count) => new Uint8Array(bytes.buffer, take(count), count),
  };
}

/** The checksum has proved that these are our own bytes, so their shape is trusted. */
function parseTables(bytes: Uint8Array): ArtefactTables {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- see above
  return JSON.parse(asciiText(bytes)) as ArtefactTables;
}
