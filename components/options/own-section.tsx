// The reader's own entries: what there is, a form for one more, files in and out, and the last change taken back.
import { useState } from "preact/hooks";
import type { ImportReport, OwnFileFault } from "../../lib/dataset/own-exchange.ts";
import type { OwnUndone } from "../../lib/dataset/own-undo.ts";
import { OwnFinder } from "./own-finder.tsx";
import { withBefore, type Editing } from "./own-draft.ts";
import { OwnForm } from "./own-form.tsx";
import { OwnList } from "./own-list.tsx";
import { Section, Status } from "./section.tsx";
import { FileButton } from "./file-button.tsx";
import type { OptionsProps } from "./types.ts";
import type { OptionWords } from "./words.ts";

type Props = OptionsProps & { readonly words: OptionWords };

function Report({ report, words }: { readonly report: ImportReport; readonly words: OptionWords }) {
  if (report.refused.length === 0) return null;
  return (
    <div class="warning">
      {words.own.refusedEntries(report.refused.length)}
      <ul>
        {report.refused.map(({ place, label, problems }) => (
          <li key={place}>
            {words.own.entryAt(place, label)}: {problems.map(words.own.problem).join("; ")}
          </li>
        ))}
      </ul>
    </div>
  );
}

function importedWords(answer: ImportReport | OwnFileFault | "failed", { own, failed }: OptionWords): string {
  if (answer === "failed") return failed;
  return typeof answer === "string" ? own.faults[answer] : own.imported(answer.added, answer.updated, answer.unchanged);
}

export function OwnSection({ model, events, words }: Props) {
  const [editing, setEditing] = useState<Editing>();
  const [said, setSaid] = useState("");
  const [undoFailed, setUndoFailed] = useState(false);
  const [report, setReport] = useState<ImportReport>();
  const { own } = words;
  const { own: entries } = model;
  if (entries === undefined) {
    return (
      <Section id="own" title={own.title} lead={own.lead}>
        <p class="warning">{own.unavailable}</p>
      </Section>
    );
  }
  const imported = (answer: ImportReport | OwnFileFault | "failed"): void => {
    setReport(typeof answer === "string" ? undefined : answer);
    setSaid(importedWords(answer, words));
  };
  const saying = (done: string) => (worked: boolean) => setSaid(worked ? done : words.failed);
  const told = (answer: OwnUndone | "failed"): void => {
    setUndoFailed(answer === "failed");
    setSaid(answer === "failed" ? words.failed : own.undone(answer));
  };
  const undo = (): void => {
    setReport(undefined);
    void events.onUndoOwn().then(told);
  };
  // A change that has failed leaves nothing to take back, an undo that has failed can be asked for again.
  const canUndo = model.canUndoOwn && (said !== words.failed || undoFailed);
  return (
    <Section id="own" title={own.title} lead={own.lead}>
      <OwnList
        entries={entries}
        labels={model.labels}
        words={words}
        onEdit={setEditing}
        onRemove={(id, name) => void events.onRemoveOwn(id).then(saying(own.removed(name)))}
      />
      <Status text={said} {...(canUndo && { undo: words.undo, onUndo: undo })} />
      {report === undefined ? null : <Report report={report} words={words} />}
      {editing === undefined ? null : (
        <OwnForm
          key={JSON.stringify(editing)}
          editing={editing}
          words={words}
          onSave={events.onSaveOwn}
          onDone={(saved) => {
            setEditing(undefined);
            if (saved !== undefined) setSaid(own.saved(saved));
          }}
        />
      )}
      <OwnFinder words={words} onFind={events.onFind} onEdit={(begun) => setEditing(withBefore(begun, entries))} />
      <p class="acts">
        <button type="button" class="act" onClick={() => setEditing({ kind: "entity", name: "" })}>
          {own.add}
        </button>
        <FileButton
          id="own-import"
          label={own.importButton}
          accept=".json,application/json"
          onFile={(file) => void events.onImportOwn(file).then(imported)}
        />
        <button
          type="button"
          class="act"
          disabled={entries.length === 0}
          onClick={() => void events.onExportOwn().then(saying(""))}
        >
          {own.exportButton}
        </button>
      </p>
    </Section>
  );
}
