// The matcher artefact's shape: what the build writes and the worker reads. One JSON part for what is small and typed
// arrays for the token trie, so that a fresh worker needs no more than one JSON.parse and a few views.
import type { Category } from "../dataset/types.ts";

/** Change with every change of the layout; a foreign version is refused. */
export const ARTEFACT_VERSION = 3;
export const ARTEFACT_MAGIC = 0x4d4b4d57;
export const HEADER_WORDS = 10;

/**
 * How an alias came about. The first four are the dataset's own; `surname` and `short-name` are worked out from a
 * person's name, `plural` from a term.
 */
export const ALIAS_RULES = ["always", "after-full", "context", "beside-name", "surname", "short-name"] as const;
export type AliasRule = (typeof ALIAS_RULES)[number];

export const CATEGORIES = ["official", "office", "agency", "term", "place"] as const satisfies readonly Category[];

/** Bits of `AliasColumns.flags`. */
export const ANY_CASE = 1;
export const EXACT_CASE = 2;
/** The alias is an acronym: two capitals or more. */
export const ACRONYM = 4;
/** "the House": one word that needs its article, or a capital within a sentence. */
export const NEEDS_THE = 8;

/** Rare conditions of an alias; index 0 is "none". */
export interface AliasExtra {
  /** Folded words or phrases, one of which must stand in the paragraph. */
  readonly context?: readonly string[];
  readonly lang?: string;
  readonly jurisdiction?: string;
  readonly from?: string;
  readonly to?: string;
}

/** `[office, from, to, acting, state]`; office is an index into `entities`, -1 where the dataset has none. */
export type TenureRow = readonly [office: number, from: string, to: string, acting: 0 | 1, state: string];

export interface EntityRow {
  readonly id: string;
  /** Index into CATEGORIES. */
  readonly c: number;
  /** Jurisdiction, or a person's country. */
  readonly j: string;
  /** Persons. */
  readonly t?: readonly TenureRow[];
  /** Persons whose own name ends with "Jr." */
  readonly jr?: 1;
  /** Persons whose Spanish titles are feminine. */
  readonly f?: 1;
  /** Persons whose given name tells a man (`m`) or a woman (`w`). */
  readonly sex?: "m" | "w";
  /** Offices: title classes. */
  readonly k?: readonly string[];
  /** Offices of one seat. */
  readonly one?: 1;
  /** Heads of a country or state, whom a bare "the president" may mean. */
  readonly head?: 1;
  /** Agencies that are no public body (NGOs, companies, others). */
  readonly private?: 1;
  /** Agencies: founded and dissolved. */
  readonly from?: string;
  readonly to?: string;
}

export interface ArtefactTables {
  readonly edition: string;
  readonly words: string;
  readonly given: string;
  readonly extras: readonly AliasExtra[];
  readonly entities: readonly EntityRow[];
}

/** The trie in compressed rows: node n's edges are `edgeStart[n]..edgeStart[n+1]`, sorted by word; so are its aliases. */
export interface TrieArrays {
  readonly edgeStart: Uint32Array;
  readonly edgeWord: Uint32Array;
  readonly edgeNode: Uint32Array;
  readonly aliasStart: Uint32Array;
}

export interface AliasColumns {
  readonly entity: Uint16Array;
  readonly rule: Uint8Array;
  readonly flags: Uint8Array;
  /** Bit i: token i must begin with a capital. */
  readonly capitals: Uint16Array;
  /** Bit i: token i must be all capitals. */
  readonly upper: Uint16Array;
  readonly extra: Uint16Array;
}

/** FNV-1a over the bytes, to tell a truncated or damaged file. */
export function checksum(bytes: Uint8Array): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < bytes.length; index++) hash = Math.imul(hash ^ (bytes[index] ?? 0), 0x01000193);
  return hash >>> 0;
}

export function align4(size: number): number {
  return (size + 3) & ~3;
}

/** JSON as ASCII bytes: everything else is escaped, so that no text codec is needed. */
export function jsonToBytes(value: unknown): Uint8Array {
  const text = JSON.stringify(value).replace(
    /[\u0080-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  return Uint8Array.from(text, (unit) => unit.charCodeAt(0));
}

const CHUNK = 8192;

/** The text of ASCII bytes. */
export function asciiText(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let start = 0; start < bytes.length; start += CHUNK) {
    parts.push(String.fromCharCode(...bytes.subarray(start, start + CHUNK)));
  }
  return parts.join("");
}
