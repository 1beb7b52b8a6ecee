// What a reader does with the page under test, with a real pointer and real keys.
import type { Browser, Page, Viewport } from "puppeteer-core";
import type { Point } from "../../../lib/overlay/geometry.ts";
import { ARTICLE, PHRASES } from "./article.ts";
import type { Rect } from "./harness.ts";
import { openTab } from "./open-harness.ts";

const NOWHERE: Rect = { left: 0, top: 0, right: 0, bottom: 0 };

export interface Reader {
  readonly page: Page;
  open(body?: string, viewport?: Viewport): Promise<void>;
  /** The number of the `nth` mention that reads `surface`. */
  indexOf(surface: string, nth?: number): Promise<number>;
  /** The middle of a mention's first line, scrolled to the middle of the viewport where the page allows. */
  middleOf(surface: string, nth?: number): Promise<Point>;
  linesOf(surface: string, nth?: number): Promise<Rect[]>;
  /** Rests the pointer on a mention until its card is there. */
  restOn(surface: string, nth?: number): Promise<void>;
  waitForCard(text: string): Promise<void>;
  waitForNoCard(): Promise<void>;
  cardText(): Promise<string>;
  cardRect(): Promise<Rect>;
  pressInCard(label: string): Promise<void>;
  /** The names of our highlights in the page's registry. */
  highlights(): Promise<string[]>;
  /** Moves the pointer so slowly that the way takes longer than a card waits: one step a frame. */
  glide(from: Point, to: Point): Promise<void>;
}

export async function createReader(browser: Browser, script: string, phrases = PHRASES): Promise<Reader> {
  const tab = await openTab(browser, script, phrases);
  const { page } = tab;
  const indexOf = (surface: string, nth = 0): Promise<number> =>
    page.evaluate(
      (text, count) =>
        window.harness.mentions().flatMap((mention, index) => (mention.surface === text ? [index] : []))[count] ?? -1,
      surface,
      nth,
    );
  const linesOf = async (surface: string, nth = 0): Promise<Rect[]> =>
    page.evaluate((index) => window.harness.lines(index), await indexOf(surface, nth));
  const middleOf = async (surface: string, nth = 0): Promise<Point> => {
    const index = await indexOf(surface, nth);
    return page.evaluate((at) => window.harness.scrollTo(at), index);
  };
  const waitForCard = async (text: string): Promise<void> => {
    await page.waitForFunction((part) => window.harness.cardText().includes(part), { timeout: 5000 }, text);
  };
  return {
    page,
    indexOf,
    linesOf,
    middleOf,
    waitForCard,
    open: (body = ARTICLE, viewport) => tab.open(body, viewport),
    async restOn(surface, nth = 0) {
      const { x, y } = await middleOf(surface, nth);
      await page.mouse.move(x - 4, y);
      await page.mouse.move(x, y);
      await waitForCard(surface);
    },
    async waitForNoCard() {
      await page.waitForFunction(() => window.harness.cardText() === "", { timeout: 5000 });
    },
    cardText: () => page.evaluate(() => window.harness.cardText()),
    cardRect: async () => (await page.evaluate(() => window.harness.cardRect())) ?? NOWHERE,
    async pressInCard(label) {
      const rect = await page.evaluate((text) => window.harness.buttonRect(text), label);
      if (rect === undefined) throw new Error(`no button ${label}`);
      await page.mouse.click((rect.left + rect.right) / 2, (rect.top + rect.bottom) / 2);
    },
    highlights: () => page.evaluate(() => [...CSS.highlights.keys()].filter((key) => key.startsWith("waymark-"))),
    async glide(from, to) {
      const steps = 40;
      for (let step = 1; step <= steps; step += 1) {
        const share = step / steps;
        await page.mouse.move(from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * share);
        await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
      }
    },
  };
}
