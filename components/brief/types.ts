// What the side panel is told and what it reports. The panel's entry point fills these from messages and settings.
import type { Brief } from "../../lib/context/brief.ts";
import type { Language } from "../../lib/context/types.ts";
import type { EntityId } from "../../lib/dataset/types.ts";
import type { ExportKind } from "./words.ts";

export interface BriefState {
  readonly kind: "article";
  readonly site: string;
  /** The article's headline. */
  readonly title: string;
  /** BCP 47; absent: unknown. */
  readonly titleLanguage?: string;
  readonly outlet?: string;
  readonly brief: Brief;
  /** The words of each mention, by entity, in reading order. */
  readonly mentions: Readonly<Record<EntityId, readonly string[]>>;
}

/**
 * Every state of the panel. `language`: articles in this one are not wanted; `no-access`: a page that Waymark does not read by
 * itself; `stale`: one that was opened before this Waymark was. `site` is empty where the browser does not tell it: such a page
 * without our script may be either of the two.
 */
export type PanelState =
  | { readonly kind: "loading"; readonly preparing: boolean }
  | BriefState
  | {
      readonly kind: "not-article" | "not-migration" | "off-here" | "language" | "no-access" | "stale";
      readonly site: string;
    }
  | { readonly kind: "paused" }
  | { readonly kind: "restricted" }
  | { readonly kind: "no-dataset" }
  | { readonly kind: "error" };

export interface PanelEvents {
  /** Scroll the page to the entity's mention (from 0) and open its card. */
  readonly onJump: (entity: EntityId, nth: number) => void;
  /** Annotate this page now, whatever it is. */
  readonly onAnnotate: () => void;
  /** Switch this site on, or end the pause. */
  readonly onSwitchOn: () => void;
  readonly onRetry: () => void;
  /** Load the page anew. */
  readonly onReload: () => void;
  /** Resolves with the name of the file that was saved; undefined where nothing was saved (copied, printed). */
  readonly onExport: (kind: ExportKind) => Promise<string | undefined>;
}

export interface PanelProps extends PanelEvents {
  readonly state: PanelState;
  readonly language: Language;
  /** What the last click asked for was not done: the browser wants a click on the toolbar button first, or something else. */
  readonly trouble?: "refused" | "failed";
  /** Everything at once, nothing folded: for print. */
  readonly whole?: boolean;
}
