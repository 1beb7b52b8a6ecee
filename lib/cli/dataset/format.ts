// `dataset format`: rewrites the records' files in canonical form, where they are not.
import { writeFile } from "node:fs/promises";
import { formatRecords } from "../../dataset/format-records.ts";
import { readRecordsFiles, RECORDS_DIR } from "../../dataset/load-records.ts";

export async function format(): Promise<number> {
  for (const { folder, name, text, records } of await readRecordsFiles()) {
    const canonical = formatRecords(records);
    if (folder === "outlets" || canonical === text) continue;
    await writeFile(new URL(name, RECORDS_DIR), canonical);
    console.log(`rewritten: ${name}`);
  }
  return 0;
}
