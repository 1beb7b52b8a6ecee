// One tab's page over its life: which reading of it is current, and when another begins.
import { CATEGORIES } from "../../components/tokens.ts";
import type { EntityId } from "../../lib/dataset/types.ts";
import type { Command, PageState } from "../../lib/messages/messages.ts";
import { readSettings, siteOf, type Settings } from "../../lib/settings/settings.ts";
import { startReading, type PageReading } from "./page-reading.ts";

export interface PageSession {
  /** How the page stands, once the reading under way is done. */
  state(): Promise<PageState>;
  /** New settings: repaints, falls silent or starts reading. */
  apply(settings: Settings): void;
  /** The page changed its address without being loaded anew. */
  moved(to: URL, from: URL): void;
  annotateAnyway(): Promise<void>;
  jump(entity: EntityId): void;
  command(name: Command): void;
}

export function startSession(document: Document, signal: AbortSignal): PageSession {
  let reading: PageReading | undefined;
  let settled = readSettings().then(apply);

  function apply(settings: Settings): void {
    if (signal.aborted) return;
    if (settings.silentSites.includes(siteOf(document.location.href))) {
      reading?.end();
      reading = undefined;
      return;
    }
    reading ??= startReading({ document, signal, force: false });
    reading.overlay?.setCategories(new Set(CATEGORIES.filter((category) => settings.categories[category])));
  }

  async function restart(force: boolean): Promise<void> {
    await settled;
    const settings = await readSettings();
    reading?.end();
    reading = force ? startReading({ document, signal, force }) : undefined;
    apply(settings);
    await reading?.settled();
  }

  return {
    async state() {
      // The popup asks right after it has changed a setting: what is stored counts, not what this tab has heard of yet.
      settled = settled.then(readSettings).then(apply);
      await settled;
      await reading?.settled();
      return reading?.state() ?? { kind: "silent" };
    },
    apply,
    moved(to, from) {
      if (to.pathname !== from.pathname || to.search !== from.search) void restart(false);
    },
    annotateAnyway: () => restart(true),
    jump(entity) {
      const state = reading?.state();
      if (state?.kind !== "annotated") return;
      const index = state.annotation.mentions.findIndex((mention) => mention.entity === entity);
      if (index >= 0) reading?.overlay?.open(index);
    },
    command(name) {
      if (name === "toggle-card") reading?.overlay?.toggleCard();
      else reading?.overlay?.walk(name === "next-mention" ? "next" : "previous");
    },
  };
}
