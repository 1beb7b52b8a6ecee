// The reader's own entries, newest first.
import type { OwnEntry } from "../../lib/dataset/own-entries.ts";
import type { EntityId } from "../../lib/dataset/types.ts";
import type { EntityLabel } from "../../lib/messages/dataset-state.ts";
import type { Editing } from "./own-draft.ts";
import type { OptionWords } from "./words.ts";

interface OwnListProps {
  readonly entries: readonly OwnEntry[];
  readonly labels: ReadonlyMap<EntityId, EntityLabel>;
  readonly words: OptionWords;
  readonly onEdit: (editing: Editing) => void;
  readonly onRemove: (id: string, name: string) => void;
}

/** What an entry is about; an entity that this edition does not have goes by its id. */
function nameOf(entry: OwnEntry, labels: ReadonlyMap<EntityId, EntityLabel>): string {
  return entry.type === "entity" ? entry.name : (labels.get(entry.entity)?.name ?? entry.entity);
}

function detailOf(entry: OwnEntry, { own }: OptionWords): string {
  if (entry.type === "silence") return entry.site === undefined ? own.everywhere : own.onSite(entry.site);
  const refused = entry.type === "correction" ? entry.refusedForms.map((form) => `≠ ${form}`) : [];
  return [...entry.aliases, ...refused, entry.note ?? ""].filter((part) => part !== "").join(" · ");
}

function editingOf(entry: OwnEntry, name: string): Editing | undefined {
  if (entry.type === "entity") return { kind: "entity", name, before: entry };
  return entry.type === "correction" ? { kind: "correction", name, entity: entry.entity, before: entry } : undefined;
}

function Row({ entry, labels, words, onEdit, onRemove }: Omit<OwnListProps, "entries"> & { readonly entry: OwnEntry }) {
  const name = nameOf(entry, labels);
  const category = entry.type === "entity" ? entry.category : labels.get(entry.entity)?.category;
  const editing = editingOf(entry, name);
  const detail = detailOf(entry, words);
  return (
    <li>
      <span class="kind">{words.own.kinds[entry.type]}</span>
      <span class="what">
        <bdi class={category === undefined || entry.type === "silence" ? "" : "mark"} data-category={category}>
          {name}
        </bdi>
        {detail === "" ? null : <small>{detail}</small>}
      </span>
      <span class="acts">
        {editing === undefined ? null : (
          <button type="button" class="more" onClick={() => onEdit(editing)}>
            {words.own.edit}
            <span class="hidden"> {name}</span>
          </button>
        )}
        <button type="button" class="more" onClick={() => onRemove(entry.id, name)}>
          {words.remove}
          <span class="hidden"> {name}</span>
        </button>
      </span>
    </li>
  );
}

export function OwnList({ entries, ...rest }: OwnListProps) {
  if (entries.length === 0) return <p class="soft none">{rest.words.own.none}</p>;
  return (
    <ul class="plain entries">
      {entries.map((entry) => (
        <Row key={entry.id} entry={entry} {...rest} />
      ))}
    </ul>
  );
}
