// Reads the editorial records from the folder (Node only) and proves them against the schema.
import { readdir, readFile } from "node:fs/promises";
import * as v from "valibot";
import type { Records } from "./compile.ts";
import { RecordsError, type Complaint } from "./complaints.ts";
import {
  agencySchema,
  eventSchema,
  officeSchema,
  outletSchema,
  personSchema,
  placeSchema,
  seriesSchema,
  termSchema,
  type RecordSchema,
} from "./schema.ts";

export const RECORDS_DIR: URL = new URL("./records/", import.meta.url);

/** The folders of the records. */
const FOLDERS = ["people", "offices", "agencies", "terms", "places", "events", "series", "outlets"] as const;
export type Folder = (typeof FOLDERS)[number];

/** The kind that the folder gives to its records; the others carry none. */
const KINDS: Partial<Record<Folder, string>> = {
  people: "person",
  offices: "office",
  agencies: "agency",
  terms: "term",
  places: "place",
};

/** One file as it stands on disk. */
export interface RecordsFile {
  readonly name: string;
  readonly folder: Folder;
  readonly text: string;
  readonly records: readonly unknown[];
}

/**
 * All records of the folder, proven by the schema.
 * @throws RecordsError with every complaint, where a file is no JSON array or a record breaks the schema.
 */
export async function loadRecords(dir: URL = RECORDS_DIR): Promise<Records> {
  const { records, complaints } = parseRecords(await readRecordsFiles(dir));
  if (complaints.length > 0) throw new RecordsError(complaints);
  return records;
}

/** Every records file of the folder, by name; a folder that does not exist holds none. */
export async function readRecordsFiles(dir: URL = RECORDS_DIR): Promise<readonly RecordsFile[]> {
  const files: RecordsFile[] = [];
  for (const folder of FOLDERS) {
    const names = await jsonFiles(new URL(`${folder}/`, dir));
    for (const name of names) files.push(await readRecordsFile(dir, `${folder}/${name}`));
  }
  return files;
}

/** Proves the files' records; whatever breaks the schema is left out and complained of. */
export function parseRecords(files: readonly RecordsFile[]): {
  readonly records: Records;
  readonly complaints: readonly Complaint[];
} {
  const complaints: Complaint[] = [];
  const parse = <T>(folder: Folder, schema: RecordSchema<T>): T[] =>
    files
      .filter((file) => file.folder === folder)
      .flatMap((file) => file.records.flatMap((raw) => parseRecord(file, raw, schema, complaints)));
  const records = {
    people: parse("people", personSchema),
    offices: parse("offices", officeSchema),
    agencies: parse("agencies", agencySchema),
    terms: parse("terms", termSchema),
    places: parse("places", placeSchema),
    events: parse("events", eventSchema),
    series: parse("series", seriesSchema),
    outlets: parse("outlets", outletSchema),
  };
  return { records, complaints };
}

function parseRecord<T>(file: RecordsFile, raw: unknown, schema: RecordSchema<T>, complaints: Complaint[]): T[] {
  const kind = KINDS[file.folder];
  const result = v.safeParse(schema, kind === undefined || typeof raw !== "object" ? raw : { ...raw, kind });
  if (result.success) return [result.output];
  const record = idOf(raw);
  for (const issue of result.issues) {
    complaints.push({
      file: file.name,
      check: "schema",
      record,
      field: v.getDotPath(issue) ?? "record",
      problem: issueText(issue),
    });
  }
  return [];
}

function issueText(issue: v.BaseIssue<unknown>): string {
  if (issue.type !== "strict_object") return issue.message;
  return issue.expected === "never" ? "is no field of this kind of record: remove it" : "is missing: add it";
}

/** The record's id, or something to find it by. */
export function idOf(raw: unknown): string {
  if (typeof raw === "object" && raw !== null && "id" in raw && typeof raw.id === "string") return raw.id;
  return JSON.stringify(raw).slice(0, 40);
}

async function readRecordsFile(dir: URL, name: string): Promise<RecordsFile> {
  return readRecordsText(name, await readFile(new URL(name, dir), "utf8"));
}

/**
 * A records file from its text; `name` is relative to the records folder.
 * @throws RecordsError where the text is no JSON array, or the name names no folder of records.
 */
export function readRecordsText(name: string, text: string): RecordsFile {
  const folder = FOLDERS.find((candidate) => name.startsWith(`${candidate}/`));
  const records = parseJson(name, text);
  if (folder === undefined || !Array.isArray(records)) {
    throw new RecordsError([{ file: name, check: "schema", problem: "must hold a JSON array of records" }]);
  }
  return { name, folder, text, records };
}

function parseJson(name: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new RecordsError([{ file: name, check: "schema", problem: `is no JSON: ${String(error)}` }]);
  }
}

async function jsonFiles(dir: URL): Promise<readonly string[]> {
  const names = await readdir(dir).catch(() => []);
  return names.filter((name) => name.endsWith(".json")).toSorted();
}
