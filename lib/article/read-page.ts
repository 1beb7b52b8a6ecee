// From a document to an article with a map to its text nodes. Reads the live page and changes nothing in it.
import { bodyBlocks } from "./body-blocks.ts";
import type { BodyBlock } from "./body-blocks.ts";
import { bodyOf } from "./body.ts";
import { bodyRoot, weights } from "./body-root.ts";
import { fold } from "./fold.ts";
import { textProperty } from "./json-ld.ts";
import { findLanguage } from "./language.ts";
import { canonicalUrl, metadata, outletName } from "./metadata.ts";
import type { Metadata } from "./metadata.ts";
import { findPublished } from "./published.ts";
import { scan } from "./segments.ts";
import type { Scan, Segment } from "./segments.ts";
import { mapBlock, textMap } from "./text-map.ts";
import type { TextMap } from "./text-map.ts";
import { findTitle } from "./title.ts";
import type { Article, NotArticleReason } from "./types.ts";
import { whyNotArticle } from "./verdict.ts";

export type PageReading =
  | { readonly kind: "article"; readonly article: Article; readonly map: TextMap }
  | { readonly kind: "not-article"; readonly reason: NotArticleReason };

export interface ReadOptions {
  /** Read whatever text there is, even where the page is no article; only an empty page is refused. */
  readonly force?: boolean;
  /** `YYYY-MM-DD`: dates after it are not believed. */
  readonly today?: string;
}

/** Reads the page at `url`. Never throws for what a page contains. */
export function readPage(document: Document, url: string, options: ReadOptions = {}): PageReading {
  // Not `document.body`: linkedom makes an empty one before the real one when something stands between head and body.
  const root = document.querySelector("body");
  if (root === null) return { kind: "not-article", reason: "too-little-text" };
  const about = metadata(document, url);
  const page = scan(root);
  const weighed = weights(page, fold(textProperty(about.article, "articleBody") ?? ""));
  const body = bodyRoot(page, weighed);
  if (body === undefined) return { kind: "not-article", reason: "too-little-text" };
  const title = findTitle(about, page, body.first);
  const shown = bodyBlocks(bodyOf(page, weighed, body), title.segment);
  const headline: BodyBlock[] = title.segment === undefined ? [] : [{ kind: "headline", segment: title.segment }];
  const reading = assemble(
    about,
    title.text,
    [...headline, ...shown],
    dateLines(page, title.segment, shown[0]?.segment),
    options,
  );
  const reason = whyNotArticle(about, evidence(page, shown, reading.article));
  return reason === undefined || (options.force === true && shown.length > 0)
    ? reading
    : { kind: "not-article", reason };
}

function assemble(
  about: Metadata,
  title: string,
  blocks: readonly BodyBlock[],
  lines: readonly string[],
  options: ReadOptions,
) {
  const mapped = blocks.map(({ segment }) => mapBlock(segment.frame.element, segment.pieces));
  const text = mapped.map((block) => block.text).join("\n");
  const outlet = outletName(about);
  const article: Article = {
    url: canonicalUrl(about),
    title,
    ...findPublished(about, lines, options.today),
    language: findLanguage(about, text),
    ...(outlet === undefined ? {} : { outlet }),
    blocks: blocks.map(({ kind }, index) => ({ kind, text: mapped[index]?.text ?? "" })),
  };
  return { kind: "article", article, map: textMap(mapped) } as const;
}

/** Short lines around the headline, those after it first: where a date line stands. */
function dateLines(page: Scan, headline: Segment | undefined, firstBlock: Segment | undefined): string[] {
  const from = headline === undefined ? 0 : page.segments.indexOf(headline) + 1;
  const to = firstBlock === undefined ? from : page.segments.indexOf(firstBlock) + 2;
  const after = page.segments.slice(from, Math.max(to, from + 12));
  const before = page.segments.slice(Math.max(0, from - 5), from);
  return [...after, ...before].map((segment) => segment.text).filter(isDateLine);
}

/** A label, a name, a date; no sentence about something else. */
function isDateLine(line: string): boolean {
  if (line.length < 60) return true;
  return (
    line.length < 160 &&
    /publish|posted|updated|publicad|actualizad|veröffentlicht|stand:|publié|aktualis|pubblicat|gepubliceerd|publicerad|data publikacji|\d:\d\d/i.test(
      line,
    )
  );
}

function evidence(page: Scan, blocks: readonly BodyBlock[], article: Article) {
  const running = blocks.filter(({ kind }) => kind !== "caption" && kind !== "heading");
  return {
    length: running.reduce((sum, { segment }) => sum + segment.text.length, 0),
    paragraphs: running.filter(({ segment }) => segment.text.length > 60).length,
    linked: page.segments.reduce((sum, segment) => sum + segment.linked, 0),
    dated: article.published !== undefined,
  };
}
