// The reader's settings: their shape, their defaults, and the one stored item that all tabs and the popup share.
import { storage } from "wxt/utils/storage";
import type { Category } from "../dataset/types.ts";

export interface Settings {
  /** Which categories are painted. */
  readonly categories: Readonly<Record<Category, boolean>>;
  /** Host names without `www.` on which Waymark stays silent. */
  readonly silentSites: readonly string[];
}

export const DEFAULT_SETTINGS: Settings = {
  categories: { official: true, office: true, agency: true, term: true, place: true },
  silentSites: [],
};

const item = storage.defineItem<unknown>("local:settings", { fallback: DEFAULT_SETTINGS, version: 1 });

/** Reads the settings. A damaged or foreign stored value yields the defaults for whatever it lacks; nothing is thrown for it. */
export async function readSettings(): Promise<Settings> {
  return settingsFrom(await item.getValue());
}

/** Applies `change` to the stored settings and returns what is stored now. */
export async function changeSettings(change: (settings: Settings) => Settings): Promise<Settings> {
  const next = change(await readSettings());
  await item.setValue(next);
  return next;
}

/** Calls back whenever the settings change, in any tab. Returns the function that ends it. */
export function watchSettings(onChange: (settings: Settings) => void): () => void {
  return item.watch((value) => onChange(settingsFrom(value)));
}

/** Settings out of any stored value, field by field, so that one damaged field does not cost the others. */
export function settingsFrom(value: unknown): Settings {
  const stored = isObject(value) ? value : {};
  const categories = isObject(stored["categories"]) ? stored["categories"] : {};
  const silent = Array.isArray(stored["silentSites"]) ? stored["silentSites"] : [];
  return {
    categories: {
      official: flag(categories["official"], DEFAULT_SETTINGS.categories.official),
      office: flag(categories["office"], DEFAULT_SETTINGS.categories.office),
      agency: flag(categories["agency"], DEFAULT_SETTINGS.categories.agency),
      term: flag(categories["term"], DEFAULT_SETTINGS.categories.term),
      place: flag(categories["place"], DEFAULT_SETTINGS.categories.place),
    },
    silentSites: silent.filter((site): site is string => typeof site === "string"),
  };
}

/** The settings with one category on or off. */
export function withCategory(settings: Settings, category: Category, on: boolean): Settings {
  return { ...settings, categories: { ...settings.categories, [category]: on } };
}

/** The settings with Waymark on or off for a site. */
export function withSite(settings: Settings, site: string, on: boolean): Settings {
  const others = settings.silentSites.filter((silent) => silent !== site);
  return { ...settings, silentSites: on ? others : [...others, site].toSorted() };
}

/** The name under which a page's site is switched: its host without `www.`; empty where an address has no host. */
export function siteOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, "") : "";
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function flag(value: unknown, fallback: boolean): boolean {
  return typeof value === "boolean" ? value : fallback;
}
