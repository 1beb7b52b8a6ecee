// Where the card stands: by its mention, never over the line that is being read.
import { expect, test } from "vitest";
import type { Rect } from "./harness.ts";
import type { Reader } from "./reader.ts";

const COLUMN = `<style>body { margin: 40px; font: 18px/1.5 Georgia, serif; } main { width: 420px; padding: 500px 0; }</style>
<main><p data-block>The first paragraph is about something else, for two lines or a little more than that.</p>
<p data-block>Reporters asked Border Patrol about the crossing, and then asked Alejandro Mayorkas and the officials at Eagle Pass.</p>
</main>`;

const PHONE_PAGE = `<style>body { margin: 16px; font: 18px/1.5 Georgia, serif; padding: 700px 0; }</style>
<p data-block>Reporters asked Border Patrol about it.</p>`;

export function describePlaces(reader: () => Reader): void {
  test("it covers neither the mention nor the viewport's edge", async () => {
    const { page, open, restOn, cardRect, linesOf, waitForNoCard } = reader();
    await open();
    for (const surface of ["Alejandro Mayorkas", "Customs and Border Protection", "humanitarian parole"]) {
      await restOn(surface);
      const card = await cardRect();
      for (const line of await linesOf(surface)) expect(card.top >= line.bottom || card.bottom <= line.top).toBe(true);
      expect(card.left).toBeGreaterThanOrEqual(0);
      expect(card.right).toBeLessThanOrEqual(1000);
      expect(card.bottom).toBeLessThanOrEqual(700);
      await page.keyboard.press("Escape");
      await waitForNoCard();
    }
  });

  test("in a window zoomed to 200% it stands by its mention, whole or scrolling", async () => {
    const { page, open, restOn, cardRect, linesOf } = reader();
    // What a window of 1280 by 800 has left then.
    await open(COLUMN, { width: 640, height: 400, deviceScaleFactor: 2 });
    await page.evaluate(() => {
      window.cardHeight = 600;
    });
    await restOn("Border Patrol");
    const [card, [line = card]] = [await cardRect(), await linesOf("Border Patrol")];
    expect(overlaps(card, line)).toBe(false);
    expect([card.left >= 0, card.right <= 640, card.top >= 0, card.bottom <= 400]).toEqual([true, true, true, true]);
    expect(card.bottom - card.top).toBeGreaterThan(120);
  });

  test("too high for above and below it stands beside the text, and the pointer reaches it in its own time", async () => {
    const { page, open, restOn, cardRect, linesOf, cardText, glide, waitForNoCard } = reader();
    await open(COLUMN);
    await page.evaluate(() => {
      window.cardHeight = 500;
    });
    await restOn("Border Patrol");
    const card = await cardRect();
    const [line = card] = await linesOf("Border Patrol");
    expect(card.left).toBeGreaterThanOrEqual(460);
    expect(card.bottom - card.top).toBe(500);
    expect(card.top <= line.top && card.bottom >= line.bottom).toBe(true);
    const [x, y] = [(line.left + line.right) / 2, (line.top + line.bottom) / 2];
    await glide({ x, y }, { x: card.left + 40, y: y + 60 });
    expect(await cardText()).toContain("Border Patrol");
    await page.mouse.move(5, 5, { steps: 4 });
    await waitForNoCard();
  });

  test("beside the text it stays there while the page scrolls, level with its mention", async () => {
    const { page, open, restOn, cardRect, linesOf } = reader();
    await open(COLUMN);
    await page.evaluate(() => {
      window.cardHeight = 500;
    });
    await restOn("Border Patrol");
    const before = await cardRect();
    await page.mouse.wheel({ deltaY: 200 });
    await page.waitForFunction((top) => window.harness.cardRect()?.top !== top, {}, before.top);
    const [card, [line = before]] = [await cardRect(), await linesOf("Border Patrol")];
    expect(card.left).toBe(before.left);
    expect(overlaps(card, line)).toBe(true);
  });

  test("on a narrow screen it is a sheet that leaves the mention's line free, however low the screen is", async () => {
    const { page, open, restOn, cardRect, linesOf } = reader();
    for (const [width, height] of [
      [390, 780],
      [320, 260],
    ] as const) {
      await open(PHONE_PAGE, { width, height });
      await page.evaluate(() => {
        window.cardHeight = 600;
      });
      await restOn("Border Patrol");
      const [card, [line = card]] = [await cardRect(), await linesOf("Border Patrol")];
      expect([card.left, card.right]).toEqual([0, width]);
      expect(card.top === 0 || card.bottom === height).toBe(true);
      expect(overlaps(card, line)).toBe(false);
      expect(card.bottom - card.top).toBeGreaterThan(height / 2 - 45);
    }
  });
}

function overlaps(a: Rect, b: Rect): boolean {
  return a.top < b.bottom && a.bottom > b.top;
}
