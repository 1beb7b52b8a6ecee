import { expect, test } from "vitest";
import { withCategory, withPause, withSite } from "../../../lib/settings/changes.ts";
import { resetSettings, withoutReset } from "../../../lib/settings/reset.ts";
import { DEFAULT_SETTINGS, type Settings } from "../../../lib/settings/settings.ts";

const OWN: Settings = {
  ...withPause(withCategory(DEFAULT_SETTINGS, "place", false), "forever"),
  marking: "first",
  silentSites: ["cnn.com"],
  ownSites: ["blog.example"],
};

test("a reset leaves the sites that the browser has given leave for, and taken back it leaves no trace", () => {
  expect(resetSettings(OWN)).toEqual({ ...DEFAULT_SETTINGS, ownSites: ["blog.example"] });
  expect(withoutReset(resetSettings(OWN), OWN)).toEqual(OWN);
});

test("a reset taken back leaves what was changed since, here or elsewhere", () => {
  const later = withSite({ ...resetSettings(OWN), restDelay: 900, ownSites: [] }, "elpais.com", false);
  expect(withoutReset(later, OWN)).toEqual({
    ...OWN,
    restDelay: 900,
    ownSites: [],
    silentSites: ["cnn.com", "elpais.com"],
  });
  expect(withoutReset(withPause(resetSettings(OWN), 5), OWN).pausedUntil).toBe(5);
});

test("a reset taken back brings each category back by itself", () => {
  const before = withCategory(withCategory(DEFAULT_SETTINGS, "place", false), "term", false);
  const later = withCategory(resetSettings(before), "agency", false);
  expect(withoutReset(later, before).categories).toEqual({
    ...DEFAULT_SETTINGS.categories,
    place: false,
    term: false,
    agency: false,
  });
});
