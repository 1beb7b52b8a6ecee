// Cards of every kind before axe and the layout's own judge, in both browsers and both schemes.
import type { Browser, Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launchBrowser, needBrowser, type BrowserName } from "./browsers.ts";
import { buildPage } from "./gallery/build-page.ts";
import { cardShots } from "./gallery/card-shots.ts";
import { datasetCards } from "./gallery/dataset-cards.ts";
import { complaintsOf } from "./gallery/judge-drawing.ts";

const BROWSERS: readonly BrowserName[] = ["chrome", "firefox"];
/** One of each kind, the narrowest, the other language and what the menu unfolds; `npm run cards` judges them all. */
const KINDS = ["official", "office", "agency", "term-ended", "place", "figure-year", "spanish-term-320", "refuse"];
const shots = cardShots.filter(({ name }) =>
  KINDS.some((kind) => new RegExp(`^card-${kind}-(light|dark)$`).test(name)),
);

const gallery = buildPage();
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
});
