// Fingers on the real build, on a screen as wide as a telephone's: the first tap on a mark shows the card as a sheet, the
// second is the page's, one outside closes.
import type { Page } from "puppeteer-core";
import { expect, test } from "vitest";
import { cardParts, findMark, openServed, waitForCard, waitForMarks, waitForNoCard, type Served } from "./drive.ts";
import type { RunningExtension } from "./extension.ts";
import { until } from "./own-pages.ts";

const PHONE = { width: 390, height: 800, hasTouch: true };

const STORY: Served = {
  url: "https://apnews.com/article/waymark-touch",
  html: `<!doctype html><html lang="en"><head><title>Asylum seekers wait at the bridges of Texas</title>
<meta name="viewport" content="width=device-width">
<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Asylum seekers wait at the bridges of Texas","datePublished":"2023-12-27","inLanguage":"en"}</script>
</head><body style="margin: 40px"><article><h1>Asylum seekers wait at the bridges of Texas</h1>
<p>The <a href="#followed">Border Patrol</a> counted more migrants this month than in any December before, and Alejandro Mayorkas flew to Texas to speak with the mayors of the border towns.</p>
${"<p>Asylum seekers had waited for days at the bridges, and volunteers cooked for the migrants who slept in the bus station.</p>".repeat(12)}
</article></body></html>`,
};

export function describeTouching(extension: () => RunningExtension): void {
  test("under a finger the first tap shows the card at the screen's edge, the second follows the link, one outside closes", async () => {
    const page = await openServed(extension().browser, [STORY]);
    await page.setViewport(PHONE);
    await waitForMarks(page, 2);

    const link = await findMark(page, "Border Patrol");
    await page.touchscreen.tap(link.x, link.y);
    expect(await waitForCard(page, "Border Patrol")).toContain("27 December 2023");
    expect(page.url()).toBe(STORY.url);
    await until(() => isSheet(page), "a card as wide as the screen, at its lower edge");

    await page.touchscreen.tap(link.x, link.y);
    await page.waitForFunction(() => location.hash === "#followed");
    await page.touchscreen.tap(10, 20);
    await waitForNoCard(page);

    const name = await findMark(page, "Alejandro Mayorkas");
    await page.touchscreen.tap(name.x, name.y);
    await waitForCard(page, "Secretary of Homeland Security");
    await pressClose(page);
    await waitForNoCard(page);
    await page.close();
  });
}

async function isSheet(page: Page): Promise<boolean> {
  const [card] = await cardParts(page, "[role=dialog]");
  return card?.x === 0 && card.width === PHONE.width && Math.round(card.y + card.height) === PHONE.height;
}

async function pressClose(page: Page): Promise<void> {
  const [sign] = await cardParts(page, "button[aria-label=Close]");
  if (sign === undefined) throw new Error("The card has no button to close it.");
  await page.touchscreen.tap(sign.x + sign.width / 2, sign.y + sign.height / 2);
}
