// Settings through the browser's storage, with everything that can be wrong with it.
import { fakeBrowser } from "wxt/testing/fake-browser";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { withCategory, withOwnSite, withPause, withSite } from "../../../lib/settings/changes.ts";
import { DEFAULT_SETTINGS } from "../../../lib/settings/settings.ts";
import {
  changeSettings,
  readSettings,
  readStoredSettings,
  watchSettings,
} from "../../../lib/settings/stored-settings.ts";

vi.mock("wxt/browser", async () => ({ browser: (await import("wxt/testing/fake-browser")).fakeBrowser }));

const { local, sync } = fakeBrowser.storage;
const noAgencies = (settings: typeof DEFAULT_SETTINGS) => withCategory(settings, "agency", false);

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
});

describe("what the reader changes", () => {
  test("is synced, and read again", async () => {
    await changeSettings(noAgencies);
    expect((await readSettings()).categories.agency).toBe(false);
    expect(await sync.get("settings")).toMatchObject({ settings: { version: 2, categories: { agency: false } } });
    expect(await local.get("settings")).toEqual({});
    expect((await readStoredSettings()).home).toEqual({ kind: "sync" });
  });

  test("stays on this device where it belongs to it", async () => {
    await changeSettings((settings) => withOwnSite(withPause(settings, "forever"), "a.example", true));
    expect(await sync.get(null)).toEqual({});
    expect(await readSettings()).toEqual({ ...DEFAULT_SETTINGS, pausedUntil: "forever", ownSites: ["a.example"] });
  });

  test("stays on this device, and says so, where sync refuses it, and goes to sync as soon as that takes it", async () => {
    vi.spyOn(sync, "set").mockRejectedValueOnce(new Error("QUOTA_BYTES quota exceeded"));
    await changeSettings(noAgencies);
    expect(await readStoredSettings()).toMatchObject({
      home: { kind: "device", why: "refused" },
      settings: { categories: { agency: false } },
    });
    await changeSettings((settings) => ({ ...settings, badge: false }));
    expect(await readStoredSettings()).toMatchObject({
      home: { kind: "sync" },
      settings: { categories: { agency: false }, badge: false },
    });
  });

  test("stays on this device when it has grown too large for sync", async () => {
    const sites = Array.from({ length: 500 }, (_, index) => `quite-a-long-name-${index}.example`);
    await changeSettings((settings) => ({ ...settings, silentSites: sites }));
    const stored = await readStoredSettings();
    expect(stored.home).toEqual({ kind: "device", why: "too-large" });
    expect(stored.settings.silentSites).toHaveLength(500);
  });

  test("is not lost when two changes come at once", async () => {
    await Promise.all([
      changeSettings(noAgencies),
      changeSettings((settings) => withSite(settings, "cnn.com", false)),
      changeSettings((settings) => withPause(settings, "forever")),
    ]);
    expect(await readSettings()).toMatchObject({
      categories: { agency: false },
      silentSites: ["cnn.com"],
      pausedUntil: "forever",
    });
  });

  test("is heard of until the watch ends", async () => {
    const heard: boolean[] = [];
    const end = watchSettings(({ categories }) => heard.push(categories.agency));
    await changeSettings(noAgencies);
    await vi.waitFor(() => expect(heard.at(-1)).toBe(false));
    const count = heard.length;
    end();
    await changeSettings((settings) => withCategory(settings, "agency", true));
    expect(heard).toHaveLength(count);
  });
});

describe("what an earlier version stored", () => {
  test("is taken over, and synced with the next change", async () => {
    const old = { categories: { ...DEFAULT_SETTINGS.categories, place: false }, silentSites: ["cnn.com"] };
    await local.set({ settings: old });
    expect(await readStoredSettings()).toEqual({ settings: { ...DEFAULT_SETTINGS, ...old }, home: { kind: "sync" } });
    await changeSettings(noAgencies);
    expect(await sync.get("settings")).toMatchObject({ settings: { version: 2, silentSites: ["cnn.com"] } });
    expect(await local.get("settings")).toEqual({});
  });
});

describe("what cannot be used", () => {
  test.each([3, "text", [], { categories: null, restDelay: "slow" }])(
    "%j gives the defaults and stands until the first change sets it aside",
    async (value) => {
      await sync.set({ settings: value });
      expect((await readStoredSettings()).settings).toEqual(DEFAULT_SETTINGS);
      await readSettings();
      expect(await sync.get("settings")).toEqual({ settings: value });
      await changeSettings(noAgencies);
      expect(await readSettings()).toEqual(noAgencies(DEFAULT_SETTINGS));
      const aside = { "settings-aside": { why: "damaged", shared: value } };
      expect(await local.get("settings-aside")).toMatchObject(aside);
    },
  );

  test("a damaged field never costs more than itself", async () => {
    await sync.set({
      settings: {
        version: 2,
        changed: 5,
        categories: { agency: false, term: "yes" },
        silentSites: ["a.example", 7],
        restDelay: 1e9,
        markStyle: "both",
      },
    });
    expect(await readStoredSettings()).toEqual({
      unusable: "damaged",
      home: { kind: "sync" },
      settings: {
        ...DEFAULT_SETTINGS,
        categories: { ...DEFAULT_SETTINGS.categories, agency: false },
        silentSites: ["a.example"],
        markStyle: "both",
      },
    });
  });

  test("a later version's settings are used as far as they are understood, and never overwritten in sync", async () => {
    const later = { version: 3, changed: 5, categories: DEFAULT_SETTINGS.categories, markStyle: "both", colour: "red" };
    await sync.set({ settings: later });
    expect(await readStoredSettings()).toMatchObject({ unusable: "newer", settings: { markStyle: "both" } });
    await changeSettings(noAgencies);
    expect(await sync.get("settings")).toEqual({ settings: later });
    expect(await readStoredSettings()).toMatchObject({
      home: { kind: "device", why: "newer" },
      settings: { markStyle: "both", categories: { agency: false } },
    });
  });

  test("storage that cannot be read gives the defaults", async () => {
    vi.spyOn(sync, "get").mockRejectedValue(new Error("disabled"));
    vi.spyOn(local, "get").mockRejectedValue(new Error("corrupt"));
    expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
  });
});
