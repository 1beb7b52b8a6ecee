// What the overlay takes and gives: the contract with the content script.
import type { Mention } from "../annotation/types.ts";
import type { TextMap } from "../article/text-map.ts";
import type { Category } from "../dataset/types.ts";
import type { MarkStyle } from "./mark-look.ts";
import type { MentionPlace } from "./mention-places.ts";
import type { Direction } from "./walk.ts";

export interface CardModel<Card> {
  readonly card: Card;
  readonly mention: Mention;
  /** Which of its entity's mentions this is, from 1, and how many there are. */
  readonly index: number;
  readonly count: number;
  readonly pinned: boolean;
  /** The entity's mentions with the words around them; looked up when asked. */
  readonly places: () => readonly MentionPlace[];
  /** Goes to a mention by its number in the article. */
  readonly onGo: (index: number) => void;
  readonly onPrevious: () => void;
  readonly onNext: () => void;
  readonly onPin: () => void;
  readonly onClose: () => void;
}

export interface OverlayOptions<Card> {
  readonly document: Document;
  /** Everything ends with it: marks, listeners, timers, the host element. */
  readonly signal: AbortSignal;
  /** The card's style sheet. */
  readonly cardStyle: string;
  /** The fonts of its text (CSS shorthands), to be had before the first card. */
  readonly cardFonts?: readonly string[];
  /** Draws the card into the frame; no model: takes it down. */
  readonly renderCard: (frame: HTMLElement, model: CardModel<Card> | undefined) => void;
  /** What a screen reader says of a mention that the reader walks to: "mention 3 of 18: Alejandro Mayorkas, official". */
  readonly describe: (card: Card, mention: Mention, index: number, count: number) => string;
  /** What a screen reader says when the marks are hidden or shown again. */
  readonly sayMarks: (shown: boolean) => string;
  /** Faults of our own, which the page never sees. */
  readonly report?: (error: unknown) => void;
}

export interface Annotated<Card> {
  readonly map: TextMap;
  /** Sorted by block and start, never overlapping. */
  readonly mentions: readonly Mention[];
  readonly cardOf: (mention: Mention) => Card | undefined;
  /** Which mentions get a mark; absent: all. */
  readonly isMarked?: (mention: Mention, index: number) => boolean;
}

export interface Overlay<Card> {
  /** Paints, or, called again after the page or its annotation changed, paints what differs. An open card stays with its mention. */
  show(annotated: Annotated<Card>): void;
  setCategories(visible: ReadonlySet<Category>): void;
  setMarkStyle(style: MarkStyle): void;
  /** How long the pointer rests on a mark before its card opens, ms. */
  setRestDelay(openAfter: number): void;
  /** Opens the card of a mention (index into `mentions` as given), from the popup or a key: scrolls to it and takes the focus. */
  open(index: number): void;
  close(): void;
  /** Goes to the next or previous mention, from the last one or from where the reader is, and says which it is. */
  walk(direction: Direction): void;
  /** Opens the card of the mention that was walked to, or closes the open one. */
  toggleCard(): void;
  /** Hides all marks of this page, or shows them again, and says so. */
  toggleMarks(): void;
  destroy(): void;
}
