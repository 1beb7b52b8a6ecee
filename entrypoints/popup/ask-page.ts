// All that the popup has to know, asked at once.
import { browser } from "wxt/browser";
import type { Language } from "../../lib/context/types.ts";
import type { Readiness } from "../../lib/messages/messages.ts";
import { interfaceLanguage } from "../../lib/settings/changes.ts";
import { readSettings } from "../../lib/settings/stored-settings.ts";
import { findPage, pageStateOf, startIn, type Page } from "../own-pages/page.ts";
import { readiness } from "../own-pages/readiness.ts";
import type { Known } from "./popup-state.ts";
import { isListed, isOwnSite } from "../own-pages/sites.ts";

export function browserLanguage(): Language {
  return interfaceLanguage({ language: "auto" }, browser.i18n.getUILanguage());
}

/** Of an article the page tells all, so that nothing waits for a background that sleeps. */
const UNASKED: Readiness = { kind: "preparing" };

/** `early` is told what is known before the page has answered: it may still be reading. */
export async function askPage(early: (known: Known) => void): Promise<Known> {
  const [ready, stored] = [readiness(), readSettings()];
  const page = await findPage();
  const answer = pageStateOf(page);
  const settings = await stored;
  const url = page?.url ?? "";
  const [listed, own] = [isListed(url), isOwnSite(url, settings)];
  const language = interfaceLanguage(settings, browser.i18n.getUILanguage());
  const known = { page, settings, language, listed, own, now: Date.now() };
  void ready.then((dataset) => early({ ...known, dataset, state: { kind: "reading" } }));
  const state = (await answer) ?? (await startedState(page, listed || own));
  if (state?.kind === "annotated") return { ...known, state, dataset: UNASKED };
  // Meanwhile it may have failed.
  return { ...known, state, dataset: await (state?.kind === "failed" ? readiness() : ready) };
}

/**
 * A page of a site that is read, but without our script: it was open before Waymark was installed, or an update has ended
 * the script of before. The click that opened the popup lets us put it there.
 */
async function startedState(page: Page | undefined, isRead: boolean): Promise<Known["state"]> {
  if (page === undefined || page.restricted || !isRead) return undefined;
  try {
    await startIn(page);
  } catch {
    return undefined;
  }
  return pageStateOf(page);
}
