// What a check finds, and the short list of findings that are right as they are.
import { readFile } from "node:fs/promises";
import * as v from "valibot";
import { idOf, RECORDS_DIR, type RecordsFile } from "./load-records.ts";

/** Something wrong with a record's content, and what to do about it. */
export interface Finding {
  /** Name of the check: `collision`, `overlap` … */
  readonly check: string;
  readonly record: string;
  readonly field: string;
  readonly problem: string;
  /** `look`: worth a reading, and often right as it is; absent: a fault. */
  readonly severity?: "look";
}

const exceptionSchema = v.strictObject({
  check: v.string(),
  record: v.string(),
  reason: v.pipe(v.string(), v.minLength(10)),
});

/** A finding that is right as it is, with the reason why. */
export type Exception = v.InferOutput<typeof exceptionSchema>;

/** The exceptions of the folder; none where it has no `check-exceptions.json`. */
export async function readExceptions(dir: URL = RECORDS_DIR): Promise<readonly Exception[]> {
  const text = await readFile(new URL("check-exceptions.json", dir), "utf8").catch(() => "[]");
  return v.parse(v.array(exceptionSchema), JSON.parse(text));
}

/** Finds the file of a record by its id. Outlets have a space of ids of their own, and are left out. */
export function fileIndex(files: readonly RecordsFile[]): (id: string) => string {
  const own = files.filter(({ folder }) => folder !== "outlets");
  const byId = new Map(own.flatMap((file) => file.records.map((raw) => [idOf(raw), file.name] as const)));
  return (id) => byId.get(id) ?? "records";
}
