// The README's table of what the dataset holds, kept by `dataset stats --readme`.
import type { Evidenced, Stats } from "../../dataset/stats.ts";

const BEGIN = "<!-- dataset: written by `npm run dataset -- stats --readme` -->";
const END = "<!-- /dataset -->";

/** The section, markers and all. */
export function readmeSection({ records, aliases, facts }: Stats): string {
  const { people, offices, agencies, terms, places, events, series, outlets } = records;
  const rows: readonly (readonly [string, string, Evidenced | undefined])[] = [
    ["people, offices, agencies", [people, offices, agencies].map(number).join(" · "), undefined],
    ["terms, places, events, series", [terms, places, events, series].map(number).join(" · "), undefined],
    ["aliases, outlets", [aliases, outlets].map(number).join(" · "), undefined],
    ["entities", number(sum(facts.entities)), facts.entities],
    ["tenures", number(sum(facts.tenures)), facts.tenures],
    ["history items", number(sum(facts.history)), facts.history],
    ["events", number(sum(facts.events)), facts.events],
    ["points of series", number(sum(facts.points)), facts.points],
  ];
  const body = rows.map(([name, count, fact]) => [name, count, fact === undefined ? "" : share(fact)]);
  return [BEGIN, "", ...alignedTable(["", "count", "verified on a page"], body), "", END].join("\n");
}

/** As prettier writes tables, so that the check of formats and this command agree. */
function alignedTable(head: readonly string[], body: readonly (readonly string[])[]): readonly string[] {
  const widths = head.map((_, column) => Math.max(3, ...[head, ...body].map((row) => (row[column] ?? "").length)));
  const line = (row: readonly string[]): string =>
    `| ${widths.map((width, column) => (row[column] ?? "").padEnd(width)).join(" | ")} |`;
  return [line(head), line(widths.map((width) => "-".repeat(width))), ...body.map(line)];
}

/** The README with its section replaced; undefined where it has no markers. */
export function withSection(readme: string, section: string): string | undefined {
  const [begin, end] = [readme.indexOf(BEGIN), readme.indexOf(END)];
  if (begin < 0 || end < begin) return undefined;
  return readme.slice(0, begin) + section + readme.slice(end + END.length);
}

function sum({ verified, unverified }: Evidenced): number {
  return verified + unverified;
}

function share(fact: Evidenced): string {
  return `${number(fact.verified)} (${Math.floor((100 * fact.verified) / Math.max(1, sum(fact)))}%)`;
}

function number(value: number): string {
  return value.toLocaleString("en");
}
