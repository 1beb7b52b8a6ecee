// What a reader can take along: copy, three files, print. Says what came of it.
import { useState } from "preact/hooks";
import type { PanelEvents } from "./types.ts";
import type { BriefWords, ExportKind } from "./words.ts";

export interface ExportBarProps extends Pick<PanelEvents, "onExport"> {
  readonly own: BriefWords;
}

export function ExportBar({ own, onExport }: ExportBarProps) {
  const [outcome, setOutcome] = useState("");
  const labels: readonly (readonly [ExportKind, string])[] = [
    ["markdown", own.copyMarkdown],
    ["csv", own.saveCsv],
    ["json", own.saveJson],
    ["annotations", own.saveAnnotations],
    ["print", own.print],
  ];
  const run = (kind: ExportKind): void => {
    setOutcome("");
    onExport(kind).then(
      (file) => setOutcome(file === undefined ? (kind === "markdown" ? own.copied : "") : own.saved(file)),
      () => setOutcome(own.failed),
    );
  };
  return (
    <div class="exports" role="group" aria-label={own.takeAway}>
      {labels.map(([kind, label]) => (
        <button key={kind} type="button" class="export" title={own.exportHints[kind]} onClick={() => run(kind)}>
          {label}
          <span class="hidden">: {own.exportHints[kind]}</span>
        </button>
      ))}
      <output class="outcome">{outcome}</output>
    </div>
  );
}
