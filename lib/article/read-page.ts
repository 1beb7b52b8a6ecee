// From a document to an article with a map to its text nodes. Reads the live page and changes nothing in it.
import { candidates } from "./body-blocks.ts";
import { bodyOf } from "./body.ts";
import type { Body } from "./body.ts";
import { bodyRoot, weighing } from "./body-root.ts";
import type { Weights } from "./body-root.ts";
import { fold } from "./fold.ts";
import { textProperty } from "./json-ld.ts";
import { findLanguage } from "./language.ts";
import { canonicalUrl, metadata, movedHead, outletName } from "./metadata.ts";
import type { HeadMark, Metadata, MovedHead } from "./metadata.ts";
import { findPublished } from "./published.ts";
import { articleReading } from "./reading.ts";
import type { ArticleSource, PageReading } from "./reading.ts";
import { readingScope } from "./scope.ts";
import { scanning } from "./segments.ts";
import type { Frame, Scan, Segment } from "./scan-types.ts";
import { atOnce } from "./steps.ts";
import type { Steps } from "./steps.ts";
import { aboutStory, stories } from "./stories.ts";
import { findTitle, isTitleOf, titleTest } from "./title.ts";
import type { Title } from "./title.ts";
import { isRunning } from "./types.ts";
import type { Article } from "./types.ts";
import { saysArticle, whyNotByHead, whyNotByText } from "./verdict.ts";
import type { Evidence } from "./verdict.ts";

export type { PageReading } from "./reading.ts";

export interface ReadOptions {
  /** Read whatever text there is, even where the page is no article; only an empty page is refused. */
  readonly force?: boolean;
  /** `YYYY-MM-DD`: dates after it are not believed. */
  readonly today?: string;
  /** The head as it was before a navigation without reload: what of it is still the same is believed of its own story only. */
  readonly staleHead?: HeadMark;
}

/** A page of no more elements is walked sooner than it is known which of them to walk. */
const FEW_ELEMENTS = 400;

const EMPTY: PageReading = { kind: "not-article", reason: "too-little-text" };

/** Reads the page at `url`; where it shows several articles one after another, the first. Never throws for what a page contains. */
export function readPage(document: Document, url: string, options: ReadOptions = {}): PageReading {
  return readPages(document, url, options)[0] ?? EMPTY;
}

/** Every article of a page that appends the next when the reader comes to the end of one; each with its own date. */
export function readPages(document: Document, url: string, options: ReadOptions = {}): PageReading[] {
  return atOnce(reading(document, url, options));
}

/** The same in steps: the head, and unless that rules the page out the walk over it, the weighing of its text, the choice of blocks. */
export function* reading(document: Document, url: string, options: ReadOptions): Steps<PageReading[]> {
  // Not `document.body`: linkedom makes an empty one before the real one when something stands between head and body.
  const root = document.querySelector("body");
  if (root === null) return [EMPTY];
  const about = metadata(document, url);
  const { staleHead } = options;
  const moved = staleHead === undefined ? undefined : movedHead(document, url, staleHead);
  const head = moved?.renewed ?? about;
  const reason = options.force === true ? undefined : whyNotByHead(head);
  if (reason !== undefined) return [{ kind: "not-article", reason }];
  yield undefined;
  // Of a page that does not say what it is, all of it has to: links beside a text make a list of it.
  const isNarrowed = saysArticle(head) && root.querySelectorAll("*").length > FEW_ELEMENTS;
  const page = yield* scanning(isNarrowed ? readingScope(root, titleTest(head)) : root);
  yield undefined;
  const weighed = yield* weighing(page, fold(textProperty(about.article, "articleBody") ?? ""));
  yield undefined;
  return yield* readStories({ about, page, weighed, moved }, options);
}

function* readStories({ about, moved, ...scanned }: Omit<Found, "story">, options: ReadOptions): Steps<PageReading[]> {
  const [first, ...others] = stories(scanned.page, scanned.weighed);
  yield undefined;
  const readings = [yield* readStory({ about, moved, story: first, ...scanned }, options)];
  for (const story of others) {
    yield undefined;
    readings.push(yield* readStory({ about: aboutStory(about, story), moved: undefined, story, ...scanned }, options));
  }
  return readings;
}

