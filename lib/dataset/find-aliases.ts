// Looking a name up in the records, however it is written.
import type { Records } from "./compile.ts";
import { foldText } from "./fold.ts";
import type { Alias } from "./alias-types.ts";
import type { Entity } from "./types.ts";

/** An alias of an entity that answers to a name. */
export interface Claim {
  readonly entity: Entity;
  readonly alias: Alias;
}

/** Every alias that the name folds to, and entities of that id or name; those that always apply come first. */
export function findAliases(records: Records, name: string): readonly Claim[] {
  const wanted = foldText(name);
  const claims = entitiesOf(records).flatMap((entity) => {
    const found = entity.aliases.filter((alias) => foldText(alias.text) === wanted).map((alias) => ({ entity, alias }));
    const named = entity.id === name || foldText(entity.name) === wanted;
    const [first] = entity.aliases;
    return found.length === 0 && named && first !== undefined ? [{ entity, alias: first }] : found;
  });
  return claims.toSorted((a, b) => Number(b.alias.use === "always") - Number(a.alias.use === "always"));
}

/** All entities of the records. */
export function entitiesOf({ people, offices, agencies, terms, places }: Records): readonly Entity[] {
  return [...people, ...offices, ...agencies, ...terms, ...places];
}
