// What the card's menu needs to know and can ask for.
import type { EntityId } from "../../lib/dataset/types.ts";

/** One mention with the words around it. */
export interface MentionPlace {
  /** The mention's number in the article. */
  readonly index: number;
  readonly before: string;
  readonly surface: string;
  readonly after: string;
}

/** Somebody or something else that the same words may mean. */
export interface Candidate {
  readonly entity: EntityId;
  readonly name: string;
  readonly kicker: string;
  /** What it was on the article's day. */
  readonly role?: string;
}

export interface MenuActions {
  /** The mention that the card stands at. */
  readonly surface: string;
  readonly evidence: string;
  /** 0 to 1. */
  readonly confidence: number;
  readonly places: () => readonly MentionPlace[];
  readonly onGo: (index: number) => void;
  /** Answers whether it has been copied. */
  readonly onCopy: (text: string) => Promise<boolean>;
  readonly candidates: () => Promise<readonly Candidate[]>;
  readonly onSilence: (where: "here" | "everywhere") => void;
  /** The surface does not mean this entity, but `meant`; absent: none that we know. */
  readonly onCorrect: (meant?: EntityId) => void;
}
