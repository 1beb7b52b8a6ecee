// An annotation as the reader wants it: without what they silenced or corrected, with their own entities.
import type { Matcher } from "../../lib/annotation/load-matcher.ts";
import { findOwn, layOver } from "../../lib/annotation/own-mentions.ts";
import type { Annotation } from "../../lib/annotation/types.ts";
import type { Article } from "../../lib/article/types.ts";
import type { OwnPart } from "../../lib/context/own-cards.ts";
import type { OwnEntry } from "../../lib/dataset/own-entries.ts";
import { isUnwanted, ownRules } from "../../lib/dataset/own-rules.ts";
import { remarkOn } from "../../lib/dataset/own-source.ts";
import type { EntityId } from "../../lib/dataset/types.ts";

/** What the reader's entries add to cards, by entity. */
export function ownParts(entries: readonly OwnEntry[]): ReadonlyMap<EntityId, OwnPart> {
  const parts = new Map<EntityId, OwnPart>();
  for (const entry of entries) {
    if (entry.type === "entity") parts.set(entry.id, { kind: "entity" });
    const remark = entry.type === "correction" ? remarkOn(entry.entity, entries) : undefined;
    if (entry.type === "correction" && remark !== undefined) parts.set(entry.entity, { kind: "remark", ...remark });
  }
  return parts;
}

/** `site`: host of the page without `www.`. What was left alone as no migration news stays left alone. */
export function withOwnEntries(
  annotation: Annotation,
  article: Article,
  site: string,
  entries: readonly OwnEntry[],
  matcher: Matcher,
  force: boolean,
): Annotation {
  if (entries.length === 0 || !(annotation.relevance.isMigrationNews || force)) return annotation;
  const rules = ownRules(entries, site);
  const wanted = annotation.mentions.filter((mention) => !isUnwanted(rules, mention));
  return { ...annotation, mentions: layOver(wanted, findOwn(article, rules.aliases, matcher)) };
}
