// What the options page is told and what it reports. The page's entry point fills these from settings, messages and the browser.
import type { EditionFault } from "../../lib/dataset/edition-file.ts";
import type { CorrectionDraft, OwnEntityDraft, OwnEntry } from "../../lib/dataset/own-entries.ts";
import type { ImportReport, OwnFileFault } from "../../lib/dataset/own-exchange.ts";
import type { OwnUndone } from "../../lib/dataset/own-undo.ts";
import type { Outlet } from "../../lib/dataset/outlet-types.ts";
import type { EntityId } from "../../lib/dataset/types.ts";
import type { DatasetState, EntityLabel } from "../../lib/messages/dataset-state.ts";
import type { Command } from "../../lib/messages/messages.ts";
import type { Settings, SettingsLanguage } from "../../lib/settings/settings.ts";
import type { StoredSettings } from "../../lib/settings/stored-settings.ts";

export interface Shortcut {
  readonly name: Command;
  /** As the browser writes it; empty: not set. */
  readonly keys: string;
}

export interface OptionsModel {
  readonly stored: StoredSettings;
  readonly language: SettingsLanguage;
  readonly outlets: readonly Outlet[];
  /** Newest first; absent: the browser gives no storage for them. */
  readonly own: readonly OwnEntry[] | undefined;
  /** There is a change of own entries that can be taken back. */
  readonly canUndoOwn: boolean;
  /** Names of the dataset's entities that own entries speak of. */
  readonly labels: ReadonlyMap<EntityId, EntityLabel>;
  /** `reading` until it is known; `unknown` where it cannot be read. */
  readonly dataset: DatasetState | "reading" | "unknown";
  readonly shortcuts: readonly Shortcut[];
  /** The last change failed. */
  readonly failed: boolean;
}

export type SiteProblem = "not-a-site" | "listed" | "known" | "refused" | "not-saved";
export type SiteAnswer = { readonly site: string } | { readonly problem: SiteProblem };

/** A silence as the reader asks for it; `site` as typed. */
export interface SilenceDraft {
  readonly entity: EntityId;
  readonly site: string;
}

/** `known`: the entry that it replaces; `began`: when that was last changed, as far as the reader has seen. */
export type OwnDraft =
  | { readonly kind: "entity"; readonly draft: OwnEntityDraft; readonly known?: EntityId; readonly began?: string }
  | { readonly kind: "correction"; readonly draft: CorrectionDraft; readonly began?: string }
  | { readonly kind: "silence"; readonly draft: SilenceDraft };

export type EditionAnswer =
  | { readonly kind: "loaded" }
  /** `allowable`: the reader may load it all the same. */
  | {
      readonly kind: "refused";
      readonly fault: EditionFault | "other-matcher";
      readonly detail: string;
      readonly allowable: boolean;
    }
  | { readonly kind: "not-installed" };

/** What resolves to a boolean tells whether it was done. */
export interface OptionsEvents {
  readonly onSettings: (patch: Partial<Settings>) => void;
  readonly onReset: () => Promise<boolean>;
  /** Puts back the settings from before the reset, but for what has been changed since. */
  readonly onUndoReset: () => Promise<boolean>;
  readonly onAddOwnSite: (typed: string) => Promise<SiteAnswer>;
  readonly onRemoveOwnSite: (site: string) => Promise<boolean>;
  readonly onAddSilentSite: (typed: string) => Promise<SiteAnswer>;
  readonly onRemoveSilentSite: (site: string) => Promise<boolean>;
  /** Of an outlet: whatever else silences it goes too when it is to speak again. */
  readonly onSilentSite: (site: string, silent: boolean) => void;
  readonly onFind: (name: string) => Promise<readonly EntityLabel[] | "failed">;
  /**
   * Resolves to what is wrong with it; nothing: it is saved. `changed`: not saved, for the entry has been changed elsewhere since
   * the reader began, unless the reader `insists`.
   */
  readonly onSaveOwn: (draft: OwnDraft, insists: boolean) => Promise<readonly string[] | "failed" | "changed">;
  readonly onRemoveOwn: (id: string) => Promise<boolean>;
  readonly onImportOwn: (file: File) => Promise<ImportReport | OwnFileFault | "failed">;
  readonly onExportOwn: () => Promise<boolean>;
  /** Puts own entries back as they were before the last change, but for those that have been changed again since. */
  readonly onUndoOwn: () => Promise<OwnUndone | "failed">;
  readonly onLoadEdition: (file: File, allowUnsigned: boolean) => Promise<EditionAnswer>;
  readonly onReturnToPackaged: () => Promise<boolean>;
  readonly onRepair: () => Promise<boolean>;
  readonly onShortcuts: () => void;
}

export interface OptionsProps {
  readonly model: OptionsModel;
  readonly events: OptionsEvents;
}
