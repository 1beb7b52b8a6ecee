// Reading in slices answers what reading in one go answers, whatever the page does meanwhile.
import { Window } from "happy-dom";
import { describe, expect, it } from "vitest";
import { readPages } from "../../../lib/article/read-page.ts";
import { readPatiently, type Pace } from "../../../lib/article/read-patiently.ts";
import { ADDRESS, FILLER, articlePage } from "./page.ts";

const LONG = Array.from({ length: 200 }, (_, index) => `<p>${FILLER} It was day ${index}.</p>`).join("");
const texts = (readings: ReturnType<typeof readPages> | undefined): string[] =>
  readings?.[0]?.kind === "article" ? readings[0].article.blocks.map(({ text }) => text) : [];

/** Pauses as often as it can; `between` is what the page does in the pauses, by their number. */
function restless(between: (pause: number) => void = () => undefined): Pace & { count: () => number } {
  let pauses = 0;
  return {
    isDue: () => true,
    async pause() {
      await new Promise((resolve) => setTimeout(resolve, 0));
      between((pauses += 1));
    },
    count: () => pauses,
  };
}

const read = (document: Document, pace: Pace, signal = new AbortController().signal) =>
  readPatiently(document, ADDRESS, {}, pace, signal);

describe("readPatiently", () => {
  it("reads the same in many slices as in one go", async () => {
    const document = articlePage(LONG);
    const pace = restless();
    const readings = await read(document, pace);
    expect(pace.count()).toBeGreaterThan(3);
    expect(texts(readings)).toEqual(texts(readPages(document, ADDRESS)));
  });

  it("reads a page without a pause that takes less than a slice", async () => {
    const pace = { isDue: () => false, pause: () => Promise.reject(new Error("paused")) };
    expect(texts(await read(articlePage(LONG), pace))).toHaveLength(201);
  });

  it("answers nothing once its signal has ended", async () => {
    const end = new AbortController();
    const pace = restless((pause) => pause === 2 && end.abort());
    expect(await read(articlePage(LONG), pace, end.signal)).toBeUndefined();
    expect(pace.count()).toBe(2);
  });

  it("reads anew what has changed between two slices, and in the end also a page that never rests", async () => {
    for (const changes of [1, Number.POSITIVE_INFINITY]) {
      const document = openPage(LONG);
      const pace = restless((pause) => pause <= changes && addParagraph(document, pause));
      const readings = await read(document, pace);
      expect(texts(readings)).toContain(`${FILLER} It came late, at pause 1.`);
      expect(texts(readings)).toEqual(texts(readPages(document, ADDRESS)));
    }
  });
});

/** A document with an observer of changes. */
function openPage(body: string): Document {
  const window = new Window({ url: ADDRESS });
  window.document.write(articlePage(body).documentElement.outerHTML);
  return window.document as unknown as Document;
}

function addParagraph(document: Document, pause: number): void {
  const paragraph = document.createElement("p");
  paragraph.textContent = `${FILLER} It came late, at pause ${pause}.`;
  document.querySelector("article")?.append(paragraph);
}
