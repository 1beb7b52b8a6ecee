// Pages as readers meet them, in real browsers with the real build: one browser for all, since starting one takes longer than the tests.
import { afterAll, beforeAll, describe } from "vitest";
import { needBrowser, type BrowserName } from "./browsers.ts";
import { startExtension, type RunningExtension } from "./extension.ts";
import { describeFixturePages } from "./pages/fixture-pages.ts";
import { describeLeftAlone } from "./pages/left-alone.ts";
import { describeMovingPage } from "./pages/moving-page.ts";
import { describeSeveralStories } from "./pages/several-stories.ts";

const BROWSERS: readonly BrowserName[] = ["chrome", "firefox"];

describe.each(BROWSERS)("in %s", (name) => {
  let extension: RunningExtension;
  const running = (): RunningExtension => extension;

  beforeAll(async () => {
    extension = await startExtension(name, { executable: await needBrowser(name), headless: true });
  });
  afterAll(() => extension.browser.close());

  describe("a page that changes under the reader", () => describeMovingPage(running, name));
  describe("a page with several articles", () => describeSeveralStories(running));
  describe("a page built as outlets build theirs", () => describeFixturePages(running));
  describe("a page that is left alone", () => describeLeftAlone(running, name));
});
