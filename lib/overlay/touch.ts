// What a tap means: the first on a mark shows its card, the second does what the page wants (follows the link), one outside
// closes. A mouse click is never looked at.
import type { OpenCard, Over } from "./hover-state.ts";

export type TapAnswer =
  /** Show this card and, in a link, keep the tap from following it. */
  | { readonly kind: "open"; readonly mention: number; readonly holdsLink: boolean }
  | { readonly kind: "close" }
  /** The page's own business. */
  | { readonly kind: "leave" };

/** `card`: the one that is open; a pinned one stays until another is asked for. */
export function answerTap(over: Over, isInLink: boolean, card: OpenCard | undefined): TapAnswer {
  if (over.on === "card") return { kind: "leave" };
  if (over.on === "page") return card === undefined || card.hold === "pinned" ? { kind: "leave" } : { kind: "close" };
  if (over.mention === card?.mention) return { kind: "leave" };
  return { kind: "open", mention: over.mention, holdsLink: isInLink };
}
