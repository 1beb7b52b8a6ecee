// What the page does to the reader's own entries, through the background, and how the last change is taken back.
import type { OptionsEvents, OwnDraft } from "../../components/options/types.ts";
import { makeCorrection, makeOwnEntity, makeSilence, type OwnEntry } from "../../lib/dataset/own-entries.ts";
import { sendMessage } from "../../lib/messages/messages.ts";
import { typedSite } from "../../lib/settings/site.ts";
import * as v from "valibot";
import { saveFile } from "../own-pages/save-file.ts";
import type { Update } from "./model.ts";

type OwnEvents = Pick<
  OptionsEvents,
  "onFind" | "onSaveOwn" | "onRemoveOwn" | "onImportOwn" | "onExportOwn" | "onUndoOwn"
>;

/** All entries as they were before the last change. */
let before: readonly OwnEntry[] | undefined;

export function ownEvents(update: Update): OwnEvents {
  const changing = async <T>(change: () => Promise<T>): Promise<T> => {
    const entries = await sendMessage("ownEntries");
    const answer = await change();
    before = entries;
    update(() => ({ canUndoOwn: true }));
    return answer;
  };
  return {
    onFind: (name) => sendMessage("findEntities", name),
    onSaveOwn: async (draft) => {
      try {
        const entry = entryOf(draft, new Date());
        await changing(() => sendMessage("saveOwn", entry));
        return [];
      } catch (error) {
        return problemsOf(error);
      }
    },
    onRemoveOwn: async (id) => void (await changing(() => sendMessage("removeOwn", id))),
    onImportOwn: async (file) => {
      const text = await file.text();
      return changing(() => sendMessage("importOwn", text));
    },
    onExportOwn: () => void sendMessage("exportOwn").then((text) => saveFile("waymark-entries.json", text)),
    onUndoOwn: async () => {
      if (before !== undefined) await putBack(before);
      before = undefined;
      update(() => ({ canUndoOwn: false }));
    },
  };
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

async function putBack(entries: readonly OwnEntry[]): Promise<void> {
  const now = await sendMessage("ownEntries");
  const wanted = new Map(entries.map((entry) => [entry.id, entry]));
  for (const { id } of now) if (!wanted.has(id)) await sendMessage("removeOwn", id);
  const standing = new Map(now.map((entry) => [entry.id, JSON.stringify(entry)]));
  for (const entry of entries) {
    if (standing.get(entry.id) !== JSON.stringify(entry)) await sendMessage("saveOwn", entry);
  }
}
