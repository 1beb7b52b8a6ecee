// "Always on this site", with a browser that says yes or no.
import { fakeBrowser } from "wxt/testing/fake-browser";
import { beforeEach, expect, test, vi } from "vitest";
import {
  askAlways,
  originsOf,
  removeOwnSite,
  siteOfOrigin,
  stopAlways,
} from "../../../lib/settings/own-site-access.ts";
import { readSettings } from "../../../lib/settings/stored-settings.ts";

vi.mock("wxt/browser", async () => ({ browser: (await import("wxt/testing/fake-browser")).fakeBrowser }));

const request = vi.fn<(asked: { origins: string[] }) => Promise<boolean>>();
const remove = vi.fn<(asked: { origins: string[] }) => Promise<boolean>>();

beforeEach(() => {
  fakeBrowser.reset();
  request.mockReset().mockResolvedValue(true);
  remove.mockReset().mockResolvedValue(true);
  Object.assign(fakeBrowser.permissions, { request, remove });
});

test("a site that the browser gives leave for is on the list, and off it again with the leave given back", async () => {
  expect(await askAlways("paper.example")).toBe(true);
  expect(request).toHaveBeenCalledWith({ origins: ["*://*.paper.example/*"] });
  expect((await readSettings()).ownSites).toEqual(["paper.example"]);
  await stopAlways("paper.example");
  expect(remove).toHaveBeenCalledWith({ origins: ["*://*.paper.example/*"] });
  expect((await readSettings()).ownSites).toEqual([]);
});

test("a part of a site that is read as a whole is read no longer: the whole goes, with its leave", async () => {
  await askAlways("paper.example");
  await askAlways("other.example");
  await stopAlways("news.paper.example");
  expect(remove).toHaveBeenCalledExactlyOnceWith({ origins: ["*://*.paper.example/*"] });
  expect((await readSettings()).ownSites).toEqual(["other.example"]);
});

test("an entry taken off the list leaves those that cover it", async () => {
  await askAlways("paper.example");
  await askAlways("news.paper.example");
  await removeOwnSite("news.paper.example");
  expect(remove).toHaveBeenCalledExactlyOnceWith({ origins: ["*://*.news.paper.example/*"] });
  expect((await readSettings()).ownSites).toEqual(["paper.example"]);
});

test("a reader who says no to the browser changes nothing", async () => {
  request.mockResolvedValue(false);
  expect(await askAlways("paper.example")).toBe(false);
  expect((await readSettings()).ownSites).toEqual([]);
});

test.each(["paper.example", "news.paper.example", "localhost", "127.0.0.1"])(
  "the site %s is known again from its pattern",
  (site) => {
    expect(siteOfOrigin(originsOf(site)[0])).toBe(site);
  },
);

test.each(["*://*/*", "<all_urls>", "https://a.example/path/*", "file:///*"])("%s is no site", (pattern) => {
  expect(siteOfOrigin(pattern)).toBeUndefined();
});
