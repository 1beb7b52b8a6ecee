// What a pass over the page yields: its text in segments, and the elements around them.
import type { ClassVerdict } from "./class-words.ts";
import type { Piece } from "./text-runs.ts";

/** A block-level element that holds text, with what the whole of it weighs. */
export interface Frame {
  readonly element: Element;
  /** Of the element, lower case: asking it anew costs a call into the browser each time. */
  readonly name: string;
  /** Its `class`, as it stands there. */
  readonly classes: string;
  readonly parent: Frame | undefined;
  readonly depth: number;
  /** Index among the frames. */
  readonly at: number;
  /** How many frames stand directly in it. */
  readonly children: number;
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
  /** The first of these links. */
  readonly link: Element | undefined;
}

export interface Scan {
  /** In the order in which they begin: what is in a frame stands behind it. */
  readonly frames: readonly Frame[];
  readonly segments: readonly Segment[];
}
