// Pages that change under the reader: the marks follow the text, in real browsers with the real build.
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Browser, Page } from "puppeteer-core";
import { demoArticle } from "../../demo/articles.ts";
import type { BrowserName } from "../browsers.ts";
import { hoverMark, openServed, paintedMarks, waitForMarks, type Served } from "../drive.ts";
import type { RunningExtension } from "../extension.ts";
import { inMegabyte, SILENT, tracedTasks, type OwnTasks } from "../own-tasks.ts";
import { soak } from "../soak.ts";

export function describeMovingPage(running: () => RunningExtension, name: BrowserName): void {
  let extension: RunningExtension;
  let page: Page;

  beforeAll(async () => {
    extension = running();
    page = await openServed(extension.browser, [await demoArticle("mexico-city")]);
    await waitForMarks(page, 18);
  });
  afterAll(() => page.close());

  test("a paragraph that arrives late is annotated with what the article said before it", async () => {
    const before = ofMayorkas((await paintedMarks(page))["official"] ?? []);
    await page.evaluate(() => {
      const late = document.createElement("p");
      // Marked once in a screenful only: the other mentions must be far enough above.
      const filler = "The plane stood on the apron for an hour, and nobody got off. ".repeat(30);
      late.textContent = `${filler}Mayorkas said in January that the Border Patrol would report the figures to the Senate.`;
      document.querySelector("article p:last-of-type")?.after(late);
    });
    await waitForMark(page, "official", (texts) => ofMayorkas(texts) > before);
  });

  test("a paragraph that goes takes its marks with it and leaves the others", async () => {
    await page.evaluate(() => {
      const found = [...document.querySelectorAll("article p")].find((p) => p.textContent?.includes("Gustavo Petro"));
      found?.remove();
    });
    await waitForMark(page, "official", (texts) => !texts.includes("Gustavo Petro"));
    expect((await paintedMarks(page))["official"]).toContain("Alejandro Mayorkas");
  });

  test("after a navigation without reload the next article has its own marks", async () => {
    const { html } = await demoArticle("channel");
    await goTo(page, "/article/waymark-demo-another-story", articleOf(html));
    await waitForMark(page, "official", (texts) => texts.includes("Yvette Cooper") && !texts.includes("Mayorkas"));
    // The head still speaks of the first story: its day must not be taken for the second one's.
    expect(await hoverMark(page, "Yvette Cooper", "Cooper")).not.toContain("27 December 2023");
  });

  test("a story without a day is annotated as of today, and as of its day when the page names it late", async () => {
    await goTo(page, "/article/waymark-undated", story("Mayors ask for beds", "Kristi Noem"));
    await waitForMark(page, "official", (texts) => texts.includes("Kristi Noem") && !texts.includes("Yvette Cooper"));
    expect(await hoverMark(page, "Kristi Noem", "Noem")).toContain("date unknown");
    await page.evaluate(() => {
      document.querySelector('meta[property="og:title"]')?.setAttribute("content", "Mayors ask for beds");
      document.querySelector('meta[property="article:published_time"]')?.remove();
      const data = { "@type": "NewsArticle", headline: "Mayors ask for beds", datePublished: "2024-02-06" };
      const script = Object.assign(document.createElement("script"), { type: "application/ld+json" });
      script.textContent = JSON.stringify(data);
      document.head.append(script);
    });
    await waitForDay(page, "Kristi Noem", "6 February 2024");
  });

  test("from a page that is no article one goes to a story, and the story is annotated", async () => {
    await goTo(page, "/hub/migration", "<article><h1>Migration</h1><p>All stories.</p></article>");
    await waitForMark(page, "official", (texts) => texts.length === 0);
    await goTo(page, "/article/waymark-third", story("Buses leave the bus station", "Antony Blinken"));
    await waitForMark(page, "official", (texts) => texts.includes("Antony Blinken"));
    expect(await hoverMark(page, "Antony Blinken", "Blinken")).toContain("date unknown");
  });

  test("an article inside a web component is annotated, and so is what the component adds to it", async () => {
    await goTo(page, "/article/waymark-component", "<article><div></div></article>");
    await page.evaluate(
      (html) => {
        const host = document.createElement("story-body");
        host.attachShadow({ mode: "open" }).innerHTML = html;
        document.querySelector("article div")?.append(host);
      },
      story("Ferries run again", "Alejandro Mayorkas"),
    );
    await waitForMark(page, "official", (texts) => texts.includes("Alejandro Mayorkas"));
    await page.evaluate(() => {
      const late = document.createElement("p");
      late.textContent =
        "President Joe Biden said on the quay that migrants would be fed, and that the ferry would sail at noon.";
      document.querySelector("story-body")?.shadowRoot?.querySelector("p:last-of-type")?.after(late);
    });
    await waitForMark(page, "official", (texts) => texts.includes("Joe Biden"));
  });

  test("a reader's view that takes the place of the whole body has the marks, and the old day", async () => {
    await page.goto((await demoArticle("mexico-city")).url, { waitUntil: "load" });
    await waitForMarks(page, 18);
    await page.evaluate(() => {
      const texts = [...document.querySelectorAll("article h1, article p")];
      const body = document.createElement("body");
      const view = document.createElement("div");
      view.append(
        ...texts.map((text) =>
          Object.assign(document.createElement(text.localName), { textContent: text.textContent }),
        ),
      );
      body.append(view);
      document.body.replaceWith(body);
    });
    await page.waitForFunction(() =>
      [...CSS.highlights].some(
        ([key, ranges]) =>
          key.startsWith("waymark-official") &&
          ranges.size > 0 &&
          [...ranges].every(({ startContainer }) => startContainer.isConnected),
      ),
    );
    expect(await hoverMark(page, "Alejandro Mayorkas", "Mayorkas")).toContain("27 December 2023");
  });

  test.runIf(name === "chrome")("no task of ours keeps a page busy for long, not even one of a megabyte", async () => {
    const { url, html } = await demoArticle("mexico-city");
    for (const source of [html, inMegabyte(html)]) {
      const { longest, total } = await coldTasks(extension.browser, { url, html: source, headers: SILENT });
      expect(total).toBeGreaterThan(1);
      expect(longest).toBeLessThan(LONG_TASK);
    }
  });

  test.runIf(name === "chrome")("nothing is kept of stories and live entries that have gone", async () => {
    const levels = await soak(extension.browser, { navigations: 4, entries: 200, step: 4 });
    const [first, last] = [levels[0], levels.at(-1)];
    if (first === undefined || last === undefined) throw new Error("No levels were taken.");
    expect(last).toMatchObject({ listeners: first.listeners, nodes: first.nodes, ranges: first.ranges });
    // What the engine has compiled is left out, so that what is kept of the last story and the entries would show.
    expect(last.heap).toBeLessThan(first.heap * 1.03);
  });

  test.runIf(name === "chrome")("a page that the browser translates is read in its new language", async () => {
    await page.goto((await demoArticle("mexico-city")).url, { waitUntil: "load" });
    await waitForMarks(page, 18);
    await page.evaluate(translateByElements, TRANSLATED);
    await waitForMark(page, "agency", (texts) => texts.includes("Patrulla Fronteriza"));
    const { official = [] } = await paintedMarks(page);
    expect(new Set(official)).toEqual(new Set(["Alejandro Mayorkas"]));
    const card = await hoverMark(page, "Alejandro Mayorkas", "Mayorkas");
    expect(card).toContain("secretario de Seguridad Nacional");
    expect(card).toContain("27 de diciembre de 2023");
  });
}

