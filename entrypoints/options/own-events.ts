// What the page does to the reader's own entries, through the background, and how the last change is taken back.
import type { OptionsEvents, OwnDraft } from "../../components/options/types.ts";
import type { OwnStep } from "../../lib/dataset/own-entities.ts";
import { makeCorrection, makeOwnEntity, makeSilence, type OwnEntry } from "../../lib/dataset/own-entries.ts";
import type { ImportReport, OwnFileFault } from "../../lib/dataset/own-exchange.ts";
import { sendMessage } from "../../lib/messages/messages.ts";
import { typedSite } from "../../lib/settings/site.ts";
import * as v from "valibot";
import { report, worked } from "../own-pages/report.ts";
import { saveFile } from "../own-pages/save-file.ts";
import type { LastChange } from "./last-change.ts";

type OwnEvents = Pick<
  OptionsEvents,
  "onFind" | "onSaveOwn" | "onRemoveOwn" | "onImportOwn" | "onExportOwn" | "onUndoOwn"
>;

export function ownEvents(last: LastChange): OwnEvents {
  const importFrom = async (file: File): Promise<ImportReport | OwnFileFault> => {
    const text = await file.text();
    const answer = await last.making(
      () => sendMessage("importOwn", text),
      (given) => (typeof given === "string" ? [] : given.steps),
    );
    return typeof answer === "string" ? answer : answer.report;
  };
  const changing = async (change: () => Promise<readonly OwnStep[]>): Promise<boolean> => {
    const steps = await last.making(change, (given) => given);
    return steps.length > 0;
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
    onUndoOwn: () => last.takeBack((steps) => sendMessage("undoOwn", steps)).catch(reported),
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
