// What the page says about itself in its head: JSON-LD, meta tags, links.
import { jsonLd, linkedScripts, textProperty, typesOf } from "./json-ld.ts";
import type { JsonObject } from "./json-ld.ts";

export interface Metadata {
  readonly document: Document;
  /** Where the article's own date and time stand: the page, or one of several stories on it. */
  readonly scope: ParentNode;
  readonly url: string;
  /** As the window shows it. */
  readonly title: string;
  /** By `name`, `property` or `itemprop`, lower case; the first of each. */
  readonly meta: ReadonlyMap<string, string>;
  readonly linkedData: readonly JsonObject[];
  /** The JSON-LD object of this article. */
  readonly article: JsonObject | undefined;
}

const ARTICLE_TYPE =
  /^(?:NewsArticle|Article|ReportageNewsArticle|AnalysisNewsArticle|BackgroundNewsArticle|OpinionNewsArticle|AskPublicNewsArticle|ReviewNewsArticle|AdvertiserContentArticle|BlogPosting|LiveBlogPosting|Report|ScholarlyArticle|SatiricalArticle|CreativeWork|SocialMediaPosting)$/;

/** What a head said at some moment, thing by thing, to tell later what of it has been renewed. */
export type HeadMark = ReadonlySet<string>;

/** What holds for every page of a site, so that it need not be renewed. */
const SITE_WIDE: ReadonlySet<string> = new Set(["og:site_name", "application-name", "generator", "og:locale"]);

export function headMark(document: Document): HeadMark {
  const metas = [...document.querySelectorAll("meta[content]")].flatMap((meta) => {
    const name = nameOf(meta);
    return name === undefined || SITE_WIDE.has(name) ? [] : [metaThing(name, meta)];
  });
  const scripts = [...linkedScripts(document)].map(({ textContent }) => textContent ?? "");
  return new Set([titleThing(document), ...metas, ...scripts]);
}

function titleThing(document: Document): string {
  return `title=${document.title}`;
}

function metaThing(name: string, meta: Element): string {
  return `${name}=${meta.getAttribute("content")}`;
}

/** `believed`: of the things of which a `HeadMark` is made, those that count. */
export function metadata(document: Document, url: string, believed = (_thing: string): boolean => true): Metadata {
  const sources = [...linkedScripts(document)].map(({ textContent }) => textContent ?? "").filter(believed);
  const linkedData = jsonLd(sources);
  return {
    document,
    scope: document,
    url,
    title: believed(titleThing(document)) ? document.title : "",
    meta: metaTags(document, believed),
    linkedData,
    article: articleObject(linkedData, url),
  };
}

/** What a head says after a navigation without reload. */
export interface MovedHead {
  /** Of the story gone to: what the head has been saying only since. */
  readonly renewed: Metadata;
  /** Of the story before, unless the page had changed its head first of all: what it said already. */
  readonly kept: Metadata;
}

export function movedHead(document: Document, url: string, before: HeadMark): MovedHead {
  // A time in the head would be one of the page before.
  const scope = document.querySelector("body") ?? document;
  return {
    renewed: { ...metadata(document, url, (thing) => !before.has(thing)), scope },
    kept: metadata(document, url, (thing) => before.has(thing)),
  };
}

export function isArticleType(object: JsonObject): boolean {
  return typesOf(object).some((type) => ARTICLE_TYPE.test(type) && type !== "CreativeWork");
}

function metaTags(document: Document, believed: (thing: string) => boolean): Map<string, string> {
  const tags = new Map<string, string>();
  for (const element of document.querySelectorAll("meta[content]")) {
    const key = nameOf(element);
    const content = element.getAttribute("content")?.trim() ?? "";
    if (key === undefined || content === "" || tags.has(key)) continue;
    if (believed(metaThing(key, element))) tags.set(key, content);
  }
  return tags;
}

function nameOf(meta: Element): string | undefined {
  const name = meta.getAttribute("property") ?? meta.getAttribute("name") ?? meta.getAttribute("itemprop");
  return name?.trim().toLowerCase();
}

/** The article object that names this page, else the first. */
function articleObject(objects: readonly JsonObject[], url: string): JsonObject | undefined {
  const articles = objects.filter(isArticleType);
  if (articles.length < 2) return articles[0];
  const path = pathOf(url);
  return (
    articles.find((object) =>
      ["url", "@id", "mainEntityOfPage"].some(
        (key) => path !== "/" && pathOf(textProperty(object, key) ?? "") === path,
      ),
    ) ?? articles[0]
  );
}

function pathOf(url: string): string {
  const path = URL.parse(url)?.pathname ?? "";
  return path.length > 1 ? path.replace(/\/$/, "") : path;
}

/** The page's own address for itself, without fragment; the given one where that is missing or plainly wrong. */
export function canonicalUrl({ document, scope, meta, url }: Metadata): string {
  // Several stories on a page, or a head left over from the page before: only the given address is this article's.
  if (scope !== document) return url;
  const stated = document.querySelector('link[rel="canonical"]')?.getAttribute("href") ?? meta.get("og:url");
  const given = URL.parse(url);
  const canonical = stated === undefined || stated === null ? null : URL.parse(stated, url);
  const chosen = canonical !== null && (canonical.pathname !== "/" || given?.pathname === "/") ? canonical : given;
  if (chosen === null) return url;
  chosen.hash = "";
  return chosen.href;
}

export function outletName({ meta, article }: Metadata): string | undefined {
  return meta.get("og:site_name") ?? textProperty(article, "publisher") ?? meta.get("application-name");
}
