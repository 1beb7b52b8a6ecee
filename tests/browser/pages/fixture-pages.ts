// Every page of tests/pages in real browsers, under an outlet's address and with a migration story in place of its own: the articles
// are annotated and nothing else is, and the page neither sees, hears nor feels anything of it.
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openServed, paintedMarks, waitForMarks, type Served } from "../drive.ts";
import type { RunningExtension } from "../extension.ts";
import { migrationVersion } from "../migration-version.ts";
import { peaceOf, watchPeace } from "../page-peace.ts";

const FOLDER = new URL("../../pages/", import.meta.url);
const expected = JSON.parse(readFileSync(new URL("expected.json", FOLDER), "utf8")) as Record<string, Fixture>;

interface Fixture {
  readonly kind: "article" | "not-article";
  readonly url: string;
  readonly language?: string;
  readonly body?: readonly string[];
}

/** Pages whose paragraphs stand in their scripts or in several pieces of markup, so that no other text can take their place. */
const ODD = new Set(["shadow-root", "hidden-text"]);

const pages = readdirSync(FOLDER).flatMap((file) => {
  const name = file.replace(/\.html$/, "");
  const fixture = expected[name];
  if (fixture === undefined || ODD.has(name)) return [];
  return [{ name, ...fixture }];
});
const AT_PEACE = { errors: [], shift: 0, longTasks: [], isSameDom: true, ours: [] };
const isForUs = ({ kind, language }: Fixture): boolean => kind === "article" && /^(?:en|es)$/.test(language ?? "");

export function describeFixturePages(running: () => RunningExtension): void {
  let extension: RunningExtension;
  let page: Page;
  const served: Served[] = [];

  beforeAll(async () => {
    extension = running();
    page = await openServed(extension.browser, served);
    await page.evaluateOnNewDocument(watchPeace);
    served.push(await warmUp());
    await page.goto(served[0]?.url ?? "", { waitUntil: "load" });
    await waitForMarks(page, 2, 90_000);
  });
  afterAll(() => page.close());

  test.each(pages.filter(isForUs))(
    "$name is annotated, and the page is left in peace",
    async ({ name, url, body = [], language }) => {
      const source = sourceOf(name);
      const html = migrationVersion(source, body, language === "es" ? "es" : "en");
      await open({ url: onOutlet(url), html });
      await waitForMarks(page, 2, 20_000);
      const { official = [], agency = [] } = await paintedMarks(page);
      // One page is of 1999, when he held no office that we know of.
      if (name === "table-and-font") expect(agency).toContain("Border Patrol");
      else expect(official).toContain("Alejandro Mayorkas");
      expect(await page.evaluate(peaceOf, html)).toEqual(AT_PEACE);
    },
  );

  test.each(pages.filter((fixture) => !isForUs(fixture)))("$name is left alone", async ({ name, url }) => {
    const html = sourceOf(name);
    await open({ url: onOutlet(url), html });
    const popup = await extension.openPopup(page);
    await popup.waitForFunction(() => {
      const state = document.querySelector("[data-state]")?.getAttribute("data-state");
      return state === "not-article" || state === "not-migration";
    });
    await popup.close();
    expect(await paintedMarks(page)).toEqual({});
    expect(await page.evaluate(peaceOf, html)).toEqual(AT_PEACE);
  });

  async function open(next: Served): Promise<void> {
    served.splice(0, served.length, next);
    await page.goto(next.url, { waitUntil: "load" });
  }
}

function sourceOf(name: string): string {
  return readFileSync(fileURLToPath(new URL(`${name}.html`, FOLDER)), "utf8");
}

/** The fixture's path on the host of an outlet. */
function onOutlet(url: string): string {
  const { pathname, search } = new URL(url);
  return `https://apnews.com${pathname}${search}`;
}

/** The first page waits until the dataset is there. */
async function warmUp(): Promise<Served> {
  const fixture = expected["wire-story"];
  const html = migrationVersion(sourceOf("wire-story"), fixture?.body ?? [], "en");
  return Promise.resolve({ url: "https://apnews.com/article/warm-up", html });
}
