// The readers of pages that are compared, behind one face. Each gets a fresh document: Readability changes the one it reads.
import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { readPage } from "../../lib/article/read-page.ts";
import { isRunning } from "../../lib/article/types.ts";

export interface Extractor {
  readonly name: string;
  /** The body as plain text; empty where there is no article. */
  readonly body: (document: Document, url: string) => string;
}

export const EXTRACTORS: readonly Extractor[] = [
  {
    name: "waymark",
    body: (document, url) => {
      const reading = readPage(document, url, { force: true });
      if (reading.kind === "not-article") return "";
      const blocks = reading.article.blocks.filter(({ kind }) => isRunning(kind));
      return blocks.map(({ text }) => text).join("\n");
    },
  },
  {
    name: "readability",
    body: (document) => {
      const content = new Readability(document).parse()?.content ?? "";
      const { document: result } = parseHTML(
        `<html><body>${content.replaceAll(/<\/(?:p|div|h\d|li)>/g, "\n$&")}</body></html>`,
      );
      return result.body.textContent ?? "";
    },
  },
];

/** One reading: its text and how many milliseconds it took, parsing not counted. */
export function timed(
  { body }: Extractor,
  html: string,
  url: string,
): { readonly text: string; readonly time: number } {
  const { document } = parseHTML(html);
  const started = performance.now();
  const text = body(document, url);
  return { text, time: performance.now() - started };
}
