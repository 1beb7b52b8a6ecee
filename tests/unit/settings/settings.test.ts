import { describe, expect, test, vi } from "vitest";
import { DEFAULT_SETTINGS, settingsFrom, siteOf, withCategory, withSite } from "../../../lib/settings/settings.ts";

vi.mock("wxt/utils/storage", () => ({ storage: { defineItem: vi.fn() } }));

describe("stored settings", () => {
  test("a damaged value never costs more than its own field", () => {
    const settings = settingsFrom({ categories: { agency: false, term: "yes" }, silentSites: ["a.example", 7] });
    expect(settings.categories).toEqual({ ...DEFAULT_SETTINGS.categories, agency: false });
    expect(settings.silentSites).toEqual(["a.example"]);
  });

  test.each([undefined, null, 3, "text", [], { categories: null }])("%j gives the defaults", (value) => {
    expect(settingsFrom(value)).toEqual(DEFAULT_SETTINGS);
  });
});

describe("switching", () => {
  test("a category goes off without touching the others", () => {
    const settings = withCategory(DEFAULT_SETTINGS, "agency", false);
    expect(settings.categories).toEqual({ ...DEFAULT_SETTINGS.categories, agency: false });
  });

  test("a site goes off once and comes back", () => {
    const off = withSite(withSite(DEFAULT_SETTINGS, "cnn.com", false), "cnn.com", false);
    expect(off.silentSites).toEqual(["cnn.com"]);
    expect(withSite(off, "cnn.com", true).silentSites).toEqual([]);
  });

  test("the site of an address is its host without www", () => {
    expect(siteOf("https://www.cnn.com/a/b")).toBe("cnn.com");
    expect(siteOf("not an address")).toBe("");
  });
});
