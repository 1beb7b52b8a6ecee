// Taps.
import { expect, test } from "vitest";
import type { Reader } from "./reader.ts";

const PHONE = { width: 400, height: 800, hasTouch: true };

export function describeTouch(reader: () => Reader): void {
  test("the first tap on a marked link shows the card, the second follows the link, one outside closes", async () => {
    const { page, open, cardRect, waitForNoCard } = reader();
    await open(undefined, PHONE);
    const { x, y } = await page.evaluate(() => {
      const link = document.querySelector("#first-link");
      link?.scrollIntoView({ block: "start" });
      const box = link?.getClientRects()[0];
      return { x: (box?.left ?? 0) + 20, y: (box?.top ?? 0) + 6 };
    });
    await page.touchscreen.tap(x, y);
    await page.waitForFunction(() => window.harness.cardText() !== "");
    expect(page.url()).not.toContain("#");
    expect(await cardRect()).toMatchObject({ left: 0, right: 400, bottom: 800 });
    await page.touchscreen.tap(x, y);
    await page.waitForFunction(() => location.hash === "#followed");
    // In the page's margin.
    await page.touchscreen.tap(15, 300);
    await waitForNoCard();
  });
}
