// What the reader writes about one entry of their own, and what it comes to when they save it.
import type { Correction, OwnEntity, OwnEntry } from "../../lib/dataset/own-entries.ts";
import type { Category, EntityId } from "../../lib/dataset/types.ts";
import { CATEGORIES } from "../tokens.ts";
import type { OwnDraft } from "./types.ts";

/** What is being written. `name`: of the dataset's entity, or the own entity's before the change. */
export type Editing =
  | { readonly kind: "entity"; readonly name: string; readonly before?: OwnEntity }
  | { readonly kind: "correction"; readonly name: string; readonly entity: EntityId; readonly before?: Correction }
  | { readonly kind: "silence"; readonly name: string; readonly entity: EntityId };

/** What is being written of that entity, begun with what the reader has written of it before: there is one correction of each. */
export function withBefore(editing: Editing, own: readonly OwnEntry[]): Editing {
  if (editing.kind !== "correction") return editing;
  const before = own.find((entry) => entry.type === "correction" && entry.entity === editing.entity);
  return before?.type === "correction" ? { ...editing, before } : editing;
}

/** What the form's fields say; they are named as in own-fields.tsx. */
export function draftOf(editing: Editing, data: FormData): OwnDraft {
  if (editing.kind === "silence") {
    return { kind: "silence", draft: { entity: editing.entity, site: textOf(data, "site") } };
  }
  const note = textOf(data, "note");
  const { before } = editing;
  const known = before?.links ?? [];
  const began = before === undefined ? {} : { began: before.changed };
  const shared = {
    aliases: [...linesOf(data, "aliases")],
    // The form shows no titles, which a file may have brought.
    links: linesOf(data, "links").map((url) => known.find((link) => link.url === url) ?? { url }),
    ...(note !== "" && { note }),
  };
  if (editing.kind === "correction") {
    const refusedForms = [...linesOf(data, "refused")];
    return { kind: "correction", draft: { entity: editing.entity, refusedForms, ...shared }, ...began };
  }
  const category = textOf(data, "category");
  const draft = {
    name: textOf(data, "name"),
    category: isCategory(category) ? category : "official",
    ...shared,
  } as const;
  return { kind: "entity", draft, ...began, ...(editing.before !== undefined && { known: editing.before.id }) };
}

function linesOf(data: FormData, name: string): readonly string[] {
  const lines = textOf(data, name).split("\n");
  return lines.map((line) => line.trim()).filter((line) => line !== "");
}

function textOf(data: FormData, name: string): string {
  const value = data.get(name);
  // What is pasted may come decomposed, and the records are not.
  return typeof value === "string" ? value.trim().normalize("NFC") : "";
}

function isCategory(text: string): text is Category {
  return CATEGORIES.some((category) => category === text);
}
