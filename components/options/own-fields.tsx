// The fields of an entry of the reader's own, by its kind.
import type { ComponentChildren } from "preact";
import type { Category } from "../../lib/dataset/types.ts";
import { CATEGORIES } from "../tokens.ts";
import type { Editing } from "./own-draft.ts";
import { Field } from "./section.tsx";
import type { OptionWords } from "./words.ts";

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

export function OwnFields({
  editing,
  words,
}: {
  readonly editing: Editing;
  readonly words: OptionWords;
}): ComponentChildren {
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
