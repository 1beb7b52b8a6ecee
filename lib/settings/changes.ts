// What the reader can change, as functions from settings to settings, and what the settings mean for a page. Pure.
import type { Category } from "../dataset/types.ts";
import type { Settings, SettingsLanguage } from "./settings.ts";
import { isWithin } from "./site.ts";

/** The settings with one category on or off. */
export function withCategory(settings: Settings, category: Category, on: boolean): Settings {
  return { ...settings, categories: { ...settings.categories, [category]: on } };
}

/** The settings with Waymark on or off for a site. On: whatever silences it goes, also what silences more than it. */
export function withSite(settings: Settings, site: string, on: boolean): Settings {
  const { silentSites } = settings;
  return { ...settings, silentSites: on ? silentSites.filter(notOver(site)) : listWith(silentSites, site, true) };
}

/** The settings without one entry of the silent sites; another that covers it stays. */
export function withoutSilentSite(settings: Settings, entry: string): Settings {
  return { ...settings, silentSites: listWith(settings.silentSites, entry, false) };
}

/** The settings with an entry of the reader's own sites on the list, or off it. The browser's leave is another matter. */
export function withOwnSite(settings: Settings, site: string, on: boolean): Settings {
  return { ...settings, ownSites: listWith(settings.ownSites, site, on) };
}

/** The settings with Waymark silent everywhere until a moment (ms since the epoch), until further notice, or not at all. */
export function withPause(settings: Settings, until: number | "forever" | undefined): Settings {
  const { pausedUntil: _before, ...rest } = settings;
  return until === undefined ? rest : { ...rest, pausedUntil: until };
}

/** Whether Waymark is paused everywhere at `now`, ms since the epoch. */
export function isPaused({ pausedUntil }: Settings, now: number): boolean {
  return pausedUntil === "forever" || (pausedUntil !== undefined && now < pausedUntil);
}

/** Why nothing is read on a site at `now` (ms since the epoch); undefined: it is read. */
export function silenceOn(settings: Settings, site: string, now: number): "paused" | "site" | undefined {
  if (isPaused(settings, now)) return "paused";
  return settings.silentSites.some((silent) => isWithin(site, silent)) ? "site" : undefined;
}

const LANGUAGES = ["en", "es"] as const;

/** Languages in which the reader wants no articles read. */
export function unwantedLanguages({ articleLanguages }: Settings): readonly SettingsLanguage[] {
  return LANGUAGES.filter((language) => !articleLanguages.includes(language));
}

/** The settings with articles in a language read or not. */
export function withArticleLanguage(settings: Settings, language: SettingsLanguage, on: boolean): Settings {
  return {
    ...settings,
    articleLanguages: LANGUAGES.filter((one) => (one === language ? on : settings.articleLanguages.includes(one))),
  };
}

/** The interface's language: the reader's choice, else the browser's (BCP 47). */
export function interfaceLanguage({ language }: Pick<Settings, "language">, browserLanguage: string): SettingsLanguage {
  if (language !== "auto") return language;
  return browserLanguage.toLowerCase().startsWith("es") ? "es" : "en";
}

/** Whether an entry of a list does not speak for the site. */
function notOver(site: string): (entry: string) => boolean {
  return (entry) => !isWithin(site, entry);
}

function listWith(list: readonly string[], site: string, on: boolean): readonly string[] {
  const others = list.filter((other) => other !== site);
  return on ? [...others, site].toSorted() : others;
}
