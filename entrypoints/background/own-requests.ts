// What pages and our own pages may ask of the reader's own entries. A page of the web may only silence an entity or say that
// a form means somebody else; what it sends is proven first, and the site is the browser's word, not the page's.
import { decideOwn, removeOwn, replaceOwn, saveOwn, type OwnDecision } from "../../lib/dataset/own-entities.ts";
import { correctionId, makeCorrection, makeSilence, ownEntrySchema } from "../../lib/dataset/own-entries.ts";
import { exportOwn, importOwn } from "../../lib/dataset/own-exchange.ts";
import { undoOwn } from "../../lib/dataset/own-undo.ts";
import type { EntityId } from "../../lib/dataset/types.ts";
import { onOwnPageMessage, onPageMessage } from "../../lib/messages/messages.ts";
import { siteOf } from "../../lib/settings/site.ts";
import * as v from "valibot";
import { askOwn, changeOwn, ownEntries } from "./own-store.ts";

export function answerOwnRequests(): void {
  onPageMessage("silence", async ({ data, sender }) => {
    const site = data.where === "here" ? siteOf(sender.url ?? sender.tab?.url ?? "") : undefined;
    if (site === "") throw new Error("This page has no site to be silent on.");
    await changeOwn((store) => saveOwn(store, makeSilence(data.entity, new Date(), site)));
  });
  onPageMessage("correct", async ({ data }) => {
    const { entity, form, meant } = data;
    const decisions = [
      corrected(entity, { refusedForms: [form] }),
      ...(meant === undefined ? [] : [corrected(meant, { aliases: [form] })]),
    ];
    await changeOwn((store) => decideOwn(store, new Map(decisions)));
  });
  onOwnPageMessage("ownEntries", async () => ownEntries());
  onOwnPageMessage("saveOwn", ({ data }) => changeOwn((store) => saveOwn(store, v.parse(ownEntrySchema, data))));
  onOwnPageMessage("replaceOwn", ({ data: { entry, began } }) =>
    changeOwn((store) => replaceOwn(store, v.parse(ownEntrySchema, entry), began)),
  );
  onOwnPageMessage("removeOwn", ({ data }) => changeOwn((store) => removeOwn(store, data)));
  onOwnPageMessage("undoOwn", ({ data }) => changeOwn((store) => undoOwn(store, data)));
  onOwnPageMessage("importOwn", ({ data }) => changeOwn((store) => importOwn(store, data)));
  onOwnPageMessage("exportOwn", () => askOwn((store) => exportOwn(store, new Date())));
}

interface Forms {
  readonly aliases?: readonly string[];
  readonly refusedForms?: readonly string[];
}

/** The reader's correction of an entity with further forms; a form that is taken up is refused no longer, and the reverse. */
function corrected(entity: EntityId, more: Forms): readonly [string, OwnDecision] {
  const [added, refused] = [more.aliases ?? [], more.refusedForms ?? []];
  const decide: OwnDecision = (known) => {
    const { aliases = [], refusedForms = [], note, links = [] } = known?.type === "correction" ? known : {};
    const draft = {
      entity,
      links,
      aliases: [...new Set([...aliases.filter((form) => !refused.includes(form)), ...added])],
      refusedForms: [...new Set([...refusedForms.filter((form) => !added.includes(form)), ...refused])],
      ...(note !== undefined && { note }),
    };
    return makeCorrection(draft, new Date());
  };
  return [correctionId(entity), decide];
}
