// `dataset on DATE OFFICE`: who held an office on a day.
import { findAliases } from "../../dataset/find-aliases.ts";
import { holdersOn, type HolderOn } from "../../dataset/holders-on.ts";
import { loadRecords } from "../../dataset/load-records.ts";
import { isDay } from "../annotate/arguments.ts";
import { readOptions } from "../command/options.ts";
import { UsageError } from "../command/refusal.ts";

export async function on(args: readonly string[]): Promise<number> {
  const [day = "", ...words] = readOptions(args, {}, Infinity).positionals;
  const title = words.join(" ");
  if (day !== "" && !isDay(day)) throw new UsageError(`"${day}" is no day like 2023-12-27.`);
  if (title === "") throw new UsageError("Say which day and which office.");
  const records = await loadRecords();
  const claimed = findAliases(records, title).flatMap(({ entity }) => (entity.kind === "office" ? [entity] : []));
  const offices = [...new Set(claimed)];
  for (const office of offices) {
    console.log(`${office.name} (${office.id}, ${office.jurisdiction})`);
    const holders = holdersOn(records.people, office.id, day);
    for (const holder of holders) console.log(`  ${holderText(holder)}`);
    if (holders.length === 0) console.log("  nobody that the dataset knows of");
  }
  if (offices.length === 0) console.error(`No office answers to "${title}".`);
  return offices.length === 0 ? 1 : 0;
}

function holderText({ person, tenure, certain }: HolderOn): string {
  const { from, to, asOf, acting, verified, source } = tenure;
  const end = to ?? (asOf === undefined ? "" : `open, seen ${asOf}`);
  const doubts = [
    acting === true ? "acting" : "",
    certain ? "" : "perhaps",
    verified === undefined ? "unverified" : "",
  ];
  const notes = doubts.filter(Boolean).join(", ");
  return `${person.name}: ${from ?? "?"}..${end}${notes === "" ? "" : ` (${notes})`}  ${source}`;
}
