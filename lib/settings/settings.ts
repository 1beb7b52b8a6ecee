// The reader's settings: their shape and their defaults. Types and constants only: every room may import them.
import type { Category } from "../dataset/types.ts";

/** How often an entity is marked on a page. */
export type Marking = "every" | "first-per-screen" | "first-per-section" | "first";

/** How a mark looks. */
export type MarkStyle = "underline" | "tint" | "both";

/** Languages that the interface and the articles come in. */
export type SettingsLanguage = "en" | "es";

export interface Settings {
  /** Which categories are painted. */
  readonly categories: Readonly<Record<Category, boolean>>;
  /** Host names without `www.` on which Waymark stays silent. */
  readonly silentSites: readonly string[];
  /** Silent everywhere until this moment, ms since the epoch, or until the reader says otherwise; absent: not paused. */
  readonly pausedUntil?: number | "forever";
  readonly marking: Marking;
  readonly markStyle: MarkStyle;
  /** How long the pointer rests on a mark before its card opens, ms. */
  readonly restDelay: number;
  /** Whether the toolbar button counts what the page names. */
  readonly badge: boolean;
  /** The interface's language; `auto`: the browser's. */
  readonly language: "auto" | SettingsLanguage;
  /** Articles in these languages are read; one whose language is neither English nor Spanish always is. */
  readonly articleLanguages: readonly SettingsLanguage[];
  /** Host names without `www.` beyond the outlets that Waymark reads by itself, with the browser's leave. */
  readonly ownSites: readonly string[];
}

/** Bounds of `restDelay`, ms: shorter opens cards that nobody asked for, longer seems broken. */
export const REST_DELAY = { least: 100, most: 2000 } as const;

export const DEFAULT_SETTINGS: Settings = {
  categories: { official: true, office: true, agency: true, term: true, place: true },
  silentSites: [],
  marking: "first-per-screen",
  markStyle: "underline",
  restDelay: 400,
  badge: true,
  language: "auto",
  articleLanguages: ["en", "es"],
  ownSites: [],
};

/** What belongs to this device and is never synced: a pause, and sites that this browser has been given leave for. */
export type DeviceSettings = Pick<Settings, "pausedUntil" | "ownSites">;

/** Everything else, which follows the reader to their other devices. */
export type SharedSettings = Omit<Settings, keyof DeviceSettings>;
