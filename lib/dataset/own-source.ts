// The reader's own entries laid over the dataset, so that cards speak of them with no code of their own.
import type { FactSource } from "./fact-source.ts";
import type { OwnEntity, OwnEntry } from "./own-entries.ts";
import type { Category, Entity, EntityId, Source } from "./types.ts";

type Base = Pick<Entity, "id" | "name" | "summary" | "aliases" | "sources">;

/** The reader's entity as a record of the dataset. Its note is the summary; it has no dates, so no card claims any. */
export function recordOfOwn(own: OwnEntity): Entity {
  const { id, name, note: summary = "" } = own;
  const base: Base = { id, name, summary, aliases: [], sources: own.links.map(sourceOf) };
  return RECORDS[own.category](base);
}

const NO_HISTORY = { history: [], related: [] } as const;

const RECORDS: Readonly<Record<Category, (base: Base) => Entity>> = {
  official: (base) => ({ ...base, kind: "person", country: "", tenures: [] }),
  office: (base) => ({ ...base, kind: "office", jurisdiction: "", seats: "many" }),
  agency: (base) => ({ ...base, kind: "agency", body: "other", jurisdiction: "" }),
  term: (base) => ({ ...base, ...NO_HISTORY, kind: "term", category: "concept", jurisdiction: "" }),
  place: (base) => ({ ...base, ...NO_HISTORY, kind: "place", jurisdiction: "" }),
};

/** `source` with the reader's own entities in it. Everything else is asked of `source`. */
export function withOwn(source: FactSource, entries: readonly OwnEntry[]): FactSource {
  const own = new Map<EntityId, OwnEntity>();
  for (const entry of entries) if (entry.type === "entity") own.set(entry.id, entry);
  if (own.size === 0) return source;
  return {
    ...source,
    async entities(ids) {
      const wanted = [...ids];
      const known = await source.entities(wanted.filter((id) => !own.has(id)));
      return [...known, ...wanted.flatMap((id) => own.get(id) ?? []).map(recordOfOwn)];
    },
  };
}

/** What the reader wrote about an entity of the dataset, for the foot of its card; undefined where nothing. */
export function remarkOn(
  entity: EntityId,
  entries: readonly OwnEntry[],
): { readonly note?: string; readonly links: readonly Source[] } | undefined {
  const entry = entries.find((candidate) => candidate.type === "correction" && candidate.entity === entity);
  if (entry?.type !== "correction" || (entry.note === undefined && entry.links.length === 0)) return undefined;
  return { ...(entry.note !== undefined && { note: entry.note }), links: entry.links.map(sourceOf) };
}

function sourceOf({ url, title }: OwnEntity["links"][number]): Source {
  const publisher = new URL(url).hostname.replace(/^www\./, "");
  return { url, title: title ?? publisher, publisher };
}
