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

export interface ArticleState {
  readonly kind: "article";
  /** Host without `www.`, or the outlet's name. */
  readonly site: string;
  readonly enabledHere: boolean;
  /** The day in words; absent: unknown. */
  readonly published?: string;
  /** Entities of each category in this article, whether marked or not. */
  readonly counts: Readonly<Record<Category, number>>;
  /** Which categories are marked. */
  readonly categories: Readonly<Record<Category, boolean>>;
  readonly entities: readonly NamedEntity[];
  readonly context: Pick<ArticleContext, "timeline" | "sinceThen" | "edition">;
}

/** Every state of the popup; `no-access` is a site that Waymark does not read by itself. */
export type PopupState =
  | { readonly kind: "loading" }
  | ArticleState
  | { readonly kind: "not-article" | "not-migration"; readonly site: string; readonly enabledHere: boolean }
  | { readonly kind: "no-access"; readonly site: string }
  | { readonly kind: "off-here"; readonly site: string }
  | { readonly kind: "restricted" }
  | { readonly kind: "error" };

export interface PopupEvents {
  readonly onSite: (on: boolean) => void;
  readonly onCategory: (category: Category, on: boolean) => void;
  /** Scroll the page to the entity's first mention and open its card. */
  readonly onJump: (entity: EntityId) => void;
  /** Annotate this page now, whatever it is. */
  readonly onAnnotate: () => void;
  readonly onRetry: () => void;
  /** Absent: no way to options is shown. */
  readonly onOptions?: () => void;
}

export interface PopupProps extends PopupEvents {
  readonly state: PopupState;
  readonly language: Language;
  /** "Edition of 24 November 2026", where it is known without an article. */
  readonly edition?: string;
}
