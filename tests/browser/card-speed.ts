// How long the extension's own work takes from the end of the pointer's rest to a card's pixels: the work in the timer's
// callback, and that of the frame which shows the card up to its painting, without the wait for that frame between them.
import type { Browser, Page } from "puppeteer-core";
import type { Card } from "../../lib/context/types.ts";
import { cardShots } from "./gallery/card-shots.ts";
import { datasetCards } from "./gallery/dataset-cards.ts";
import type { Phrase } from "./overlay/harness.ts";
import { createReader } from "./overlay/reader.ts";

declare global {
  interface Window {
    /** ms of each card that opened. */
    cardTimes: number[];
  }
}

/** ms; the shortest that a reader can choose. */
const REST = 100;

/** Cards of every kind: the gallery's, folded. */
export async function galleryCards(): Promise<readonly Card[]> {
  const cardOf = await datasetCards();
  const shots = cardShots.filter(({ name, unfold }) => name.endsWith("-light") && unfold === undefined);
  return Promise.all(shots.map(cardOf));
}

/** Rests on a mention of each card in turn, on a page that names nothing else; ms, in that order. */
export async function cardTimes(browser: Browser, script: string, cards: readonly Card[]): Promise<readonly number[]> {
  const named = cards.map((card, at) => [`mention ${at} here`, card] as const);
  const phrases = named.map(([words, { category }]): Phrase => [words, category]);
  const { page, open, middleOf, waitForCard, waitForNoCard } = await createReader(browser, script, phrases);
  await page.evaluateOnNewDocument(watchCards, Object.fromEntries(named));
  await open(named.map(([words]) => `<p data-block>They spoke of much else, and of ${words}.</p>`).join("\n"));
  // The rest itself is no work, but what is done meanwhile needs its time: less of it than readers give.
  await page.evaluate((rest) => window.harness.overlay?.setRestDelay(rest), REST);
  for (const [words, { name }] of named) {
    const { x, y } = await middleOf(words);
    await page.mouse.move(x - 4, y);
    await page.mouse.move(x, y);
    await waitForCard(name);
    await afterFrames(page);
    await page.keyboard.press("Escape");
    await waitForNoCard();
    await page.mouse.move(2, 2);
  }
  const times = await page.evaluate(() => window.cardTimes);
  await page.close();
  return times;
}

// oxlint-disable unicorn/consistent-function-scoping -- what runs in the page must be one function
/** Runs in the page before everything else: times every timer's callback that opens a card, and the frame after it. */
function watchCards(cards: Readonly<Record<string, Card>>): void {
  window.realCards = cards;
  window.cardTimes = [];
  const original = window.setTimeout.bind(window);
  const timed = (work: () => void): void => {
    const [drawn, start] = [window.cardsDrawn, performance.now()];
    work();
    const inTimer = performance.now() - start;
    if (window.cardsDrawn === drawn) return;
    requestAnimationFrame(() => {
      const frame = performance.now();
      const { port1, port2 } = new MessageChannel();
      // Heard after the frame has been painted.
      port2.addEventListener("message", () => {
        window.cardTimes.push(inTimer + performance.now() - frame);
      });
      port2.start();
      port1.postMessage(undefined);
    });
  };
  window.setTimeout = ((work: () => void, ms?: number) => original(() => timed(work), ms)) as typeof window.setTimeout;
}
// oxlint-enable unicorn/consistent-function-scoping

async function afterFrames(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)))),
  );
}
