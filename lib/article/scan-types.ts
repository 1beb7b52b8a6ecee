// What a pass over the page yields: its text in segments, and the elements around them.
import type { ClassVerdict } from "./class-words.ts";
import type { Piece } from "./text-runs.ts";

/** A block-level element that holds text, with what the whole of it weighs. */
export interface Frame {
  readonly element: Element;
  readonly parent: Frame | undefined;
  readonly depth: number;
  readonly verdict: ClassVerdict;
  /** Its name or class says that it is not the article. */
  readonly aside: boolean;
  /** Index of its first segment, and the index after its last. */
  readonly first: number;
  readonly end: number;
}

export interface Segment {
  readonly frame: Frame;
  readonly pieces: readonly Piece[];
  readonly text: string;
  /** Characters of `text` that stand in links. */
  readonly linked: number;
}

export interface Scan {
  readonly frames: readonly Frame[];
  readonly segments: readonly Segment[];
}
