// A saved page as an article, through the reader that the extension uses in the browser.
import { parseHTML } from "linkedom";
import { readPage } from "../../article/read-page.ts";
import type { Article } from "../../article/types.ts";
import { InputError } from "../command/refusal.ts";

/** The page's article without its headline block, which `title` holds. @throws InputError where the page has no text. */
export function articleFromHtml(html: string): Article {
  const { document } = parseHTML(html);
  const reading = readPage(document, addressOf(document), { force: true });
  if (reading.kind === "not-article") throw new InputError(`holds no article (${reading.reason})`);
  const { article } = reading;
  return { ...article, blocks: article.blocks.filter((block) => block.kind !== "headline") };
}

/** Saved pages say where they come from; a relative or odd address is none. */
function addressOf(document: Document): string {
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute("href");
  const property = document.querySelector('meta[property="og:url"]')?.getAttribute("content");
  return [canonical, property].find((url) => url?.startsWith("http") === true) ?? "http://localhost/";
}
