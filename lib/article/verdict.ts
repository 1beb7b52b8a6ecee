// Whether what was read is a news article.
import { typesOf } from "./json-ld.ts";
import { isArticleType } from "./metadata.ts";
import type { Metadata } from "./metadata.ts";
import type { NotArticleReason } from "./types.ts";

export interface Evidence {
  /** Characters of running text. */
  readonly length: number;
  readonly paragraphs: number;
  /** Characters of running text by all characters of linked text on the page. */
  readonly linked: number;
  /**
   * What beside its text speaks for news. `line`: only a date in words, which many pages have. `moved`: it has a headline and was gone
   * to without reload on a site whose head does not tell what is shown, so that the head's silence says nothing.
   */
  readonly sign: "dated" | "line" | "moved" | undefined;
}

/** Least lengths: where metadata says article; where there is only a date in markup or address; where the date is a line of text. */
const LENGTHS = { stated: 250, dated: 400, moved: 400, line: 900 };

const OTHER_KIND =
  /^(?:Product|Offer|DiscussionForumPosting|QAPage|FAQPage|TechArticle|APIReference|Recipe|SearchResultsPage|JobPosting|Course|Book|SoftwareApplication|HowTo)$/;
const LISTING_KIND = /^(?:CollectionPage|ItemList)$/;

/** What address and metadata alone rule out. Undefined: it may be an article. */
export function whyNotByHead(about: Metadata): NotArticleReason | undefined {
  if (isFrontPage(about.url)) return "front-page";
  return statedKind(about) === "other" || isManual(about) ? "other-kind" : undefined;
}

/** What the text that was found says against it. Undefined: an article. */
export function whyNotByText(about: Metadata, evidence: Evidence): NotArticleReason | undefined {
  const kind = statedKind(about);
  if (kind === "listing") return "listing";
  if (evidence.length < LENGTHS.stated) return "too-little-text";
  if (kind === "article") return undefined;
  if (evidence.linked > evidence.length * 1.5) return "listing";
  if (evidence.sign === undefined || evidence.paragraphs < 3) return "no-evidence";
  return evidence.length >= LENGTHS[evidence.sign] ? undefined : "no-evidence";
}

/** Whether the page says of itself that it is an article. */
export function saysArticle(about: Metadata): boolean {
  return statedKind(about) === "article";
}

function statedKind({ meta, linkedData }: Metadata): "article" | "listing" | "other" | undefined {
  const types = linkedData.flatMap(typesOf);
  if (/^MediaWiki/i.test(meta.get("generator") ?? "")) return "other";
  if (types.some((type) => OTHER_KIND.test(type))) return "other";
  if (linkedData.some(isArticleType) || meta.has("article:published_time")) return "article";
  if (types.some((type) => LISTING_KIND.test(type))) return "listing";
  const kind = meta.get("og:type")?.toLowerCase();
  if (kind === "article") return "article";
  return kind?.startsWith("product") === true || kind === "profile" ? "other" : undefined;
}

function isFrontPage(url: string): boolean {
  const path = URL.parse(url)?.pathname ?? "";
  return /^\/(?:(?:index|home|default)(?:\.\w+)?)?\/?$/.test(path) || /^\/[a-z]{2}(?:[-_][a-z]{2})?\/?$/i.test(path);
}

/** Documentation by its address, unless it says itself that it is news. */
function isManual({ url, article }: Metadata): boolean {
  const address = URL.parse(url);
  const isNews = article !== undefined && typesOf(article).some((type) => type.endsWith("NewsArticle"));
  if (address === null || isNews) return false;
  return (
    /^(?:docs|developer|developers|support|help|wiki)\./.test(address.hostname) ||
    /\/(?:docs|documentation|wiki)\//.test(address.pathname)
  );
}
