// Files that a person can read and a diff can show: canonical form, sorted, and not too long.
import type { Complaint } from "./complaints.ts";
import { formatRecords } from "./format-records.ts";
import type { RecordsFile } from "./load-records.ts";

const MOST_LINES = 4000;

/** Files that are not in canonical form, or too long. Outlets have a form of their own. */
export function checkFiles(files: readonly RecordsFile[]): readonly Complaint[] {
  return files.flatMap((file) => [...(file.folder === "outlets" ? [] : form(file)), ...length(file)]);
}

function form({ name, text, records }: RecordsFile): readonly Complaint[] {
  if (text === formatRecords(records)) return [];
  return [{ file: name, check: "form", problem: "is not in canonical form: run `npm run dataset -- format`" }];
}

function length({ name, text }: RecordsFile): readonly Complaint[] {
  const lines = text.split("\n").length - 1;
  if (lines <= MOST_LINES) return [];
  return [
    { file: name, check: "form", problem: `has ${lines} lines, more than ${MOST_LINES}: split it by region or letter` },
  ];
}
