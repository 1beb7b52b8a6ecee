import { describe, expect, test } from "vitest";
import {
  interfaceLanguage,
  isPaused,
  silenceOn,
  unwantedLanguages,
  withArticleLanguage,
  withCategory,
  withOwnSite,
  withoutSilentSite,
  withPause,
  withSite,
} from "../../../lib/settings/changes.ts";
import { DEFAULT_SETTINGS } from "../../../lib/settings/settings.ts";
import { siteOf, typedSite } from "../../../lib/settings/site.ts";

const NOW = Date.UTC(2026, 10, 29, 12);
const HOUR = 3_600_000;

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

  test("a part of a site that is off as a whole comes back with the whole, and nothing else does", () => {
    const silentSites = ["example.org", "news.example.org", "sport.example.org", "notexample.org"];
    const on = withSite({ ...DEFAULT_SETTINGS, silentSites }, "news.example.org", true);
    expect(silenceOn(on, "news.example.org", NOW)).toBeUndefined();
    expect(on.silentSites).toEqual(["sport.example.org", "notexample.org"]);
  });

  test("an entry taken off the list leaves those that cover it", () => {
    const silentSites = ["example.org", "news.example.org"];
    expect(withoutSilentSite({ ...DEFAULT_SETTINGS, silentSites }, "news.example.org").silentSites).toEqual([
      "example.org",
    ]);
  });

  test("a site of one's own comes once and goes", () => {
    const on = withOwnSite(withOwnSite(DEFAULT_SETTINGS, "a.example", true), "a.example", true);
    expect(on.ownSites).toEqual(["a.example"]);
    expect(withOwnSite(on, "a.example", false)).toEqual(DEFAULT_SETTINGS);
  });
});

describe("silence", () => {
  test("a pause for an hour is over after an hour", () => {
    const paused = withPause(DEFAULT_SETTINGS, NOW + HOUR);
    expect(isPaused(paused, NOW + HOUR - 1)).toBe(true);
    expect(isPaused(paused, NOW + HOUR)).toBe(false);
  });

  test("a pause without an end lasts until it is taken back", () => {
    const paused = withPause(DEFAULT_SETTINGS, "forever");
    expect(isPaused(paused, NOW + 10_000 * HOUR)).toBe(true);
    expect(withPause(paused, undefined)).toEqual(DEFAULT_SETTINGS);
  });

  test("a pause silences every site, a switch its own site and what belongs to it", () => {
    const off = withSite(DEFAULT_SETTINGS, "cnn.com", false);
    expect(silenceOn(off, "cnn.com", NOW)).toBe("site");
    expect(silenceOn(off, "edition.cnn.com", NOW)).toBe("site");
    expect(silenceOn(off, "notcnn.com", NOW)).toBeUndefined();
    expect(silenceOn(withPause(off, NOW + 1), "notcnn.com", NOW)).toBe("paused");
  });
});

describe("languages", () => {
  test("articles in a language are read or not", () => {
    const english = withArticleLanguage(DEFAULT_SETTINGS, "es", false);
    expect(unwantedLanguages(english)).toEqual(["es"]);
    expect(withArticleLanguage(english, "es", true)).toEqual(DEFAULT_SETTINGS);
    expect(unwantedLanguages(DEFAULT_SETTINGS)).toEqual([]);
  });

  test("the interface speaks the browser's language until the reader chooses one", () => {
    expect(interfaceLanguage(DEFAULT_SETTINGS, "es-MX")).toBe("es");
    expect(interfaceLanguage(DEFAULT_SETTINGS, "de")).toBe("en");
    expect(interfaceLanguage({ ...DEFAULT_SETTINGS, language: "en" }, "es-MX")).toBe("en");
  });
});

describe("sites", () => {
  test("the site of an address is its host without www", () => {
    expect(siteOf("https://www.cnn.com/a/b")).toBe("cnn.com");
    expect(siteOf("not an address")).toBe("");
  });

  test.each([
    ["https://www.example.org/a?b", "example.org"],
    ["  News.Example.org ", "news.example.org"],
    ["example.org/section", "example.org"],
    ["münchen.example", "xn--mnchen-3ya.example"],
    ["localhost:8080", "localhost"],
  ])("%j is the site %s", (typed, site) => {
    expect(typedSite(typed)).toBe(site);
  });

  test.each(["", "example", "two words.org", "ftp://example.org", "javascript:alert(1)", "*.org", "https://"])(
    "%j is no site",
    (typed) => {
      expect(typedSite(typed)).toBeUndefined();
    },
  );
});
