// How soon the popup says something, measured in it.
import type { Page } from "puppeteer-core";
import { until } from "./own-pages.ts";

/** ms from the start of the popup's document. */
export interface PopupTimes {
  /** To the first frame with words in it. */
  readonly drawn: number;
  /** To the first line of the popup's own script. */
  readonly script: number;
  /** To the frame with the article. */
  readonly article: number;
  /** To the first frame of all; Firefox measures none. */
  readonly firstPaint?: number;
}

/** Waits for the popup's article and says when it, and what came before it, was there. */
export async function popupTimes(popup: Page): Promise<PopupTimes> {
  const read = () =>
    popup.evaluate(() =>
      Object.fromEntries(performance.getEntries().map(({ name, startTime }): [string, number] => [name, startTime])),
    );
  let seen: Record<string, number> = {};
  await until(async () => {
    seen = await read();
    return "first-contentful-paint" in seen && "popup article" in seen;
  }, "the popup's first paint and its article");
  const at = (name: string): number => seen[name] ?? Infinity;
  const firstPaint = seen["first-paint"];
  const times = { drawn: at("first-contentful-paint"), script: at("popup script"), article: at("popup article") };
  return { ...times, ...(firstPaint !== undefined && { firstPaint }) };
}
