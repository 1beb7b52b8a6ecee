// What pages and systems do around the card: dialogs, fullscreen, zoom, forced colours.
import { expect, test } from "vitest";
import type { BrowserName } from "../browsers.ts";
import type { Reader } from "./reader.ts";

const FULLSCREEN = `<section style="background: white"><button onclick="this.parentElement.requestFullscreen()">Large</button>
<p data-block>In the large view Border Patrol said no more.</p></section>`;

const ZOOMED = `<style>html { zoom: 1.5; } body { margin: 40px; padding: 200px 0; font: 18px/1.5 Georgia, serif; }</style>
<p data-block>Reporters asked Border Patrol about it.</p>`;

export function describeSurroundings(reader: () => Reader, name: BrowserName): void {
  const parentOfHost = (): Promise<string | undefined> =>
    reader().page.evaluate(() => document.querySelector("[data-waymark-card]")?.parentElement?.localName);

  test("above a modal dialog of the page the card can still be used", async () => {
    const { page, open, restOn, pressInCard, waitForCard, waitForNoCard } = reader();
    await open();
    await page.evaluate(() => document.querySelector("dialog")?.showModal());
    await restOn("Alicia Bárcena");
    expect(await parentOfHost()).toBe("dialog");
    await pressInCard("pin");
    await waitForCard("unpin");
    await page.keyboard.press("Escape");
    await waitForNoCard();
    expect(await page.evaluate(() => document.querySelector("dialog")?.open)).toBe(true);
  });

  test("in a fullscreen element the card can be used, and it comes along when fullscreen ends", async () => {
    const { page, open, restOn, pressInCard, waitForCard } = reader();
    await open(FULLSCREEN);
    await page.click("button");
    await page.waitForFunction(() => document.fullscreenElement !== null);
    await restOn("Border Patrol");
    expect(await parentOfHost()).toBe("section");
    await pressInCard("pin");
    await waitForCard("unpin");
    await page.evaluate(() => document.exitFullscreen());
    await page.waitForFunction(
      () => document.querySelector("[data-waymark-card]")?.parentElement?.localName === "html",
    );
    await waitForCard("unpin");
  });

  test("on a page that zooms itself the card keeps its size and stands by its mention", async () => {
    const { open, restOn, cardRect, linesOf } = reader();
    await open(ZOOMED);
    await restOn("Border Patrol");
    const [card, [line = card]] = [await cardRect(), await linesOf("Border Patrol")];
    expect(card.right - card.left).toBeCloseTo(320, 0);
    expect(card.left).toBeCloseTo(line.left, 0);
    expect(card.top - line.bottom).toBeGreaterThan(0);
    expect(card.top - line.bottom).toBeLessThan(12);
  });

  test.runIf(name === "chrome")("in forced colours the marks' lines take the system's text colour", async () => {
    const { page, open } = reader();
    await open();
    const session = await page.createCDPSession();
    const lineOf = (): Promise<string> =>
      page.evaluate(() => getComputedStyle(document.body, "::highlight(waymark-official)").textDecorationColor);
    const before = await lineOf();
    await session.send("Emulation.setEmulatedMedia", { features: [{ name: "forced-colors", value: "active" }] });
    const [forced, text] = [await lineOf(), await page.evaluate(() => getComputedStyle(document.body).color)];

    await session.send("Emulation.setEmulatedMedia", { features: [] });
    await session.detach();
    expect([before, forced]).toEqual(["rgb(31, 79, 153)", text]);
  });
}
