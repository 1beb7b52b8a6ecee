// How soon the popup says something, measured in it.
import type { Page } from "puppeteer-core";
import { until } from "./own-pages.ts";

/** ms from the start of the popup's document. */
export interface PopupTimes {
  /** To the first frame with words in it. */
  readonly drawn: number;
  /** To the first line of the popup's own script. */
  readonly script: number;
  /** To the frame with the article: the first one may already hold it. */
  readonly article: number;
  /** To the first frame of all; Firefox measures none. */
  readonly firstPaint?: number;
}

/** Waits for the popup's article and says when it, and what came before it, was there. */
export async function popupTimes(popup: Page): Promise<PopupTimes> {
  const seen = await marksOf(popup, ["first-contentful-paint", "popup article"]);
  const at = (name: string): number => seen[name] ?? Infinity;
  const drawn = at("first-contentful-paint");
  const firstPaint = seen["first-paint"];
  const times = { drawn, script: at("popup script"), article: Math.max(drawn, at("popup article")) };
  return { ...times, ...(firstPaint !== undefined && { firstPaint }) };
}

/** When any document drew its first frame with words in it, in ms from its start. */
export async function firstFrame(page: Page): Promise<number> {
  return (await marksOf(page, ["first-contentful-paint"]))["first-contentful-paint"] ?? Infinity;
}

/** What the browser and the page have marked, once all that is wanted is among it. */
async function marksOf(page: Page, wanted: readonly string[]): Promise<Readonly<Record<string, number>>> {
  let seen: Record<string, number> = {};
  await until(async () => {
    seen = await page.evaluate(() =>
      Object.fromEntries(performance.getEntries().map(({ name, startTime }): [string, number] => [name, startTime])),
    );
    return wanted.every((name) => name in seen);
  }, wanted.join(" and "));
  return seen;
}
