// Cards of every kind before axe and the layout's own judge, in both browsers and both schemes, and how soon they are there.
import type { Browser, Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launchBrowser, needBrowser, type BrowserName } from "./browsers.ts";
import { cardTimes } from "./card-speed.ts";
import { buildPage } from "./gallery/build-page.ts";
import { cardShots } from "./gallery/card-shots.ts";
import { datasetCards } from "./gallery/dataset-cards.ts";
import { complaintsOf } from "./gallery/judge-drawing.ts";
import { buildHarness } from "./overlay/open-harness.ts";

const BROWSERS: readonly BrowserName[] = ["chrome", "firefox"];
/** One of each kind, the narrowest, the other language and what the menu unfolds; `npm run cards` judges them all. */
const KINDS = ["official", "office", "agency", "term-ended", "place", "figure-year", "spanish-term-320", "refuse"];
const shots = cardShots.filter(({ name }) =>
  KINDS.some((kind) => new RegExp(`^card-${kind}-(light|dark)$`).test(name)),
);
/** A frame's 16 ms is the aim, which `npm run bench -- card` measures; on a busy machine a test allows for three. */
const SOON = 48;

const gallery = buildPage();
const harness = buildHarness();
const cards = datasetCards();

describe.each(BROWSERS)("in %s", (name) => {
  let browser: Browser;
  let tab: Page;
  beforeAll(async () => {
    browser = await launchBrowser(name, { executable: await needBrowser(name), headless: true });
    tab = await browser.newPage();
    await tab.goto(await gallery);
  });
  afterAll(() => browser.close());

  test.each(shots)("$name has no fault that axe finds, and nothing sticks out", async (shot) => {
    // High enough for every card: the bar of a scrolling page would take of the width.
    await tab.setViewport({ width: shot.width, height: 2000 });
    const card = await (await cards)(shot);
    await tab.evaluate((one, facts) => window.drawCard(one, facts), shot, card);
    if (shot.unfold !== undefined) await tab.evaluate((panel) => window.unfold(panel), shot.unfold);
    expect(await complaintsOf(tab, "card")).toEqual([]);
  });

  // Only Chromium lets automation force the colours.
  test.runIf(name === "chrome")("in forced colours a badge and a pressed pin can still be read", async () => {
    const session = await tab.createCDPSession();
    await session.send("Emulation.setEmulatedMedia", { features: [{ name: "forced-colors", value: "active" }] });
    for (const kind of ["card-term-in-force-light", "card-agency-light"]) {
      const shot = cardShots.find((one) => one.name === kind);
      if (shot === undefined) throw new Error(`The gallery has no ${kind}.`);
      const card = await (await cards)(shot);
      await tab.evaluate((one, facts) => window.drawCard(one, facts), shot, card);
      expect(await complaintsOf(tab, "card")).toEqual([]);
    }
    await session.send("Emulation.setEmulatedMedia", { features: [] });
    await session.detach();
  });

  test("once the pointer has rested, a card of any kind is there at once", async () => {
    const drawn = await Promise.all(shots.map(async (shot) => (await cards)(shot)));
    const times = await cardTimes(browser, await harness, drawn);
    expect(times).toHaveLength(drawn.length);
    expect(times.toSorted((a, b) => a - b)[times.length / 2]).toBeLessThan(SOON);
  });
});