interface Found {
  readonly about: Metadata;
  readonly page: Scan;
  readonly weighed: Weights;
  readonly story: Frame | undefined;
  /** Undefined where the page was loaded as it is. */
  readonly moved: MovedHead | undefined;
}

function* readStory(found: Found, options: ReadOptions): Steps<PageReading> {
  const { about: stated, page, weighed, story, moved } = found;
  const root = bodyRoot(page, weighed, story);
  if (root === undefined) return EMPTY;
  yield undefined;
  const body = bodyOf(page, weighed, root);
  yield undefined;
  const shown = moved && findTitle(moved.renewed, page, root.first, story);
  const isAhead = moved !== undefined && shown !== undefined && !isTitleOf(moved.kept, shown.text);
  const about = isAhead ? moved.renewed : stated;
  const title = findTitle(about, page, root.first, story);
  const source = articleSource(body, title.segment);
  yield undefined;
  const read = articleReading(aboutArticle(found, about, title, source, options), source);
  const reason = whyNotByText(about, evidence(page, read.article, isAhead && title.segment !== undefined));
  const insists = options.force === true && source.candidates.length > 0;
  return reason === undefined || insists ? read : { kind: "not-article", reason };
}

function articleSource(body: Body, headline: Segment | undefined): ArticleSource {
  return {
    core: body.core.element,
    traits: { weight: body.weight, tagged: body.tagged },
    headline: headline === undefined ? undefined : { kind: "headline", segment: headline },
    candidates: candidates(body, headline),
  };
}

function aboutArticle(
  found: Found,
  about: Metadata,
  title: Title,
  source: ArticleSource,
  options: ReadOptions,
): Omit<Article, "blocks"> {
  const text = source.candidates.map(({ segment }) => segment.text).join("\n");
  const outlet = outletName(about);
  return {
    url: canonicalUrl(about),
    title: title.text,
    ...findPublished(about, dateLines(found, title.segment, source.candidates[0]?.segment), options.today),
    language: findLanguage(about, text),
    ...(outlet === undefined ? {} : { outlet }),
  };
}

/** Short lines around the headline, those after it first: where a date line stands. Once the body has begun, a teaser may have one too. */
function dateLines({ page, weighed }: Found, headline: Segment | undefined, firstBlock: Segment | undefined): string[] {
  const from = headline === undefined ? 0 : page.segments.indexOf(headline) + 1;
  const to = firstBlock === undefined ? from : page.segments.indexOf(firstBlock) + 2;
  const begun = page.segments.slice(to, from + 12).filter(({ frame }) => !weighed.barred.has(frame));
  const after = [...page.segments.slice(from, to), ...begun];
  const before = page.segments.slice(Math.max(0, from - 5), from);
  return [...after, ...before].map((segment) => segment.text).filter((line) => line.length < 60 || isStamp(line));
}

/** A longer line with a date when it says that it is about the page, not about what happened. */
function isStamp(line: string): boolean {
  return line.length < 160 && STAMP.test(line.toLowerCase());
}

const STAMP =
  /publish|posted|updated|publicad|actualizad|veröffentlicht|stand:|publié|aktualis|pubblicat|gepubliceerd|publicerad|data publikacji|\d:\d\d/;

/** `isAhead`: it is a story gone to without reload, with a headline, on a page whose head had to be left behind. */
function evidence(page: Scan, { blocks, published, publishedFrom }: Article, isAhead: boolean): Evidence {
  const running = blocks.filter(({ kind }) => isRunning(kind) && kind !== "heading");
  return {
    length: running.reduce((sum, { text }) => sum + text.length, 0),
    paragraphs: running.filter(({ text }) => text.length > 60).length,
    linked: page.segments.reduce((sum, segment) => sum + segment.linked, 0),
    sign: isAhead ? "moved" : published === undefined ? undefined : publishedFrom === "text" ? "line" : "dated",
  };
}
