// What pages and our own pages may ask of the reader's own entries. A page of the web may only silence an entity or say that
// a form means somebody else; what it sends is proven first, and the site is the browser's word, not the page's.
import { applyOwn, removeOwn, saveAllOwn, saveOwn } from "../../lib/dataset/own-entities.ts";
import { makeCorrection, makeSilence, ownEntrySchema, type Correction } from "../../lib/dataset/own-entries.ts";
import { exportOwn, importOwn } from "../../lib/dataset/own-exchange.ts";
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
    const entries = await ownEntries();
    const changes = [
      corrected(entity, entries.find(isCorrectionOf(entity)), { refusedForms: [form] }),
      ...(meant === undefined ? [] : [corrected(meant, entries.find(isCorrectionOf(meant)), { aliases: [form] })]),
    ];
    await changeOwn((store) => saveAllOwn(store, changes));
  });
  onOwnPageMessage("ownEntries", async () => ownEntries());
  onOwnPageMessage("saveOwn", ({ data }) => changeOwn((store) => saveOwn(store, v.parse(ownEntrySchema, data))));
  onOwnPageMessage("removeOwn", ({ data }) => changeOwn((store) => removeOwn(store, data)));
  onOwnPageMessage("applyOwn", ({ data }) => changeOwn((store) => applyOwn(store, data)));
  onOwnPageMessage("importOwn", ({ data }) => changeOwn((store) => importOwn(store, data)));
  onOwnPageMessage("exportOwn", () => askOwn((store) => exportOwn(store, new Date())));
}

function isCorrectionOf(entity: EntityId): (entry: { readonly type: string }) => entry is Correction {
  return (entry): entry is Correction => entry.type === "correction" && "entity" in entry && entry.entity === entity;
}

interface Forms {
  readonly aliases?: readonly string[];
  readonly refusedForms?: readonly string[];
}

/** The reader's correction of an entity with further forms; a form that is taken up is refused no longer, and the reverse. */
function corrected(entity: EntityId, known: Correction | undefined, more: Forms): Correction {
  const { aliases = [], refusedForms = [], note, links = [] } = known ?? {};
  const [added, refused] = [more.aliases ?? [], more.refusedForms ?? []];
  const draft = {
    entity,
    links,
    aliases: [...new Set([...aliases.filter((form) => !refused.includes(form)), ...added])],
    refusedForms: [...new Set([...refusedForms.filter((form) => !added.includes(form)), ...refused])],
    ...(note !== undefined && { note }),
  };
  return makeCorrection(draft, new Date());
}
