// `dataset check [--all]`: one line for each complaint, then the counts. `--all`: also what is only worth a look.
import { checkRecords } from "../../dataset/check.ts";
import { complaintText } from "../../dataset/complaints.ts";
import { readExceptions } from "../../dataset/findings.ts";
import { readRecordsFiles } from "../../dataset/load-records.ts";
import { readOptions } from "../command/options.ts";

const OPTIONS = { all: { type: "boolean", default: false } } as const;

export async function check(args: readonly string[]): Promise<number> {
  const { all } = readOptions(args, OPTIONS).values;
  const { complaints, looks, forgiven } = checkRecords(await readRecordsFiles(), await readExceptions());
  for (const complaint of complaints) console.error(complaintText(complaint));
  if (all) for (const look of looks) console.log(`look: ${complaintText(look)}`);
  const hint = looks.length > 0 && !all ? " (--all shows them)" : "";
  console.log(
    `${complaints.length} complaints, ${forgiven} forgiven by an exception, ${looks.length} worth a look${hint}`,
  );
  return complaints.length === 0 ? 0 : 1;
}
