// Two entities may share a surface form only where a rule says which of them is meant.
import type { Records } from "./compile.ts";
import type { Finding } from "./findings.ts";
import { foldText } from "./fold.ts";
import type { Alias } from "./alias-types.ts";
import type { EntityId } from "./types.ts";

interface Claim {
  readonly entity: EntityId;
  readonly alias: Alias;
}

/** Aliases that claim a form which another entity claims without a rule to tell them apart, and aliases written twice. */
export function checkAliases(records: Records): Finding[] {
  const { people, offices, agencies, terms, places } = records;
  const entities = [people, offices, agencies, terms, places].flat();
  const claims = new Map<string, Claim[]>();
  for (const { id: entity, aliases } of entities) {
    for (const alias of aliases.filter(({ use }) => use === "always")) {
      const key = `${alias.lang ?? "en"} ${foldText(alias.text)}`;
      claims.set(key, [...(claims.get(key) ?? []), { entity, alias }]);
    }
  }
  return [...[...claims.values()].flatMap(collisions), ...entities.flatMap(({ id, aliases }) => nameless(id, aliases))];
}

function collisions(claims: readonly Claim[]): Finding[] {
  return claims.flatMap(({ entity, alias }, index) => {
    const rival = claims.slice(0, index).find((other) => !toldApart(alias, other.alias));
    if (rival === undefined) return [];
    const problem =
      rival.entity === entity
        ? `"${alias.text}" stands twice: take one out`
        : `"${alias.text}" always means ${rival.entity} too: give one of them a context, jurisdiction or interval, or take it out`;
    return [{ check: "collision", record: entity, field: "aliases", problem }];
  });
}

/** An alias with a jurisdiction is the more special reading and wins where it applies. */
function toldApart(a: Alias, b: Alias): boolean {
  return a.jurisdiction !== b.jurisdiction || apart(a, b) || apart(b, a);
}

function apart(earlier: Alias, later: Alias): boolean {
  return earlier.to !== undefined && later.from !== undefined && earlier.to <= later.from;
}

function nameless(record: string, aliases: readonly Alias[]): Finding[] {
  if (aliases.some(({ use }) => use === "always" || use === "context" || use === "beside-name")) return [];
  return [{ check: "alias", record, field: "aliases", problem: "can't be recognised by any alias: add the full name" }];
}
