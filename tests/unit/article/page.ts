// Pages for tests, parsed in Node.
import { parseHTML } from "linkedom";
import { readPage } from "../../../lib/article/read-page.ts";
import type { ReadOptions } from "../../../lib/article/read-page.ts";
import type { ArticleReading } from "../../../lib/article/reading.ts";

export const ADDRESS = "https://news.example/world/2023/12/27/harbour-reopens";

export const FILLER =
  "The harbour office counted forty boats on the first morning, and the ferry to the outer islands left on time for once.";

export function parse(html: string): Document {
  return parseHTML(html).document;
}

/** A page with a headline, the given body, and metadata that says it is an article. */
export function articlePage(body: string, head = ""): Document {
  return parse(
    `<!doctype html><html lang="en"><head><meta property="og:type" content="article">${head}</head><body><main><article><h1>Harbour reopens after the storm</h1>${body}</article></main></body></html>`,
  );
}

/** Reads a page that must be an article. */
export function readArticle(document: Document, url = ADDRESS, options: ReadOptions = {}): ArticleReading {
  const reading = readPage(document, url, options);
  if (reading.kind !== "article") throw new Error(`not an article: ${reading.reason}`);
  return reading;
}

/** The texts of the blocks of a body, without the headline. */
export function bodyTexts(body: string, head = ""): string[] {
  const { article } = readArticle(articlePage(body, head));
  return article.blocks.filter(({ kind }) => kind !== "headline").map(({ text }) => text);
}
