// Where the settings are kept: what is shared in `storage.sync`, or on this device where that will not take it, and what
// belongs to the device in `storage.local`. Nothing stored can break the start: what cannot be used gives way to defaults,
// and is set aside before it would be overwritten.
import { browser } from "wxt/browser";
import { deviceFrom, sharedFrom } from "./fields.ts";
import { migrated, SETTINGS_VERSION, versionOf } from "./migrate.ts";
import type { Settings } from "./settings.ts";
import { changedAt, DEVICE_KEY, homeOf, readRaw, writeDevice, writeShared, type Raw } from "./areas.ts";
import type { SettingsHome } from "./areas.ts";

export interface StoredSettings {
  readonly settings: Settings;
  /** Where what is shared is kept. */
  readonly home: SettingsHome;
  /** Something stored could not be used. It stays where it is until the next change sets it aside. */
  readonly unusable?: "damaged" | "newer";
}

/** Reads the settings. Nothing is thrown for anything that is stored, or for an area that cannot be read. */
export async function readSettings(): Promise<Settings> {
  return (await readStoredSettings()).settings;
}

/** The settings, and how they are kept. */
export async function readStoredSettings(): Promise<StoredSettings> {
  return understood(await readRaw());
}

function understood(raw: Raw): StoredSettings {
  const shared = sharedFrom(migrated(raw.shared));
  const device = deviceFrom(migrated(raw.device));
  const isNewer = [raw.shared, raw.device].some((value) => versionOf(value) > SETTINGS_VERSION);
  const isDamaged = shared.damaged || device.damaged;
  return {
    settings: { ...shared.settings, ...device.settings },
    home: homeOf(raw),
    ...(isDamaged && { unusable: "damaged" as const }),
    ...(isNewer && { unusable: "newer" as const }),
  };
}

/**
 * Applies `change` to the stored settings and returns what is stored now. Changes wait for each other, in whichever of our
 * pages they are made. For our own pages and the background only: a page of the web has no part in this lock.
 * @throws what the browser says where not even this device's storage takes anything.
 */
export function changeSettings(change: (settings: Settings) => Settings): Promise<Settings> {
  return navigator.locks.request("waymark-settings", async () => {
    const raw = await readRaw();
    const { settings, unusable } = understood(raw);
    const next = change(settings);
    if (next === settings) return settings;
    if (unusable !== undefined) await setAside(raw, unusable);
    const { pausedUntil, ownSites, ...shared } = next;
    const { pausedUntil: pausedBefore, ownSites: ownBefore, ...before } = settings;
    if (pausedUntil !== pausedBefore || ownSites !== ownBefore || unusable !== undefined) {
      await writeDevice({ version: SETTINGS_VERSION, ownSites, ...(pausedUntil !== undefined && { pausedUntil }) });
    }
    if (unusable !== undefined || JSON.stringify(shared) !== JSON.stringify(before)) {
      await writeShared(shared, Math.max(Date.now(), changedAt(raw.shared) + 1), raw);
    }
    return next;
  });
}

const ASIDE_KEY = "settings-aside";

/** Keeps what could not be used, as it was, until something else has to be kept. */
async function setAside({ shared, device }: Raw, why: "damaged" | "newer"): Promise<void> {
  await browser.storage.local.set({ [ASIDE_KEY]: { why, when: new Date().toISOString(), shared, device } });
}

/** Calls back whenever the settings change, in any tab or on another device. Returns the function that ends it. */
export function watchSettings(onChange: (settings: Settings) => void): () => void {
  let latest = 0;
  let ended = false;
  const tell = async (mine: number): Promise<void> => {
    const settings = await readSettings();
    if (mine === latest && !ended) onChange(settings);
  };
  const changed = (changes: Readonly<Record<string, unknown>>): void => {
    if (!("settings" in changes) && !(DEVICE_KEY in changes)) return;
    const mine = ++latest;
    void tell(mine);
  };
  browser.storage.onChanged.addListener(changed);
  return () => {
    ended = true;
    // In a page whose extension has been updated or removed there is nothing left to listen to.
    browser.storage?.onChanged.removeListener(changed);
  };
}
