// The two storage areas: which of two copies of the shared settings holds, and where a changed one goes.
import { browser } from "wxt/browser";
import { SETTINGS_VERSION, versionOf } from "./migrate.ts";
import type { DeviceSettings, SharedSettings } from "./settings.ts";

const KEY = "settings";
export const DEVICE_KEY = "device-settings";

/**
 * Where the shared settings are kept. On this device only: `too-large` for the browser's sync (8 KB an item), `refused`
 * by it (switched off, out of quota, unavailable), `newer`: another device's later version of Waymark wrote what is synced.
 */
export type SettingsHome =
  { readonly kind: "sync" } | { readonly kind: "device"; readonly why: "too-large" | "refused" | "newer" };

/** What is stored, unread. */
export interface Raw {
  /** The copy that holds. */
  readonly shared: unknown;
  readonly device: unknown;
  /** The synced copy, whether it holds or not. */
  readonly synced: unknown;
}

/** Reads both areas; one that cannot be read counts as empty. */
export async function readRaw(): Promise<Raw> {
  const [sync, local] = await Promise.all([
    read(async () => browser.storage.sync.get(KEY)),
    read(async () => browser.storage.local.get([KEY, DEVICE_KEY])),
  ]);
  const [synced, kept] = [sync[KEY], local[KEY]];
  const keptHolds = synced === undefined || (kept !== undefined && changedAt(kept) > changedAt(synced));
  return { shared: keptHolds ? kept : synced, device: local[DEVICE_KEY], synced };
}

async function read(get: () => Promise<Readonly<Record<string, unknown>>>): Promise<Readonly<Record<string, unknown>>> {
  try {
    return await get();
  } catch {
    return {};
  }
}

/** When a copy was written, ms since the epoch; 0 where it does not say. */
export function changedAt(value: unknown): number {
  const changed = typeof value === "object" && value !== null && "changed" in value ? value.changed : 0;
  return typeof changed === "number" && Number.isFinite(changed) ? changed : 0;
}

/** Where the copy that holds is kept. What nobody has changed yet, or an earlier version wrote, goes to sync next. */
export function homeOf({ shared }: Raw): SettingsHome {
  if (typeof shared !== "object" || shared === null || !("why" in shared)) return { kind: "sync" };
  const { why } = shared;
  return { kind: "device", why: why === "too-large" || why === "newer" ? why : "refused" };
}

export async function writeDevice(value: DeviceSettings & { readonly version: number }): Promise<void> {
  await browser.storage.local.set({ [DEVICE_KEY]: value });
}

/** Writes the shared settings to sync, or on this device where that refuses or where a later version's copy is in it. */
export async function writeShared(shared: SharedSettings, changed: number, { synced }: Raw): Promise<void> {
  const value = { version: SETTINGS_VERSION, changed, ...shared };
  const why = versionOf(synced) > SETTINGS_VERSION ? "newer" : await refusalOfSync(value);
  if (why === undefined) await browser.storage.local.remove(KEY);
  else await browser.storage.local.set({ [KEY]: { ...value, why } });
}

/** Firefox names no quota in its API; both browsers have the same. */
const MOST_BYTES = 8192;

async function refusalOfSync(value: object): Promise<"too-large" | "refused" | undefined> {
  if (new TextEncoder().encode(KEY + JSON.stringify(value)).length > MOST_BYTES) return "too-large";
  try {
    await browser.storage.sync.set({ [KEY]: value });
    return undefined;
  } catch {
    return "refused";
  }
}
