// `dataset find NAME`: which records a name leads to, and under which rule.
import { findAliases, type Claim } from "../../dataset/find-aliases.ts";
import { loadRecords } from "../../dataset/load-records.ts";
import { readOptions } from "../command/options.ts";
import { UsageError } from "../command/refusal.ts";

export async function find(args: readonly string[]): Promise<number> {
  const name = readOptions(args, {}, Infinity).positionals.join(" ");
  if (name === "") throw new UsageError("Say which name.");
  const claims = findAliases(await loadRecords(), name);
  for (const claim of claims) console.log(claimText(claim));
  if (claims.length === 0) console.error(`No record answers to "${name}".`);
  return claims.length === 0 ? 1 : 0;
}

function claimText({ entity, alias }: Claim): string {
  const { text, use, context, case: letterCase, lang, jurisdiction, from, to } = alias;
  const rules = [
    use === "context" ? `context: ${(context ?? []).join(", ")}` : use,
    letterCase === undefined ? "" : `case: ${letterCase}`,
    lang === undefined ? "" : `only in ${lang}`,
    jurisdiction === undefined ? "" : `only about ${jurisdiction}`,
    from === undefined && to === undefined ? "" : `published ${from ?? ""}..${to ?? ""}`,
  ];
  return `${entity.kind.padEnd(7)} ${entity.id.padEnd(36)} "${text}"  ${rules.filter(Boolean).join("; ")}`;
}
