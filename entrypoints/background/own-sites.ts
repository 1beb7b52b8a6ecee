// Puts the reader's script on the sites of their own, as far as the browser's leave goes, and takes it away again.
import { browser } from "wxt/browser";
import { withOwnSite } from "../../lib/settings/changes.ts";
import { originsOf, siteOfOrigin } from "../../lib/settings/own-site-access.ts";
import { changeSettings, readSettings, watchSettings } from "../../lib/settings/stored-settings.ts";

const SCRIPT = "own-sites";
const FILES = { js: ["/content-scripts/article.js"], css: ["/content-scripts/article.css"] } as const;

/** Follows the settings and the browser's leave for as long as the background lives. Call it in its first turn. */
export function keepOwnSites(): void {
  // An update drops registered scripts; a reader may have taken the leave back while the browser was closed.
  browser.runtime.onInstalled.addListener(settle);
  browser.runtime.onStartup.addListener(settle);
  watchSettings(settle);
  // The popup may be gone by the time the browser's question is answered.
  browser.permissions.onAdded.addListener(({ origins = [] }) => void follow(origins, true));
  browser.permissions.onRemoved.addListener(({ origins = [] }) => void follow(origins, false));
}

function settle(): void {
  settleScripts().catch((error: unknown) => console.debug("Waymark:", error));
}

/** The settings follow leave given or taken back for sites that are no outlets'. */
async function follow(origins: readonly string[], on: boolean): Promise<void> {
  const outlets = new Set(browser.runtime.getManifest().content_scripts?.flatMap(({ matches = [] }) => matches));
  const sites = origins.filter((origin) => !outlets.has(origin)).flatMap((origin) => siteOfOrigin(origin) ?? []);
  if (sites.length === 0) return;
  await changeSettings((settings) => sites.reduce((changed, site) => withOwnSite(changed, site, on), settings));
}

let queue: Promise<void> = Promise.resolve();

/** One after the other: two at once would register the same script twice. */
function settleScripts(): Promise<void> {
  queue = queue.catch(() => undefined).then(settleNow);
  return queue;
}

async function settleNow(): Promise<void> {
  const [wanted, [registered]] = await Promise.all([
    grantedPatterns(),
    browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT] }),
  ]);
  const before = registered?.matches ?? [];
  if (wanted.length === before.length && wanted.every((pattern) => before.includes(pattern))) return;
  if (registered !== undefined) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT] });
  if (wanted.length === 0) return;
  const { js, css } = FILES;
  await browser.scripting.registerContentScripts([
    {
      id: SCRIPT,
      matches: wanted,
      js: [...js],
      css: [...css],
      // As the outlets' pages are read: an article may stand in a frame of the page's own origin.
      allFrames: true,
      runAt: "document_start",
      persistAcrossSessions: true,
    },
  ]);
  await startInOpenTabs(wanted.filter((pattern) => !before.includes(pattern)));
}

async function grantedPatterns(): Promise<string[]> {
  const { ownSites } = await readSettings();
  const patterns = ownSites.flatMap(originsOf);
  const granted = await Promise.all(patterns.map((origin) => browser.permissions.contains({ origins: [origin] })));
  return patterns.filter((_, index) => granted[index] === true);
}

/** Pages that are open already do not have to be loaded anew. A script that runs there gives way to the new one. */
async function startInOpenTabs(patterns: string[]): Promise<void> {
  const tabs = patterns.length === 0 ? [] : await browser.tabs.query({ url: patterns });
  const starts = tabs.flatMap(({ id: tabId }) => {
    if (tabId === undefined) return [];
    const target = { tabId, allFrames: true };
    return [
      browser.scripting.insertCSS({ target, files: [...FILES.css] }),
      browser.scripting.executeScript({ target, files: [...FILES.js] }),
    ];
  });
  await Promise.allSettled(starts);
}
