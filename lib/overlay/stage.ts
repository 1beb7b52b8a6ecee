// The overlay's moving parts on one page, which its rooms share. `overlay.ts` builds it.
import type { Mention } from "../annotation/types.ts";
import type { Category } from "../dataset/types.ts";
import type { CardSession } from "./card-session.ts";
import type { Host } from "./host.ts";
import type { Guard } from "./listen.ts";
import type { Marked } from "./marks.ts";
import type { OverlayOptions } from "./overlay-types.ts";
import type { Painter } from "./paint.ts";
import type { Pointer } from "./pointer-events.ts";
import type { Scene } from "./scene.ts";

export interface Stage<Card> {
  readonly options: OverlayOptions<Card>;
  readonly guard: Guard;
  readonly painter: Painter;
  readonly host: Host;
  readonly session: CardSession;
  readonly pointer: Pointer;
  scene: Scene;
  cardOf: (mention: Mention) => Card | undefined;
  /** Which categories the reader wants; the scene's are none while the marks are hidden. */
  wanted: ReadonlySet<Category>;
  marksHidden: boolean;
  marked: Marked;
  /** Open shadow roots that hold text of the article. */
  roots: readonly ShadowRoot[];
  /** The mention that a key or the popup last went to. */
  walkedTo: number | undefined;
}
