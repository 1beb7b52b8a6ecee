// The reader's own entries as one JSON file: out whole, in merged by id, with a report of what was refused and why.
import * as v from "valibot";
import { decideOwn, listOwn, type OwnDecision, type OwnStep, type OwnStore } from "./own-entities.ts";
import { ownEntrySchema, type OwnEntry } from "./own-entries.ts";

const FORMAT = "waymark-own-entities";
const FORMAT_VERSION = 1;
const MOST_CHARACTERS = 8_000_000;
const MOST_ENTRIES = 5000;

const fileSchema = v.object({
  format: v.literal(FORMAT),
  version: v.literal(FORMAT_VERSION),
  entries: v.pipe(v.array(v.unknown()), v.maxLength(MOST_ENTRIES)),
});

/** Why a whole file is refused; none of it is taken then. */
export type OwnFileFault = "too-large" | "not-json" | "not-own-entities";

/** An entry that was not taken. */
export interface RefusedEntry {
  /** Place in the file's list, from 1. */
  readonly place: number;
  /** Its name or id, where it has one. */
  readonly label: string;
  readonly problems: readonly string[];
}

/** What an import did. `unchanged`: the store has the same entry or a newer one. */
export interface ImportReport {
  readonly added: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly refused: readonly RefusedEntry[];
}

/** An import, and the entries that it changed. */
export interface OwnImport {
  readonly report: ImportReport;
  readonly steps: readonly OwnStep[];
}

/** The text of an export file. */
export async function exportOwn(store: OwnStore, now: Date): Promise<string> {
  const entries = (await listOwn(store)).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const file = { format: FORMAT, version: FORMAT_VERSION, exported: now.toISOString(), entries };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/**
 * Merges an export file into the store: good entries all in one transaction, the newer of two with one id wins.
 * @throws DOMException where the store takes nothing; nothing of the file is in it then.
 */
export async function importOwn(store: OwnStore, text: string): Promise<OwnImport | OwnFileFault> {
  if (text.length > MOST_CHARACTERS) return "too-large";
  const raw = parseJson(text);
  if (raw === undefined) return "not-json";
  const file = v.safeParse(fileSchema, raw);
  if (!file.success) return "not-own-entities";
  const { entries, refused } = sortOut(file.output.entries);
  const steps = await decideOwn(store, new Map(entries.map((entry) => [entry.id, newerThan(entry)])));
  const added = steps.filter(({ before }) => before === undefined).length;
  const [updated, unchanged] = [steps.length - added, entries.length - steps.length];
  return { report: { added, updated, unchanged, refused }, steps };
}

function newerThan(entry: OwnEntry): OwnDecision {
  return (known) => (isNewer(entry.changed, known?.changed) ? entry : known);
}

/** Good entries, the newest of each id, and the others with their problems. */
function sortOut(raw: readonly unknown[]): {
  readonly entries: readonly OwnEntry[];
  readonly refused: readonly RefusedEntry[];
} {
  const entries = new Map<string, OwnEntry>();
  const refused: RefusedEntry[] = [];
  for (const [index, item] of raw.entries()) {
    const { success, output, issues } = v.safeParse(ownEntrySchema, item);
    if (!success) refused.push({ place: index + 1, label: labelOf(item), problems: issues.map(problemText) });
    else if (isNewer(output.changed, entries.get(output.id)?.changed)) entries.set(output.id, output);
  }
  return { entries: [...entries.values()], refused };
}

function isNewer(changed: string, known: string | undefined): boolean {
  return known === undefined || Date.parse(changed) > Date.parse(known);
}

function labelOf(item: unknown): string {
  const named = v.safeParse(v.object({ name: v.optional(v.string()), id: v.optional(v.string()) }), item);
  return (named.success ? (named.output.name ?? named.output.id) : undefined)?.slice(0, 80) ?? "";
}

function problemText(issue: v.BaseIssue<unknown>): string {
  const field = v.getDotPath(issue);
  const lacking = issue.expected === "never" ? "is unknown" : "is missing";
  const problem = issue.type === "strict_object" ? lacking : issue.message;
  return field === null ? problem : `${field} ${problem}`;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
