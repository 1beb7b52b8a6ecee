// The parts of the options page's model, each from where it lives.
import { browser } from "wxt/browser";
import type { OptionsModel } from "../../components/options/types.ts";
import type { OwnEntry } from "../../lib/dataset/own-entries.ts";
import type { Outlet } from "../../lib/dataset/outlet-types.ts";
import type { EntityId } from "../../lib/dataset/types.ts";
import type { EntityLabel } from "../../lib/messages/dataset-state.ts";
import { sendMessage } from "../../lib/messages/messages.ts";
import { interfaceLanguage } from "../../lib/settings/changes.ts";
import { readStoredSettings } from "../../lib/settings/stored-settings.ts";
import { shortcuts } from "./shortcuts.ts";

export async function settingsPart(): Promise<Pick<OptionsModel, "stored" | "language">> {
  const stored = await readStoredSettings();
  return { stored, language: interfaceLanguage(stored.settings, browser.i18n.getUILanguage()) };
}

export async function datasetPart(): Promise<Pick<OptionsModel, "dataset">> {
  try {
    return { dataset: await sendMessage("datasetState") };
  } catch {
    return { dataset: "unknown" };
  }
}

export async function ownParts(): Promise<Pick<OptionsModel, "own" | "labels">> {
  try {
    const own = await sendMessage("ownEntries");
    return { own, labels: await labelsFor(own) };
  } catch {
    return { own: undefined, labels: new Map() };
  }
}

async function labelsFor(own: readonly OwnEntry[]): Promise<ReadonlyMap<EntityId, EntityLabel>> {
  const ids = [...new Set(own.flatMap((entry) => (entry.type === "entity" ? [] : [entry.entity])))];
  if (ids.length === 0) return new Map();
  // Without the dataset the entries are still there, under their ids.
  const labels = await sendMessage("labelsOf", ids).catch(() => []);
  return new Map(labels.map((label) => [label.id, label]));
}

export async function outletsPart(): Promise<Pick<OptionsModel, "outlets">> {
  const response = await fetch(browser.runtime.getURL("/dataset/outlets.json"));
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the build validated and wrote it, and nobody else can
  return { outlets: (await response.json()) as readonly Outlet[] };
}

export async function shortcutsPart(): Promise<Pick<OptionsModel, "shortcuts">> {
  return { shortcuts: await shortcuts() };
}
