// `dataset check`: one line for each complaint, then the count.
import { checkRecords } from "../../dataset/check.ts";
import { complaintText } from "../../dataset/complaints.ts";
import { readExceptions } from "../../dataset/findings.ts";
import { readRecordsFiles } from "../../dataset/load-records.ts";

export async function check(): Promise<number> {
  const { complaints, forgiven } = checkRecords(await readRecordsFiles(), await readExceptions());
  for (const complaint of complaints) console.error(complaintText(complaint));
  console.log(`${complaints.length} complaints, ${forgiven} forgiven by an exception`);
  return complaints.length === 0 ? 0 : 1;
}
