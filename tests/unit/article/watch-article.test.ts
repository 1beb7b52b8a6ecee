import { Window } from "happy-dom";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { readPage } from "../../../lib/article/read-page.ts";
import type { ArticleReading } from "../../../lib/article/reading.ts";
import { rangeOf } from "../../../lib/article/text-map.ts";
import { watchArticle } from "../../../lib/article/watch-article.ts";
import type { ArticleChange } from "../../../lib/article/watch-article.ts";
import { ADDRESS, FILLER } from "./page.ts";

/** A page whose clock and timers the test moves by hand. */
function openPage(body: string) {
  const window = new Window({ url: ADDRESS });
  window.document.write(
    `<!doctype html><html lang="en"><head><meta property="og:type" content="article"></head><body><main><article><h1>Harbour reopens after the storm</h1>${body}</article></main></body></html>`,
  );
  const document = window.document as unknown as Document;
  const reading = readPage(document, ADDRESS);
  if (reading.kind !== "article") throw new Error(reading.reason);
  const changes: ArticleChange[] = [];
  const delays: number[] = [];
  const tasks: (() => void)[] = [];
  const end = new AbortController();
  let clock = 0;
  let whole = 0;
  watchArticle(document, reading, (change) => changes.push(change), {
    signal: end.signal,
    readAgain: () => {
      whole += 1;
      return readPage(document, ADDRESS);
    },
    schedule: (task, delay) => {
      tasks.push(task);
      delays.push(delay);
    },
    now: () => clock,
  });
  const settle = async (): Promise<void> => {
    await window.happyDOM.waitUntilComplete();
    await Promise.resolve();
    clock += delays.at(-1) ?? 0;
    for (const task of tasks.splice(0)) task();
  };
  const close = async (): Promise<void> => {
    end.abort();
    await window.happyDOM.close();
  };
  return {
    document,
    reading,
    changes,
    delays,
    end,
    settle,
    close,
    wholeReadings: () => whole,
    pass: (time: number) => (clock += time),
  };
}

const texts = ({ article }: ArticleReading): string[] => article.blocks.slice(1).map(({ text }) => text);
const paragraph = (name: string): string => `${name}: ${FILLER}`;

let page: ReturnType<typeof openPage>;

beforeEach(() => {
  page = openPage(
    `<div class="story-body"><p>${paragraph("One")}</p><p>${paragraph("Two")}</p><p>${paragraph("Three")}</p></div>`,
  );
});
afterEach(() => page.close());

const body = (): Element => page.document.querySelector(".story-body") ?? page.document.body;

