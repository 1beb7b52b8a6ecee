// The options page's models for the gallery and the unit tests: the usual one, and one with everything that can be wrong.
import type { OptionsEvents, OptionsModel } from "../../../components/options/types.ts";
import type { OwnEntry } from "../../../lib/dataset/own-entries.ts";
import type { EntityId, PartialDate } from "../../../lib/dataset/types.ts";
import { DEFAULT_SETTINGS } from "../../../lib/settings/settings.ts";

const id = (text: string): EntityId => text as EntityId;
const changed = "2026-11-24T12:00:00.000Z";
const done = (): Promise<true> => Promise.resolve(true);
const nothing = (): void => {};

const own = [
  {
    type: "entity",
    id: id("own-1"),
    name: "Border Angels of Yuma",
    aliases: ["Yuma Angels"],
    category: "agency",
    note: "A group that leaves water in the desert.",
    links: [{ url: "https://www.example.org/angels" }],
    changed,
  },
  { type: "silence", id: id("silence-texas"), entity: id("texas"), site: "cnn.com", changed },
  {
    type: "correction",
    id: id("correction-kristi-noem"),
    entity: id("kristi-noem"),
    aliases: [],
    refusedForms: ["Noem"],
    links: [],
    changed,
  },
] satisfies readonly OwnEntry[];

export const model: OptionsModel = {
  stored: { settings: DEFAULT_SETTINGS, home: { kind: "sync" } },
  language: "en",
  outlets: [
    { id: "times", name: "Example Times", domains: ["times.example", "news.example"], country: "US", language: "en" },
    { id: "pais", name: "El País", domains: ["elpais.com"], country: "ES", language: "es" },
    { id: "un", name: "Example Agency", domains: ["agency.example"], country: "UN", language: "en" },
  ],
  own,
  canUndoOwn: false,
  labels: new Map(
    [
      { id: id("texas"), name: "Texas", category: "place" as const, summary: "State of the United States." },
      { id: id("kristi-noem"), name: "Kristi Noem", category: "official" as const, summary: "American politician." },
    ].map((label) => [label.id, label]),
  ),
  dataset: {
    stamp: {
      hash: "0".repeat(64),
      date: "2026-11-24" as PartialDate,
      records: 5900,
      counts: {
        people: 2806,
        offices: 628,
        agencies: 676,
        terms: 703,
        places: 139,
        events: 481,
        series: 38,
        facts: 12_000,
        verifiedFacts: 9660,
      },
    },
    packagedDate: "2026-11-24" as PartialDate,
    home: "indexeddb",
  },
  shortcuts: [
    { name: "next-mention", keys: "Alt+Shift+J" },
    { name: "previous-mention", keys: "Alt+Shift+K" },
    { name: "toggle-card", keys: "" },
  ],
  failed: false,
};

/** Everything that can be wrong at once, and long lists. */
export const troubled: OptionsModel = {
  ...model,
  failed: true,
  own: undefined,
  stored: {
    settings: {
      ...DEFAULT_SETTINGS,
      categories: { ...DEFAULT_SETTINGS.categories, office: false, place: false },
      markStyle: "both",
      marking: "first-per-section",
      restDelay: 1200,
      ownSites: ["a-newspaper-with-quite-a-long-name-indeed.example", "localhost"],
      silentSites: ["cnn.com", "times.example", "news.example"],
    },
    home: { kind: "device", why: "newer" },
    unusable: "damaged",
  },
  dataset: {
    stamp: { hash: "1".repeat(64), date: "2026-12" as PartialDate, records: 5900, origin: "unsigned-file" },
    packagedDate: "2026-11-24" as PartialDate,
    home: "memory",
    problem: { kind: "quota", detail: "QuotaExceededError: The quota has been exceeded." },
  },
};

export const quiet: OptionsEvents = {
  onSettings: nothing,
  onReset: done,
  onUndoReset: done,
  onAddOwnSite: () => Promise.resolve({ problem: "not-a-site" }),
  onRemoveOwnSite: done,
  onAddSilentSite: () => Promise.resolve({ problem: "not-a-site" }),
  onRemoveSilentSite: done,
  onSilentSite: nothing,
  onFind: () => Promise.resolve([]),
  onSaveOwn: () => Promise.resolve([]),
  onRemoveOwn: done,
  onImportOwn: () => Promise.resolve("not-json"),
  onExportOwn: done,
  onUndoOwn: () => Promise.resolve({ undone: 1, kept: 0 }),
  onLoadEdition: () => Promise.resolve({ kind: "not-installed" }),
  onReturnToPackaged: done,
  onRepair: done,
  onShortcuts: nothing,
};
