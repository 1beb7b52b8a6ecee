// A page that appends the next article when the reader comes to the end of one: each has its own marks and its own date.
import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Page } from "puppeteer-core";
import { hoverMark, openServed, waitForMarks } from "../drive.ts";
import type { RunningExtension } from "../extension.ts";

const FIRST = "https://apnews.com/article/waymark-first-story";

export function describeSeveralStories(running: () => RunningExtension): void {
  let page: Page;

  beforeAll(async () => {
    const html = await readFile(new URL("../../pages/infinite-scroll.html", import.meta.url), "utf8");
    page = await openServed(running().browser, [{ url: FIRST, html: withStories(html, [story(2019)]) }]);
    await waitForMarks(page, 2, 60_000);
  });
  afterAll(() => page.close());

  test("the next article is annotated as of its own day, and the first keeps its own", async () => {
    await page.evaluate((next) => {
      history.pushState({}, "", "/article/waymark-second-story");
      document.querySelector("main")?.insertAdjacentHTML("beforeend", next);
    }, story(2023));
    await page.waitForFunction(() => {
      const second = document.querySelectorAll("main article")[1];
      return [...CSS.highlights].some(
        ([key, ranges]) =>
          key.startsWith("waymark-official") && [...ranges].some((range) => second?.contains(range.startContainer)),
      );
    });
    expect(await hoverMark(page, "Homeland Security secretary", "Secretary of Homeland Security", 1)).toContain(
      "27 June 2023",
    );
    expect(await hoverMark(page, "Homeland Security secretary", "Secretary of Homeland Security", 0)).toContain(
      "27 June 2019",
    );
  });
}

/** The page with other stories in its place for them. */
function withStories(html: string, stories: readonly string[]): string {
  const head = html.slice(0, html.indexOf("<body")).replaceAll(/<script[\s\S]*?<\/script>|<meta property[^>]*>/g, "");
  return `${head}<body><main>${stories.join("")}</main></body></html>`;
}

function story(year: number): string {
  const text = [
    `The Homeland Security secretary met mayors from the border towns of Texas, where the Border Patrol had counted more migrants than in any June before ${year}.`,
    "Mayors asked for beds and for buses. Alejandro Mayorkas wrote to them in the same week that asylum seekers would be given a date in court, an official said.",
    "Customs and Border Protection said that it would report the figures to the Senate in the autumn, when the committee on migration meets again.",
    "The shelters of the towns had been full since the spring, and volunteers cooked for the people who waited in the bus station.",
  ];
  return `<article data-url="/article/waymark-${year}"><h1>Border mayors ask for beds in June ${year}</h1><time datetime="${year}-06-27">27 June ${year}</time><div>${text.map((line) => `<p>${line}</p>`).join("")}</div></article>`;
}
