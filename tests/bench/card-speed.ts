// `npm run bench -- card`: from the end of the pointer's rest to the card's pixels, in both browsers, over cards of every kind.
import { readOptions } from "../../lib/cli/command/options.ts";
import { cardTimes, galleryCards } from "../browser/card-speed.ts";
import type { Card } from "../../lib/context/types.ts";
import { launchBrowser, needBrowser, type BrowserName } from "../browser/browsers.ts";
import { panelArticles } from "../browser/gallery/panel-articles.ts";
import { buildHarness } from "../browser/overlay/open-harness.ts";

const BROWSERS: readonly BrowserName[] = ["chrome", "firefox"];
/** Each takes its second of resting and waiting. */
const MOST = 80;
const ARTICLES = ["article", "channel", "spanish-article"] as const;

export async function cardSpeed(args: readonly string[]): Promise<void> {
  readOptions(args, {});
  const all = [...(await demoCards()), ...(await galleryCards())];
  const cards = all.filter((_, at) => at % Math.ceil(all.length / MOST) === 0);
  const script = await buildHarness();
  for (const name of BROWSERS) {
    // Else Firefox gives the time in whole ms.
    const preferences = { "privacy.reduceTimerPrecision": false };
    const browser = await launchBrowser(name, { executable: await needBrowser(name), headless: true, preferences });
    try {
      console.log(`${name.padEnd(8)} ${summary(await cardTimes(browser, script, cards))}`);
    } finally {
      await browser.close();
    }
  }
}

/** Of the demo articles: the kinds as often as articles have them. */
async function demoCards(): Promise<readonly Card[]> {
  const articleOf = await panelArticles();
  const articles = ARTICLES.map(async (wanted) => articleOf(wanted, wanted.startsWith("spanish") ? "es" : "en"));
  return (await Promise.all(articles)).flatMap(({ brief }) => Object.values(brief.cards));
}

function summary(times: readonly number[]): string {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number): string => (sorted[Math.floor((sorted.length - 1) * share)] ?? Number.NaN).toFixed(1);
  const first = (times[0] ?? Number.NaN).toFixed(1);
  return `median ${at(0.5)} ms, nine of ten under ${at(0.9)}, slowest ${at(1)}, the page's first ${first} (${times.length} cards)`;
}