describe("an article on a page that changes", () => {
  test("does not gain what stands in a slot that its component hides", async () => {
    const host = page.document.createElement("story-tabs");
    host.innerHTML = `<p slot="second">${paragraph("Hidden")}</p><p slot="first">${paragraph("Shown")}</p>`;
    host.attachShadow({ mode: "open" }).innerHTML =
      '<div><slot name="second" hidden></slot><slot name="first"></slot></div>';
    body().append(host);
    await page.settle();
    const now = page.changes.at(-1);
    expect(now && texts(now.reading)).toEqual(["One", "Two", "Three", "Shown"].map(paragraph));
  });

  test("gains what comes late into a web component that shows it through a slot", async () => {
    const host = page.document.createElement("story-slot");
    host.innerHTML = `<p>${paragraph("Slotted")}</p>`;
    host.attachShadow({ mode: "open" }).innerHTML = "<div><slot></slot></div>";
    body().append(host);
    await page.settle();
    const late = page.document.createElement("p");
    late.textContent = paragraph("Later");
    host.append(late);
    await page.settle();
    const now = page.changes.at(-1);
    expect(now && texts(now.reading)).toEqual(["One", "Two", "Three", "Slotted", "Later"].map(paragraph));
  });

  test("gains what a web component in it adds to its shadow root", async () => {
    const host = page.document.createElement("story-part");
    host.attachShadow({ mode: "open" }).innerHTML = `<p>${paragraph("Inside")}</p>`;
    body().append(host);
    await page.settle();
    expect(page.changes).toHaveLength(1);
    const late = page.document.createElement("p");
    late.textContent = paragraph("Later inside");
    host.shadowRoot?.append(late);
    await page.settle();
    const now = page.changes.at(-1);
    expect(now && texts(now.reading)).toEqual(["One", "Two", "Three", "Inside", "Later inside"].map(paragraph));
    expect(page.wholeReadings()).toBe(0);
  });

  test("gains a paragraph that loads late, and keeps what was known of the others", async () => {
    const late = page.document.createElement("p");
    late.textContent = paragraph("Four");
    body().append(late);
    await page.settle();
    const [change] = page.changes;
    expect(change === undefined ? [] : texts(change.reading)).toEqual(["One", "Two", "Three", "Four"].map(paragraph));
    expect(change?.origins.map((origin) => origin?.index)).toEqual([0, 1, 2, 3, undefined]);
    expect(change?.origins.slice(0, 4).every((origin) => origin?.sameNodes)).toBe(true);
    expect(page.wholeReadings()).toBe(0);
  });

  test("takes a live entry at its top in its place", async () => {
    const entry = page.document.createElement("p");
    entry.textContent = paragraph("Zero");
    body().prepend(entry);
    await page.settle();
    expect(page.changes[0]?.origins.map((origin) => origin?.index)).toEqual([0, undefined, 1, 2, 3]);
  });

  test("follows an edit of its text and leads to the new place", async () => {
    const [node] = body().children[1]?.childNodes ?? [];
    if (node !== undefined) node.nodeValue = paragraph("Second");
    await page.settle();
    const reading = page.changes[0]?.reading;
    expect(reading?.article.blocks[2]?.text).toBe(paragraph("Second"));
    expect(reading === undefined ? undefined : rangeOf(reading.map, 2, 0, 6)?.startContainer.data).toBe(
      paragraph("Second"),
    );
  });

  test("loses a paragraph that is removed", async () => {
    body().children[0]?.remove();
    await page.settle();
    expect(page.changes[0]?.origins.map((origin) => origin?.index)).toEqual([0, 2, 3]);
  });

  test("says nothing where advertisements come and go", async () => {
    const ad = page.document.createElement("aside");
    ad.textContent = paragraph("Buy");
    body().append(ad);
    await page.settle();
    ad.remove();
    await page.settle();
    expect(page.changes).toEqual([]);
  });

  test("knows that the text is the same where a framework renders the same words anew", async () => {
    const old = body().children[1];
    const fresh = page.document.createElement("p");
    fresh.textContent = old?.textContent ?? "";
    old?.replaceWith(fresh);
    await page.settle();
    expect(page.changes[0]?.origins[2]).toEqual({ index: 2, sameNodes: false });
  });

  test("is read again as a whole when a framework replaces its element, and found again after it was away", async () => {
    const main = page.document.querySelector("main");
    const html = main?.innerHTML ?? "";
    if (main !== null) main.innerHTML = "<p>Loading</p>";
    await page.settle();
    expect(page.changes).toEqual([]);
    if (main !== null) main.innerHTML = html;
    await page.settle();
    expect(page.changes[0]?.origins.map((origin) => origin?.index)).toEqual([0, 1, 2, 3]);
    expect(page.changes[0]?.origins.some((origin) => origin?.sameNodes)).toBe(false);
  });

  test("is there again when the page has hidden it and shows it again, with nothing changed", async () => {
    const main = page.document.querySelector("main");
    main?.setAttribute("hidden", "");
    await page.settle();
    expect(page.changes).toEqual([]);
    main?.removeAttribute("hidden");
    await page.settle();
    expect(page.changes[0]?.origins.every((origin) => origin?.sameNodes)).toBe(true);
  });

  test("is read more rarely while the page changes without pause, and soon again after a rest", async () => {
    for (let round = 0; round < 20; round += 1) {
      body().children[0]?.setAttribute("class", `round-${round}`);
      await page.settle();
    }
    expect(page.delays[0]).toBe(60);
    expect(page.delays.at(-1)).toBe(500);
    page.pass(60_000);
    body().children[0]?.setAttribute("class", "rested");
    await page.settle();
    expect(page.delays.at(-1)).toBe(60);
  });

  test("is left alone once the signal has ended", async () => {
    page.end.abort();
    body().children[0]?.remove();
    await page.settle();
    expect(page.changes).toEqual([]);
  });
});
