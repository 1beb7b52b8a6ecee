// `dataset stats [--json]`: how many records there are, and how well they are founded.
import { loadRecords } from "../../dataset/load-records.ts";
import { statsOf, type Evidenced } from "../../dataset/stats.ts";

/** Regions that the table shows; `--json` shows all. */
const MOST_REGIONS = 15;

export async function stats(args: readonly string[]): Promise<number> {
  const counts = statsOf(await loadRecords());
  if (args.includes("--json")) {
    console.log(JSON.stringify(counts, null, 2));
    return 0;
  }
  print("records", counts.records);
  print("aliases", { all: counts.aliases, ...counts.aliasUses });
  print("facts", Object.fromEntries(Object.entries(counts.facts).map(([name, fact]) => [name, shareText(fact)])));
  print("regions", Object.fromEntries(Object.entries(counts.regions).slice(0, MOST_REGIONS)));
  return 0;
}

function print(title: string, rows: Readonly<Record<string, number | string>>): void {
  console.log(title);
  for (const [name, value] of Object.entries(rows)) console.log(`  ${name.padEnd(18)} ${value}`);
}

function shareText({ verified, unverified }: Evidenced): string {
  const all = verified + unverified;
  return `${all}, verified ${verified} (${Math.round((100 * verified) / all)}%)`;
}
