// `dataset stats`: how many records there are and how well they are founded; with `--sample N`, records to read.
import { readFile, writeFile } from "node:fs/promises";
import type { Records } from "../../dataset/compile.ts";
import { entitiesOf } from "../../dataset/find-aliases.ts";
import { formatRecords } from "../../dataset/format-records.ts";
import { loadRecords } from "../../dataset/load-records.ts";
import { drawSample } from "../../dataset/sample.ts";
import { statsOf, type Evidenced, type Stats } from "../../dataset/stats.ts";
import { readOptions, wholeNumber } from "../command/options.ts";
import { readmeSection, withSection } from "./readme-section.ts";

/** Regions that the table shows; `--json` shows all. */
const MOST_REGIONS = 15;
const README = new URL("../../../README.md", import.meta.url);

const OPTIONS = {
  json: { type: "boolean" },
  readme: { type: "boolean" },
  sample: { type: "string" },
  seed: { type: "string", default: "1" },
} as const;

export async function stats(args: readonly string[]): Promise<number> {
  const { values } = readOptions(args, OPTIONS);
  const sample = values.sample === undefined ? undefined : wholeNumber("--sample", values.sample, 1);
  const seed = wholeNumber("--seed", values.seed);
  const records = await loadRecords();
  if (sample !== undefined) return printSample(records, sample, seed);
  const counts = statsOf(records);
  if (values.readme === true) return writeReadme(counts);
  if (values.json === true) console.log(JSON.stringify(counts, null, 2));
  else printTable(counts);
  return 0;
}

/** The records as they stand in their files, one after another. */
function printSample(records: Records, count: number, seed: number): number {
  const all = [...entitiesOf(records), ...records.events, ...records.series];
  for (const record of drawSample(all, count, seed)) console.log(formatRecords([record]).slice(2, -3));
  return 0;
}

async function writeReadme(counts: Stats): Promise<number> {
  const readme = await readFile(README, "utf8");
  const next = withSection(readme, readmeSection(counts));
  if (next === undefined) {
    console.error("README.md has no markers for the dataset's section.");
    return 1;
  }
  await writeFile(README, next);
  console.log(next === readme ? "README.md is up to date." : "README.md: the dataset's section is rewritten.");
  return 0;
}

function printTable(counts: Stats): void {
  print("records", counts.records);
  print("aliases", { all: counts.aliases, ...counts.aliasUses });
  print("facts", Object.fromEntries(Object.entries(counts.facts).map(([name, fact]) => [name, shareText(fact)])));
  print("verified in", counts.verifiedIn);
  print("regions", Object.fromEntries(Object.entries(counts.regions).slice(0, MOST_REGIONS)));
}

function print(title: string, rows: Readonly<Record<string, number | string>>): void {
  console.log(title);
  for (const [name, value] of Object.entries(rows)) console.log(`  ${name.padEnd(18)} ${value}`);
}

function shareText({ verified, unverified }: Evidenced): string {
  const all = verified + unverified;
  return `${all}, verified ${verified} (${Math.floor((100 * verified) / all)}%)`;
}
