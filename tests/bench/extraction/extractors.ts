// Runs in the page: the readers of pages that are compared, behind one face, each on the live document as an extension has it.
import { Readability } from "@mozilla/readability";
import { readPage } from "../../../lib/article/read-page.ts";
import { isRunning } from "../../../lib/article/types.ts";
import type { Extracted, ExtractorName } from "./extracted.ts";

const EXTRACTORS: Readonly<Record<ExtractorName, (url: string) => () => string>> = {
  waymark: (url) => {
    const reading = readPage(document, url, { force: true });
    return () => {
      if (reading.kind === "not-article") return "";
      return reading.article.blocks.flatMap(({ kind, text }) => (isRunning(kind) ? [text] : [])).join("\n");
    };
  },
  // It changes the document that it reads, so that it needs a copy, which is a part of what it costs.
  readability: () => {
    const result = new Readability(document.cloneNode(true) as Document).parse();
    return () => {
      const html = (result?.content ?? "").replaceAll(/<\/(?:p|div|h\d|li|td)>/g, "\n$&");
      return new DOMParser().parseFromString(html, "text/html").body.textContent ?? "";
    };
  },
};

/** Reads the page `times` times more after the first. Making one text of what was found is not counted. */
function extract(name: ExtractorName, url: string, times: number): Extracted {
  let textOf: (() => string) | undefined;
  const time = (): number => {
    const before = performance.now();
    textOf = EXTRACTORS[name](url);
    return performance.now() - before;
  };
  // The browser has drawn the page by the time that anybody reads it.
  document.body.getBoundingClientRect();
  const first = time();
  const later = Array.from({ length: times }, time);
  return { text: textOf?.() ?? "", first, warm: Math.min(...later) };
}

window.extract = extract;
