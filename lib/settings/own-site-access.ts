// "Always on this site": the browser's leave for a site beyond the outlets, asked for and given back. The background hears
// of both and puts the reader's script there or takes it away.
import { browser } from "wxt/browser";
import { withOwnSite } from "./changes.ts";
import { isWithin } from "./site.ts";
import { changeSettings, readSettings } from "./stored-settings.ts";

/** The site (host without `www.`) and its subdomains, over https and http. */
export function originsOf(site: string): [string] {
  return [`*://${site === "localhost" || /^[\d.]+$/.test(site) ? "" : "*."}${site}/*`];
}

/** The site of a pattern that `originsOf` made; undefined for any other pattern. */
export function siteOfOrigin(pattern: string): string | undefined {
  return /^(?:\*|https?):\/\/(?:\*\.)?([^*/]+)\/\*$/.exec(pattern)?.[1];
}

/**
 * Asks the reader, through the browser's own question, for leave to read a site by itself. Call it straight from a click, before any
 * `await`: the browsers show no question otherwise. Resolves to whether it was given.
 */
export async function askAlways(site: string): Promise<boolean> {
  const granted = await browser.permissions.request({ origins: originsOf(site) });
  if (granted) await changeSettings((settings) => withOwnSite(settings, site, true));
  return granted;
}

/** The site is read by itself no longer: every entry that covers it goes. Open pages fall silent when they are loaded anew. */
export async function stopAlways(site: string): Promise<void> {
  const { ownSites } = await readSettings();
  for (const entry of ownSites.filter((own) => isWithin(site, own))) await removeOwnSite(entry);
}

/** Takes one entry off the list and gives its leave back. */
export async function removeOwnSite(entry: string): Promise<void> {
  await changeSettings((settings) => withOwnSite(settings, entry, false));
  await browser.permissions.remove({ origins: originsOf(entry) }).catch(() => false);
}
