// `dataset stale [--days N]`: facts that nobody has looked at for N days or ever, of the most-named entities first.
import { factsOf, type Fact } from "../../dataset/facts-of.ts";
import { lastDay } from "../../dataset/partial-dates.ts";
import { loadRecords } from "../../dataset/load-records.ts";
import { popularityOf } from "../../dataset/popularity.ts";
import { readOptions, wholeNumber } from "../command/options.ts";

const USUAL_DAYS = "365";
const MOST_LINES = 100;
const DAY = 86_400_000;

export async function stale(args: readonly string[]): Promise<number> {
  const { values } = readOptions(args, { days: { type: "string", default: USUAL_DAYS } });
  const days = wholeNumber("--days", values.days);
  const records = await loadRecords();
  const since = new Date(Date.now() - days * DAY).toISOString().slice(0, 10);
  const old = factsOf(records).filter(({ verified }) => verified === undefined || lastDay(verified) < since);
  const scores = new Map<string, number>(popularityOf(records));
  const byRecord = [...Map.groupBy(old, ({ record }) => record)]
    .map(([record, facts]) => ({ record, facts, score: scores.get(record) ?? 0 }))
    .toSorted((a, b) => b.score - a.score);
  for (const { record, facts, score } of byRecord.slice(0, MOST_LINES)) {
    console.log(`${String(score).padStart(4)}  ${record}: ${facts.map(factText).join("; ")}`);
  }
  console.log(`${old.length} facts of ${byRecord.length} records not verified since ${since}`);
  return 0;
}

function factText({ kind, key, verified }: Fact): string {
  const name = kind === "entity" || kind === "event" || kind === "series" ? kind : key;
  return `${name} (${verified ?? "never"})`;
}
