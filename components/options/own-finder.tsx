// Finds an entity of the dataset by a name that the reader types, to correct or silence it.
import { useState } from "preact/hooks";
import type { EntityLabel } from "../../lib/messages/dataset-state.ts";
import type { Editing } from "./own-draft.ts";
import type { OptionsEvents } from "./types.ts";
import type { OptionWords } from "./words.ts";

interface OwnFinderProps {
  readonly words: OptionWords;
  readonly onFind: OptionsEvents["onFind"];
  readonly onEdit: (editing: Editing) => void;
}

function Found({ label, words, onEdit }: { readonly label: EntityLabel } & Pick<OwnFinderProps, "words" | "onEdit">) {
  const { id: entity, name, category, summary } = label;
  return (
    <li>
      <span class="what">
        <bdi class="mark" data-category={category}>
          {name}
        </bdi>
        <small>{summary}</small>
      </span>
      <span class="acts">
        <button type="button" class="more" onClick={() => onEdit({ kind: "correction", name, entity })}>
          {words.own.correct}
          <span class="hidden"> {name}</span>
        </button>
        <button type="button" class="more" onClick={() => onEdit({ kind: "silence", name, entity })}>
          {words.own.silence}
          <span class="hidden"> {name}</span>
        </button>
      </span>
    </li>
  );
}

export function OwnFinder({ words, onFind, onEdit }: OwnFinderProps) {
  const [typed, setTyped] = useState("");
  const [found, setFound] = useState<readonly EntityLabel[] | "failed">();
  const search = async (name: string): Promise<void> => {
    setTyped(name);
    if (name.trim().length < 2) return setFound(undefined);
    const answer = await onFind(name);
    // The reader may have typed on: only the answer to what stands there now counts.
    setTyped((now) => {
      if (now === name) setFound(answer);
      return now;
    });
  };
  return (
    <div class="row">
      <label for="own-find">{words.own.find}</label>
      <div class="field">
        <input
          id="own-find"
          type="search"
          autocomplete="off"
          aria-describedby="own-find-hint"
          value={typed}
          onInput={(event) => void search(event.currentTarget.value)}
        />
        <p class="hint" id="own-find-hint">
          {words.own.findHint}
        </p>
        <output class="status">
          {found === "failed" ? words.own.findFailed : ""}
          {found?.length === 0 ? words.own.findNone : ""}
        </output>
        <ul class="plain entries">
          {(found === "failed" ? [] : found)?.map((label) => (
            <Found key={label.id} label={label} words={words} onEdit={onEdit} />
          ))}
        </ul>
      </div>
    </div>
  );
}
