// Opens the page that React owns in a browser, lets it run, and says how it went.
import { fileURLToPath } from "node:url";
import type { Browser, Page } from "puppeteer-core";
import { buildScript } from "../build-script.ts";
import { openServed } from "../drive.ts";

export interface StoryRun {
  readonly errors: readonly string[];
  readonly wrong: readonly string[];
  readonly checks: number;
  readonly marksAfterwards: number;
}

const URL_OF_STORY = "https://apnews.com/article/waymark-react-story";
const HEAD =
  '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Border mayors ask for beds</title><meta property="og:type" content="article"><meta property="article:published_time" content="2023-12-27T10:00:00Z"></head>';

export function buildStory(): Promise<string> {
  return buildScript(fileURLToPath(new URL("page.ts", import.meta.url)));
}

/** `ready`: called when the server's HTML stands there and React has not come yet. */
export async function runStory(
  browser: Browser,
  script: string,
  renderings: number,
  ready: (page: Page) => Promise<unknown>,
): Promise<StoryRun> {
  const html = `${HEAD}<body><script>${script.replaceAll("</script", "<\\/script")}</script></body></html>`;
  const page = await openServed(browser, [{ url: URL_OF_STORY, html }]);
  await ready(page);
  await page.evaluate(() => window.story.hydrate());
  const timeout = renderings * 1000 + 30_000;
  await page.waitForFunction(
    (least) => window.story.log.rendered >= least || window.story.log.errors.length > 0,
    { timeout, polling: 200 },
    renderings,
  );
  const { errors, wrong, checks } = await page.evaluate(() => {
    const { errors: said, wrong: missed, checks: looked } = window.story.log;
    return { errors: said, wrong: missed, checks: looked };
  });
  await page.evaluate(() => window.story.unmount());
  await page.waitForFunction(() => [...CSS.highlights.values()].every((ranges) => ranges.size === 0), {
    timeout: 10_000,
  });
  const marksAfterwards = await page.evaluate(() =>
    [...CSS.highlights.values()].reduce((sum, ranges) => sum + ranges.size, 0),
  );
  await page.close();
  return { errors, wrong, checks, marksAfterwards };
}
