// One form for the three kinds of own entries: an entity of the reader's, a correction, a silence.
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import type { Correction, OwnEntity } from "../../lib/dataset/own-entries.ts";
import type { Category, EntityId } from "../../lib/dataset/types.ts";
import { CATEGORIES } from "../tokens.ts";
import { Field } from "./section.tsx";
import type { OptionsEvents, OwnDraft } from "./types.ts";
import type { OptionWords } from "./words.ts";

/** What is being written. `name`: of the dataset's entity, or the own entity's before the change. */
export type Editing =
  | { readonly kind: "entity"; readonly name: string; readonly before?: OwnEntity }
  | { readonly kind: "correction"; readonly name: string; readonly entity: EntityId; readonly before?: Correction }
  | { readonly kind: "silence"; readonly name: string; readonly entity: EntityId };

interface OwnFormProps {
  readonly editing: Editing;
  readonly words: OptionWords;
  readonly onSave: OptionsEvents["onSaveOwn"];
  readonly onDone: (saved: string | undefined) => void;
}

const linesOf = (data: FormData, name: string): readonly string[] =>
  textOf(data, name)
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");

function textOf(data: FormData, name: string): string {
  const value = data.get(name);
  return typeof value === "string" ? value.trim() : "";
}

function isCategory(text: string): text is Category {
  return CATEGORIES.some((category) => category === text);
}

function draftOf(editing: Editing, data: FormData): OwnDraft {
  if (editing.kind === "silence") {
    return { kind: "silence", draft: { entity: editing.entity, site: textOf(data, "site") } };
  }
  const note = textOf(data, "note");
  const shared = {
    aliases: [...linesOf(data, "aliases")],
    links: linesOf(data, "links").map((url) => ({ url })),
    ...(note !== "" && { note }),
  };
  if (editing.kind === "correction") {
    const refusedForms = [...linesOf(data, "refused")];
    return { kind: "correction", draft: { entity: editing.entity, refusedForms, ...shared } };
  }
  const category = textOf(data, "category");
  const draft = {
    name: textOf(data, "name"),
    category: isCategory(category) ? category : "official",
    ...shared,
  } as const;
  return { kind: "entity", draft, ...(editing.before !== undefined && { known: editing.before.id }) };
}

interface TextProps {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly value?: string;
  readonly required?: boolean;
}

function Line({ name, label, hint, value = "", required = false }: TextProps) {
  const id = `own-${name}`;
  return (
    <Field id={id} label={label} {...(hint !== undefined && { hint })}>
      <input
        id={id}
        name={name}
        type="text"
        autocomplete="off"
        required={required}
        defaultValue={value}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
      />
    </Field>
  );
}

function Lines({ name, label, hint, value = "" }: TextProps) {
  const id = `own-${name}`;
  return (
    <Field id={id} label={label} {...(hint !== undefined && { hint })}>
      <textarea id={id} name={name} rows={2} defaultValue={value} aria-describedby={`${id}-hint`} />
    </Field>
  );
}

function CategoryChoice({ value, words }: { readonly value: Category; readonly words: OptionWords }) {
  return (
    <Field id="own-category" label={words.own.category}>
      <select id="own-category" name="category" defaultValue={value}>
        {CATEGORIES.map((category) => (
          <option key={category} value={category} selected={category === value}>
            {words.shared.categories[category]}
          </option>
        ))}
      </select>
    </Field>
  );
}

function Fields({ editing, words }: { readonly editing: Editing; readonly words: OptionWords }): ComponentChildren {
  const { own } = words;
  if (editing.kind === "silence") return <Line name="site" label={own.site} hint={own.siteHint} />;
  const { before } = editing;
  const links = before?.links.map(({ url }) => url).join("\n") ?? "";
  return (
    <>
      {editing.kind === "entity" ? (
        <>
          <Line name="name" label={own.name} value={editing.before?.name ?? ""} required />
          <CategoryChoice value={editing.before?.category ?? "official"} words={words} />
        </>
      ) : null}
      <Lines name="aliases" label={own.aliases} hint={own.aliasesHint} value={before?.aliases.join("\n") ?? ""} />
      {editing.kind === "correction" ? (
        <Lines
          name="refused"
          label={own.refused}
          hint={own.refusedHint}
          value={editing.before?.refusedForms.join("\n") ?? ""}
        />
      ) : null}
      <Lines name="note" label={own.note} hint={own.noteHint} value={before?.note ?? ""} />
      <Lines name="links" label={own.links} hint={own.linksHint} value={links} />
    </>
  );
}

function titleOf(editing: Editing, { own }: OptionWords): string {
  if (editing.kind === "correction") return own.correcting(editing.name);
  if (editing.kind === "silence") return own.silencing(editing.name);
  return editing.before === undefined ? own.adding : own.editing(editing.name);
}

export function OwnForm({ editing, words, onSave, onDone }: OwnFormProps) {
  const [problems, setProblems] = useState<readonly string[]>([]);
  const save = async (form: HTMLFormElement): Promise<void> => {
    const draft = draftOf(editing, new FormData(form));
    const found = await onSave(draft);
    if (found.length > 0) return setProblems(found);
    onDone(draft.kind === "entity" ? draft.draft.name : editing.name);
  };
  return (
    <form
      class="own-form"
      aria-labelledby="own-form-title"
      onSubmit={(event) => {
        event.preventDefault();
        void save(event.currentTarget);
      }}
    >
      <h3 id="own-form-title">{titleOf(editing, words)}</h3>
      <Fields editing={editing} words={words} />
      {problems.length === 0 ? null : (
        <div class="warning" role="alert">
          {words.own.invalid}
          <ul>
            {problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </div>
      )}
      <p class="acts">
        <button type="submit" class="act">
          {words.own.save}
        </button>
        <button type="button" class="more" onClick={() => onDone(undefined)}>
          {words.cancel}
        </button>
      </p>
    </form>
  );
}
