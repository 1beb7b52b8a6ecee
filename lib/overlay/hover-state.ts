// What hovering knows and hears: the states and events of the machine in hover-intent.ts.
import type { Box, Point } from "./geometry.ts";
import { HOVER } from "./hover-timing.ts";

/** How firmly a card stays. `hover`: until the pointer leaves. `held`: asked for by key, popup or tap. `pinned`: by its pin. */
export type Hold = "hover" | "held" | "pinned";

export interface OpenCard {
  readonly mention: number;
  readonly hold: Hold;
  /** Where the pointer was last seen on the mark. */
  readonly from?: Point;
}

export type Phase =
  /** `muted`: the mark under the pointer, whose card was just dismissed; it stays closed until the pointer has left. */
  | { readonly kind: "idle"; readonly muted?: number }
  | { readonly kind: "waiting"; readonly mention: number; readonly until: number }
  | { readonly kind: "open"; readonly card: OpenCard }
  | { readonly kind: "leaving"; readonly card: OpenCard; readonly until: number }
  | { readonly kind: "swapping"; readonly card: OpenCard; readonly next: number; readonly until: number };

export interface Hover {
  readonly phase: Phase;
  /** The pointer's last move; times are ms on any one clock. */
  readonly last?: Point & { readonly at: number };
  readonly quietUntil: number;
  /** How long the pointer rests before a card opens, ms: the reader's choice. */
  readonly openAfter: number;
}

/** What the pointer is over. */
export type Over =
  { readonly on: "mark"; readonly mention: number } | { readonly on: "card" } | { readonly on: "page" };

export type HoverEvent =
  /** `pressed`: a button is down, the reader drags or selects. `card`: the open card's box. */
  | {
      readonly kind: "move";
      readonly at: number;
      readonly point: Point;
      readonly over: Over;
      readonly pressed: boolean;
      readonly card?: Box;
    }
  /** The deadline has come. `over`: what is now under the pointer's last point; the page may have moved under it. */
  | { readonly kind: "rest"; readonly at: number; readonly over: Over }
  /** The pointer left the window. */
  | { readonly kind: "leave"; readonly at: number }
  | { readonly kind: "scroll"; readonly at: number }
  /** A button went down. */
  | { readonly kind: "press"; readonly over: Over }
  /** The reader selects or types: what was about to open does not. */
  | { readonly kind: "select" }
  | { readonly kind: "key" }
  /** The reader wants another rest before a card opens, ms. */
  | { readonly kind: "delay"; readonly openAfter: number }
  /** The page was marked anew: the numbers that the heeded mentions have now; of those that are gone, none. */
  | { readonly kind: "renumber"; readonly numbers: ReadonlyMap<number, number> }
  | { readonly kind: "open"; readonly mention: number; readonly hold: Hold }
  | { readonly kind: "pin"; readonly pinned: boolean }
  | { readonly kind: "close" };

export const AT_REST: Hover = { phase: { kind: "idle" }, quietUntil: 0, openAfter: HOVER.openAfter };

/** The card that the phase shows; undefined: none. */
export function openCard(hover: Hover): OpenCard | undefined {
  return "card" in hover.phase ? hover.phase.card : undefined;
}

/** The mention that the pointer rests on while no card is open; undefined: none. */
export function awaited({ phase }: Hover): number | undefined {
  return phase.kind === "waiting" ? phase.mention : undefined;
}

/** When a `rest` event is due; undefined: nothing is waited for. */
export function deadline(hover: Hover): number | undefined {
  return "until" in hover.phase ? hover.phase.until : undefined;
}
