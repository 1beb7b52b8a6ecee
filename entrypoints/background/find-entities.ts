// From a name that the reader typed to the entities of the dataset that it may mean.
import { annotate } from "../../lib/annotation/annotate.ts";
import { CATEGORIES } from "../../lib/annotation/artefact.ts";
import { slug } from "../../lib/annotation/mentions.ts";
import type { EntityId } from "../../lib/dataset/types.ts";
import type { EntityLabel } from "../../lib/messages/dataset-state.ts";
import type { ReadyAnnotator } from "./ready-annotator.ts";

const MOST = 12;

/** What the words stand for in an article, then every entity whose own name holds them. */
export async function findEntities(annotator: ReadyAnnotator, name: string): Promise<readonly EntityLabel[]> {
  const typed = slug(name);
  if (typed === "") return [];
  const blocks = [{ kind: "paragraph", text: name }] as const;
  const article = { url: "", title: "", language: "en", blocks };
  const { mentions } = annotate(annotator.matcher, article, { force: true });
  const held = annotator.matcher.entities.filter(({ id }) => `-${id}`.includes(`-${typed}`));
  const near = held.toSorted((a, b) => a.id.length - b.id.length).map(({ id }) => id);
  const ids = new Set<string>([...mentions.map(({ entity }) => entity), ...near]);
  return labelsOf(annotator, [...ids].slice(0, MOST));
}

/** Labels in the order of `ids`; those that the dataset does not have are left out. */
export async function labelsOf(annotator: ReadyAnnotator, ids: readonly string[]): Promise<readonly EntityLabel[]> {
  const rows = new Map(annotator.matcher.entities.map(({ id, c }) => [id, c]));
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only asked for, and left out where it is none
  const found = await annotator.source.entities(ids as readonly EntityId[]);
  const byId = new Map<string, (typeof found)[number]>(found.map((entity) => [entity.id, entity]));
  return ids.flatMap((wanted) => {
    const entity = byId.get(wanted);
    const category = CATEGORIES[rows.get(wanted) ?? -1];
    if (entity === undefined || category === undefined) return [];
    return [{ id: entity.id, name: entity.name, category, summary: entity.summary }];
  });
}
