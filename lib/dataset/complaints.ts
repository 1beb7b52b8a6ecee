// How the dataset's tools say what is wrong: file, record, field, and what to do.

/** Something wrong with a record or file, and what to do about it. */
export interface Complaint {
  /** Relative to the records folder: `people/us-states-a-g.json`. */
  readonly file: string;
  readonly record?: string;
  readonly field?: string;
  /** The check that found it; `schema` where the record's form is wrong. */
  readonly check: string;
  readonly problem: string;
}

/** "people/us-states-a-g.json: greg-abbott: tenures.0.from: is no date: write YYYY … [schema]" */
export function complaintText({ file, record, field, check, problem }: Complaint): string {
  return `${[file, record, field, problem].filter((part) => part !== undefined).join(": ")} [${check}]`;
}

/** Thrown where records can't be used as they are. */
export class RecordsError extends Error {
  readonly complaints: readonly Complaint[];
  constructor(complaints: readonly Complaint[]) {
    super(complaints.map(complaintText).join("\n"));
    this.name = "RecordsError";
    this.complaints = complaints;
  }
}
