// One form for the three kinds of own entries: an entity of the reader's, a correction, a silence.
import { useState } from "preact/hooks";
import { draftOf, type Editing } from "./own-draft.ts";
import { OwnFields } from "./own-fields.tsx";
import type { OptionsEvents } from "./types.ts";
import type { OptionWords } from "./words.ts";

/** `changed`: the entry has been changed elsewhere since the form was opened. */
type Problem = readonly string[] | "failed" | "changed";

interface OwnFormProps {
  readonly editing: Editing;
  readonly words: OptionWords;
  readonly onSave: OptionsEvents["onSaveOwn"];
  readonly onDone: (saved: string | undefined) => void;
}

function titleOf(editing: Editing, { own }: OptionWords): string {
  if (editing.kind === "correction") return own.correcting(editing.name);
  if (editing.kind === "silence") return own.silencing(editing.name);
  return editing.before === undefined ? own.adding : own.editing(editing.name);
}

function Problems({ problems, words }: Pick<OwnFormProps, "words"> & { readonly problems: Problem }) {
  if (problems.length === 0) return null;
  return (
    <div class="warning" role="alert">
      {typeof problems === "string"
        ? { failed: words.failed, changed: words.own.changed }[problems]
        : words.own.invalid}
      {typeof problems === "string" ? null : (
        <ul>
          {problems.map((problem) => (
            <li key={problem}>{words.own.problem(problem)}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

export function OwnForm({ editing, words, onSave, onDone }: OwnFormProps) {
  const [problems, setProblems] = useState<Problem>([]);
  const save = async (form: HTMLFormElement): Promise<void> => {
    const draft = draftOf(editing, new FormData(form));
    // Who has been told, and saves again, means it.
    const found = await onSave(draft, problems === "changed");
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
      <OwnFields editing={editing} words={words} />
      <Problems problems={problems} words={words} />
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
