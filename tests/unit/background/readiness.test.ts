// What the background says of its records where their files are missing.
import { beforeEach, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { datasetReadiness } from "../../../entrypoints/background/ready-annotator.ts";

vi.mock("wxt/browser", async () => ({ browser: (await import("wxt/testing/fake-browser")).fakeBrowser }));

beforeEach(() => {
  fakeBrowser.reset();
  vi.stubGlobal("fetch", () => Promise.reject(new TypeError("Failed to fetch")));
  vi.spyOn(console, "debug").mockReturnValue();
  return () => vi.unstubAllGlobals();
});

test("records that cannot be read are said to be so, also while asking tries them once more", async () => {
  expect(datasetReadiness()).toEqual({ kind: "preparing" });
  await vi.waitFor(() => expect(datasetReadiness()).toEqual({ kind: "failed" }));
  expect(datasetReadiness()).toEqual({ kind: "failed" });
});
