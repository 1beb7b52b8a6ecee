// Which pages Waymark reads by itself: those of the outlets on its list, and those of the reader's own.
import { browser } from "wxt/browser";
import { MatchPattern } from "wxt/utils/match-patterns";
import type { Settings } from "../../lib/settings/settings.ts";
import { isWithin, siteOf } from "../../lib/settings/site.ts";
import { readSettings } from "../../lib/settings/stored-settings.ts";

/** Whether the address is one of the outlets' that the extension was shipped with. */
export function isListed(url: string): boolean {
  const patterns = browser.runtime.getManifest().content_scripts?.flatMap(({ matches = [] }) => matches) ?? [];
  const host = URL.parse(url)?.hostname;
  if (host === undefined || host === "") return false;
  // Of thousands of patterns only those of this host and its domains are worth building.
  const near = patterns.filter((pattern) => isWithin(host, hostOf(pattern)));
  return near.some((pattern) => new MatchPattern(pattern).includes(url));
}

/** "bbc.com" of "*://*.bbc.com/news/*". */
function hostOf(pattern: string): string {
  const start = pattern.indexOf("://") + 3;
  return pattern.slice(pattern.startsWith("*.", start) ? start + 2 : start, pattern.indexOf("/", start));
}

/** Whether the address is on a site that the reader wants read always. */
export function isOwnSite(url: string, { ownSites }: Pick<Settings, "ownSites">): boolean {
  return ownSites.some((own) => isWithin(siteOf(url), own));
}

/** Whether Waymark reads the page without being asked. */
export async function isReadByItself({ url }: { readonly url: string }): Promise<boolean> {
  return isListed(url) || isOwnSite(url, await readSettings());
}
