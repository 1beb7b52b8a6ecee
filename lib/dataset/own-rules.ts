// What the reader's own entries mean for an article: which further names the matcher must know and which marks must go. Pure.
import { foldText } from "./fold.ts";
import type { OwnEntry } from "./own-entries.ts";
import type { OwnAlias, OwnRules } from "./own-types.ts";
import type { EntityId } from "./types.ts";

/** The names that the reader gave, for entities of their own and of the dataset. */
export function ownAliases(entries: readonly OwnEntry[]): readonly OwnAlias[] {
  return entries.flatMap((entry) => {
    if (entry.type === "silence") return [];
    if (entry.type === "correction") return entry.aliases.map((text) => ({ text, entity: entry.entity }));
    const { id: entity, category } = entry;
    return [...new Set([entry.name, ...entry.aliases])].map((text) => ({ text, entity, category }));
  });
}

/** The rules for articles of a site (host without `www.`). A silence for a host holds on its subdomains too. */
export function ownRules(entries: readonly OwnEntry[], site: string): OwnRules {
  const silenced = new Set<EntityId>();
  const refusedForms: { text: string; entity: EntityId }[] = [];
  for (const entry of entries) {
    if (entry.type === "silence" && covers(entry.site, site)) silenced.add(entry.entity);
    if (entry.type === "correction") {
      refusedForms.push(...entry.refusedForms.map((text) => ({ text, entity: entry.entity })));
    }
  }
  const aliases = ownAliases(entries).filter(({ entity }) => !silenced.has(entity));
  return { aliases, silenced: [...silenced], refusedForms };
}

/** Whether the reader wants no mark here: the entity is silenced, or these words do not stand for it. */
export function isUnwanted(rules: OwnRules, mention: { readonly entity: EntityId; readonly surface: string }): boolean {
  const { entity, surface } = mention;
  if (rules.silenced.includes(entity)) return true;
  const folded = foldText(surface);
  return rules.refusedForms.some((form) => form.entity === entity && foldText(form.text) === folded);
}

function covers(silent: string | undefined, site: string): boolean {
  return silent === undefined || site === silent || site.endsWith(`.${silent}`);
}
