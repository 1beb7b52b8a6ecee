// What the page's choices do to the settings, and to the browser's leave for sites.
import { browser } from "wxt/browser";
import type { OptionsEvents, OptionsModel, SiteAnswer } from "../../components/options/types.ts";
import { withoutSilentSite, withSite } from "../../lib/settings/changes.ts";
import { askAlways, removeOwnSite } from "../../lib/settings/own-site-access.ts";
import { resetSettings, withoutReset } from "../../lib/settings/reset.ts";
import type { Settings } from "../../lib/settings/settings.ts";
import { isWithin, typedSite } from "../../lib/settings/site.ts";
import { changeSettings } from "../../lib/settings/stored-settings.ts";
import { worked } from "../own-pages/report.ts";
import type { Update } from "./model.ts";

type SettingsEvents = Pick<
  OptionsEvents,
  | "onSettings"
  | "onReset"
  | "onUndoReset"
  | "onAddOwnSite"
  | "onRemoveOwnSite"
  | "onAddSilentSite"
  | "onRemoveSilentSite"
  | "onSilentSite"
>;

let beforeReset: Settings | undefined;

export function settingsEvents({ outlets, stored }: OptionsModel, update: Update): SettingsEvents {
  const { silentSites, ownSites } = stored.settings;
  const tell = async (work: Promise<unknown>): Promise<boolean> => {
    const done = await worked(work);
    update(() => ({ failed: !done }));
    return done;
  };
  const save = (change: (settings: Settings) => Settings): Promise<boolean> => tell(changeSettings(change));
  return {
    onSettings: (patch) => void save((settings) => ({ ...settings, ...patch })),
    onReset: () =>
      save((settings) => {
        beforeReset = settings;
        return resetSettings(settings);
      }),
    onUndoReset: () => save((settings) => (beforeReset ? withoutReset(settings, beforeReset) : settings)),
    // No `await` before the browser is asked: it shows its question only straight from the click.
    onAddOwnSite: (typed) =>
      addOwnSite(
        typed,
        outlets.flatMap(({ domains }) => domains),
        ownSites,
      ),
    onRemoveOwnSite: (site) => tell(removeOwnSite(site)),
    onAddSilentSite: async (typed): Promise<SiteAnswer> => {
      const site = typedSite(typed);
      if (site === undefined) return { problem: "not-a-site" };
      if (silentSites.includes(site)) return { problem: "known" };
      const isSaved = await save((settings) => withSite(settings, site, false));
      return isSaved ? { site } : { problem: "not-saved" };
    },
    onRemoveSilentSite: (site) => save((settings) => withoutSilentSite(settings, site)),
    onSilentSite: (site, silent) => void save((settings) => withSite(settings, site, !silent)),
  };
}

async function addOwnSite(typed: string, outlets: readonly string[], own: readonly string[]): Promise<SiteAnswer> {
  const site = typedSite(typed);
  if (site === undefined) return { problem: "not-a-site" };
  if (own.includes(site)) return { problem: "known" };
  if (isRead(site, outlets)) return { problem: "listed" };
  try {
    return (await askAlways(site)) ? { site } : { problem: "refused" };
  } catch {
    return { problem: "refused" };
  }
}

/** Whether the manifest has the site already. Of a government's site only the newsroom's own host is read. */
function isRead(site: string, outlets: readonly string[]): boolean {
  const patterns = new Set(browser.runtime.getManifest().content_scripts?.flatMap(({ matches = [] }) => matches));
  return outlets.some((outlet) => isWithin(site, outlet) && (site === outlet || patterns.has(`*://*.${outlet}/*`)));
}
