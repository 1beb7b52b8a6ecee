// An article as plain data: what lib/article reads from a page and what the background annotates. No DOM here.

/** `standfirst`: the lines under the headline that sum the article up. It, `headline` and `caption` stand outside the running text. */
export type BlockKind = "headline" | "standfirst" | "heading" | "paragraph" | "list-item" | "quote" | "caption";

/** Whether blocks of a kind are the article's own running text (headings in it included). */
export function isRunning(kind: BlockKind): boolean {
  return kind !== "headline" && kind !== "standfirst" && kind !== "caption";
}

export interface Block {
  readonly kind: BlockKind;
  /** The text as a reader sees it: white space collapsed, no soft hyphens. Offsets elsewhere are UTF-16 code units in this string. */
  readonly text: string;
}

/** `text`: a date line in words near the headline. */
export type DateOrigin = "json-ld" | "meta" | "time" | "text" | "url" | "given";

/**
 * Why a page is not read as an article. `front-page`: a site's or section's entry page; `listing`: mostly links to other pages;
 * `too-little-text`: a video, a gallery, an empty shell; `other-kind`: it says of itself that it is a shop, a forum,
 * an encyclopedia, documentation; `no-evidence`: it has text but nothing says that it is news.
 */
export type NotArticleReason = "front-page" | "listing" | "too-little-text" | "other-kind" | "no-evidence";

export interface Article {
  /** Canonical address, without fragment. */
  readonly url: string;
  readonly title: string;
  /** `YYYY-MM-DD`, the calendar day in the time zone that the page states. Absent: unknown. */
  readonly published?: string;
  readonly publishedFrom?: DateOrigin;
  /** BCP 47 primary subtag, lower case; `und` when unknown. */
  readonly language: string;
  readonly outlet?: string;
  /** In reading order, the headline first where the page shows one. */
  readonly blocks: readonly Block[];
}
