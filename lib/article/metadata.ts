// What the page says about itself in its head: JSON-LD, meta tags, links.
import { jsonLd, textProperty, typesOf } from "./json-ld.ts";
import type { JsonObject } from "./json-ld.ts";

export interface Metadata {
  readonly document: Document;
  /** Where the article's own date and time stand: the page, or one of several stories on it. */
  readonly scope: ParentNode;
  readonly url: string;
  /** By `name`, `property` or `itemprop`, lower case; the first of each. */
  readonly meta: ReadonlyMap<string, string>;
  readonly linkedData: readonly JsonObject[];
  /** The JSON-LD object of this article. */
  readonly article: JsonObject | undefined;
}

const ARTICLE_TYPE =
  /^(?:NewsArticle|Article|ReportageNewsArticle|AnalysisNewsArticle|BackgroundNewsArticle|OpinionNewsArticle|AskPublicNewsArticle|ReviewNewsArticle|AdvertiserContentArticle|BlogPosting|LiveBlogPosting|Report|ScholarlyArticle|SatiricalArticle|CreativeWork|SocialMediaPosting)$/;

/** What the head says of dates and addresses, to tell later whether it has changed. */
export type HeadMark = string & { readonly __headMark: never };

export function headMark(document: Document): HeadMark {
  const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')].map(
    ({ textContent }) => textContent,
  );
  const metas = [...document.querySelectorAll("meta[property], meta[name]")].map((meta) =>
    meta.getAttribute("content"),
  );
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the brand is given here and nowhere else
  return JSON.stringify([scripts, metas]) as HeadMark;
}

/** What is known where nothing of the head is believed. */
export function withoutHead({ document, scope, url }: Metadata): Metadata {
  return { document, scope, url, meta: new Map(), linkedData: [], article: undefined };
}

export function metadata(document: Document, url: string): Metadata {
  const linkedData = jsonLd(document);
  return {
    document,
    scope: document,
    url,
    meta: metaTags(document),
    linkedData,
    article: articleObject(linkedData, url),
  };
}

export function isArticleType(object: JsonObject): boolean {
  return typesOf(object).some((type) => ARTICLE_TYPE.test(type) && type !== "CreativeWork");
}

function metaTags(document: Document): Map<string, string> {
  const tags = new Map<string, string>();
  for (const element of document.querySelectorAll("meta[content]")) {
    const name = element.getAttribute("property") ?? element.getAttribute("name") ?? element.getAttribute("itemprop");
    const key = name?.trim().toLowerCase();
    const content = element.getAttribute("content")?.trim() ?? "";
    if (key !== undefined && content !== "" && !tags.has(key)) tags.set(key, content);
  }
  return tags;
}

/** The article object that names this page, else the first. */
function articleObject(objects: readonly JsonObject[], url: string): JsonObject | undefined {
  const articles = objects.filter(isArticleType);
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
  if (scope !== document || meta.size === 0) return url;
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
