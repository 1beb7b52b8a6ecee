// What the page does to the reader's own entries, through the background, and how the last change is taken back.
import type { OptionsEvents, OwnDraft } from "../../components/options/types.ts";
import type { OwnStep } from "../../lib/dataset/own-entities.ts";
import { makeCorrection, makeOwnEntity, makeSilence, type OwnEntry } from "../../lib/dataset/own-entries.ts";
import type { ImportReport, OwnFileFault } from "../../lib/dataset/own-exchange.ts";
import type { OwnUndone } from "../../lib/dataset/own-undo.ts";
import { sendMessage } from "../../lib/messages/messages.ts";
import { typedSite } from "../../lib/settings/site.ts";
import * as v from "valibot";
import { report, worked } from "../own-pages/report.ts";
import { saveFile } from "../own-pages/save-file.ts";
import type { Update } from "./model.ts";

type OwnEvents = Pick<
  OptionsEvents,
  "onFind" | "onSaveOwn" | "onRemoveOwn" | "onImportOwn" | "onExportOwn" | "onUndoOwn"
>;

/** What the last change did, as long as it can be taken back. */
let back: readonly OwnStep[] = [];

export function ownEvents(update: Update): OwnEvents {
  const remember = (steps: readonly OwnStep[]): void => {
    back = steps;
    update(() => ({ canUndoOwn: steps.length > 0 }));
  };
  const changing = async (change: () => Promise<readonly OwnStep[]>): Promise<boolean> => {
    // What is not known to have worked must not be taken for the change before it.
    remember([]);
    const steps = await change();
    remember(steps);
    return steps.length > 0;
  };
  const importFrom = async (file: File): Promise<ImportReport | OwnFileFault> => {
    const text = await file.text();
    remember([]);
    const answer = await sendMessage("importOwn", text);
    if (typeof answer === "string") return answer;
    remember(answer.steps);
    return answer.report;
  };
  const undo = async (): Promise<OwnUndone> => {
    const undone = await sendMessage("undoOwn", back);
    remember([]);
    return undone;
  };
  return {
    onFind: (name) => sendMessage("findEntities", name).catch(reported),
    onSaveOwn: async (draft, insists) => {
      let entry: OwnEntry;
      try {
        entry = entryOf(draft, new Date());
      } catch (error) {
        return problemsOf(error);
      }
      return changing(() => save(entry, draft, insists)).then((saved) => (saved ? [] : "changed"), reported);
    },
    onRemoveOwn: (id) => worked(changing(() => sendMessage("removeOwn", id))),
    onImportOwn: (file) => importFrom(file).catch(reported),
    onExportOwn: () => worked(sendMessage("exportOwn").then((text) => saveFile("waymark-entries.json", text))),
    onUndoOwn: () => undo().catch(reported),
  };
}

function save(entry: OwnEntry, draft: OwnDraft, insists: boolean): Promise<readonly OwnStep[]> {
  // A silence has nothing in it that could be lost.
  if (insists || draft.kind === "silence") return sendMessage("saveOwn", entry);
  return sendMessage("replaceOwn", { entry, ...(draft.began !== undefined && { began: draft.began }) });
}

function reported(error: unknown): "failed" {
  report(error);
  return "failed";
}

/** @throws v.ValiError whose issues say which field is wrong. */
function entryOf(draft: OwnDraft, now: Date): OwnEntry {
  if (draft.kind === "entity") return makeOwnEntity(draft.draft, now, draft.known);
  if (draft.kind === "correction") return makeCorrection(draft.draft, now);
  const { entity, site } = draft.draft;
  if (site === "") return makeSilence(entity, now);
  const host = typedSite(site);
  if (host === undefined) throw new TypeError("site is no web address");
  return makeSilence(entity, now, host);
}

function problemsOf(error: unknown): readonly string[] {
  if (v.isValiError(error)) return error.issues.map((issue) => `${v.getDotPath(issue) ?? ""} ${issue.message}`.trim());
  return [error instanceof Error ? error.message : String(error)];
}
