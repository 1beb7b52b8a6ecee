// What the popup is told and what it reports. The popup's entry point fills these from settings and messages.
import type { ArticleContext, Language } from "../../lib/context/types.ts";
import type { Category, EntityId } from "../../lib/dataset/types.ts";

export interface NamedEntity {
  readonly id: EntityId;
  readonly name: string;
  readonly category: Category;
  /** Mentions in this article. */
  readonly count: number;
}

/** Why a page is read: its site is on the list, or on the reader's own, or the reader asked for this one page. */
export type Reading = "listed" | "always" | "once";

export interface ArticleState {
  readonly kind: "article";
  /** Host without `www.`; empty where the browser does not tell. */
  readonly site: string;
  readonly reading: Reading;
  /** The site is an outlet of the list, so "always" need not be asked for. */
  readonly listed: boolean;
  /** The day in words; absent: unknown. */
  readonly published?: string;
  /** Entities of each category in this article, whether marked or not. */
  readonly counts: Readonly<Record<Category, number>>;
  /** Which categories are marked. */
  readonly categories: Readonly<Record<Category, boolean>>;
  readonly entities: readonly NamedEntity[];
  readonly context: Pick<ArticleContext, "timeline" | "sinceThen" | "edition">;
}

/** Every state of the popup. */
export type PopupState =
  | { readonly kind: "loading"; readonly preparing: boolean }
  | ArticleState
  | { readonly kind: "not-article" | "not-migration"; readonly site: string; readonly always: boolean }
  /** A site that Waymark does not read by itself. */
  | { readonly kind: "no-access"; readonly site: string }
  /** The page was opened before this Waymark was. */
  | { readonly kind: "stale"; readonly site: string }
  | { readonly kind: "off-here"; readonly site: string }
  /** An article in a language that the reader wants no articles read in. */
  | { readonly kind: "language"; readonly site: string }
  /** `until`: a time of day in words; absent: until the reader says otherwise. */
  | { readonly kind: "paused"; readonly until?: string }
  | { readonly kind: "restricted" }
  | { readonly kind: "no-dataset" }
  | { readonly kind: "error" };

export interface PopupEvents {
  readonly onSite: (on: boolean) => void;
  readonly onCategory: (category: Category, on: boolean) => void;
  /** Scroll the page to the entity's first mention and open its card. */
  readonly onJump: (entity: EntityId) => void;
  /** Annotate this page now, whatever it is. */
  readonly onAnnotate: () => void;
  /** Undo that. */
  readonly onLeave: () => void;
  /** Read this site by itself from now on, or no longer. */
  readonly onAlways: (on: boolean) => void;
  readonly onPause: (how: "hour" | "forever" | "off") => void;
  readonly onReload: () => void;
  readonly onRetry: () => void;
  /** Absent: no way to the side panel is shown. */
  readonly onBrief?: () => void;
  /** Absent: no way to options is shown. */
  readonly onOptions?: () => void;
}

export interface PopupProps extends PopupEvents {
  readonly state: PopupState;
  readonly language: Language;
  /** "Edition of 24 November 2026", where it is known without an article. */
  readonly edition?: string;
}
