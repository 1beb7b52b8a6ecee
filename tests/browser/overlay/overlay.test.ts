// The overlay in real browsers, over plain pages, with a real pointer and real keys. One launch of each browser for all.
import type { Browser } from "puppeteer-core";
import { afterAll, afterEach, beforeAll, describe, expect } from "vitest";
import { launchBrowser, needBrowser } from "../browsers.ts";
import type { BrowserName } from "../browsers.ts";
import { describeHovering } from "./hovering.ts";
import { describeKeys } from "./keys.ts";
import { describeMarks } from "./marks.ts";
import { buildHarness } from "./open-harness.ts";
import { describePlaces } from "./places.ts";
import { createReader } from "./reader.ts";
import type { Reader } from "./reader.ts";
import { describeSurroundings } from "./surroundings.ts";
import { describeTouch } from "./touch.ts";

const BROWSERS: readonly BrowserName[] = ["chrome", "firefox"];

const script = buildHarness();

describe.each(BROWSERS)("the overlay in %s", (name) => {
  let browser: Browser;
  let reader: Reader;
  beforeAll(async () => {
    browser = await launchBrowser(name, { executable: await needBrowser(name), headless: true });
    reader = await createReader(browser, await script);
  });
  afterAll(() => browser.close());
  afterEach(async () => {
    expect(await reader.page.evaluate(() => window.harness.errors)).toEqual([]);
  });

  const now = (): Reader => reader;
  describe("marks", () => describeMarks(now));
  describe("hovering", () => describeHovering(now));
  describe("the card's place", () => describePlaces(now));
  describe("keys", () => describeKeys(now, name));
  describe("the page around", () => describeSurroundings(now, name));
  describe("a touch screen", () => describeTouch(now));
});