/** ms of processor time, in a process that knows nothing of us yet: what the browser itself calls a long task. */
const LONG_TASK = 50;
/** Other programs take of the processor's caches. */
const ATTEMPTS = 3;

/** In a tab of its own, whose process knows nothing of us yet. */
async function coldTasks(browser: Browser, source: Served): Promise<OwnTasks> {
  for (let attempt = 1; ; attempt += 1) {
    const served: Served[] = [];
    const page = await openServed(browser, served);
    served.push(source);
    const tasks = await tracedTasks(page, source.url);
    await page.close();
    if (tasks.longest < LONG_TASK || attempt === ATTEMPTS) return tasks;
  }
}

const TRANSLATED = [
  "Alejandro Mayorkas se reunió el martes con alcaldes de la frontera de Texas, donde la Patrulla Fronteriza había contado más migrantes que en cualquier otro diciembre.",
  "Los solicitantes de asilo recibirían una fecha en la corte de inmigración, según dijo un funcionario, y los refugios de los pueblos estaban llenos desde la primavera.",
];

/** As Chromium does it: every text gives way to two elements with the translation, and the root says so by its class. */
function translateByElements(lines: readonly string[]): void {
  document.documentElement.classList.add("translated-ltr");
  document.documentElement.lang = "es";
  [...document.querySelectorAll("article :is(h1, p, li, figcaption)")].forEach((block, index) => {
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    const texts: Node[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode);
    texts.forEach((text, nth) => {
      const [outer, inner] = [document.createElement("font"), document.createElement("font")];
      inner.textContent = nth === 0 ? `${lines[index % lines.length]} Lo contó en su nota ${index}.` : "";
      outer.append(inner);
      text.parentNode?.replaceChild(outer, text);
    });
  });
}

function articleOf(html: string): string {
  return /<article[\s\S]*<\/article>/.exec(html)?.[0] ?? "";
}

/** A short story that names no day. */
function story(headline: string, name: string): string {
  const lines = [
    `${name} met mayors from the border towns of Texas, where the Border Patrol had counted more migrants than in any year before.`,
    "Mayors asked for beds and for buses, and asylum seekers would be given a date in court, an official of the county said.",
    "Customs and Border Protection said that it would report the figures to the Senate in the autumn, when it meets again.",
    "The shelters of the towns had been full since the spring, and volunteers cooked for the people in the bus station.",
  ];
  return `<article><h1>${headline}</h1>${lines.map((line) => `<p>${line}</p>`).join("")}</article>`;
}

/** As a framework does it: the address first, then the text; the head stays as it is. */
async function goTo(page: Page, path: string, article: string): Promise<void> {
  await page.evaluate(
    (to, html) => {
      history.pushState({}, "", to);
      const next = new DOMParser().parseFromString(html, "text/html").querySelector("article");
      if (next !== null) document.querySelector("article")?.replaceWith(next);
    },
    path,
    article,
  );
}

async function waitForDay(page: Page, name: string, day: string): Promise<void> {
  const end = performance.now() + 15_000;
  let card = "";
  while (performance.now() < end) {
    card = await hoverMark(page, name, name.split(" ").at(-1) ?? name);
    if (card.includes(day)) return;
  }
  throw new Error(`The card did not speak of ${day}: ${card}`);
}

async function waitForMark(page: Page, category: string, holds: (texts: readonly string[]) => boolean): Promise<void> {
  const end = performance.now() + 15_000;
  let texts: readonly string[] = [];
  while (performance.now() < end) {
    texts = (await paintedMarks(page))[category] ?? [];
    if (holds(texts)) return;
  }
  throw new Error(`The ${category} marks stayed: ${texts.join(", ")}`);
}

function ofMayorkas(texts: readonly string[]): number {
  return texts.filter((text) => text === "Mayorkas").length;
}
