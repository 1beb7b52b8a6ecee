// The evaluation as tables.
import { MEASURES, f1, precision, recall, type Score } from "./eval-score.ts";

const HEADINGS = { exact: "exact span", overlap: "overlap", entity: "overlap + entity" } as const;

export function printScore(name: string, result: Score, top: number): void {
  console.log(`\n${name}`);
  for (const measure of MEASURES) {
    console.log(`  ${HEADINGS[measure].padEnd(18)}  prec    rec     F1     found/gold  right/predicted`);
    for (const [type, row] of [...result.measures[measure]].toSorted(([left], [right]) => order(left) - order(right))) {
      const figures = [precision(row), recall(row), f1(row)].map(percent).join(" ");
      console.log(`    ${type.padEnd(14)} ${figures}    ${row.found}/${row.gold}  ${row.right}/${row.predicted}`);
    }
  }
  console.log(`  ${result.leftOut} predictions on optional spans left out`);
  printList("commonest misses (linked)", result.misses, top);
  printList("commonest false alarms (linked)", result.alarms, top);
}

export function printComparison(rows: readonly (readonly [name: string, result: Score])[]): void {
  console.log("\nall types             overlap: prec    rec     F1    overlap + entity: prec    rec     F1");
  for (const [name, result] of rows) {
    const overlap = result.measures.overlap.get("all");
    const entity = result.measures.entity.get("all");
    const figures = [overlap, entity].map((row) => [precision(row), recall(row), f1(row)].map(percent).join(" "));
    console.log(`  ${name.padEnd(28)} ${figures.join("                   ")}`);
  }
}

export function percent(value: number): string {
  return (100 * value).toFixed(1).padStart(6);
}

function order(type: string): number {
  return type === "all" ? 9 : ["official", "office", "agency", "term", "place"].indexOf(type);
}

function printList(heading: string, list: Score["misses"], top: number): void {
  if (top === 0 || list.length === 0) return;
  console.log(`  ${heading}`);
  for (const [surface, times] of list.slice(0, top)) console.log(`    ${String(times).padStart(3)}  ${surface}`);
}
