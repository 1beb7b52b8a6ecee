// The card without a pointer.
import { expect, test } from "vitest";
import type { BrowserName } from "../browsers.ts";
import type { Reader } from "./reader.ts";

/** Of the name's mentions in the article the last, a screen and more below. */
const FAR = 3;

export function describeKeys(reader: () => Reader, name: BrowserName): void {
  test("with the pin pressed by key the focus stays in the card, and the pointer elsewhere does not close it", async () => {
    const { page, open, waitForCard } = reader();
    await open();
    await page.evaluate(() => window.harness.overlay?.open(0));
    await page.waitForFunction(() => document.activeElement?.matches("[data-waymark-card]"));
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await waitForCard("unpin");
    expect(await page.evaluate(() => document.activeElement?.matches("[data-waymark-card]"))).toBe(true);
  });

  test("by keys alone: walk to a mention, hear it, open its card, go on, and be back where one was", async () => {
    const { page, open, highlights, waitForNoCard } = reader();
    await open();
    await page.focus("#first-link");
    await page.evaluate(() => window.harness.overlay?.walk("next"));
    await page.evaluate(() => window.harness.overlay?.walk("next"));
    expect(await page.evaluate(() => window.harness.spoken.length)).toBe(2);
    expect(await page.evaluate(() => window.harness.spoken[1])).toMatch(/^mention 2 of \d+: /u);
    expect(await highlights()).toContain("waymark-active");
    await page.evaluate(() => window.harness.overlay?.toggleCard());
    await page.waitForFunction(() => document.activeElement?.matches("[data-waymark-card]"));
    await page.keyboard.press("Escape");
    await waitForNoCard();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("first-link");
    expect(await highlights()).not.toContain("waymark-active");
  });

  test("a key hides every mark, says so, and brings them back", async () => {
    const { page, open, highlights } = reader();
    await open();
    const painted = async (): Promise<number> =>
      page.evaluate(() => [...CSS.highlights].reduce((sum, [, marks]) => sum + marks.size, 0));
    const before = await painted();
    await page.evaluate(() => window.harness.overlay?.toggleMarks());
    expect(await painted()).toBe(0);
    await page.evaluate(() => window.harness.overlay?.setCategories(new Set(["official"])));
    expect(await painted()).toBe(0);
    await page.evaluate(() =>
      window.harness.overlay?.setCategories(new Set(["official", "office", "agency", "term", "place"])),
    );
    await page.evaluate(() => window.harness.overlay?.toggleMarks());
    expect(await painted()).toBe(before);
    expect(await page.evaluate(() => window.harness.spoken)).toEqual(["hidden", "shown"]);
    expect(await highlights()).toContain("waymark-official");
  });

  // Only Chromium lets automation ask for less motion.
  test.runIf(name === "chrome")("a reader who wants less motion is at a mention far away at once", async () => {
    const { page, open, indexOf } = reader();
    await open();
    const index = await indexOf("Alejandro Mayorkas", FAR);
    await page.emulateMediaFeatures([{ name: "prefers-reduced-motion", value: "reduce" }]);
    const scrolled = await page.evaluate((at) => {
      window.harness.overlay?.open(at);
      return window.scrollY;
    }, index);
    await page.emulateMediaFeatures([]);
    expect(scrolled).toBeGreaterThan(500);
  });

  test("a mention far away is scrolled to, and its card opens there", async () => {
    const { page, open, indexOf, linesOf, waitForCard } = reader();
    await open();
    const index = await indexOf("Alejandro Mayorkas", 1);
    await page.evaluate((at) => window.harness.overlay?.open(at), index);
    await waitForCard("Alejandro Mayorkas 2 of");
    const [line] = await linesOf("Alejandro Mayorkas", 1);
    expect(line?.top).toBeGreaterThan(0);
    expect(line?.bottom).toBeLessThan(700);
  });
}
