// `dataset format`: rewrites the records' files in canonical form, where they are not.
import { writeFile } from "node:fs/promises";
import { formatRecords } from "../../dataset/format-records.ts";
import { readRecordsFiles, RECORDS_DIR } from "../../dataset/load-records.ts";
import { readOptions } from "../command/options.ts";

export async function format(args: readonly string[]): Promise<number> {
  readOptions(args, {});
  for (const { folder, name, text, records } of await readRecordsFiles()) {
    const canonical = formatRecords(records);
    if (folder === "outlets" || canonical === text) continue;
    await writeFile(new URL(name, RECORDS_DIR), canonical);
    console.log(`rewritten: ${name}`);
  }
  return 0;
}
